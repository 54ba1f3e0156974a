# Generated from patterns/runtime-vpc-egress/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
