# Generated from modules/policy-engine/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "gateway_url" {
  description = "URL that clients call."
  value       = module.tools.gateway_url
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.policy_engine.warnings
}
