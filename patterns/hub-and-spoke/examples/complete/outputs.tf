output "vpc_id" {
  description = "ID of the VPC of the hub, for gateway targets, which then wait for routes and rules."
  value       = module.hub.vpc_id
}

output "transit_gateway_attachment_id" {
  description = "ID of the attachment of the hub, for the route tables of the transit gateway."
  value       = module.hub.transit_gateway_attachment_id
}
