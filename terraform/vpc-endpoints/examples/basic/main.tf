# Generated from modules/vpc-endpoints/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "endpoints" {
  source = "../.."

  name            = "agents"
  vpc_id          = "vpc-0123456789abcdef0"
  route_table_ids = ["rtb-0123456789abcdef0"]

  subnet_ids_by_zone_id = {
    use1-az1 = "subnet-0123456789abcdef0"
    use1-az2 = "subnet-0123456789abcdef1"
  }

  needs           = ["image", "data_plane"]
  repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]

  # Each agent by the name that its own module takes.
  agent_role_arns = {
    research-agent = "arn:aws:iam::111122223333:role/research-agent"
  }

  caller_principal_arns     = ["arn:aws:iam::111122223333:role/front-end"]
  caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }
}
