# Generated from patterns/runtime-public. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  uses_jwt = var.jwt_authorizer != null

  # What the protocol needs, unless a list is given.
  allowed_invoke_actions = coalesce(
    var.allowed_invoke_actions,
    concat(
      ["bedrock-agentcore:InvokeAgentRuntime"],
      var.server_protocol == "A2A" ? ["bedrock-agentcore:GetAgentCard"] : [],
    ),
  )

  # Every action that makes the agent do something: an action that is missing from a deny stays open.
  # Source: AgentCore developer guide, "Resource-based policies", read 2026-11-21.
  invoke_actions = [
    "bedrock-agentcore:GetAgentCard",
    "bedrock-agentcore:InvokeAgentRuntime",
    "bedrock-agentcore:InvokeAgentRuntimeCommand",
    "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
    "bedrock-agentcore:InvokeAgentRuntimeForUser",
    "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
    "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
    "bedrock-agentcore:StopRuntimeSession",
  ]

  denied_invoke_actions = [for action in local.invoke_actions : action if !contains(local.allowed_invoke_actions, action)]

  endpoint_names        = concat(["DEFAULT"], keys(var.named_endpoints))
  longest_endpoint_name = [for name in local.endpoint_names : name if length(name) == max([for each in local.endpoint_names : length(each)]...)][0]

  # The longest ARN that gets a policy, with zeros for the ten characters that AWS assigns.
  longest_arn = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${local.runtime_name}-0000000000/runtime-endpoint/${local.longest_endpoint_name}"

  # Every policy, with text in braces for what does not exist yet: the output access shows it in the first plan.
  policy_skeleton = {
    Version = "2012-10-17"
    Statement = concat(
      [{
        Sid    = "CallersInvoke"
        Effect = "Allow"
        # A token carries no IAM principal: with JWT callers the token and the network decide. Through JSON:
        # the two results of a conditional must have one type, and here one is text and the other an object.
        Principal = jsondecode(local.uses_jwt ? jsonencode("*") : jsonencode({ AWS = var.caller_principal_arns }))
        Action    = local.allowed_invoke_actions
        Resource  = "{resource_arn}"
      }],
      length(var.source_public_networks) > 0 ? [{
        Sid       = "NobodyFromElsewhere"
        Effect    = "Deny"
        Principal = "*"
        Action    = local.invoke_actions
        Resource  = "{resource_arn}"
        # All of these must hold for the deny, so it spares a call that one of them admits. A call that lacks
        # a key counts as from elsewhere.
        Condition = merge(
          { NotIpAddress = { "aws:SourceIp" = var.source_public_networks } },
          # Calls that a service sends with the identity of a caller have no network. Where the key is absent,
          # the deny applies. Not with tokens: the Allow names no principal then, and any role could call
          # through a service.
          !local.uses_jwt ? { BoolIfExists = { "aws:ViaAWSService" = "false" } } : {},
        )
      }] : [],
      # Nobody gets in who is not named. Allow alone would not do: in the same account an identity policy is
      # enough.
      !local.uses_jwt ? [{
        Sid       = "NobodyElse"
        Effect    = "Deny"
        Principal = "*"
        Action    = local.invoke_actions
        Resource  = "{resource_arn}"
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = var.caller_principal_arns } }
      }] : [],
      # Nor may those who are named do more than they are here for.
      length(local.denied_invoke_actions) > 0 ? [{
        Sid       = "NothingElse"
        Effect    = "Deny"
        Principal = "*"
        Action    = local.denied_invoke_actions
        Resource  = "{resource_arn}"
      }] : [],
    )
  }

  # Written before the runtime exists, so that its length can be checked in time.
  longest_resource_policy = replace(jsonencode(local.policy_skeleton), "{resource_arn}", local.longest_arn)

  # The service checks the runtime and the endpoint that is called: each gets the policy.
  guarded_arns = merge(
    { runtime = aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn },
    { for name, arn in local.endpoint_arns : "endpoint/${name}" => arn },
  )
}

resource "aws_bedrockagentcore_resource_policy" "this" {
  for_each = { for name, arn in local.guarded_arns : name => arn if var.use_resource_policy }

  resource_arn = each.value
  policy       = replace(jsonencode(local.policy_skeleton), "{resource_arn}", each.value)
}
