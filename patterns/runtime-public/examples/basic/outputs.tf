output "agent_runtime_arn" {
  description = "What callers name to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}
