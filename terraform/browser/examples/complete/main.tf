# Generated from modules/browser/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Taken from a registry, each source is the module's address there, with a version.
module "network" {
  source = "../../../network"

  name       = "browsers"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]

  egress      = "nat_single"
  nat_zone_id = "use1-az1"
}

# The security group of the intranet's load balancer. It starts empty: the module adds the rule that lets the browser in.
resource "aws_security_group" "intranet" {
  # checkov:skip=CKV2_AWS_5:the load balancer that it is attached to is not part of the example

  name_prefix = "intranet-"
  description = "Load balancer of the intranet"
  vpc_id      = module.network.vpc_id

  tags = { Name = "intranet" }

  lifecycle {
    create_before_destroy = true
  }
}

module "research_browser" {
  source = "../.."

  name        = "research-browser"
  description = "Reads suppliers' pages and the intranet."
  vpc_id      = module.network.vpc_id
  subnet_ids  = module.network.subnet_ids

  egress_to_security_groups = {
    intranet = { security_group_id = aws_security_group.intranet.id, port = 443 }
  }

  # Through the NAT gateway, over HTTPS only. The enterprise policy below limits which pages.
  allow_internet_egress = module.network.internet_egress

  recording = {
    bucket      = var.recordings_bucket
    prefix      = "research/"
    kms_key_arn = var.kms_key_arn
  }

  # A file of Chromium policies such as {"URLBlocklist": ["*"], "URLAllowlist": ["example.com"]}, by its version.
  enterprise_policies = [
    { bucket = var.policies_bucket, key = "browser/managed.json", version_id = var.policy_version_id },
  ]

  # Whoever signs the certificates of the intranet.
  root_certificate_secret_arns = [var.root_certificate_secret_arn]

  profiles = {
    suppliers = { description = "Logins at suppliers" }
  }

  sign_requests            = true
  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Team = "research" }
}
