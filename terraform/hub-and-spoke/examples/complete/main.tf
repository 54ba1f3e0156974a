# Generated from patterns/hub-and-spoke/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# A peered spoke, and a data center behind a transit gateway. With a registry, the source is
# <namespace>/agentcore-hub-and-spoke/aws, with a version.
module "hub" {
  source = "../.."

  name            = "agents-prod"
  vpc_id          = var.vpc_id
  vpc_cidr_block  = "10.0.0.0/16"
  route_table_ids = var.route_table_ids

  security_group_id = var.resource_gateway_security_group_id

  # Shared with this account, and accepts attachments automatically.
  transit_gateway_id         = var.transit_gateway_id
  transit_gateway_subnet_ids = var.transit_gateway_subnet_ids

  spokes = {
    orders = {
      connection  = "peering"
      peer_vpc_id = var.orders_vpc_id

      # List every CIDR range of the VPC: secondary ones are not routed automatically.
      cidr_blocks = {
        vpc  = "10.1.0.0/16"
        pods = "100.64.0.0/18"
      }

      peer_route_table_ids            = var.orders_route_table_ids
      allow_remote_vpc_dns_resolution = true
      ports                           = { https = 443 }
    }

    # It can contain the hub and the peered spoke: the most specific route wins.
    datacenter = {
      connection  = "transit_gateway"
      cidr_blocks = { campus = "10.0.0.0/8" }
      ports       = { https = 443, mcp = 8443 }
    }
  }

  # orders.internal is a private hosted zone of this account. corp.example.com is on premises.
  hosted_zone_ids   = { orders = var.orders_zone_id }
  resolver_rule_ids = { corp = var.corp_resolver_rule_id }

  tags = { Stage = "prod" }
}
