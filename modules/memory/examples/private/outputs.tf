output "agent_runtime_arn" {
  description = "What callers name to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}

output "memory_id" {
  description = "The memory that the agent uses."
  value       = module.research_memory.memory_id
}
