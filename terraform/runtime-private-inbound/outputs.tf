# Generated from patterns/runtime-private-inbound. Change it there and run `npm run synth`: edits here are reported, not kept.

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
