# Generated from modules/token-vault-key/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "key_user_policy_json" {
  description = "Policy for the roles of agents that fetch tokens or API keys."
  value       = module.token_vault_key.key_user_policy_json
}
