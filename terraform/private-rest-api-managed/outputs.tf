# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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

output "load_balancer_security_group_id" {
  description = "Group of the load balancer: the source in rules of what it must reach, and where further callers are let in."
  value       = aws_security_group.load_balancer.id
}

output "resource_gateway_security_group_id" {
  description = "Group of the resource gateway, as further modules for the same VPC take it. The one that was given, where one was."
  value       = local.resource_gateway_security_group_id
}

output "routing_domain" {
  description = "Name that leads to the load balancer, for further targets on it."
  value       = local.routing_domain

  # Usable once somebody listens and is let in.
  depends_on = [
    aws_lb_listener.tls,
    aws_vpc_security_group_egress_rule.resource_gateway,
    aws_vpc_security_group_ingress_rule.load_balancer,
    aws_vpc_security_group_egress_rule.backends,
    aws_vpc_security_group_ingress_rule.backends,
    aws_vpc_security_group_egress_rule.health_checks,
    aws_vpc_security_group_ingress_rule.health_checks,
    data.aws_security_group.resource_gateway,
  ]
}

output "target_id" {
  description = "ID of the target."
  value       = aws_bedrockagentcore_gateway_target.this.target_id
}

output "target_name" {
  description = "Name of the target: its tools are called <name>___<tool>."
  value       = aws_bedrockagentcore_gateway_target.this.name
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
