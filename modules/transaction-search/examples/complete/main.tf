provider "aws" {
  region = "us-east-1"
}

# The console has created the resource policy of this account already.
module "transaction_search" {
  source = "../.."

  create_log_policy   = false
  indexing_percentage = 5
}
