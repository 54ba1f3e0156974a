output "agent_runtime_arns" {
  description = "What callers name when they invoke an agent."
  value = {
    research = module.research_agent.agent_runtime_arn
    billing  = module.billing_agent.agent_runtime_arn
  }
}

output "front_end_security_group_id" {
  description = "Group for whatever calls the agents."
  value       = aws_security_group.front_end.id
}

output "data_plane_endpoint_id" {
  description = "The only way in: endpoint through which both agents are invoked."
  value       = module.endpoints.data_plane_endpoint_id
}
