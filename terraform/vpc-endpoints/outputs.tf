# Generated from modules/vpc-endpoints. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can use the endpoints, and for which services, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = concat(
      values(var.agent_role_arns),
      var.callers_use_jwt ? ["*"] : var.caller_principal_arns,
    )
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = concat(values(var.caller_security_group_ids), values(var.caller_networks))
    # AWS services that are reached through a VPC endpoint.
    services = sort(
      distinct(
        concat(
          tolist(local.interface_services),
          keys(var.endpoint_ids),
          local.makes_s3_endpoint ? ["s3"] : [],
          local.makes_dynamodb_endpoint ? ["dynamodb"] : []
        )
      )
    )
  }
}

output "endpoint_ids" {
  description = "IDs of all endpoints, existing ones included, keyed by service (`ecr.api`, `logs`, `bedrock-agentcore`, ...), with the gateway endpoints as `s3` and `dynamodb`."
  value       = local.endpoint_ids

  # Wait for the rules and the checks of the endpoints before anything uses this output.
  depends_on = [
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
    aws_vpc_endpoint.dynamodb,
    data.aws_vpc_endpoint.existing,
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}

output "endpoint_security_group_id" {
  description = "ID of the security group of the interface endpoints that the module creates. Null if all exist. `runtime-isolated` adds its rules to it; other agents name it in `egress_to_security_groups`, port 443."
  value       = one(aws_security_group.endpoints[*].id)
}

output "s3_gateway_endpoint_id" {
  description = "Gateway endpoint of S3. Null where nothing needs it."
  value       = lookup(local.endpoint_ids, "s3", null)

  # Wait for the rules and the checks of the endpoints before anything uses this output.
  depends_on = [
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
    aws_vpc_endpoint.dynamodb,
    data.aws_vpc_endpoint.existing,
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}

output "data_plane_endpoint_id" {
  description = "Interface endpoint of the AgentCore data plane. Null where nothing needs it."
  value       = lookup(local.endpoint_ids, "bedrock-agentcore", null)

  # Wait for the rules and the checks of the endpoints before anything uses this output.
  depends_on = [
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
    aws_vpc_endpoint.dynamodb,
    data.aws_vpc_endpoint.existing,
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}
