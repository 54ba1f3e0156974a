# Generated from modules/identity/examples/write-only-secret/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "api_key_provider_arns" {
  description = "What agents and gateway targets name."
  value       = module.identity.api_key_provider_arns
}
