# Generated from patterns/runtime-private-inbound. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can call the agent and what it can reach, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = var.jwt_authorizer == null ? var.caller_principal_arns : [var.jwt_authorizer.discovery_url]
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = concat(
      var.use_data_plane_endpoint ? ["{data_plane_endpoint_id}"] : [],
      var.additional_source_vpc_endpoint_ids,
      var.source_vpc_ids,
      var.source_public_networks,
    )
    # What can be called.
    entry_points = local.endpoint_names
    # IAM actions of callers. "*" is every action that an identity policy allows.
    actions = local.allowed_invoke_actions
    # Calls that can come from other networks.
    exceptions = {
      network_exempt_principal_arns = var.network_exempt_principal_arns
      calls_through_aws_services    = !local.uses_jwt
    }
    # What can be reached, by the names of the inputs.
    egress = {
      security_groups = {
        for name, rule in var.egress_to_security_groups :
        name => "${rule.security_group_id} ${rule.protocol} ${rule.port}${rule.to_port == null ? "" : "-${rule.to_port}"}"
      }
      networks = {
        for name, rule in var.egress_to_networks :
        name => "${rule.cidr_block} ${rule.protocol} ${rule.port}${rule.to_port == null ? "" : "-${rule.to_port}"}"
      }
      prefix_lists = {
        for name, rule in var.egress_to_prefix_lists :
        name => "${rule.prefix_list_id} ${rule.protocol} ${rule.port}${rule.to_port == null ? "" : "-${rule.to_port}"}"
      }
      internet                    = false
      existing_security_group_ids = var.security_group_ids
    }
    # AWS services that are reached through a VPC endpoint.
    services = concat(
      var.use_s3_gateway_endpoint ? ["s3"] : [],
      var.use_data_plane_endpoint ? ["bedrock-agentcore"] : [],
    )
    # The resource policy, or null if there is none. Text in braces is a placeholder for what does not
    # exist yet.
    policy = local.policy_skeleton
  }
}

output "agent_runtime_arn" {
  description = "ARN of the runtime, as callers name it."
  value       = aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn

  # Wait for the resource policy before anything uses this output.
  depends_on = [aws_bedrockagentcore_resource_policy.this]
}

output "agent_runtime_id" {
  description = "ID of the runtime."
  value       = aws_bedrockagentcore_agent_runtime.this.agent_runtime_id

  # Wait for the resource policy before anything uses this output.
  depends_on = [aws_bedrockagentcore_resource_policy.this]
}

output "agent_runtime_version" {
  description = "Newest version of the runtime."
  value       = aws_bedrockagentcore_agent_runtime.this.agent_runtime_version

  # Wait for the resource policy before anything uses this output.
  depends_on = [aws_bedrockagentcore_resource_policy.this]
}

output "endpoint_arns" {
  description = "ARN of each endpoint by name, DEFAULT included."
  value       = local.endpoint_arns

  # Wait for the resource policy before anything uses this output.
  depends_on = [aws_bedrockagentcore_resource_policy.this]
}

output "allowed_invoke_actions" {
  description = "IAM actions that callers may use on the agent, for their identity policies and for allowed_invoke_actions of vpc-endpoints and caller-endpoint."
  value       = local.allowed_invoke_actions
}

output "data_plane_endpoint_id" {
  description = "Interface endpoint in vpc_id through which callers reach the agent. Null if use_data_plane_endpoint is false."
  value       = local.data_plane_endpoint_id

  # Wait for the rules, and for the check of an existing endpoint, before anything uses this output.
  depends_on = [
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
    data.aws_vpc_endpoint.data_plane,
  ]
}

output "data_plane_security_group_id" {
  description = "Security group of that endpoint. Null if the module does not create the endpoint."
  value       = one(aws_security_group.data_plane[*].id)
}

output "security_group_ids" {
  description = "Groups of the agent's interfaces. Name them as the source in the rules of what the agent must reach."
  value       = local.security_group_ids
}

output "execution_role_arn" {
  description = "Role of the agent."
  value       = local.execution_role_arn
}

output "execution_role_name" {
  description = "Name of the role that the module creates, to attach further permissions that the agent needs. Null for an existing role."
  value       = one(aws_iam_role.execution[*].name)
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
