# Generated from patterns/hub-and-spoke/examples/cross-account/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "vpc_id" {
  description = "ID of the VPC of the hub, in the account of the gateway."
  type        = string
}

variable "route_table_ids" {
  description = "IDs of the route tables of the subnets with resource gateways, keyed by zone ID."
  type        = map(string)
}

variable "resource_gateway_security_group_id" {
  description = "ID of the security group of the resource gateways."
  type        = string
}

variable "orders_vpc_id" {
  description = "ID of the VPC of the orders service, in another account and region."
  type        = string
}

variable "orders_route_table_ids" {
  description = "IDs of the route tables of the orders service, keyed by zone ID."
  type        = map(string)
}

variable "orders_load_balancer_security_group_id" {
  description = "ID of the security group of the load balancer of the orders service."
  type        = string
}

variable "orders_zone_id" {
  description = "ID of the private hosted zone of the orders service."
  type        = string
}
