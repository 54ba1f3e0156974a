# Generated from patterns/runtime-vpc-egress. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can call the agent and what it can reach, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = var.jwt_authorizer == null ? ["arn:${local.partition}:iam::${local.account_id}:root"] : [var.jwt_authorizer.discovery_url]
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = ["*"]
    # What can be called.
    entry_points = concat(["DEFAULT"], keys(var.named_endpoints))
    # IAM actions of callers. "*" is every action that an identity policy allows.
    actions = ["*"]
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
      internet                    = var.allow_internet_egress
      existing_security_group_ids = var.security_group_ids
    }
    # AWS services that are reached through a VPC endpoint.
    services = var.use_s3_gateway_endpoint ? ["s3"] : []
  }
}

output "agent_runtime_arn" {
  description = "ARN of the runtime, as callers name it."
  value       = aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn
}

output "agent_runtime_id" {
  description = "ID of the runtime."
  value       = aws_bedrockagentcore_agent_runtime.this.agent_runtime_id
}

output "agent_runtime_version" {
  description = "Newest version of the runtime."
  value       = aws_bedrockagentcore_agent_runtime.this.agent_runtime_version
}

output "endpoint_arns" {
  description = "ARN of each endpoint by name, DEFAULT included."
  value       = local.endpoint_arns
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
