output "gateway_url" {
  description = "Address that clients in the VPC call. The agent is under the name of its target."
  value       = module.front_door.gateway_url
}
