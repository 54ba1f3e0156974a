# Generated from patterns/runtime-vpc-egress/examples/on-premises/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "transit_gateway_id" {
  description = "ID of a transit gateway that is attached to the network on premises."
  type        = string
}
