provider "aws" {
  region = "us-east-1"
}

# One peered VPC in the same account and region. The module configures both sides.
module "hub" {
  source = "../.."

  name            = "agents"
  vpc_id          = "vpc-0123456789abcdef0"
  vpc_cidr_block  = "10.0.0.0/16"
  route_table_ids = { private = "rtb-0123456789abcdef0" }

  # Attached to the resource gateways of the targets.
  security_group_id = "sg-0123456789abcdef0"

  spokes = {
    orders = {
      connection              = "peering"
      peer_vpc_id             = "vpc-0123456789abcdef1"
      cidr_blocks             = { vpc = "10.1.0.0/16" }
      peer_route_table_ids    = { private = "rtb-0123456789abcdef1" }
      peer_security_group_ids = { load_balancer = "sg-0123456789abcdef1" }
      ports                   = { https = 443 }
    }
  }
}
