output "target_id" {
  description = "Id of the target."
  value       = module.orders.target_id
}
