# Generated from patterns/spoke/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "accepted_connection_id" {
  description = "For accepted_connection_ids of the hub, keyed by each spoke behind the transit gateway."
  value       = module.transit.accepted_connection_id
}

output "hosted_zone_ids" {
  description = "For hosted_zone_ids of the hub."
  value       = module.orders.hosted_zone_ids
}
