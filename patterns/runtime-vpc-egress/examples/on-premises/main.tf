# The agent queries a database on premises. hub-and-spoke attaches the VPC to an existing transit gateway and adds the routes. The
# transit gateway needs a route to 10.200.0.0/24, and the network on premises a route back to 10.20.0.0/18.
provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

module "network" {
  source = "../../../network"

  name       = "agents"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]

  egress      = "nat_single"
  nat_zone_id = "use1-az1"
}

module "datacenter" {
  source = "../../../hub-and-spoke"

  name            = "agents"
  vpc_id          = module.network.vpc_id
  vpc_cidr_block  = module.network.vpc_cidr_block
  route_table_ids = module.network.route_table_ids_by_zone_id

  transit_gateway_id         = var.transit_gateway_id
  transit_gateway_subnet_ids = module.network.subnet_ids

  spokes = {
    datacenter = {
      connection  = "transit_gateway"
      cidr_blocks = { databases = "10.200.0.0/24" }
    }
  }
}

module "research_agent" {
  source = "../.."

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  # From hub-and-spoke, so that the routes exist before the agent starts.
  vpc_id     = module.datacenter.vpc_id
  subnet_ids = module.network.subnet_ids

  egress_to_networks = {
    ledger = { cidr_block = "10.200.0.0/24", port = 5432, description = "Ledger on premises" }
  }

  # Image pulls and logs use the NAT gateway.
  allow_internet_egress   = module.network.internet_egress
  use_s3_gateway_endpoint = false
}
