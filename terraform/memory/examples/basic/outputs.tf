# Generated from modules/memory/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "memory_id" {
  description = "What agents name to write and search."
  value       = module.research_memory.memory_id
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.research_memory.warnings
}
