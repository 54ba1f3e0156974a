# Generated from patterns/hub-and-spoke/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# A spoke that is peered, and a transit gateway that leads to a data center. From a registry the source is
# <namespace>/agentcore-hub-and-spoke/aws, with a version.
module "hub" {
  source = "../.."

  name            = "agents-prod"
  vpc_id          = var.vpc_id
  vpc_cidr_block  = "10.0.0.0/16"
  route_table_ids = var.route_table_ids

  security_group_id = var.resource_gateway_security_group_id

  # Shared with this account, and accepting attachments by itself.
  transit_gateway_id         = var.transit_gateway_id
  transit_gateway_subnet_ids = var.transit_gateway_subnet_ids

  spokes = {
    orders = {
      connection  = "peering"
      peer_vpc_id = var.orders_vpc_id

      # Every range of the VPC: a secondary one is not routed by itself.
      cidr_blocks = {
        vpc  = "10.1.0.0/16"
        pods = "100.64.0.0/18"
      }

      peer_route_table_ids            = var.orders_route_table_ids
      allow_remote_vpc_dns_resolution = true
      ports                           = { https = 443 }
    }

    # Wider than the hub and the peered spoke, and that is fine: the narrower route wins.
    datacenter = {
      connection  = "transit_gateway"
      cidr_blocks = { campus = "10.0.0.0/8" }
      ports       = { https = 443, mcp = 8443 }
    }
  }

  # orders.internal is a private zone of this account, corp.example.com lives on premises.
  zone_ids          = { orders = var.orders_zone_id }
  resolver_rule_ids = { corp = var.corp_resolver_rule_id }

  tags = { Stage = "prod" }
}
