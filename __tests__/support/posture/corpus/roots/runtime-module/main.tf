# Two agents of one module call, one with a token authorizer; neither has a network of its own.
provider "aws" {
  region = "eu-west-1"
}

module "agents" {
  source = "./modules/agentcore"

  runtimes = {
    triage = {
      container_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/triage:1"
      endpoints     = { prod = "1" }
    }
    answers = {
      container_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/answers:1"
      role_arn      = "arn:aws:iam::111122223333:role/answers"
      authorizer = {
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        clients       = ["web"]
      }
    }
  }
}
