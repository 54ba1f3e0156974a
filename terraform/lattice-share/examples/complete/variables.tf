# Generated from patterns/lattice-share/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "vpc_id" {
  description = "VPC of the services, with DNS support and DNS host names on."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets for the interfaces of the resource gateway, one per zone."
  type        = list(string)
}

variable "services_security_group_id" {
  description = "Group of the load balancers of the services."
  type        = string
}

variable "load_balancer_dns_name" {
  description = "DNS name of the internal load balancer of the services."
  type        = string
}

variable "agents_unit_arn" {
  description = "Organizational unit with the accounts that have gateways."
  type        = string
}

variable "quotes_ip_address" {
  description = "Address of the quotes in the VPC."
  type        = string
}

variable "partner_account_id" {
  description = "Account of the partner."
  type        = string
}
