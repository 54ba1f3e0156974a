output "memory_id" {
  description = "What agents name to write and search."
  value       = module.research_memory.memory_id
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.research_memory.warnings
}
