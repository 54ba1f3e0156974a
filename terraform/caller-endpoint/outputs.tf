# Generated from modules/caller-endpoint. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can call which runtimes and gateways through the endpoints, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = concat(
      flatten([for called in values(var.runtimes) : called.callers_use_jwt ? ["*"] : called.caller_principal_arns]),
      flatten([for called in values(var.gateways) : called.callers_use_jwt ? ["*"] : called.caller_principal_arns]),
    )
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = concat(values(var.caller_security_group_ids), values(var.caller_networks))
    # What can be called.
    entry_points = concat(values(var.runtimes)[*].arn, values(var.gateways)[*].arn)
  }
}

output "data_plane_endpoint_id" {
  description = "Endpoint through which callers reach the runtimes, null without runtimes. The owner of a runtime adds it to additional_source_vpc_endpoint_ids."
  value       = one(aws_vpc_endpoint.data_plane[*].id)

  # Wait for the rules before anything uses this output.
  depends_on = [
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}

output "gateway_endpoint_id" {
  description = "Endpoint through which callers reach the gateways, null without gateways. The owner of a gateway adds it to source_vpc_endpoint_ids."
  value       = one(aws_vpc_endpoint.gateway[*].id)

  # Wait for the rules before anything uses this output.
  depends_on = [
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}

output "endpoint_security_group_id" {
  description = "Security group of the endpoints. Callers need a rule to it, TCP port 443."
  value       = aws_security_group.endpoints.id
}
