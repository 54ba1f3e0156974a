# A wrapper around a VPC module; the agent runs in its private subnets.
provider "aws" {
  region = "us-east-1"
}

module "vpc" {
  source = "../../modules/vpc"

  name = "ml-platform"
  cidr = "10.80.0.0/16"

  azs             = ["us-east-1a", "us-east-1b", "us-east-1c"]
  public_subnets  = [for k, v in ["a", "b", "c"] : cidrsubnet("10.80.0.0/16", 8, k)]
  private_subnets = [for k, v in ["a", "b", "c"] : cidrsubnet("10.80.0.0/16", 8, k + 10)]

  enable_nat_gateway = true
  single_nat_gateway = true

  tags = { Terraform = "true" }
}

resource "aws_security_group" "agent" {
  name        = "agent"
  description = "Agent"
  vpc_id      = module.vpc.vpc_id
}

resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.agent.id
  cidr_ipv4         = "0.0.0.0/0"
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}

resource "aws_bedrockagentcore_agent_runtime" "agent" {
  agent_runtime_name = "platform"
  role_arn           = "arn:aws:iam::111122223333:role/platform-agent"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = module.vpc.private_subnets
      security_groups = [aws_security_group.agent.id]
    }
  }

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url   = "https://login.example.com/.well-known/openid-configuration"
      allowed_clients = ["platform"]
    }
  }
}
