# A closed agent whose policies are data sources, with groups of which each rule is a resource of the older kind.
provider "aws" {
  region = "us-east-1"
}

data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  caller  = "arn:aws:iam::${local.account}:role/order-service"
}

resource "aws_vpc" "agents" {
  cidr_block           = "10.60.0.0/20"
  enable_dns_hostnames = true
}

resource "aws_subnet" "agents" {
  for_each             = { a = "use1-az1", b = "use1-az2" }
  vpc_id               = aws_vpc.agents.id
  cidr_block           = each.key == "a" ? "10.60.0.0/24" : "10.60.1.0/24"
  availability_zone_id = each.value
}

resource "aws_route_table" "agents" {
  vpc_id = aws_vpc.agents.id
}

resource "aws_route_table_association" "agents" {
  for_each       = aws_subnet.agents
  route_table_id = aws_route_table.agents.id
  subnet_id      = each.value.id
}

resource "aws_security_group" "agent" {
  name   = "agent"
  vpc_id = aws_vpc.agents.id
}

resource "aws_security_group" "endpoints" {
  name   = "endpoints"
  vpc_id = aws_vpc.agents.id
}

resource "aws_security_group_rule" "agent_to_endpoints" {
  type                     = "egress"
  from_port                = 443
  to_port                  = 443
  protocol                 = "tcp"
  security_group_id        = aws_security_group.agent.id
  source_security_group_id = aws_security_group.endpoints.id
}

resource "aws_security_group_rule" "endpoints_from_vpc" {
  type              = "ingress"
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  security_group_id = aws_security_group.endpoints.id
  cidr_blocks       = [aws_vpc.agents.cidr_block]
}

data "aws_iam_policy_document" "endpoint" {
  statement {
    sid       = "OrderServiceOnly"
    actions   = ["bedrock-agentcore:InvokeAgentRuntime"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "ArnEquals"
      variable = "aws:PrincipalArn"
      values   = [local.caller]
    }
  }
}

resource "aws_vpc_endpoint" "invoke" {
  vpc_id              = aws_vpc.agents.id
  service_name        = "com.amazonaws.${data.aws_region.current.region}.bedrock-agentcore"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = values(aws_subnet.agents)[*].id
  security_group_ids  = [aws_security_group.endpoints.id]
  policy              = data.aws_iam_policy_document.endpoint.json
}

data "aws_iam_policy_document" "invoke" {
  for_each = toset(["", "/runtime-endpoint/DEFAULT"])

  statement {
    sid       = "OrderService"
    actions   = ["bedrock-agentcore:InvokeAgentRuntime"]
    resources = ["${aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn}${each.key}"]
    principals {
      type        = "AWS"
      identifiers = [local.caller]
    }
  }

  statement {
    sid       = "OnlyThroughOurEndpoint"
    effect    = "Deny"
    actions   = ["bedrock-agentcore:*"]
    resources = ["${aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn}${each.key}"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringNotEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.invoke.id]
    }
  }

  statement {
    sid       = "NobodyElse"
    effect    = "Deny"
    actions   = ["bedrock-agentcore:*"]
    resources = ["${aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn}${each.key}"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "ArnNotEquals"
      variable = "aws:PrincipalArn"
      values   = [local.caller]
    }
  }
}

resource "aws_bedrockagentcore_resource_policy" "invoke" {
  for_each     = data.aws_iam_policy_document.invoke
  resource_arn = "${aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn}${each.key}"
  policy       = each.value.json
}

resource "aws_bedrockagentcore_agent_runtime" "agent" {
  agent_runtime_name = "closed"
  role_arn           = "arn:aws:iam::${local.account}:role/closed-agent"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = values(aws_subnet.agents)[*].id
      security_groups = [aws_security_group.agent.id]
    }
  }
}
