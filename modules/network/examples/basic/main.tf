provider "aws" {
  region = "us-east-1"
}

module "network" {
  source = "../.."

  name       = "agents"
  cidr_block = "10.0.0.0/16"
  zone_ids   = ["use1-az1", "use1-az2"]
}
