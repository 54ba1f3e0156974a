# Generated from patterns/spoke/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "accepted_connection_id" {
  description = "For accepted_connection_ids of the hub."
  value       = module.spoke.accepted_connection_id
}
