output "vpc_id" {
  description = "VPC of the hub, for targets: they wait until the spoke can be reached."
  value       = module.hub.vpc_id
}
