# Generated from modules/code-interpreter/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Taken from a registry, each source is the module's address there, with a version.
module "network" {
  source = "../../../network"

  name       = "code"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]

  egress      = "nat_single"
  nat_zone_id = "use1-az1"
}

module "code" {
  source = "../.."

  name         = "research-code"
  description  = "Analyzes the files of the research team."
  network_mode = "VPC"
  vpc_id       = module.network.vpc_id
  subnet_ids   = module.network.subnet_ids

  # A package index on the internet, through the NAT gateway. Code that a model wrote can send there whatever it can read.
  allow_internet_egress = module.network.internet_egress

  s3_access = {
    input  = { bucket = var.data_bucket, prefix = "research/input/", kms_key_arn = var.kms_key_arn }
    output = { bucket = var.data_bucket, prefix = "research/output/", access = ["read", "write"], kms_key_arn = var.kms_key_arn }
  }

  # Whoever signs the certificates of the intranet.
  root_certificate_secret_arns = [var.root_certificate_secret_arn]

  execution_role_name      = "research-code"
  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Team = "research" }
}
