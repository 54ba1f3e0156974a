# Generated from patterns/private-api-gateway-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  execute_api_service     = "com.amazonaws.${var.region}.execute-api"
  execute_api_endpoint_id = var.create_execute_api_endpoint ? one(aws_vpc_endpoint.execute_api[*].id) : var.execute_api_endpoint_id

  # The first name is that of the endpoint as a whole, suffix included; those of its zones follow.
  execute_api_dns_name = var.create_execute_api_endpoint ? one(aws_vpc_endpoint.execute_api[*].dns_entry[0].dns_name) : var.execute_api_dns_name
}

data "aws_vpc_endpoint" "execute_api" {
  count = var.create_execute_api_endpoint ? 0 : 1

  id = var.execute_api_endpoint_id

  lifecycle {
    postcondition {
      condition     = self.service_name == local.execute_api_service && self.vpc_id == var.vpc_id
      error_message = "execute_api_endpoint_id: ${self.id} is an endpoint of ${self.service_name} in ${self.vpc_id}. Expected ${local.execute_api_service} in ${var.vpc_id}. Pass the ID of that endpoint, or create one."
    }

    postcondition {
      condition     = contains(self.security_group_ids, var.execute_api_security_group_id)
      error_message = "execute_api_security_group_id: ${self.id} has ${join(", ", self.security_group_ids)}. Expected one of these, which gets the ingress rule for the gateway."
    }

    postcondition {
      condition     = var.execute_api_dns_name == null ? true : contains(self.dns_entry[*].dns_name, var.execute_api_dns_name)
      error_message = "execute_api_dns_name: ${self.id} has the DNS names ${join(", ", self.dns_entry[*].dns_name)}. Expected one of these. Pass dns_entry[0].dns_name of the endpoint."
    }
  }
}

# Depends on nothing of the API: its resource policy, and maybe the API itself, name this endpoint.
resource "aws_vpc_endpoint" "execute_api" {
  count = var.create_execute_api_endpoint ? 1 : 0

  vpc_id              = var.vpc_id
  service_name        = local.execute_api_service
  vpc_endpoint_type   = "Interface"
  subnet_ids          = length(var.execute_api_subnet_ids) > 0 ? var.execute_api_subnet_ids : var.resource_gateway_subnet_ids
  security_group_ids  = aws_security_group.execute_api[*].id
  private_dns_enabled = var.execute_api_private_dns

  tags = merge(var.tags, { Name = "${var.name}-execute-api" })
}

# Separate from the endpoint, because the stage exists after it. Until then, only the resource gateway can connect to
# the endpoint.
resource "aws_vpc_endpoint_policy" "execute_api" {
  count = var.create_execute_api_endpoint ? 1 : 0

  vpc_endpoint_id = aws_vpc_endpoint.execute_api[0].id

  # A filter, not a grant. Who calls is up to the groups and the API: a token has no principal.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "InvokeApi"
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "${local.stage_arn}/*"
    }]
  })
}
