# Generated from patterns/runtime-public. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can call the agent and what it can reach, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = (
      var.jwt_authorizer == null ? var.use_resource_policy ? var.caller_principal_arns :
      ["arn:${local.partition}:iam::${local.account_id}:root"] :
      [var.jwt_authorizer.discovery_url]
    )
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = length(var.source_public_networks) > 0 ? var.source_public_networks : ["*"]
    # What can be called.
    entry_points = local.endpoint_names
    # IAM actions of callers. "*" is every action that an identity policy allows.
    actions = var.use_resource_policy ? local.allowed_invoke_actions : ["*"]
    # Calls that can come from other networks.
    exceptions = { calls_through_aws_services = length(var.source_public_networks) > 0 && !local.uses_jwt }
    # What can be reached, by the names of the inputs.
    egress = { internet = true }
    # The resource policy, or null if there is none. Text in braces is a placeholder for what does not
    # exist yet.
    policy = var.use_resource_policy ? local.policy_skeleton : null
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
