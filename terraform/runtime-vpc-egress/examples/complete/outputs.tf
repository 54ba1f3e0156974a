# Generated from patterns/runtime-vpc-egress/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "endpoint_arns" {
  description = "What callers name to invoke the agent, by endpoint."
  value       = module.research_agent.endpoint_arns
}

output "security_group_ids" {
  description = "Groups of the agent, for rules that are written elsewhere."
  value       = module.research_agent.security_group_ids
}
