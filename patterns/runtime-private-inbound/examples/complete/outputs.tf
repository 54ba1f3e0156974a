output "endpoint_arns" {
  description = "What callers name to invoke the agent, by endpoint."
  value       = module.research_agent.endpoint_arns
}

output "subnet_ids" {
  description = "Where callers can stand; the endpoints answer in these zones."
  value       = module.network.subnet_ids
}
