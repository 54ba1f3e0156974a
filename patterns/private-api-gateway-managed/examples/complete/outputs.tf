output "target_id" {
  description = "Id of the target."
  value       = module.orders.target_id
}

output "server_url" {
  description = "Address at which the gateway calls the API."
  value       = module.orders.server_url
}
