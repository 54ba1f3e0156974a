# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

output "load_balancer_arn" {
  description = "ARN of the load balancer, for alarms, a web ACL, or listener rules."
  value       = aws_lb.this.arn
}

output "target_group_arn" {
  description = "ARN of the target group, for services and controllers that register their targets."
  value       = aws_lb_target_group.this.arn

  # A service can register targets only in a target group that a load balancer uses.
  depends_on = [aws_lb_listener.tls]
}

output "load_balancer_security_group_id" {
  description = "ID of the security group of the load balancer. Add rules to it for further callers, and use it as the source in rules of the backend."
  value       = aws_security_group.load_balancer.id
}

output "resource_gateway_security_group_id" {
  description = "ID of the security group of the resource gateway, which further modules in the same VPC can use."
  value       = local.resource_gateway_security_group_id
}

output "routing_domain" {
  description = "Name that leads to the load balancer, for further targets on it."
  value       = local.routing_domain

  # Wait for the listener and the rules before anything uses this output.
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

output "access" {
  description = "What the gateway can reach through the target, from the inputs alone, so that the first plan shows it."
  value = {
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = [var.create_resource_gateway_security_group ? "{resource_gateway_security_group_id}" : var.resource_gateway_security_group_id]
    # What can be called.
    entry_points = [var.host_name]
    # What can be reached, by the names of the inputs.
    egress = {
      mode    = "managed"
      targets = concat(values(var.target_ips), values(var.target_instance_ids))
    }
  }
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
