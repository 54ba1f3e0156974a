output "gateway_url" {
  description = "Address that clients call."
  value       = module.tools.gateway_url
}
