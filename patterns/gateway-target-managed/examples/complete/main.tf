provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# What agents call. Callers sign with SigV4; the role of the gateway gets what each target needs.
module "gateway" {
  source = "../../../gateway"

  name = "tools"
}

# What the gateway reaches in the VPC is what this group lets out. It is made apart from the targets, which share it.
resource "aws_security_group" "gateway" {
  # checkov:skip=CKV2_AWS_5:worn by a resource gateway, a type that checkov does not know
  name_prefix = "gateway-egress-"
  description = "Interfaces of the gateway"
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "services" {
  security_group_id            = aws_security_group.gateway.id
  description                  = "HTTPS to the services"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = var.services_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "services" {
  security_group_id            = var.services_security_group_id
  description                  = "HTTPS from the gateway"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.gateway.id
}

# A REST service: each operation of its document is a tool. The gateway brings a token of the service's own provider.
module "orders" {
  source = "../.."

  name                    = "orders"
  description             = "Orders of customers, read only"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  openapi = file("${path.module}/orders.yaml")

  vpc_id             = var.vpc_id
  subnet_ids         = var.subnet_ids
  security_group_ids = [aws_security_group.gateway.id]
  routing_domain     = var.load_balancer_dns_name # the document names orders.example.com, and so does its certificate

  credential = {
    oauth = {
      provider_arn = var.oauth_provider_arn
      secret_arn   = var.oauth_secret_arn
      scopes       = ["orders/read"]
    }
  }

  allowed_request_headers = ["X-Trace-Id"]

  tags = { Stage = "prod" }

  # The way to the service is there before the gateway asks it for anything.
  depends_on = [aws_vpc_security_group_egress_rule.services, aws_vpc_security_group_ingress_rule.services]
}

# An MCP server beside it: same VPC, subnets, groups and address type, so AgentCore uses its resource gateway again.
module "search" {
  source = "../.."

  name                    = "search"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  mcp_server = {
    endpoint     = "https://search.example.com/mcp"
    listing_mode = "DYNAMIC"
  }

  vpc_id             = var.vpc_id
  subnet_ids         = var.subnet_ids
  security_group_ids = [aws_security_group.gateway.id]

  tags = { Stage = "prod" }

  depends_on = [aws_vpc_security_group_egress_rule.services, aws_vpc_security_group_ingress_rule.services]
}
