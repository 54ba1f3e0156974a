# Generated from modules/policy-engine. Change it there and run `npm run synth`: edits here are reported, not kept.

output "policy_engine_arn" {
  description = "ARN of the policy engine, for `policy_engine` of the module `gateway`. It does not wait for the policies, which wait for the gateway."
  value       = aws_bedrockagentcore_policy_engine.this.policy_engine_arn
}

output "policy_engine_id" {
  description = "ID of the policy engine. It does not wait for the policies."
  value       = aws_bedrockagentcore_policy_engine.this.policy_engine_id
}

output "policy_ids" {
  description = "IDs of the policies, by the key in `policies`."
  value       = { for name, policy in aws_bedrockagentcore_policy.this : name => policy.policy_id }
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
