# Generated from patterns/private-ca-bridge/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "routing_domain" {
  description = "Name of the load balancer, for the target."
  value       = module.bridge.routing_domain
}
