# Generated from modules/vpc-endpoints/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "vpc_id" {
  description = "VPC of the agents, with DNS support and DNS host names on."
  type        = string
}

variable "subnet_ids_by_zone_id" {
  description = "Private subnets by the id of their zone."
  type        = map(string)
}

variable "route_table_ids" {
  description = "Route tables of the agents' subnets."
  type        = list(string)
}

variable "logs_endpoint_id" {
  description = "Interface endpoint of CloudWatch Logs that the VPC has already."
  type        = string
}

variable "memory_arn" {
  description = "AgentCore memory that the agents share."
  type        = string
}

variable "ledger_secret_arn" {
  description = "Secret that the billing agent reads."
  type        = string
}

variable "front_end_role_arn" {
  description = "Role of the front end, which invokes the agents."
  type        = string
}

variable "batch_role_arn" {
  description = "Role of the nightly batch, which invokes the agents."
  type        = string
}

variable "front_end_security_group_id" {
  description = "Group of the front end."
  type        = string
}

variable "guardrail_arn" {
  description = "Guardrail of every call of a model, with its version at the end."
  type        = string
}

variable "oauth_provider_arn" {
  description = "OAuth2 credential provider whose tokens the agents get."
  type        = string
}
