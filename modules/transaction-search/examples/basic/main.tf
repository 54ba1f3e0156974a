provider "aws" {
  region = "us-east-1"
}

# Once for this account and Region.
module "transaction_search" {
  source = "../.."
}
