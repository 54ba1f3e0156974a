# Generated from modules/gateway/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "tools" {
  source = "../.."

  name        = "tools"
  description = "Tools of the order desk."

  # What its targets call. Callers sign with SigV4, and need bedrock-agentcore:InvokeGateway on gateway_arn.
  lambda_target_arns = { orders = "arn:aws:lambda:us-east-1:111122223333:function:orders" }
}
