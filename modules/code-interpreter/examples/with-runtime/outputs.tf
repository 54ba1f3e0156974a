output "agent_runtime_arn" {
  description = "What callers name to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}

output "code_interpreter_id" {
  description = "The code interpreter that the agent uses."
  value       = module.code.code_interpreter_id
}
