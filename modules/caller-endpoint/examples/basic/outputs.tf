# What the owner of the agent adds to additional_source_vpc_endpoint_ids.
output "data_plane_endpoint_id" {
  description = "Endpoint through which the front end reaches the agent."
  value       = module.front_end.data_plane_endpoint_id
}
