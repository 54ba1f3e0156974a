output "oauth2_provider_arns" {
  description = "What agents and gateway targets name."
  value       = module.identity.oauth2_provider_arns
}
