# Generated from modules/policy-engine/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "gateway_url" {
  description = "URL that clients call."
  value       = module.order_desk.gateway_url
}

output "policy_ids" {
  description = "IDs of the policies."
  value       = module.policy_engine.policy_ids
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.policy_engine.warnings
}
