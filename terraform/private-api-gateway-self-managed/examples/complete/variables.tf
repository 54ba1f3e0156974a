# Generated from patterns/private-api-gateway-self-managed/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "gateway_id" {
  description = "Gateway that gets the target."
  type        = string
}

variable "gateway_role_name" {
  description = "Role of that gateway."
  type        = string
}

variable "private_targets_allowed" {
  description = "Whether that gateway may have private targets: an output of the module gateway."
  type        = bool
}

variable "vpc_id" {
  description = "VPC of the endpoint, with DNS support and DNS host names on."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of that VPC, one per zone."
  type        = list(string)
}
