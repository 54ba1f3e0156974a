output "subnet_ids" {
  description = "Private subnets, as the runtime patterns take them."
  value       = module.network.subnet_ids
}
