output "routing_domain" {
  description = "Name of the load balancer, for the target."
  value       = module.bridge.routing_domain
}
