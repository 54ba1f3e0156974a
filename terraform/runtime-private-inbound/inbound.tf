# Generated from patterns/runtime-private-inbound. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  uses_jwt                = var.jwt_authorizer != null
  admitted_principal_arns = distinct(concat(var.caller_principal_arns, var.network_exempt_principal_arns))

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

  # For policies that name the role: known at plan if its name is. All else uses execution_role_arn, and waits for the
  # role.
  planned_role_arn = (
    var.create_execution_role && var.execution_role_name != null ? "arn:${local.partition}:iam::${local.account_id}:role/${var.execution_role_name}" :
    local.execution_role_arn
  )
}

# Without a condition, so that agents that share the endpoint do not wait for its changes: the runtime checks it.
data "aws_vpc_endpoint" "data_plane" {
  count = var.use_data_plane_endpoint && !var.create_data_plane_endpoint ? 1 : 0

  id = var.data_plane_endpoint_id
}

locals {
  data_plane_policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      !local.uses_jwt ? [{
        Sid       = "CallersInvoke"
        Effect    = "Allow"
        Principal = "*"
        Action    = local.allowed_invoke_actions
        Resource  = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${local.runtime_name}-*"
        Condition = { ArnEquals = { "aws:PrincipalArn" = local.admitted_principal_arns } }
      }] : [],
      # A token carries no IAM principal, so nothing can be said here of who brings it: the agent checks the
      # token.
      local.uses_jwt ? [{
        Sid       = "TokensInvoke"
        Effect    = "Allow"
        Principal = "*"
        Action    = concat(local.allowed_invoke_actions, ["bedrock-agentcore:GetRuntimeProtectedResourceMetadata"])
        Resource  = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${local.runtime_name}-*"
      }] : [],
      length(var.agent_data_plane_actions) > 0 ? [{
        Sid       = "AgentUsesItsServices"
        Effect    = "Allow"
        Principal = "*"
        Action    = var.agent_data_plane_actions
        # What it may do with which memory or tool is up to the agent's role.
        Resource = "*"
        Condition = merge(
          { ArnEquals = { "aws:PrincipalArn" = local.planned_role_arn } },
          # Any memory or tool, but not of a stranger: data could leave through it. AWS's own tools belong to
          # "aws".
          {
            StringEqualsIfExists = merge(
              var.resource_organization_id == null ? { "aws:ResourceAccount" = [local.account_id, "aws"] } : {},
              var.resource_organization_id != null ? { "aws:ResourceOrgID" = [var.resource_organization_id] } : {},
            )
          },
        )
      }] : [],
    )
  })
}

# Callers in the VPC reach the agent through this endpoint, and the resource policy denies all other calls.
resource "aws_vpc_endpoint" "data_plane" {
  count = var.create_data_plane_endpoint ? 1 : 0

  vpc_id              = var.vpc_id
  service_name        = "com.amazonaws.${local.region}.bedrock-agentcore"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = local.data_plane_endpoint_subnet_ids
  security_group_ids  = aws_security_group.data_plane[*].id
  private_dns_enabled = true

  # A filter, not a grant: identity and resource policies still decide.
  policy = local.data_plane_policy

  tags = merge(var.tags, { Name = "${var.name}-agentcore" })

  lifecycle {
    precondition {
      condition = (
        length(var.data_plane_endpoint_subnet_ids) > 0 ||
        length(distinct(data.aws_subnet.this[*].availability_zone_id)) == length(var.subnet_ids)
      )
      error_message = "data_plane_endpoint_subnet_ids: unset, and subnet_ids has two subnets in one zone, which an endpoint does not accept. Expected one subnet per zone. Name them here."
    }

    precondition {
      condition     = length(local.data_plane_policy) <= 20480
      error_message = "The policy of the data plane endpoint of ${var.name} has ${length(local.data_plane_policy)} characters, with ${length(local.admitted_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer callers: let several of them assume one role, and name that role."
    }
  }

  # The private names need DNS in the VPC: found good before.
  depends_on = [data.aws_vpc.this]
}

