output "data_plane_endpoint_id" {
  description = "What the owner of the agent adds to additional_source_vpc_endpoint_ids."
  value       = module.front_end.data_plane_endpoint_id
}

output "gateway_endpoint_id" {
  description = "What the owner of the gateway adds to source_vpc_endpoint_ids."
  value       = module.front_end.gateway_endpoint_id
}
