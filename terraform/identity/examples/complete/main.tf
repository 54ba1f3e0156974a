# Generated from modules/identity/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "identity" {
  source = "../.."

  api_key_providers = {
    weather = { secret_arn = var.weather_secret_arn, json_key = "api_key" }
  }

  oauth2_providers = {
    code = {
      vendor     = "GithubOauth2"
      client_id  = "agents"
      secret_arn = var.clients_secret_arn
      json_key   = "github"
    }
    mail = {
      vendor     = "MicrosoftOauth2"
      client_id  = "agents"
      secret_arn = var.clients_secret_arn
      json_key   = "microsoft"
      tenant_id  = "01234567-89ab-cdef-0123-456789abcdef"
    }
    tickets = {
      vendor     = "OktaOauth2"
      client_id  = "agents"
      secret_arn = var.clients_secret_arn
      json_key   = "okta"
      issuer     = "https://acme.okta.com/oauth2/default"
    }
    orders = {
      vendor     = "CustomOauth2"
      client_id  = "agents"
      secret_arn = var.clients_secret_arn
      json_key   = "orders"

      issuer                       = "https://login.example.com"
      authorization_endpoint       = "https://login.example.com/authorize"
      token_endpoint               = "https://login.example.com/token"
      client_authentication_method = "CLIENT_SECRET_POST"
    }
  }

  # An agent on your own cluster. Users return to it after they have consented.
  workload_identities = {
    batch-agent = { allowed_resource_oauth2_return_urls = ["https://batch.example.com/callback"] }
  }

  # Agents on AgentCore Runtime have identities already.
  agent_names = ["research-agent"]

  tags = { team = "agents" }
}
