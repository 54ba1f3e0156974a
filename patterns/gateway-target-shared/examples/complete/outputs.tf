output "target_id" {
  description = "Id of the target."
  value       = module.orders.target_id
}

output "resource_gateway_id" {
  description = "Resource gateway of the owner, for further shares."
  value       = module.share.resource_gateway_id
}
