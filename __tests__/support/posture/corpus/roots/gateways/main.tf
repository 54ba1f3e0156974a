# Two gateways of one for_each: one without authorizer, one for signed calls with a policy. Targets by Lambda and OpenAPI.
provider "aws" {
  region = "us-east-1"
}

locals {
  gateways = {
    playground = "NONE"
    orders     = "AWS_IAM"
  }
}

resource "aws_bedrockagentcore_gateway" "this" {
  for_each = local.gateways

  name            = each.key
  role_arn        = "arn:aws:iam::111122223333:role/gateway-${each.key}"
  authorizer_type = each.value
  protocol_type   = "MCP"
}

resource "aws_vpc" "apps" {
  cidr_block = "10.44.0.0/16"
}

resource "aws_subnet" "apps" {
  vpc_id               = aws_vpc.apps.id
  cidr_block           = "10.44.1.0/24"
  availability_zone_id = "use1-az2"
}

resource "aws_security_group" "endpoint" {
  vpc_id = aws_vpc.apps.id

  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_vpc_endpoint" "gateway" {
  vpc_id             = aws_vpc.apps.id
  vpc_endpoint_type  = "Interface"
  service_name       = "com.amazonaws.us-east-1.bedrock-agentcore.gateway"
  subnet_ids         = [aws_subnet.apps.id]
  security_group_ids = [aws_security_group.endpoint.id]
}

resource "aws_bedrockagentcore_resource_policy" "orders" {
  resource_arn = aws_bedrockagentcore_gateway.this["orders"].gateway_arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = aws_bedrockagentcore_gateway.this["orders"].gateway_arn
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = aws_bedrockagentcore_gateway.this["orders"].gateway_arn
        Condition = { StringNotEquals = { "aws:SourceVpce" = [aws_vpc_endpoint.gateway.id] } }
      },
    ]
  })
}

resource "aws_bedrockagentcore_gateway_target" "crm" {
  gateway_identifier = aws_bedrockagentcore_gateway.this["orders"].gateway_id
  name               = "crm"

  credential_provider_configuration {
    gateway_iam_role {}
  }

  target_configuration {
    mcp {
      mcp_server {
        endpoint = "https://mcp.crm.example.com/mcp"
      }
    }
  }
}
