# Generated from patterns/runtime-vpc-egress/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Taken from a registry, each source is the module's address there, with a version.
module "network" {
  source = "../../../network"

  name       = "agents"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]

  egress      = "nat_single"
  nat_zone_id = "use1-az1"
}

# Costs nothing, and keeps the layers of the image, which AgentCore pulls again and again, away from the NAT gateway.
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = module.network.vpc_id
  service_name      = "com.amazonaws.us-east-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = module.network.route_table_ids

  tags = { Name = "agents-s3" }
}

# The group of a database. It starts empty: the module adds the rule that lets the agent in.
resource "aws_security_group" "orders_db" {
  # checkov:skip=CKV2_AWS_5:the database that wears it is not part of the example

  name_prefix = "orders-db-"
  description = "Database of orders"
  vpc_id      = module.network.vpc_id

  tags = { Name = "orders-db" }

  lifecycle {
    create_before_destroy = true
  }
}

module "research_agent" {
  source = "../.."

  name                   = "research-agent"
  description            = "Answers questions about orders."
  container_image        = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                 = module.network.vpc_id
  subnet_ids             = module.network.subnet_ids
  s3_gateway_endpoint_id = aws_vpc_endpoint.s3.id

  egress_to_security_groups = {
    orders_db = { security_group_id = aws_security_group.orders_db.id, port = 5432, description = "Orders" }
  }

  egress_to_networks = {
    datacenter = { cidr_block = "10.200.0.0/16", port = 1521, description = "Ledger, over the transit gateway" }
  }

  # Through NAT, over HTTPS only: ECR, CloudWatch, models, and whatever else answers there.
  allow_internet_egress = module.network.internet_egress

  model_arns               = ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]
  permissions_boundary_arn = var.permissions_boundary_arn

  named_endpoints = { prod = { version = "1", description = "What customers use" } }

  tags = { Team = "research" }
}
