output "vpc_id" {
  description = "ID of the VPC of the hub, for gateway targets, which then wait for routes and rules."
  value       = module.hub.vpc_id
}
