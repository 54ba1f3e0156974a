# Generated from patterns/runtime-public/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "agent_runtime_arn" {
  description = "What callers name to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.research_agent.warnings
}
