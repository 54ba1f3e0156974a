# Generated from modules/gateway/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "caller_role_arn" {
  description = "Role of the callers. It has to exist before the apply."
  type        = string
}

variable "deployer_role_arn" {
  description = "Role that makes Cedar policies of the engine. It has to exist before the apply."
  type        = string
}

variable "kms_key_arn" {
  description = "Key of the gateway. Its policy has to admit the role of the gateway, or to leave that to IAM."
  type        = string
}

variable "orders_function_arn" {
  description = "Function that a target of the gateway calls."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}

variable "request_interceptor_arn" {
  description = "Function that sees each request, its headers too, before a tool does."
  type        = string
}

variable "response_interceptor_arn" {
  description = "Function that sees each response before the caller does."
  type        = string
}
