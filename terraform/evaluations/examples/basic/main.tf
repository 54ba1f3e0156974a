# Generated from modules/evaluations/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

# Transaction Search must be on in this account and Region: see the module transaction-search.
module "evaluations" {
  source = "../.."

  name = "research"

  configurations = {
    live = {
      runtime_id = var.research_runtime_id
      evaluators = ["Builtin.Correctness", "Builtin.GoalSuccessRate"]
    }
  }
}
