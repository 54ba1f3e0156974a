# Generated from patterns/runtime-private-inbound/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "research_agent" {
  source = "../.."

  name                   = "research-agent"
  container_image        = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                 = "vpc-0123456789abcdef0"
  subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  s3_gateway_endpoint_id = "vpce-0123456789abcdef0"

  # Who may invoke the agent, and who may open a connection to its endpoint.
  caller_principal_arns     = ["arn:aws:iam::111122223333:role/front-end"]
  caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }

  # What the agent may reach. It pulls its image and writes its logs this way too: through the VPC's endpoints for ECR and Logs.
  egress_to_security_groups = {
    endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 }
    orders_db = { security_group_id = "sg-0123456789abcdef2", port = 5432 }
  }
}
