# Generated from patterns/runtime-private-inbound/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "endpoint_arns" {
  description = "What callers name to invoke the agent, by endpoint."
  value       = module.research_agent.endpoint_arns
}

output "subnet_ids" {
  description = "Where callers can stand; the endpoints answer in these zones."
  value       = module.network.subnet_ids
}
