# Generated from modules/identity/examples/with-runtime/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

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
      secret_arn = var.github_secret_arn
      json_key   = "client_secret"
    }
  }

  agent_names = ["research-agent", "review-agent"]
}

# Taken from a registry, the source is the module's address there, with a version. This agent uses every provider.
module "research_agent" {
  source = "../../../runtime-public"

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  further_statements = module.identity.agent_statements
}

# This agent uses one provider.
module "review_agent" {
  source = "../../../runtime-public"

  name            = "review-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/review:1.4.0"

  further_statements = module.identity.agent_statements_by_provider["code"]
}
