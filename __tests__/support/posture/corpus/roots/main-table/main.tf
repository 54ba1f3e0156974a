# Subnets without an association: they follow the main table, which leads out although no subnet says so.
provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "app" {
  cidr_block = "10.12.0.0/16"
}

resource "aws_internet_gateway" "app" {
  vpc_id = aws_vpc.app.id
}

resource "aws_subnet" "app" {
  for_each             = { use1-az1 = 0, use1-az2 = 1 }
  vpc_id               = aws_vpc.app.id
  availability_zone_id = each.key
  cidr_block           = cidrsubnets(aws_vpc.app.cidr_block, 8, 8)[each.value]
}

resource "aws_route" "default" {
  route_table_id         = aws_vpc.app.main_route_table_id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.app.id
}

resource "aws_security_group" "app" {
  vpc_id = aws_vpc.app.id
}

resource "aws_bedrockagentcore_agent_runtime" "app" {
  agent_runtime_name = "app"
  role_arn           = "arn:aws:iam::111122223333:role/app"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = [for subnet in aws_subnet.app : subnet.id]
      security_groups = [aws_security_group.app.id]
    }
  }
}
