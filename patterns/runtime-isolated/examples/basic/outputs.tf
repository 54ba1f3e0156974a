output "agent_runtime_arn" {
  description = "What callers name when they invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}
