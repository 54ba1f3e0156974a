# Generated from patterns/runtime-vpc-egress/examples/on-premises/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "agent_runtime_arn" {
  description = "ARN of the agent."
  value       = module.research_agent.agent_runtime_arn
}
