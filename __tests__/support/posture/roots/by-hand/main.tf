# A private agent, a browser and a code interpreter as somebody writes them without our modules: one flat file, rules
# and routes inline.
provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "main" {
  cidr_block           = "10.40.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
}

resource "aws_subnet" "agent" {
  for_each = {
    use1-az1 = "10.40.0.0/24"
    use1-az2 = "10.40.1.0/24"
  }

  vpc_id               = aws_vpc.main.id
  availability_zone_id = each.key
  cidr_block           = each.value
}

resource "aws_route_table" "agent" {
  vpc_id = aws_vpc.main.id
  route  = []
}

resource "aws_route_table_association" "agent" {
  for_each = aws_subnet.agent

  subnet_id      = each.value.id
  route_table_id = aws_route_table.agent.id
}

resource "aws_security_group" "endpoints" {
  name   = "agent-endpoints"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = [aws_vpc.main.cidr_block]
  }
}

resource "aws_security_group" "agent" {
  name   = "agent"
  vpc_id = aws_vpc.main.id

  egress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = [aws_security_group.endpoints.id]
  }
}

resource "aws_vpc_endpoint" "agentcore" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.us-east-1.bedrock-agentcore"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [for subnet in aws_subnet.agent : subnet.id]
  security_group_ids  = [aws_security_group.endpoints.id]
  private_dns_enabled = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "bedrock-agentcore:InvokeAgentRuntime"
      Resource  = "*"
      Condition = { ArnEquals = { "aws:PrincipalArn" = local.caller } }
    }]
  })
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.us-east-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.agent.id]
}

locals {
  caller = "arn:aws:iam::111122223333:role/front-end"

  # The runtime, and the endpoint that the service makes with it.
  invocable = {
    runtime = aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn
    default = "${aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn}/runtime-endpoint/DEFAULT"
  }
}

resource "aws_bedrockagentcore_agent_runtime" "agent" {
  agent_runtime_name = "by_hand"
  role_arn           = "arn:aws:iam::111122223333:role/agent"

  agent_runtime_artifact {
    container_configuration {
      container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/by-hand:1"
    }
  }

  network_configuration {
    network_mode = "VPC"

    network_mode_config {
      subnets         = [for subnet in aws_subnet.agent : subnet.id]
      security_groups = [aws_security_group.agent.id]
    }
  }
}

resource "aws_bedrockagentcore_resource_policy" "agent" {
  for_each = local.invocable

  resource_arn = each.value

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = local.caller }
        Action    = "bedrock-agentcore:InvokeAgentRuntime"
        Resource  = each.value
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "bedrock-agentcore:*"
        Resource  = each.value
        Condition = { StringNotEquals = { "aws:SourceVpce" = aws_vpc_endpoint.agentcore.id } }
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "bedrock-agentcore:*"
        Resource  = each.value
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.caller } }
      },
    ]
  })
}

resource "aws_bedrockagentcore_browser" "this" {
  name = "by_hand"

  network_configuration {
    network_mode = "VPC"

    vpc_config {
      subnets         = [for subnet in aws_subnet.agent : subnet.id]
      security_groups = [aws_security_group.agent.id]
    }
  }
}

resource "aws_bedrockagentcore_code_interpreter" "this" {
  name = "by_hand"

  network_configuration {
    network_mode = "VPC"

    vpc_config {
      subnets         = [for subnet in aws_subnet.agent : subnet.id]
      security_groups = [aws_security_group.agent.id]
    }
  }
}
