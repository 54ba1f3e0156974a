# Two accounts in one root, with one provider each. A destroy deletes routes, rules, and associations of the hub, then the
# resources of the spoke, then the connection. In two roots, destroy the hub first, then the spoke.
provider "aws" {
  region = "us-east-1"

  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/network-deployer"
  }
}

provider "aws" {
  alias  = "orders"
  region = "eu-west-1"

  assume_role {
    role_arn = "arn:aws:iam::444455556666:role/network-deployer"
  }
}

module "hub" {
  source = "../.."

  name              = "agents"
  vpc_id            = var.vpc_id
  vpc_cidr_block    = "10.0.0.0/16"
  route_table_ids   = var.route_table_ids
  security_group_id = var.resource_gateway_security_group_id

  spokes = {
    orders = {
      connection       = "peering"
      needs_acceptance = true
      peer_vpc_id      = var.orders_vpc_id
      peer_owner_id    = "444455556666"
      peer_region      = "eu-west-1"
      cidr_blocks      = { vpc = "10.1.0.0/16" }
      ports            = { https = 443 }
    }
  }

  # Outputs of the other side. The routes of the hub wait for them.
  accepted_connection_ids = { orders = module.orders.accepted_connection_id }
  hosted_zone_ids         = module.orders.hosted_zone_ids
}

module "orders" {
  source = "../../../spoke"

  providers = {
    aws = aws.orders
  }

  name                      = "orders"
  connection                = "peering"
  vpc_peering_connection_id = module.hub.vpc_peering_connection_ids["orders"]
  hub_vpc_id                = module.hub.hub_vpc_id
  hub_vpc_cidr_block        = module.hub.hub_vpc_cidr_block
  hub_region                = "us-east-1"

  route_table_ids    = var.orders_route_table_ids
  security_group_ids = { load_balancer = var.orders_load_balancer_security_group_id }
  ports              = { https = 443 }

  # Public host names of the spoke resolve to private addresses, and the hub can resolve its private hosted zone.
  allow_remote_vpc_dns_resolution = true
  hosted_zone_ids                 = { orders = var.orders_zone_id }
}
