provider "aws" {
  region = "us-east-1"
}

# Once for this account and Region. The key is that of another state, and outlives this one.
module "token_vault_key" {
  source = "../.."

  kms_key_arn = var.kms_key_arn
}
