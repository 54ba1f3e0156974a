provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Other accounts can reach only what this security group allows, and only the resources below.
resource "aws_security_group" "shared" {
  name_prefix = "shared-services-"
  description = "Resource gateway for other accounts"
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "services" {
  security_group_id            = aws_security_group.shared.id
  description                  = "HTTPS to the services"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = var.services_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "services" {
  security_group_id            = var.services_security_group_id
  description                  = "HTTPS from other accounts"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.shared.id
}

# Several services behind one load balancer with a wildcard certificate, for a unit of the organization. No account has to accept.
module "services" {
  source = "../.."

  name           = "services"
  domain_name    = "*.services.example.com"
  routing_domain = var.load_balancer_dns_name

  share_with = { agents = var.agents_unit_arn }

  vpc_id                      = var.vpc_id
  resource_gateway_subnet_ids = var.subnet_ids
  security_group_ids          = [aws_security_group.shared.id]

  tags = { Stage = "prod" }

  # Create the security group rules before other accounts can use the resource.
  depends_on = [aws_vpc_security_group_egress_rule.services, aws_vpc_security_group_ingress_rule.services]
}

# One service for a partner outside the organization, through the same resource gateway. The partner accepts the share.
module "quotes" {
  source = "../.."

  name        = "quotes"
  domain_name = "quotes.example.com"
  ip_address  = var.quotes_ip_address

  share_with           = { partner = var.partner_account_id }
  outside_organization = true

  create_resource_gateway = false
  resource_gateway_id     = module.services.resource_gateway_id

  tags = { Stage = "prod" }
}
