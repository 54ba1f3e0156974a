# Generated from patterns/private-ca-bridge. Change it there and run `npm run synth`: edits here are reported, not kept.

output "load_balancer_security_group_id" {
  description = "ID of the security group of the load balancer. Add rules to it for further callers, and use it as the source in rules of the backend."
  value       = aws_security_group.load_balancer.id
}

output "resource_gateway_security_group_id" {
  description = "ID of the security group of the resource gateway, which further modules in the same VPC can use."
  value       = local.resource_gateway_security_group_id
}

output "access" {
  description = "Who can connect to the load balancer and where it leads, from the inputs alone, so that the first plan shows it."
  value = {
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = [var.create_resource_gateway_security_group ? "{resource_gateway_security_group_id}" : var.resource_gateway_security_group_id]
    # What can be called.
    entry_points = [var.host_name]
    # What can be reached, by the names of the inputs.
    egress = { targets = concat(values(var.target_ips), values(var.target_instance_ids)) }
  }
}

output "routing_domain" {
  description = "DNS name of the load balancer. For `routing_domain` of gateway targets."
  value       = aws_lb.this.dns_name

  # Wait for the listener rule, the targets, and the security group rules: a gateway target that uses this output can
  # reach the service.
  depends_on = [
    aws_lb_listener.tls,
    aws_lb_listener_rule.host,
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
  description = "ID of the security group of the resource gateway, as a list. For `security_group_ids` of gateway targets."
  value       = [local.resource_gateway_security_group_id]

  # Wait for the listener rule, the targets, and the security group rules: a gateway target that uses this output can
  # reach the service.
  depends_on = [
    aws_lb_listener.tls,
    aws_lb_listener_rule.host,
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
  description = "ARN of the load balancer, for alarms, a web ACL, or listener rules."
  value       = aws_lb.this.arn
}

output "target_group_arn" {
  description = "ARN of the target group, for services and controllers that register their targets."
  value       = aws_lb_target_group.this.arn

  # A service can register targets only in a target group that a load balancer uses.
  depends_on = [aws_lb_listener_rule.host]
}
