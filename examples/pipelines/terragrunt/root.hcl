# What every unit shares. A team that runs Terragrunt needs no deployments file: units take the published modules, and
# Terragrunt writes backend and provider.
remote_state {
  backend = "s3"

  generate = {
    path      = "backend.tf"
    if_exists = "overwrite_terragrunt"
  }

  config = {
    bucket       = "acme-terraform-state"
    key          = "${path_relative_to_include()}/terraform.tfstate"
    region       = "us-east-1"
    encrypt      = true
    use_lockfile = true
  }
}

generate "provider" {
  path      = "provider.tf"
  if_exists = "overwrite_terragrunt"
  contents  = <<-EOT
    provider "aws" {
      region              = "us-east-1"
      allowed_account_ids = ["111122223333"]

      default_tags {
        tags = { Team = "ai-platform" }
      }
    }
  EOT
}
