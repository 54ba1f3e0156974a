# Generated from patterns/runtime-isolated/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "front_end_role_arn" {
  description = "Role that invokes the agents."
  type        = string
}

variable "model_arns" {
  description = "Inference profile and the models behind it, in every region it reaches."
  type        = list(string)

  default = [
    "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0",
    "arn:aws:bedrock:us-east-2::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0",
    "arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0",
  ]
}

variable "code_bucket" {
  description = "Bucket with the zipped code of the billing agent, at billing/1.0.0.zip."
  type        = string
}

variable "ledger_secret_arn" {
  description = "Secret with the credentials of the ledger."
  type        = string
}

variable "ledger_table_arn" {
  description = "DynamoDB table of the ledger's accounts, in the region of the agents."
  type        = string
}

variable "documents_key_arn" {
  description = "Customer managed key of the bucket with invoices."
  type        = string
}

variable "transit_gateway_id" {
  description = "Transit gateway that leads to the ledger, and to nothing that leads to the internet."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
