# An agent in a network that somebody else made: everything about it is looked up.
provider "aws" {
  region = "us-east-1"
}

data "aws_vpc" "shared" {
  id = "vpc-0123456789abcdef0"
}

data "aws_subnets" "private" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.shared.id]
  }
}

data "aws_security_group" "agents" {
  vpc_id = data.aws_vpc.shared.id
  name   = "services"
}

resource "aws_bedrockagentcore_agent_runtime" "agent" {
  agent_runtime_name = "brownfield"
  role_arn           = "arn:aws:iam::111122223333:role/brownfield"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = data.aws_subnets.private.ids
      security_groups = [data.aws_security_group.agents.id]
    }
  }
}
