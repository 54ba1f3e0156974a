output "target_ids" {
  description = "Targets by name."
  value = {
    for target in [module.orders, module.search] : target.target_name => target.target_id
  }
}

output "orders_target_group_arn" {
  description = "Target group that the tasks of the orders join."
  value       = module.orders.target_group_arn
}
