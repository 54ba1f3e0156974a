output "key_user_policy_json" {
  description = "Policy for the roles of agents that fetch tokens or API keys."
  value       = module.token_vault_key.key_user_policy_json
}
