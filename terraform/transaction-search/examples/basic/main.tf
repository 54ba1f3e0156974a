# Generated from modules/transaction-search/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

# Once for this account and Region.
module "transaction_search" {
  source = "../.."
}
