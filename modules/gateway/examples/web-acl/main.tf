provider "aws" {
  region = "us-east-1"
}

# A gateway for clients on the internet with a token. AWS WAF inspects their requests: rates, addresses, and known attacks.
module "tools" {
  source = "../.."

  name = "tools"

  authorizer_type = "CUSTOM_JWT"
  jwt_authorizer = {
    discovery_url   = "https://login.example.com/.well-known/openid-configuration"
    allowed_clients = ["tools"]
  }

  use_web_acl = true
  web_acl_arn = var.web_acl_arn
}
