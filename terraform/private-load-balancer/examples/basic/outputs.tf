# Generated from patterns/private-load-balancer/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "routing_domain" {
  description = "DNS name of the load balancer."
  value       = module.front.routing_domain
}
