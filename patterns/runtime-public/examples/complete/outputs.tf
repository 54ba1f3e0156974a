output "research_endpoint_arns" {
  description = "What callers of the first agent name, by endpoint."
  value       = module.research_agent.endpoint_arns
}

output "orders_agent_runtime_arn" {
  description = "What callers of the second agent name."
  value       = module.orders_agent.agent_runtime_arn
}
