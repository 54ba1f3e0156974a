# Generated from patterns/private-api-gateway-managed/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "vpc_id" {
  description = "VPC of the endpoint, with DNS support and DNS host names on."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of that VPC, one per zone."
  type        = list(string)
}
