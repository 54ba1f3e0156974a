# Generated from patterns/runtime-public/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "research_endpoint_arns" {
  description = "What callers of the first agent name, by endpoint."
  value       = module.research_agent.endpoint_arns
}

output "orders_agent_runtime_arn" {
  description = "What callers of the second agent name."
  value       = module.orders_agent.agent_runtime_arn
}
