# Generated from modules/vpc-endpoints/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "endpoint_ids" {
  description = "Endpoints by service, as the module of each agent takes them."
  value       = module.endpoints.endpoint_ids
}
