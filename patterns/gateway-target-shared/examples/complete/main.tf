# Both sides in one root: for a team that runs both accounts, and to read what goes where. One destroy takes the target,
# the acceptance, the associations of the share, the share and the resource, in this order. In two roots, which is the
# rule where two teams own the accounts, destroy this side first.
provider "aws" {
  alias  = "owner"
  region = "us-east-1"

  assume_role {
    role_arn = var.owner_deployer_role_arn
  }
}

provider "aws" {
  alias  = "gateway"
  region = "us-east-1"

  assume_role {
    role_arn = var.gateway_deployer_role_arn
  }
}

# What agents call. Callers sign with SigV4; the role of the gateway gets what each target needs.
module "gateway" {
  source    = "../../../gateway"
  providers = { aws = aws.gateway }

  name = "tools"
}

# What the other account reaches in the VPC is what this group lets out, and no more than the resource names.
resource "aws_security_group" "shared" {
  provider = aws.owner

  name_prefix = "shared-orders-"
  description = "Resource gateway for other accounts"
  vpc_id      = var.owner_vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "orders" {
  provider = aws.owner

  security_group_id            = aws_security_group.shared.id
  description                  = "HTTPS to the orders"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = var.orders_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "orders" {
  provider = aws.owner

  security_group_id            = var.orders_security_group_id
  description                  = "HTTPS from other accounts"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.shared.id
}

module "share" {
  source = "../../../lattice-share"

  providers = { aws = aws.owner }

  name           = "orders"
  domain_name    = "orders.example.com"
  routing_domain = var.orders_load_balancer_dns_name

  share_with           = { platform = var.gateway_account_id }
  outside_organization = var.accounts_are_of_different_organizations

  vpc_id                      = var.owner_vpc_id
  resource_gateway_subnet_ids = var.owner_subnet_ids
  security_group_ids          = [aws_security_group.shared.id]

  tags = { Stage = "prod" }

  # The way to the service is there before anybody is let in.
  depends_on = [aws_vpc_security_group_egress_rule.orders, aws_vpc_security_group_ingress_rule.orders]
}

module "orders" {
  source = "../.."

  providers = { aws = aws.gateway }

  name                    = "orders"
  description             = "Orders of customers, read only"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  resource_configuration_arn = module.share.resource_configuration_arn
  resource_share_arn         = module.share.resource_share_arn
  domain_name                = module.share.domain_name
  accept_resource_share      = var.accounts_are_of_different_organizations

  openapi = file("${path.module}/orders.yaml")

  credential = {
    oauth = {
      provider_arn = var.oauth_provider_arn
      secret_arn   = var.oauth_secret_arn
      scopes       = ["orders/read"]
    }
  }

  allowed_request_headers = ["X-Trace-Id"]
}
