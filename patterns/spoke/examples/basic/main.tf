provider "aws" {
  region = "eu-west-1"
}

# Accepts the peering that the hub in another account requested, and adds return routes.
module "spoke" {
  source = "../.."

  name                      = "orders"
  connection                = "peering"
  vpc_peering_connection_id = "pcx-0123456789abcdef0"

  hub_vpc_id         = "vpc-0123456789abcdef0"
  hub_vpc_cidr_block = "10.0.0.0/16"
  hub_region         = "us-east-1"

  route_table_ids    = { private = "rtb-0123456789abcdef1" }
  security_group_ids = { load_balancer = "sg-0123456789abcdef1" }
  ports              = { https = 443 }
}
