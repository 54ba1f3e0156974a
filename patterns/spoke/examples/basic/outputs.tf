output "accepted_connection_id" {
  description = "For accepted_connection_ids of the hub."
  value       = module.spoke.accepted_connection_id
}
