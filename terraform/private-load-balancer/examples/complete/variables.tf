# Generated from patterns/private-load-balancer/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "certificate_arn" {
  description = "ACM certificate for *.example.com, from a public certificate authority."
  type        = string
}

variable "gateway_account_id" {
  description = "ID of the account that owns the gateway."
  type        = string
}
