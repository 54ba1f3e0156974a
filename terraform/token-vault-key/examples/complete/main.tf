# Generated from modules/token-vault-key/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

# The step before a destroy: the vault goes back to the key of the service.
module "token_vault_key" {
  source = "../.."

  key_type = "ServiceManagedKey"
}
