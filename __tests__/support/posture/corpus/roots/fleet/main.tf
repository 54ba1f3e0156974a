# Agents of a map in one closed network. The policy is given to those that ask for it, and one does not.
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  region = "us-west-2"
}

variable "agents" {
  type = map(object({ private = optional(bool, true), callers = list(string) }))
  default = {
    billing = { callers = ["arn:aws:iam::111122223333:role/billing-api"] }
    search  = { private = false, callers = ["arn:aws:iam::111122223333:role/search-api"] }
  }
}

locals {
  policies = merge([
    for name, agent in var.agents : {
      for suffix in ["", "/runtime-endpoint/DEFAULT"] : "${name}${suffix}" => {
        arn     = "${aws_bedrockagentcore_agent_runtime.this[name].agent_runtime_arn}${suffix}"
        callers = agent.callers
      }
    } if agent.private
  ]...)
}

resource "aws_vpc" "this" {
  cidr_block = "10.7.0.0/22"
}

resource "aws_subnet" "this" {
  count                = 2
  vpc_id               = aws_vpc.this.id
  cidr_block           = ["10.7.0.0/24", "10.7.1.0/24"][count.index]
  availability_zone_id = ["usw2-az1", "usw2-az2"][count.index]
}

# Only the local route, by the main table.
resource "aws_route_table" "this" {
  vpc_id = aws_vpc.this.id
  route  = []
}

resource "aws_route_table_association" "this" {
  count          = 2
  subnet_id      = aws_subnet.this[count.index].id
  route_table_id = aws_route_table.this.id
}

resource "aws_security_group" "this" {
  for_each = toset(["agents", "endpoints"])
  name     = each.value
  vpc_id   = aws_vpc.this.id

  dynamic "ingress" {
    for_each = each.value == "endpoints" ? [1] : []
    content {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = [aws_vpc.this.cidr_block]
    }
  }

  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = [aws_vpc.this.cidr_block]
  }
}

resource "aws_vpc_endpoint" "this" {
  for_each            = toset(["bedrock-agentcore", "bedrock-runtime", "logs"])
  vpc_id              = aws_vpc.this.id
  vpc_endpoint_type   = "Interface"
  service_name        = format("com.amazonaws.us-west-2.%s", each.value)
  subnet_ids          = aws_subnet.this.*.id
  security_group_ids  = [aws_security_group.this["endpoints"].id]
  private_dns_enabled = true
}

resource "aws_bedrockagentcore_agent_runtime" "this" {
  for_each           = var.agents
  agent_runtime_name = each.key
  role_arn           = "arn:aws:iam::111122223333:role/${each.key}"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = aws_subnet.this.*.id
      security_groups = [aws_security_group.this["agents"].id]
    }
  }
}

resource "aws_bedrockagentcore_resource_policy" "this" {
  for_each     = local.policies
  resource_arn = each.value.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = each.value.callers }, Action = "bedrock-agentcore:InvokeAgentRuntime", Resource = each.value.arn },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "bedrock-agentcore:*"
        Resource  = each.value.arn
        Condition = { StringNotEquals = { "aws:SourceVpc" = aws_vpc.this.id } }
      },
    ]
  })
}
