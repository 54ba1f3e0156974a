# Generated from modules/token-vault-key. Change it there and run `npm run synth`: edits here are reported, not kept.

output "token_vault_arn" {
  description = "ARN of the token vault."
  value       = local.token_vault_arn

  # Wait for the key before anything uses this output.
  depends_on = [aws_bedrockagentcore_token_vault_cmk.this]
}

output "key_user_policy_json" {
  description = "IAM policy for the roles of agents and gateways that fetch tokens or API keys. Null with ServiceManagedKey."
  value       = var.key_type == "CustomerManagedKey" ? local.key_user_policy : null
}
