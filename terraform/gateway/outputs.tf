# Generated from modules/gateway. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can call the gateway, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = (
      var.jwt_authorizer != null ? [var.jwt_authorizer.discovery_url] :
      !local.names_callers ? ["*"] :
      var.use_resource_policy ? var.caller_principal_arns :
      ["arn:${local.partition}:iam::${local.account_id}:root"]
    )
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = (
      var.use_resource_policy && (var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0) ? concat(
        var.create_gateway_endpoint ? ["{gateway_endpoint_id}"] : [],
        var.source_vpc_endpoint_ids
      ) :
      ["*"]
    )
    # IAM actions of callers. "*" is every action that an identity policy allows.
    actions = ["bedrock-agentcore:InvokeGateway"]
    # Calls that can come from other networks.
    exceptions = {
      network_exempt_principal_arns = var.network_exempt_principal_arns
      calls_through_aws_services    = var.use_resource_policy && (var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0) && local.names_callers
    }
    # The resource policy, or null if there is none. Text in braces is a placeholder for what does not
    # exist yet.
    policy = var.use_resource_policy ? local.policy_skeleton : null
  }
}

output "gateway_id" {
  description = "ID of the gateway, for its targets."
  value       = aws_bedrockagentcore_gateway.this.gateway_id

  # Wait for the resource policy before anything uses this output.
  depends_on = [aws_bedrockagentcore_resource_policy.this, aws_wafv2_web_acl_association.gateway]
}

output "gateway_arn" {
  description = "ARN of the gateway, as policies name it. It does not wait for the resource policy: an endpoint that is shared names all its gateways before any of them names the endpoint."
  value       = aws_bedrockagentcore_gateway.this.gateway_arn
}

output "gateway_url" {
  description = "Address that clients call."
  value       = aws_bedrockagentcore_gateway.this.gateway_url

  # Wait for the resource policy before anything uses this output.
  depends_on = [aws_bedrockagentcore_resource_policy.this, aws_wafv2_web_acl_association.gateway]
}

output "workload_identity_arn" {
  description = "Workload identity that AgentCore creates for the gateway, with which it gets tokens and keys."
  value       = one(aws_bedrockagentcore_gateway.this.workload_identity_details[*].workload_identity_arn)
}

output "private_targets_allowed" {
  description = "Whether targets may have a private endpoint: AWS refuses them where nobody checks callers and no interceptor is set, and so does this module. Input of the same name of the modules of targets."
  value       = var.authorizer_type != "NONE" || length(var.interceptors) > 0
}

output "gateway_role_arn" {
  description = "ARN of the service role of the gateway, to admit as a caller of agents behind it."
  value       = local.service_role_arn
}

output "gateway_role_name" {
  description = "Name of that role: modules of targets attach what they need to it."
  value       = local.service_role_name
}

output "gateway_endpoint_id" {
  description = "ID of the interface endpoint that the module creates. Null without `create_gateway_endpoint`."
  value       = one(aws_vpc_endpoint.gateway[*].id)

  # Wait for the rules before anything uses this output.
  depends_on = [
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}

output "gateway_endpoint_security_group_id" {
  description = "Group of that endpoint. Callers need a rule out to it; an agent of our runtime modules names it in egress_to_security_groups, which makes both halves."
  value       = one(aws_security_group.gateway_endpoint[*].id)
}
