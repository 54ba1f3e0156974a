# Generated from patterns/private-ca-bridge/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "target_id" {
  description = "Id of the target."
  value       = module.orders.target_id
}
