output "target_ids" {
  description = "Targets by name."
  value = {
    for target in [module.orders, module.search] : target.target_name => target.target_id
  }
}
