output "target_group_arn" {
  description = "Target group that the service joins."
  value       = module.orders.target_group_arn
}
