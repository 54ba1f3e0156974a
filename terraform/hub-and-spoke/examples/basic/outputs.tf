# Generated from patterns/hub-and-spoke/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "vpc_id" {
  description = "VPC of the hub, for targets: they wait until the spoke can be reached."
  value       = module.hub.vpc_id
}
