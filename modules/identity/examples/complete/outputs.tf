output "agent_statements_by_provider" {
  description = "What the role of an agent needs, by provider."
  value       = module.identity.agent_statements_by_provider
}

output "callback_urls" {
  description = "What to register at the identity providers."
  value       = module.identity.callback_urls
}

output "workload_token_statements" {
  description = "What the role of the agent on your own cluster needs as well."
  value       = module.identity.workload_token_statements
}
