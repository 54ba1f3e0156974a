provider "aws" {
  region = "us-east-1"
}

module "orders" {
  source = "../.."

  name                    = "orders"
  gateway_id              = "tools-abcdefghij" # gateway_id of the module gateway, and so are the next two
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true

  mcp_server = { endpoint = "https://orders.example.com/mcp" }

  vpc_id             = "vpc-0123456789abcdef0"
  subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids = ["sg-0123456789abcdef0"]
}
