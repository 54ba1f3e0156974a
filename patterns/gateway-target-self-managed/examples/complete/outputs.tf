output "target_ids" {
  description = "Targets by name."
  value = {
    for target in [module.orders, module.search] : target.target_name => target.target_id
  }
}

output "resource_gateway_id" {
  description = "Resource gateway, for further targets."
  value       = module.orders.resource_gateway_id
}
