# Generated from modules/gateway. Change it there and run `npm run synth`: edits here are reported, not kept.

# Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before,
# and would replace them all.
data "aws_vpc" "this" {
  count = var.create_gateway_endpoint ? 1 : 0

  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "vpc_id: ${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}. Expected both on, for the private names of endpoints. Enable them in the VPC."
    }
  }
}

# One lookup per subnet, by position, because the IDs can be unknown at plan.
data "aws_subnet" "endpoint" {
  count = length(var.endpoint_subnet_ids)

  id = var.endpoint_subnet_ids[count.index]

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "endpoint_subnet_ids[${count.index}]: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass subnets of that VPC."
    }
  }
}

locals {
  # Only AWS_IAM has a caller whom a policy can name and the gateway lets a policy refuse.
  names_callers = var.authorizer_type == "AWS_IAM"

  admitted_principal_arns = distinct(concat(var.caller_principal_arns, var.network_exempt_principal_arns))

  # The ARN of the gateway before it exists, with zeros for the ten characters that AWS assigns.
  longest_gateway_arn = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:gateway/${local.gateway_name}-0000000000"

  endpoint_policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      local.names_callers ? [{
        Sid       = "CallersInvoke"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = local.longest_gateway_arn
        Condition = { ArnEquals = { "aws:PrincipalArn" = local.admitted_principal_arns } }
      }] : [],
      # A token carries no IAM principal, so nothing can be said here of who calls: the gateway or its
      # interceptor checks.
      !local.names_callers ? [{
        Sid       = "AnybodyInvokes"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = local.longest_gateway_arn
      }] : [],
      # Gateways that share the endpoint. Whom they take, and whether by token, is up to them.
      length(var.additional_gateway_arns) > 0 ? [{
        Sid       = "OtherGateways"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = var.additional_gateway_arns
      }] : [],
    )
  })
}

# Callers in the VPC reach the gateway through this endpoint, under its usual host name.
resource "aws_vpc_endpoint" "gateway" {
  count = var.create_gateway_endpoint ? 1 : 0

  vpc_id              = var.vpc_id
  service_name        = "com.amazonaws.${local.region}.bedrock-agentcore.gateway"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = var.endpoint_subnet_ids
  security_group_ids  = aws_security_group.gateway_endpoint[*].id
  private_dns_enabled = true

  # A filter, not a grant: identity and resource policies still decide.
  policy = replace(local.endpoint_policy, local.longest_gateway_arn, aws_bedrockagentcore_gateway.this.gateway_arn)

  tags = merge(var.tags, { Name = "${var.name}-gateway" })

  lifecycle {
    precondition {
      condition     = length(distinct(data.aws_subnet.endpoint[*].availability_zone_id)) == length(var.endpoint_subnet_ids)
      error_message = "endpoint_subnet_ids: ${length(var.endpoint_subnet_ids)} subnets in ${length(distinct(data.aws_subnet.endpoint[*].availability_zone_id))} zones. Expected one subnet per zone, an endpoint takes no two. Leave one of each zone."
    }

    precondition {
      condition     = length(local.endpoint_policy) <= 20480
      error_message = "The policy of the gateway endpoint of ${var.name} has ${length(local.endpoint_policy)} characters, with ${length(local.admitted_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer callers or additional_gateway_arns."
    }
  }

  # The private names need DNS in the VPC, and the subnets must be in it: found good before.
  depends_on = [data.aws_vpc.this, data.aws_subnet.endpoint]
}

