# A policy by a template file beside the root, and an endpoint that another team owns.
provider "aws" {
  region = "us-east-1"
}

variable "endpoint_id" {
  type    = string
  default = "vpce-0aaaabbbbccccdddd"
}

resource "aws_vpc" "agents" {
  cidr_block = "10.33.0.0/16"
}

resource "aws_subnet" "agents" {
  vpc_id               = aws_vpc.agents.id
  cidr_block           = cidrsubnet(aws_vpc.agents.cidr_block, 8, 1)
  availability_zone_id = "use1-az4"
}

resource "aws_route_table" "agents" {
  vpc_id = aws_vpc.agents.id

  route {
    cidr_block         = "10.0.0.0/8"
    transit_gateway_id = "tgw-0aaaabbbbccccdddd"
  }
}

resource "aws_route_table_association" "agents" {
  subnet_id      = aws_subnet.agents.id
  route_table_id = aws_route_table.agents.id
}

resource "aws_security_group" "agent" {
  vpc_id = aws_vpc.agents.id
  egress = [{
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    cidr_blocks      = ["10.0.0.0/8"]
    ipv6_cidr_blocks = []
    prefix_list_ids  = []
    security_groups  = []
    self             = false
  }]
}

resource "aws_bedrockagentcore_agent_runtime" "agent" {
  agent_runtime_name = "ledger"
  role_arn           = "arn:aws:iam::111122223333:role/ledger"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/agent:1"
    }
  }

  network_configuration {
    network_mode = "VPC"
    network_mode_config {
      subnets         = [aws_subnet.agents.id]
      security_groups = [aws_security_group.agent.id]
    }
  }
}

resource "aws_bedrockagentcore_resource_policy" "agent" {
  for_each = {
    runtime  = aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn
    endpoint = "${aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn}/runtime-endpoint/DEFAULT"
  }

  resource_arn = each.value
  policy = templatefile("${path.module}/policy.json.tftpl", {
    arn      = each.value
    caller   = "arn:aws:iam::111122223333:role/ledger-ui"
    endpoint = var.endpoint_id
  })
}