resource "aws_security_group" "data_plane" {
  count = var.create_data_plane_endpoint ? 1 : 0

  name_prefix = "${var.name}-agentcore-"
  description = "AgentCore data plane endpoint of ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-agentcore" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "caller_security_groups" {
  for_each = var.create_data_plane_endpoint ? var.caller_security_group_ids : {}

  security_group_id            = aws_security_group.data_plane[0].id
  description                  = "HTTPS from ${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = each.value

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_vpc_security_group_ingress_rule" "caller_networks" {
  for_each = var.create_data_plane_endpoint ? var.caller_networks : {}

  security_group_id = aws_security_group.data_plane[0].id
  description       = "HTTPS from ${each.key}"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value

  tags = merge(var.tags, { Name = each.key })
}

# With private DNS the agent's own calls (memory, identity, tools) come to this endpoint too.
resource "aws_vpc_security_group_ingress_rule" "agent" {
  count = var.create_data_plane_endpoint && var.create_security_group ? 1 : 0

  security_group_id            = aws_security_group.data_plane[0].id
  description                  = "HTTPS from the agent itself"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.runtime[0].id

  tags = merge(var.tags, { Name = "agent" })
}

resource "aws_vpc_security_group_egress_rule" "data_plane" {
  count = var.create_data_plane_endpoint && var.create_security_group ? 1 : 0

  security_group_id            = aws_security_group.runtime[0].id
  description                  = "AgentCore data plane endpoint"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.data_plane[0].id

  tags = merge(var.tags, { Name = "agentcore" })
}

locals {
  data_plane_endpoint_id         = var.create_data_plane_endpoint ? one(aws_vpc_endpoint.data_plane[*].id) : var.data_plane_endpoint_id
  data_plane_endpoint_subnet_ids = length(var.data_plane_endpoint_subnet_ids) > 0 ? var.data_plane_endpoint_subnet_ids : var.subnet_ids

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
        Principal = jsondecode(local.uses_jwt ? jsonencode("*") : jsonencode({ AWS = local.admitted_principal_arns }))
        Action    = local.allowed_invoke_actions
        Resource  = "{resource_arn}"
      }],
      [{
        Sid       = "NobodyFromElsewhere"
        Effect    = "Deny"
        Principal = "*"
        Action    = local.invoke_actions
        Resource  = "{resource_arn}"
        # All of these must hold for the deny, so it spares a call that one of them admits. A call that lacks
        # a key counts as from elsewhere.
        Condition = merge(
          {
            StringNotEquals = merge(
              var.use_data_plane_endpoint || length(var.additional_source_vpc_endpoint_ids) > 0 ? {
                "aws:SourceVpce" = concat(var.use_data_plane_endpoint ? ["{data_plane_endpoint_id}"] : [], var.additional_source_vpc_endpoint_ids)
              } : {},
              length(var.source_vpc_ids) > 0 ? { "aws:SourceVpc" = var.source_vpc_ids } : {},
            )
          },
          # Calls that a service sends with the identity of a caller have no network. Where the key is absent,
          # the deny applies. Not with tokens: the Allow names no principal then, and any role could call
          # through a service.
          !local.uses_jwt ? { BoolIfExists = { "aws:ViaAWSService" = "false" } } : {},
          length(var.source_public_networks) > 0 ? { NotIpAddress = { "aws:SourceIp" = var.source_public_networks } } : {},
          length(var.network_exempt_principal_arns) > 0 ? { ArnNotEquals = { "aws:PrincipalArn" = var.network_exempt_principal_arns } } : {},
        )
      }],
      # Nobody gets in who is not named. Allow alone would not do: in the same account an identity policy is
      # enough.
      !local.uses_jwt ? [{
        Sid       = "NobodyElse"
        Effect    = "Deny"
        Principal = "*"
        Action    = local.invoke_actions
        Resource  = "{resource_arn}"
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.admitted_principal_arns } }
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
  longest_resource_policy = replace(
    replace(jsonencode(local.policy_skeleton), "{resource_arn}", local.longest_arn),
    "{data_plane_endpoint_id}",
    "vpce-00000000000000000"
  )

  # The service checks the runtime and the endpoint that is called: each gets the policy.
  guarded_arns = merge(
    { runtime = aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn },
    { for name, arn in local.endpoint_arns : "endpoint/${name}" => arn },
  )
}

resource "aws_bedrockagentcore_resource_policy" "this" {
  for_each = local.guarded_arns

  resource_arn = each.value

  policy = replace(
    replace(jsonencode(local.policy_skeleton), "{resource_arn}", each.value),
    "{data_plane_endpoint_id}",
    coalesce(local.data_plane_endpoint_id, "none")
  )
}
