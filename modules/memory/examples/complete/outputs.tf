output "memory_id" {
  description = "What agents name to write and search."
  value       = module.support_memory.memory_id
}

output "strategy_ids" {
  description = "IDs of the strategies, by name."
  value       = module.support_memory.strategy_ids
}

output "agent_statements" {
  description = "What the role of an agent needs to use the memory."
  value       = module.support_memory.agent_statements
}
