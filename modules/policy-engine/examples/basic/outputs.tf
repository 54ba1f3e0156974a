output "gateway_url" {
  description = "URL that clients call."
  value       = module.tools.gateway_url
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.policy_engine.warnings
}
