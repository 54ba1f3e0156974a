variable "transit_gateway_id" {
  description = "ID of a transit gateway that is attached to the network on premises."
  type        = string
}
