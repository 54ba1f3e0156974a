# Generated from patterns/hub-and-spoke/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "vpc_id" {
  description = "ID of the VPC of the hub, for gateway targets, which then wait for routes and rules."
  value       = module.hub.vpc_id
}
