provider "aws" {
  region = "us-east-1"
}

module "orders" {
  source = "../.."

  name           = "orders"
  domain_name    = "orders.example.com"                                     # the certificate covers it
  routing_domain = "internal-orders-0123456789.us-east-1.elb.amazonaws.com" # resolves publicly to private addresses

  share_with = { platform = "444455556666" } # the account of the gateway, in the same organization

  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids          = ["sg-0123456789abcdef0"]
}
