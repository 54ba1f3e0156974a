# Generated from patterns/hub-and-spoke/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "vpc_id" {
  description = "ID of the VPC of the hub, in the account of the gateway."
  type        = string
}

variable "route_table_ids" {
  description = "IDs of the route tables of the subnets with resource gateways, keyed by zone ID."
  type        = map(string)
}

variable "resource_gateway_security_group_id" {
  description = "ID of the security group of the resource gateways, from a state that outlives the targets."
  type        = string
}

variable "transit_gateway_id" {
  description = "ID of the transit gateway of the network account, in the region of the hub."
  type        = string
}

variable "transit_gateway_subnet_ids" {
  description = "IDs of the subnets of the attachment, one in each zone with a resource gateway."
  type        = list(string)
}

variable "orders_vpc_id" {
  description = "ID of the VPC of the orders service."
  type        = string
}

variable "orders_route_table_ids" {
  description = "IDs of the route tables of the orders service, keyed by zone ID."
  type        = map(string)
}

variable "orders_zone_id" {
  description = "ID of the private hosted zone of the orders service."
  type        = string
}

variable "corp_resolver_rule_id" {
  description = "ID of the resolver rule that forwards corp.example.com to the data center."
  type        = string
}
