# Generated from modules/memory. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can use the memory and who can delete it, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = (
      var.use_resource_policy && length(var.agent_role_arns) > 0 ? values(var.agent_role_arns) :
      ["arn:${local.partition}:iam::${local.account_id}:root"]
    )
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = var.use_resource_policy && length(var.source_vpc_endpoint_ids) > 0 ? var.source_vpc_endpoint_ids : ["*"]
    # IAM actions of callers. "*" is every action that an identity policy allows.
    actions = local.data_actions
    # Calls that can come from other networks.
    exceptions = {
      network_exempt_principal_arns = var.network_exempt_principal_arns
      administrator_arns            = var.administrator_arns
    }
    # The resource policy, or null if there is none. Text in braces is a placeholder for what does not
    # exist yet.
    policy = var.use_resource_policy ? local.policy_skeleton : null
  }
}

output "memory_arn" {
  description = "ARN of the memory, for policies of endpoints and roles. Known before its strategies and resource policy exist."
  value       = aws_bedrockagentcore_memory.this.arn
}

output "memory_id" {
  description = "ID of the memory, which agents name in their calls. A replacement gives a new one: pass it to the agent from here, never as a constant."
  value       = aws_bedrockagentcore_memory.this.id

  # Wait for the resource policy and the strategies before anything uses this output.
  depends_on = [
    aws_bedrockagentcore_memory_strategy.built_in,
    aws_bedrockagentcore_memory_strategy.override,
    aws_bedrockagentcore_memory_strategy.self_managed,
    aws_bedrockagentcore_resource_policy.this,
  ]
}

output "strategy_ids" {
  description = "IDs of the strategies, by name, for the paths of records."
  value = {
    for name, strategy in merge(
      aws_bedrockagentcore_memory_strategy.built_in,
      aws_bedrockagentcore_memory_strategy.override,
      aws_bedrockagentcore_memory_strategy.self_managed,
    ) : name => strategy.memory_strategy_id
  }
}

output "execution_role_arn" {
  description = "Role of the memory."
  value       = local.execution_role_arn
}

output "execution_role_name" {
  description = "Name of the role that the module creates, to attach further permissions that the memory needs. Null for an existing role."
  value       = one(aws_iam_role.execution[*].name)
}

output "agent_statements" {
  description = "Statements for the role of each agent that uses the memory, for the input `further_statements` of the runtime modules. They allow writing events, and reading events and records, but no deletion."
  value       = local.agent_statements
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
