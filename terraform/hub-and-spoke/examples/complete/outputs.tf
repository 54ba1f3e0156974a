# Generated from patterns/hub-and-spoke/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "vpc_id" {
  description = "VPC of the hub, for targets: they wait until the spokes can be reached."
  value       = module.hub.vpc_id
}

output "transit_gateway_attachment_id" {
  description = "Attachment of the hub, for the transit gateway's route tables."
  value       = module.hub.transit_gateway_attachment_id
}
