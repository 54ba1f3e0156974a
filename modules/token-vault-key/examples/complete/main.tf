provider "aws" {
  region = "us-east-1"
}

# The step before a destroy: the vault goes back to the key of the service.
module "token_vault_key" {
  source = "../.."

  key_type = "ServiceManagedKey"
}
