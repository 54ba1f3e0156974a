# Outputs for the inputs of the same names of lattice-share and the gateway targets.
variables {
  name                       = "orders"
  vpc_id                     = "vpc-0123456789abcdef0"
  subnet_ids                 = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                  = "orders.example.com"
  certificate_arn            = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains        = ["*.example.com"]
  create_record              = false
  backend_security_group_ids = { service = "sg-0123456789abcdef1" }
}

run "the_outputs_lead_to_the_load_balancer" {
  assert {
    condition     = [output.domain_name, output.routing_domain] == ["orders.example.com", aws_lb.this.dns_name]
    error_message = "The host name on the certificate, and the DNS name of the load balancer."
  }

  assert {
    condition     = jsonencode(output.security_group_ids) == jsonencode(aws_security_group.resource_gateway[*].id)
    error_message = "The security group of the resource gateway, as a list."
  }
}

run "an_existing_group_of_the_resource_gateway_is_passed_on" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
  }

  assert {
    condition     = jsonencode(output.security_group_ids) == jsonencode(["sg-0123456789abcdef9"])
    error_message = "The existing security group."
  }
}
