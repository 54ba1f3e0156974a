# Generated from patterns/private-api-gateway-self-managed/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "orders" {
  source = "../.."

  name                    = "orders"
  gateway_id              = "tools-abcdefghij" # gateway_id of the module gateway, and so are the next two
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true

  region                 = "us-east-1"
  rest_api_execution_arn = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5"
  stage_name             = "prod"
  openapi                = file("${path.module}/orders.json") # export of the stage

  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}
