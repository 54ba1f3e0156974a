# Generated from patterns/private-load-balancer. Change it there and run `npm run synth`: edits here are reported, not kept.

output "load_balancer_security_group_id" {
  description = "Group of the load balancer: the source in rules of what it must reach, and where further callers are let in."
  value       = aws_security_group.load_balancer.id
}

output "resource_gateway_security_group_id" {
  description = "Group of the resource gateway, as further modules for the same VPC take it. The one that was given, where one was."
  value       = local.resource_gateway_security_group_id
}

output "domain_name" {
  description = "Host name of the service, which the certificate carries. For domain_name of lattice-share."
  value       = var.host_name
}

output "routing_domain" {
  description = "DNS name of the load balancer. For routing_domain of lattice-share, gateway-target-managed, and gateway-target-self-managed."
  value       = aws_lb.this.dns_name

  # Wait for the listener, the targets, and the rules: a gateway that uses this output can reach the service.
  depends_on = [
    aws_lb_listener.tls,
    aws_lb_target_group_attachment.ips,
    aws_lb_target_group_attachment.instances,
    aws_vpc_security_group_egress_rule.resource_gateway,
    aws_vpc_security_group_ingress_rule.load_balancer,
    aws_vpc_security_group_egress_rule.backends,
    aws_vpc_security_group_ingress_rule.backends,
    aws_vpc_security_group_egress_rule.health_checks,
    aws_vpc_security_group_ingress_rule.health_checks,
    data.aws_security_group.resource_gateway,
  ]
}

output "security_group_ids" {
  description = "Security group of the resource gateway, as a list. For security_group_ids of the same modules."
  value       = [local.resource_gateway_security_group_id]

  # Wait for the listener, the targets, and the rules: a gateway that uses this output can reach the service.
  depends_on = [
    aws_lb_listener.tls,
    aws_lb_target_group_attachment.ips,
    aws_lb_target_group_attachment.instances,
    aws_vpc_security_group_egress_rule.resource_gateway,
    aws_vpc_security_group_ingress_rule.load_balancer,
    aws_vpc_security_group_egress_rule.backends,
    aws_vpc_security_group_ingress_rule.backends,
    aws_vpc_security_group_egress_rule.health_checks,
    aws_vpc_security_group_ingress_rule.health_checks,
    data.aws_security_group.resource_gateway,
  ]
}

output "load_balancer_arn" {
  description = "Load balancer, for alarms, a web ACL, or rules of its listener."
  value       = aws_lb.this.arn
}

output "target_group_arn" {
  description = "Target group, as services and controllers join it."
  value       = local.target_group_arn

  # A service that joins it wants a load balancer in front.
  depends_on = [aws_lb_listener.tls]
}
