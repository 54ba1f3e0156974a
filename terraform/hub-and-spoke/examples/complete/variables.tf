# Generated from patterns/hub-and-spoke/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "vpc_id" {
  description = "VPC of the gateway account that becomes the hub."
  type        = string
}

variable "route_table_ids" {
  description = "Route tables of the subnets with resource gateways, by zone id."
  type        = map(string)
}

variable "resource_gateway_security_group_id" {
  description = "Group of the resource gateways, made where it outlives the targets."
  type        = string
}

variable "transit_gateway_id" {
  description = "Transit gateway of the network account, in the region of the hub."
  type        = string
}

variable "transit_gateway_subnet_ids" {
  description = "Subnets of the attachment, one in each zone with a resource gateway."
  type        = list(string)
}

variable "orders_vpc_id" {
  description = "VPC of the orders service."
  type        = string
}

variable "orders_route_table_ids" {
  description = "Route tables of the orders service, by zone id."
  type        = map(string)
}

variable "orders_zone_id" {
  description = "Private hosted zone of the orders service."
  type        = string
}

variable "corp_resolver_rule_id" {
  description = "Resolver rule that forwards corp.example.com to the data center."
  type        = string
}
