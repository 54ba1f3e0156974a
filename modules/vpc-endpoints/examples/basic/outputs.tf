output "endpoint_ids" {
  description = "Endpoints by service, as the module of each agent takes them."
  value       = module.endpoints.endpoint_ids
}
