provider "aws" {
  region = "us-east-1"
}

# Code that queries one database in the VPC. It has no rule that leads anywhere else.
module "code" {
  source = "../.."

  name         = "research-code"
  network_mode = "VPC"
  vpc_id       = "vpc-0123456789abcdef0"
  subnet_ids   = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  egress_to_security_groups = {
    orders = { security_group_id = "sg-0123456789abcdef1", port = 5432 }
  }
}
