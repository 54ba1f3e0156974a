provider "aws" {
  region = "us-east-1"
}

module "front_end" {
  source = "../.."

  name       = "front-end"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  runtimes = {
    research = {
      arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
      caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
    }
  }

  caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }
}
