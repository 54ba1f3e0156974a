# A VPC module and its endpoints; the agent runs in subnets without a route out, and only roles of a list may call it.
provider "aws" {
  region = "us-east-1"
}

locals {
  callers = [
    "arn:aws:iam::111122223333:role/checkout",
    "arn:aws:iam::111122223333:role/support",
  ]
}

module "vpc" {
  source = "../../modules/vpc"

  name          = "agents"
  cidr          = "10.90.0.0/16"
  azs           = ["us-east-1a", "us-east-1b"]
  intra_subnets = ["10.90.1.0/24", "10.90.2.0/24"]
}

module "endpoints" {
  source = "../../modules/vpc-endpoints"

  vpc_id             = module.vpc.vpc_id
  subnet_ids         = module.vpc.intra_subnets
  security_group_ids = [aws_security_group.endpoints.id]

  endpoints = {
    s3 = {
      service         = "s3"
      service_type    = "Gateway"
      route_table_ids = module.vpc.intra_route_table_ids
    }
    agentcore = {
      service             = "bedrock-agentcore"
      private_dns_enabled = true
      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = local.callers }
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = "*"
        }]
      })
    }
    bedrock = {
      service             = "bedrock-runtime"
      private_dns_enabled = true
    }
  }
}

resource "aws_security_group" "endpoints" {
  name   = "endpoints"
  vpc_id = module.vpc.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "endpoints" {
  security_group_id = aws_security_group.endpoints.id
  cidr_ipv4         = module.vpc.vpc_cidr_block
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_security_group" "agent" {
  name   = "agent"
  vpc_id = module.vpc.vpc_id
}

resource "aws_vpc_security_group_egress_rule" "agent" {
  security_group_id            = aws_security_group.agent.id
  referenced_security_group_id = aws_security_group.endpoints.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

resource "aws_bedrockagentcore_agent_runtime" "agent" {
  agent_runtime_name = "closed"
  role_arn           = "arn:aws:iam::111122223333:role/closed-agent"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = module.vpc.intra_subnets
      security_groups = [aws_security_group.agent.id]
    }
  }
}

resource "aws_bedrockagentcore_resource_policy" "runtime" {
  resource_arn = aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn
  policy       = local.policy
}

resource "aws_bedrockagentcore_resource_policy" "default_endpoint" {
  resource_arn = "${aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn}/runtime-endpoint/DEFAULT"
  policy       = local.policy
}

locals {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Callers"
        Effect    = "Allow"
        Principal = { AWS = local.callers }
        Action    = "bedrock-agentcore:InvokeAgentRuntime"
        Resource  = "*"
      },
      {
        Sid       = "ElsewhereNever"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "bedrock-agentcore:*"
        Resource  = "*"
        Condition = { StringNotEqualsIfExists = { "aws:SourceVpce" = module.endpoints.endpoints["agentcore"].id } }
      },
      {
        Sid       = "OthersNever"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "bedrock-agentcore:*"
        Resource  = "*"
        Condition = { "ForAnyValue:ArnNotLike" = { "aws:PrincipalArn" = local.callers } }
      },
    ]
  })
}
