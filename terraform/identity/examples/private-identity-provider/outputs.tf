# Generated from modules/identity/examples/private-identity-provider/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "oauth2_provider_arns" {
  description = "What agents and gateway targets name."
  value       = module.identity.oauth2_provider_arns
}
