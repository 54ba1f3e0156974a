# Generated from modules/network/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Three zones with a NAT gateway in each: the loss of a zone takes nothing from the others.
module "network" {
  source = "../.."

  name       = "agents-prod"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2", "use1-az4"]

  egress      = "nat_per_zone"
  assign_ipv6 = true

  flow_log_retention_days  = 731
  flow_log_kms_key_arn     = var.flow_log_kms_key_arn
  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Stage = "prod" }
}
