# Generated from patterns/private-rest-api-managed/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "target_group_arn" {
  description = "Target group that the service joins."
  value       = module.orders.target_group_arn
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.orders.warnings
}
