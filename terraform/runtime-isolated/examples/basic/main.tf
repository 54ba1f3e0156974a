# Generated from patterns/runtime-isolated/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "research_agent" {
  source = "../.."

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id          = "vpc-0123456789abcdef0"
  route_table_ids = ["rtb-0123456789abcdef0"]

  subnet_ids_by_zone_id = {
    use1-az1 = "subnet-0123456789abcdef0"
    use1-az2 = "subnet-0123456789abcdef1"
  }

  # Who may invoke the agent, and who may open a connection to its endpoints.
  caller_principal_arns     = ["arn:aws:iam::111122223333:role/front-end"]
  caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }

  # What the agent needs beside its image and its logs.
  needs      = ["models"]
  model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
}
