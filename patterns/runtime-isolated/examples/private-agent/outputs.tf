output "agent_runtime_arn" {
  description = "What callers name when they invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}

output "data_plane_endpoint_id" {
  description = "The only way in: endpoint through which the agent is invoked."
  value       = module.endpoints.data_plane_endpoint_id
}

output "orders_target_group_arn" {
  description = "Target group that the tasks of the orders join."
  value       = module.orders.target_group_arn
}
