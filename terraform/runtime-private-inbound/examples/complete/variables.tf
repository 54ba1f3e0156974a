# Generated from patterns/runtime-private-inbound/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "caller_role_arn" {
  description = "Role of the callers. It has to exist before the apply."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
