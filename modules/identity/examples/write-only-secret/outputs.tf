output "api_key_provider_arns" {
  description = "What agents and gateway targets name."
  value       = module.identity.api_key_provider_arns
}
