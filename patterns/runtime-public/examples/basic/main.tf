provider "aws" {
  region = "us-east-1"
}

module "research_agent" {
  source = "../.."

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
}
