# Generated from modules/identity/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "identity" {
  source = "../.."

  api_key_providers = {
    weather = { secret_arn = var.weather_secret_arn, json_key = "api_key" }
  }

  agent_names = ["research-agent"]
}
