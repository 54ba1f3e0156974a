provider "aws" {
  region = "us-east-1"
}

module "orders" {
  source = "../.."

  name                    = "orders"
  gateway_id              = "tools-abcdefghij" # gateway_id of the module gateway, and so are the next two
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true

  # Outputs of lattice-share in the account of the owner.
  resource_configuration_arn = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef0"
  resource_share_arn         = "arn:aws:ram:us-east-1:444455556666:resource-share/01234567-89ab-cdef-0123-456789abcdef"
  domain_name                = "orders.example.com"

  mcp_server = { endpoint = "https://orders.example.com/mcp" }
}
