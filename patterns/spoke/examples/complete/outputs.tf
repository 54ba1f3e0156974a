output "accepted_connection_id" {
  description = "For accepted_connection_ids of the hub, keyed by each spoke behind the transit gateway."
  value       = module.transit.accepted_connection_id
}

output "zone_ids" {
  description = "For zone_ids of the hub."
  value       = module.orders.zone_ids
}
