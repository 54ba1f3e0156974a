# Generated from patterns/spoke/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "hub_vpc_id" {
  description = "VPC of the hub: hub_vpc_id of its module."
  type        = string
}

variable "transit_gateway_attachment_id" {
  description = "Attachment of the hub that waits for acceptance: transit_gateway_attachment_id of its module."
  type        = string
}

variable "transit_gateway_id" {
  description = "Transit gateway that both VPCs are attached to."
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
