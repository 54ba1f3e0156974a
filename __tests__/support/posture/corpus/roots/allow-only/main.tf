# A policy that only allows, and only from the VPC: roles of the account with an identity policy need no Allow here.
provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "main" {
  cidr_block = "172.20.0.0/16"
}

resource "aws_subnet" "main" {
  vpc_id               = aws_vpc.main.id
  cidr_block           = "172.20.1.0/24"
  availability_zone_id = "use1-az6"
}

resource "aws_vpc_peering_connection" "data" {
  vpc_id        = aws_vpc.main.id
  peer_vpc_id   = "vpc-0aaaabbbbccccdddd"
  peer_owner_id = "444455556666"
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "data" {
  route_table_id            = aws_route_table.main.id
  destination_cidr_block    = "172.30.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.data.id
}

resource "aws_route_table_association" "main" {
  subnet_id      = aws_subnet.main.id
  route_table_id = aws_route_table.main.id
}

resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["172.16.0.0/12"]
  }
}

resource "aws_bedrockagentcore_agent_runtime" "main" {
  agent_runtime_name = "reports"
  role_arn           = "arn:aws:iam::111122223333:role/reports"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = [aws_subnet.main.id]
      security_groups = [aws_security_group.main.id]
    }
  }
}

resource "aws_bedrockagentcore_resource_policy" "main" {
  for_each     = toset(["", "/runtime-endpoint/DEFAULT"])
  resource_arn = join("", [aws_bedrockagentcore_agent_runtime.main.agent_runtime_arn, each.key])
  policy       = <<POLICY
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "FromTheVpc",
      "Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": "bedrock-agentcore:InvokeAgentRuntime",
      "Resource": "${aws_bedrockagentcore_agent_runtime.main.agent_runtime_arn}${each.key}",
      "Condition": {"StringEquals": {"aws:SourceVpc": "${aws_vpc.main.id}"}}
    }
  ]
}
POLICY
}
