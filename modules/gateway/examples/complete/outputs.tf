output "gateway_id" {
  description = "What modules of targets take."
  value       = module.tools.gateway_id
}

output "gateway_role_name" {
  description = "Role that modules of targets add their permissions to."
  value       = module.tools.gateway_role_name
}

output "gateway_url" {
  description = "Address that clients in the network call."
  value       = module.tools.gateway_url
}
