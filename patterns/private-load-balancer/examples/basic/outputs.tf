output "routing_domain" {
  description = "DNS name of the load balancer."
  value       = module.front.routing_domain
}
