# Generated from patterns/spoke/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "hub_vpc_id" {
  description = "ID of the VPC of the hub, its output hub_vpc_id."
  type        = string
}

variable "transit_gateway_attachment_id" {
  description = "ID of the attachment of the hub to accept, its output transit_gateway_attachment_id."
  type        = string
}

variable "transit_gateway_id" {
  description = "ID of the transit gateway that both VPCs are attached to."
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