resource "aws_security_group" "gateway_endpoint" {
  count = var.create_gateway_endpoint ? 1 : 0

  name_prefix = "${var.name}-gateway-"
  description = "AgentCore gateway endpoint of ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-gateway" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "caller_security_groups" {
  for_each = var.create_gateway_endpoint ? var.caller_security_group_ids : {}

  security_group_id            = aws_security_group.gateway_endpoint[0].id
  description                  = "HTTPS from ${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = each.value

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_vpc_security_group_ingress_rule" "caller_networks" {
  for_each = var.create_gateway_endpoint ? var.caller_networks : {}

  security_group_id = aws_security_group.gateway_endpoint[0].id
  description       = "HTTPS from ${each.key}"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value

  tags = merge(var.tags, { Name = each.key })
}

locals {
  callers_statement = {
    Sid    = "CallersInvoke"
    Effect = "Allow"
    # A token carries no IAM principal: with tokens the provider and the network decide. Through JSON,
    # because the two forms have different types.
    Principal = jsondecode(local.names_callers ? jsonencode({ AWS = local.admitted_principal_arns }) : jsonencode("*"))
    Action    = "bedrock-agentcore:InvokeGateway"
    Resource  = "{gateway_arn}"
  }

  elsewhere_statement = {
    Sid       = "NobodyFromElsewhere"
    Effect    = "Deny"
    Principal = "*"
    Action    = "bedrock-agentcore:InvokeGateway"
    Resource  = "{gateway_arn}"
    Condition = merge(
      {
        StringNotEquals = {
          # One text for all of them: what is known of them is in the output access.
          "aws:SourceVpce" = ["{source_vpc_endpoint_ids}"]
        }
      },
      # Calls that a service sends with the identity of a caller have no network. Where the key is absent,
      # the deny applies. Not with tokens: the Allow names no principal then, and any role could call
      # through a service.
      local.names_callers ? { BoolIfExists = { "aws:ViaAWSService" = "false" } } : {},
      # Tokens carry no principal, so this spares none of them.
      length(var.network_exempt_principal_arns) > 0 ? { ArnNotEquals = { "aws:PrincipalArn" = var.network_exempt_principal_arns } } : {},
    )
  }

  # Nobody gets in who is not named. Allow alone would not do: in the same account an identity policy is enough.
  others_statement = {
    Sid       = "NobodyElse"
    Effect    = "Deny"
    Principal = "*"
    Action    = "bedrock-agentcore:InvokeGateway"
    Resource  = "{gateway_arn}"
    Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.admitted_principal_arns } }
  }

  # The part of the policy that the gateway depends on. It omits source_vpc_endpoint_ids, because such an endpoint can
  # itself depend on this gateway.
  own_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [local.callers_statement],
      var.create_gateway_endpoint ? [local.elsewhere_statement] : [],
      local.names_callers ? [local.others_statement] : [],
    )
  }

  own_resource_policy = replace(
    replace(jsonencode(local.own_policy), "{gateway_arn}", local.longest_gateway_arn),
    "{source_vpc_endpoint_ids}",
    join("\",\"", ["vpce-00000000000000000"])
  )

  # The whole policy, with text in braces for what does not exist yet: the output access shows it in the first plan.
  policy_skeleton = {
    Version = "2012-10-17"
    Statement = concat(
      [local.callers_statement],
      var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0 ? [local.elsewhere_statement] : [],
      local.names_callers ? [local.others_statement] : [],
    )
  }

  # With zeros of full length for each endpoint, so that the length can be checked before the IDs are known.
  longest_resource_policy = replace(
    replace(jsonencode(local.policy_skeleton), "{gateway_arn}", local.longest_gateway_arn),
    "{source_vpc_endpoint_ids}",
    join(
      "\",\"",
      concat(
        var.create_gateway_endpoint ? ["vpce-00000000000000000"] : [],
        [for id in var.source_vpc_endpoint_ids : "vpce-00000000000000000"]
      )
    )
  )
}

resource "aws_bedrockagentcore_resource_policy" "this" {
  count = var.use_resource_policy ? 1 : 0

  resource_arn = aws_bedrockagentcore_gateway.this.gateway_arn

  policy = replace(
    replace(jsonencode(local.policy_skeleton), "{gateway_arn}", aws_bedrockagentcore_gateway.this.gateway_arn),
    "{source_vpc_endpoint_ids}",
    join("\",\"", concat(aws_vpc_endpoint.gateway[*].id, var.source_vpc_endpoint_ids))
  )

  lifecycle {
    precondition {
      condition     = length(local.longest_resource_policy) <= 20480
      error_message = "The resource policy of ${var.name} has ${length(local.longest_resource_policy)} characters, with ${length(local.admitted_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer callers: let several of them assume one role, and name that role; or fewer source_vpc_endpoint_ids."
    }
  }
}

resource "aws_wafv2_web_acl_association" "gateway" {
  count = var.use_web_acl ? 1 : 0

  resource_arn = aws_bedrockagentcore_gateway.this.gateway_arn
  web_acl_arn  = var.web_acl_arn

  lifecycle {
    precondition {
      condition     = split(":", var.web_acl_arn)[3] == local.region
      error_message = "web_acl_arn: a web ACL in ${split(":", var.web_acl_arn)[3]}. Expected one in ${local.region}, the region of the gateway. Create a web ACL there."
    }
  }
}
