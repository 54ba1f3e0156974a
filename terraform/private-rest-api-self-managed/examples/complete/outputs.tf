# Generated from patterns/private-rest-api-self-managed/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

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
