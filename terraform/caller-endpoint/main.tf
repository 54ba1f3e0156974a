# Generated from modules/caller-endpoint. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_region" "current" {}

# Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before,
# and would replace them all.
data "aws_vpc" "this" {
  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "vpc_id: ${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}. Expected both on, for the private names of endpoints. Enable them in the VPC."
    }
  }
}

# One lookup per subnet, by position, because the IDs can be unknown at plan.
data "aws_subnet" "this" {
  count = length(var.subnet_ids)

  id = var.subnet_ids[count.index]

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "subnet_ids[${count.index}]: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass subnets of that VPC."
    }
  }
}

locals {
  region = data.aws_region.current.id

  # What passes the data-plane endpoint: a filter, not a grant. A token carries no IAM principal, so with callers_use_jwt
  # the statement names nobody: the runtime checks the token. The service checks the runtime and the endpoint of it that
  # is called.
  runtime_statements = [
    for called in values(var.runtimes) : merge(
      {
        Effect    = "Allow"
        Principal = "*"
        Action = concat(coalesce(
          called.allowed_invoke_actions,
          concat(
            ["bedrock-agentcore:InvokeAgentRuntime"],
            called.server_protocol == "A2A" ? ["bedrock-agentcore:GetAgentCard"] : [],
          ),
        ), called.callers_use_jwt ? ["bedrock-agentcore:GetRuntimeProtectedResourceMetadata"] : [])
        Resource = [called.arn, "${called.arn}/runtime-endpoint/*"]
      },
      called.callers_use_jwt ? {} : { Condition = { ArnEquals = { "aws:PrincipalArn" = called.caller_principal_arns } } },
    )
  ]

  # Statements of the endpoint for gateways.
  gateway_statements = [
    for called in values(var.gateways) : merge(
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = called.arn
      },
      called.callers_use_jwt ? {} : { Condition = { ArnEquals = { "aws:PrincipalArn" = called.caller_principal_arns } } },
    )
  ]

  data_plane_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = local.runtime_statements
  })

  gateway_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = local.gateway_statements
  })
}

# One group for both endpoints. It decides who may connect, and the policies decide who may call what.
resource "aws_security_group" "endpoints" {
  name_prefix = "${var.name}-agentcore-"
  description = "AgentCore endpoints for callers of ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-agentcore" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_endpoint" "data_plane" {
  count = length(var.runtimes) > 0 ? 1 : 0

  vpc_id              = var.vpc_id
  service_name        = "com.amazonaws.${local.region}.bedrock-agentcore"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = var.subnet_ids
  security_group_ids  = [aws_security_group.endpoints.id]
  private_dns_enabled = true
  policy              = local.data_plane_policy

  tags = merge(var.tags, { Name = "${var.name}-bedrock-agentcore" })

  lifecycle {
    precondition {
      condition     = alltrue([for called in values(var.runtimes) : split(":", called.arn)[3] == local.region])
      error_message = "runtimes: got ${join(", ", [for called in values(var.runtimes) : called.arn if split(":", called.arn)[3] != local.region])}. Expected ARNs of ${local.region}, because an endpoint serves its own region only. Create these endpoints in a VPC of that region."
    }

    precondition {
      condition     = length(distinct(data.aws_subnet.this[*].availability_zone_id)) == length(var.subnet_ids)
      error_message = "subnet_ids: ${length(var.subnet_ids)} subnets in ${length(distinct(data.aws_subnet.this[*].availability_zone_id))} zones. Expected one subnet per zone. Leave one of each zone."
    }

    precondition {
      condition     = length(local.data_plane_policy) <= 20480
      error_message = "The policy of the endpoint bedrock-agentcore has ${length(local.data_plane_policy)} characters. Expected at most 20480, the limit of AWS. Name fewer callers or targets: let several callers assume one role, and name that role."
    }
  }

  # Private names need DNS in the VPC, and the subnets must be in it.
  depends_on = [data.aws_vpc.this, data.aws_subnet.this]
}

resource "aws_vpc_endpoint" "gateway" {
  count = length(var.gateways) > 0 ? 1 : 0

  vpc_id              = var.vpc_id
  service_name        = "com.amazonaws.${local.region}.bedrock-agentcore.gateway"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = var.subnet_ids
  security_group_ids  = [aws_security_group.endpoints.id]
  private_dns_enabled = true
  policy              = local.gateway_policy

  tags = merge(var.tags, { Name = "${var.name}-bedrock-agentcore.gateway" })

  lifecycle {
    precondition {
      condition     = alltrue([for called in values(var.gateways) : split(":", called.arn)[3] == local.region])
      error_message = "gateways: got ${join(", ", [for called in values(var.gateways) : called.arn if split(":", called.arn)[3] != local.region])}. Expected ARNs of ${local.region}, because an endpoint serves its own region only. Create these endpoints in a VPC of that region."
    }

    precondition {
      condition     = length(distinct(data.aws_subnet.this[*].availability_zone_id)) == length(var.subnet_ids)
      error_message = "subnet_ids: ${length(var.subnet_ids)} subnets in ${length(distinct(data.aws_subnet.this[*].availability_zone_id))} zones. Expected one subnet per zone. Leave one of each zone."
    }

    precondition {
      condition     = length(local.gateway_policy) <= 20480
      error_message = "The policy of the endpoint bedrock-agentcore.gateway has ${length(local.gateway_policy)} characters. Expected at most 20480, the limit of AWS. Name fewer callers or targets: let several callers assume one role, and name that role."
    }
  }

  # Private names need DNS in the VPC, and the subnets must be in it.
  depends_on = [data.aws_vpc.this, data.aws_subnet.this]
}

resource "aws_vpc_security_group_ingress_rule" "caller_security_groups" {
  for_each = var.caller_security_group_ids

  security_group_id            = aws_security_group.endpoints.id
  description                  = "HTTPS from ${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = each.value

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_vpc_security_group_ingress_rule" "caller_networks" {
  for_each = var.caller_networks

  security_group_id = aws_security_group.endpoints.id
  description       = "HTTPS from ${each.key}"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value

  tags = merge(var.tags, { Name = each.key })
}
