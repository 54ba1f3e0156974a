# Generated from modules/browser/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

# A browser for an intranet: it opens pages of one network, and has no rule that leads to the internet.
module "research_browser" {
  source = "../.."

  name       = "research-browser"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  egress_to_networks = {
    intranet = { cidr_block = "10.1.0.0/16", port = 443 }
  }
}
