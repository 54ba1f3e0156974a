provider "aws" {
  region = "us-east-1"
}

# An engine without policies denies everything. In mode LOG_ONLY it denies nothing, and CloudWatch shows what it would have denied.
module "policy_engine" {
  source = "../.."

  name = "tools"
}

module "tools" {
  source = "../../../gateway"

  name = "tools"

  policy_engine = {
    arn  = module.policy_engine.policy_engine_arn
    mode = "LOG_ONLY"
  }
}
