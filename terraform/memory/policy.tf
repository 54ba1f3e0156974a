# Generated from modules/memory. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # The ARN of the memory before it exists, with zeros for the ten characters that AWS assigns.
  longest_memory_arn = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:memory/${local.memory_name}-0000000000"

  user_principal_arns = distinct(concat(values(var.agent_role_arns), var.network_exempt_principal_arns))

  # Every action on the data of the memory: an action that is missing here stays open to all identity policies.
  data_actions = [
    "bedrock-agentcore:BatchCreateMemoryRecords",
    "bedrock-agentcore:BatchDeleteMemoryRecords",
    "bedrock-agentcore:BatchUpdateMemoryRecords",
    "bedrock-agentcore:CreateEvent",
    "bedrock-agentcore:DeleteEvent",
    "bedrock-agentcore:DeleteMemoryRecord",
    "bedrock-agentcore:GetEvent",
    "bedrock-agentcore:GetMemoryRecord",
    "bedrock-agentcore:ListActors",
    "bedrock-agentcore:ListEvents",
    "bedrock-agentcore:ListMemoryExtractionJobs",
    "bedrock-agentcore:ListMemoryRecords",
    "bedrock-agentcore:ListSessions",
    "bedrock-agentcore:RetrieveMemoryRecords",
    "bedrock-agentcore:StartMemoryExtractionJob",
  ]

  # Allow alone would not restrict: in the same account an identity policy is enough.
  users_statement = {
    Sid       = "NobodyElse"
    Effect    = "Deny"
    Principal = "*"
    Action    = local.data_actions
    Resource  = "{memory_arn}"
    Condition = {
      ArnNotEquals = { "aws:PrincipalArn" = local.user_principal_arns }
      # AgentCore itself has no principal ARN when it makes records of events.
      BoolIfExists = { "aws:PrincipalIsAWSService" = "false" }
    }
  }

  elsewhere_statement = {
    Sid       = "NobodyFromElsewhere"
    Effect    = "Deny"
    Principal = "*"
    Action    = local.data_actions
    Resource  = "{memory_arn}"
    Condition = merge(
      {
        StringNotEquals = {
          # One text for all of them: what is known of them is in the output access.
          "aws:SourceVpce" = ["{source_vpc_endpoint_ids}"]
        }
        # Calls that a service sends, by itself or with the identity of a caller, have no network.
        BoolIfExists = {
          "aws:PrincipalIsAWSService" = "false"
          "aws:ViaAWSService"         = "false"
        }
      },
      length(var.network_exempt_principal_arns) > 0 ? { ArnNotEquals = { "aws:PrincipalArn" = var.network_exempt_principal_arns } } : {},
    )
  }

  # A memory has no deletion protection. Strategies change with UpdateMemory.
  administrators_statement = {
    Sid       = "NobodyElseDeletes"
    Effect    = "Deny"
    Principal = "*"
    Action    = ["bedrock-agentcore:DeleteMemory", "bedrock-agentcore:UpdateMemory"]
    Resource  = "{memory_arn}"
    Condition = {
      ArnNotEquals = { "aws:PrincipalArn" = var.administrator_arns }
      # AgentCore itself has no principal ARN when it makes records of events.
      BoolIfExists = { "aws:PrincipalIsAWSService" = "false" }
    }
  }

  # The part of the policy that the memory depends on. It omits source_vpc_endpoint_ids, because the policy of such an
  # endpoint can name this memory.
  own_policy = {
    Version = "2012-10-17"
    Statement = concat(
      length(var.agent_role_arns) > 0 ? [local.users_statement] : [],
      length(var.administrator_arns) > 0 ? [local.administrators_statement] : [],
    )
  }

  own_resource_policy = replace(jsonencode(local.own_policy), "{memory_arn}", local.longest_memory_arn)

  # The whole policy, with text in braces for what does not exist yet: the output access shows it in the first plan.
  policy_skeleton = {
    Version = "2012-10-17"
    Statement = concat(
      length(var.agent_role_arns) > 0 ? [local.users_statement] : [],
      length(var.administrator_arns) > 0 ? [local.administrators_statement] : [],
      length(var.source_vpc_endpoint_ids) > 0 ? [local.elsewhere_statement] : [],
    )
  }

  # With zeros of full length for each endpoint, so that the length can be checked before the IDs are known.
  longest_resource_policy = replace(
    replace(jsonencode(local.policy_skeleton), "{memory_arn}", local.longest_memory_arn),
    "{source_vpc_endpoint_ids}",
    join("\",\"", [for id in var.source_vpc_endpoint_ids : "vpce-00000000000000000"])
  )
}

resource "aws_bedrockagentcore_resource_policy" "this" {
  count = var.use_resource_policy ? 1 : 0

  resource_arn = aws_bedrockagentcore_memory.this.arn

  policy = replace(
    replace(jsonencode(local.policy_skeleton), "{memory_arn}", aws_bedrockagentcore_memory.this.arn),
    "{source_vpc_endpoint_ids}",
    join("\",\"", var.source_vpc_endpoint_ids)
  )

  lifecycle {
    precondition {
      condition     = length(local.longest_resource_policy) <= 20480
      error_message = "The resource policy of ${var.name} has ${length(local.longest_resource_policy)} characters, with ${length(local.user_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer roles: let several agents share one role, or let several people assume one role; or name fewer source_vpc_endpoint_ids."
    }
  }
}
