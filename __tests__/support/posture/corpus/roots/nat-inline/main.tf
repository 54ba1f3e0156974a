# An agent that may call anything: route tables with inline routes, subnets by count and cidrsubnet.
provider "aws" {
  region = "us-east-1"
}

locals {
  name = "${var.project}-agent"
}

resource "aws_security_group" "agent" {
  name_prefix = "${local.name}-"
  vpc_id      = aws_vpc.this.id

  egress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_bedrockagentcore_agent_runtime" "this" {
  agent_runtime_name = replace(local.name, "-", "_")
  role_arn           = "arn:aws:iam::111122223333:role/${local.name}"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      security_groups = [aws_security_group.agent.id]
      subnets         = aws_subnet.private[*].id
    }
  }
}
