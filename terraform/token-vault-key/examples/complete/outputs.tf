# Generated from modules/token-vault-key/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "token_vault_arn" {
  description = "The token vault."
  value       = module.token_vault_key.token_vault_arn
}
