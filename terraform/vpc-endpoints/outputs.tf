# Generated from modules/vpc-endpoints. Change it there and run `npm run synth`: edits here are reported, not kept.

output "endpoint_ids" {
  description = "Id of every endpoint by service (ecr.api, logs, bedrock-agentcore, ...), the gateway endpoints as s3 and dynamodb, given ones included."
  value       = local.endpoint_ids

  # Usable once their rules are there, and given ones are checked.
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
  description = "Group of the interface endpoints that are made here, null where all are given. runtime-isolated adds its rules to it; other agents name it in egress_to_security_groups, port 443."
  value       = one(aws_security_group.endpoints[*].id)
}

output "s3_gateway_endpoint_id" {
  description = "Gateway endpoint of S3. Null where nothing needs it."
  value       = lookup(local.endpoint_ids, "s3", null)

  # Usable once their rules are there, and given ones are checked.
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

  # Usable once their rules are there, and given ones are checked.
  depends_on = [
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
    aws_vpc_endpoint.dynamodb,
    data.aws_vpc_endpoint.existing,
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}
