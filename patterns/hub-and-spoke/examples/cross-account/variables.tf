variable "vpc_id" {
  description = "VPC of the gateway account that becomes the hub."
  type        = string
}

variable "route_table_ids" {
  description = "Route tables of the subnets with resource gateways, by zone id."
  type        = map(string)
}

variable "resource_gateway_security_group_id" {
  description = "Group of the resource gateways."
  type        = string
}

variable "orders_vpc_id" {
  description = "VPC of the orders service, in its own account and region."
  type        = string
}

variable "orders_route_table_ids" {
  description = "Route tables of the orders service, by zone id."
  type        = map(string)
}

variable "orders_load_balancer_security_group_id" {
  description = "Group of the load balancer of the orders service."
  type        = string
}

variable "orders_zone_id" {
  description = "Private hosted zone of the orders service."
  type        = string
}
