output "agent_runtime_arn" {
  description = "ARN that callers use to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}
