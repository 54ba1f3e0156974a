# Generated from patterns/private-api-gateway-self-managed/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "target_id" {
  description = "Id of the target."
  value       = module.orders.target_id
}

output "api_resource_policy" {
  description = "Policy for the API, which is deployed anew with it."
  value       = module.orders.api_resource_policy
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.orders.warnings
}
