provider "aws" {
  region = "us-east-1"
}

module "search" {
  source = "../.."

  name                    = "search"
  gateway_id              = "tools-abcdefghij" # gateway_id of the module gateway, and so are the next two
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true

  vpc_id              = "vpc-0123456789abcdef0"
  subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name           = "search.example.com"
  certificate_arn     = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains = ["search.example.com"]
  hosted_zone_id      = "Z0123456789ABCDEFGHIJ"

  target_ips                 = { blue = "10.0.1.10", green = "10.0.2.10" } # where the ingress listens, on port 80
  backend_security_group_ids = { ingress = "sg-0123456789abcdef0" }        # which is opened there for the load balancer
}
