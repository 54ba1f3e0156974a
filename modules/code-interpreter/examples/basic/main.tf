provider "aws" {
  region = "us-east-1"
}

# Code that calculates: it has no network, no role, and no credentials.
module "code" {
  source = "../.."

  name = "research-code"
}
