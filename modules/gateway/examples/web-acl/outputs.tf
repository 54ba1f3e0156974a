output "gateway_url" {
  description = "What clients call."
  value       = module.tools.gateway_url
}
