output "token_vault_arn" {
  description = "The token vault."
  value       = module.token_vault_key.token_vault_arn
}
