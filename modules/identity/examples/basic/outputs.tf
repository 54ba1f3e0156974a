output "agent_statements" {
  description = "What the role of the agent needs, as further_statements of its module takes it."
  value       = module.identity.agent_statements
}

output "warnings" {
  description = "Inputs that may not be what was meant."
  value       = module.identity.warnings
}
