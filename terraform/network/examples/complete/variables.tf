# Generated from modules/network/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "flow_log_kms_key_arn" {
  description = "KMS key of the flow logs. Its policy lets logs.us-east-1.amazonaws.com use it for the log group /aws/vpc-flow-logs/agents-prod."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
