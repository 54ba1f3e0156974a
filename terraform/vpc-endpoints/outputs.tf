# Generated from modules/vpc-endpoints. Change it there and run `npm run synth`: edits here are reported, not kept.

output "endpoint_ids" {
  description = "IDs of all endpoints, existing ones included, keyed by service (`ecr.api`, `logs`, `bedrock-agentcore`, ...), with the gateway endpoints as `s3` and `dynamodb`."
  value       = local.endpoint_ids

  # Wait for the rules, and for the checks of existing endpoints, before anything uses this output.
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

  # Wait for the rules, and for the checks of existing endpoints, before anything uses this output.
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

  # Wait for the rules, and for the checks of existing endpoints, before anything uses this output.
  depends_on = [
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
    aws_vpc_endpoint.dynamodb,
    data.aws_vpc_endpoint.existing,
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}
