# Two accounts behind one transit gateway. Destroy the hub first: it has the routes and the attachment.
provider "aws" {
  region = "us-east-1"

  assume_role {
    role_arn = "arn:aws:iam::444455556666:role/network-deployer"
  }
}

provider "aws" {
  alias  = "orders"
  region = "us-east-1"

  assume_role {
    role_arn = "arn:aws:iam::777788889999:role/network-deployer"
  }
}

# The account that owns the transit gateway accepts the attachment of the hub.
module "transit" {
  source = "../.."

  name                          = "agents-hub"
  connection                    = "transit_gateway"
  transit_gateway_attachment_id = var.transit_gateway_attachment_id
  hub_vpc_id                    = var.hub_vpc_id
  hub_vpc_cidr_block            = "10.0.0.0/16"

  tags = { Stage = "prod" }
}

# The account of the service, whose VPC is attached: return routes, ingress rules, and private names.
module "orders" {
  source = "../.."

  providers = {
    aws = aws.orders
  }

  name               = "orders"
  connection         = "transit_gateway"
  needs_acceptance   = false
  transit_gateway_id = var.transit_gateway_id
  hub_vpc_id         = var.hub_vpc_id
  hub_vpc_cidr_block = "10.0.0.0/16"

  route_table_ids    = var.orders_route_table_ids
  security_group_ids = { load_balancer = var.orders_load_balancer_security_group_id }
  ports              = { https = 443, health = 8080 }
  hosted_zone_ids    = { orders = var.orders_zone_id }

  tags = { Stage = "prod" }
}
