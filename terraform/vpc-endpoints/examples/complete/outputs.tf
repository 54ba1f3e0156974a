# Generated from modules/vpc-endpoints/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "endpoint_ids" {
  description = "Endpoints by service, as endpoint_ids of runtime-isolated takes them."
  value       = module.endpoints.endpoint_ids
}

output "endpoint_security_group_id" {
  description = "Group of the endpoints, as endpoint_security_group_id of runtime-isolated takes it."
  value       = module.endpoints.endpoint_security_group_id
}

output "data_plane_endpoint_id" {
  description = "Endpoint through which callers come, as data_plane_endpoint_id of runtime-private-inbound takes it."
  value       = module.endpoints.data_plane_endpoint_id
}
