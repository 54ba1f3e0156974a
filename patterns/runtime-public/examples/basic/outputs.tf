output "agent_runtime_arn" {
  description = "What callers name to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.research_agent.warnings
}
