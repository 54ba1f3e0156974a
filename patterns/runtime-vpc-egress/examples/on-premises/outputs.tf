output "agent_runtime_arn" {
  description = "ARN of the agent."
  value       = module.research_agent.agent_runtime_arn
}
