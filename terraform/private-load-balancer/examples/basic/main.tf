# Generated from patterns/private-load-balancer/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

module "front" {
  source = "../.."

  name                = "orders"
  vpc_id              = "vpc-0123456789abcdef0"
  subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name           = "orders.example.com"
  certificate_arn     = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains = ["orders.example.com"]
  create_record       = false # only gateways use the name

  target_ips                 = { blue = "10.0.1.10", green = "10.0.2.10" }
  backend_security_group_ids = { orders = "sg-0123456789abcdef0" }
}
