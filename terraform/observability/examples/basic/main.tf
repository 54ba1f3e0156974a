# Generated from modules/observability/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "observability" {
  source = "../.."

  name = "agents"

  resources = {
    research = {
      arn       = var.research_runtime_arn
      kind      = "runtime"
      log_types = ["APPLICATION_LOGS"]
    }
  }
}
