# Generated from patterns/runtime-private-inbound/examples/private-identity-provider/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "agent_runtime_arn" {
  description = "ARN that callers use to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}
