provider "aws" {
  region = "us-east-1"
}

module "orders" {
  source = "../.."

  name                    = "orders"
  gateway_id              = "tools-abcdefghij" # gateway_id of the module gateway, and so are the next two
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true

  openapi = file("${path.module}/orders.yaml") # its server is https://orders.example.com

  vpc_id              = "vpc-0123456789abcdef0"
  subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name           = "orders.example.com"
  certificate_arn     = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains = ["orders.example.com"]
  hosted_zone_id      = "Z0123456789ABCDEFGHIJ"

  backend_security_group_ids = { orders = "sg-0123456789abcdef0" } # port 8000 is opened there for the load balancer
}
