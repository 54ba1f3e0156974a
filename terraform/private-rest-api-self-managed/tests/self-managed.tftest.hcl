# Generated from patterns/scenarios/tests/self-managed.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_route53_zone" {
    defaults = { name = "example.com" }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }

  mock_resource "aws_lb" {
    defaults = {
      arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/made/0123456789abcdef"
      dns_name = "internal-made-0123456789.us-east-1.elb.amazonaws.com"
      zone_id  = "Z35SXDOTRQ7X7K"
    }
  }

  mock_resource "aws_lb_listener" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/made/0123456789abcdef/0123456789abcdef"
    }
  }

  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/made/0123456789abcdef" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpclattice_resource_configuration" {
    defaults = {
      id  = "rcfg-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpclattice_resource_gateway" {
    defaults = {
      id  = "rgw-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourcegateway/rgw-0123456789abcdef0"
    }
  }
}

variables {
  name                        = "orders"
  gateway_id                  = "tools-abcdefghij"
  gateway_role_name           = "tools-gateway"
  private_targets_allowed     = true
  openapi                     = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                      = "vpc-0123456789abcdef0"
  subnet_ids                  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                   = "orders.example.com"
  certificate_arn             = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains         = ["*.example.com"]
  hosted_zone_id              = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids  = { service = "sg-0123456789abcdef1" }
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"]
}

# What only the self-managed mode has: a resource gateway and a resource of one's own.

run "the_target_leads_to_a_resource_behind_a_resource_gateway" {
  variables {
    tags = { Team = "orders" }
  }

  override_resource {
    target = aws_security_group.resource_gateway
    values = { id = "sg-0gateway" }
  }

  assert {
    condition     = jsonencode([for endpoint in aws_bedrockagentcore_gateway_target.this.private_endpoint : [length(endpoint.managed_vpc_resource), [for own in endpoint.self_managed_lattice_resource : own.resource_configuration_identifier]]]) == jsonencode([[0, [aws_vpclattice_resource_configuration.this.arn]]])
    error_message = "The resource, and nothing that AgentCore makes."
  }

  assert {
    condition     = jsonencode([for made in aws_vpclattice_resource_gateway.this : [made.name, made.vpc_id, sort(made.subnet_ids), sort(made.security_group_ids), made.ip_address_type, made.ipv4_addresses_per_eni, made.resource_config_dns_resolution, made.tags]]) == jsonencode([["orders", "vpc-0123456789abcdef0", ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"], ["sg-0gateway"], "IPV4", 1, "PUBLIC", { Name = "orders", Team = "orders" }]])
    error_message = "The resource gateway in its own subnets, with the group that leads to the load balancer."
  }

  assert {
    condition     = jsonencode([for made in [aws_vpclattice_resource_configuration.this] : [made.name, made.type, made.protocol, made.port_ranges, made.resource_gateway_identifier, [for definition in made.resource_configuration_definition : [for dns in definition.dns_resource : [dns.domain_name, dns.ip_address_type]]], made.tags]]) == jsonencode([["orders", "SINGLE", "TCP", ["443"], "rgw-0123456789abcdef0", [[[aws_lb.this.dns_name, "IPV4"]]], { Name = "orders", Team = "orders" }]])
    error_message = "One name on one port: the load balancer's own."
  }

  assert {
    condition     = [output.resource_gateway_id, output.resource_configuration_arn] == ["rgw-0123456789abcdef0", aws_vpclattice_resource_configuration.this.arn]
    error_message = "The outputs name both."
  }
}

run "another_name_may_lead_there" {
  command = plan

  variables {
    routing_domain               = "orders.example.com"
    dns_resolution               = "IN_VPC"
    ipv4_addresses_per_interface = 4
  }

  assert {
    condition     = [aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource[0].domain_name, aws_vpclattice_resource_gateway.this[0].resource_config_dns_resolution, tostring(aws_vpclattice_resource_gateway.this[0].ipv4_addresses_per_eni)] == ["orders.example.com", "IN_VPC", "4"]
    error_message = "The record in the private zone, resolved in the VPC."
  }
}

run "a_resource_gateway_that_is_there_serves_this_service_too" {
  command = plan

  variables {
    create_resource_gateway                = false
    resource_gateway_id                    = "rgw-0123456789abcdef9"
    resource_gateway_subnet_ids            = []
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
  }

  assert {
    condition     = [aws_vpclattice_resource_configuration.this.resource_gateway_identifier, output.resource_gateway_id, aws_vpc_security_group_ingress_rule.load_balancer.referenced_security_group_id] == ["rgw-0123456789abcdef9", "rgw-0123456789abcdef9", "sg-0123456789abcdef9"]
    error_message = "The resource stands behind it, and its group is let in."
  }

  assert {
    condition     = length(aws_vpclattice_resource_gateway.this) == 0 && length(aws_security_group.resource_gateway) == 0
    error_message = "Neither is made."
  }
}

run "a_subnet_of_another_vpc_is_refused_for_the_resource_gateway" {
  command = plan

  override_data {
    target = data.aws_subnet.resource_gateway
    values = { vpc_id = "vpc-0elsewhere", owner_id = "111122223333" }
  }

  expect_failures = [data.aws_subnet.resource_gateway[0], data.aws_subnet.resource_gateway[1]]
}

run "a_subnet_that_another_account_shares_is_refused_for_the_resource_gateway" {
  command = plan

  override_data {
    target = data.aws_subnet.resource_gateway
    values = { vpc_id = "vpc-0123456789abcdef0", owner_id = "444455556666" }
  }

  expect_failures = [data.aws_subnet.resource_gateway[0], data.aws_subnet.resource_gateway[1]]
}

run "one_subnet_of_the_resource_gateway_is_named" {
  command = plan

  variables {
    resource_gateway_subnet_ids = ["subnet-0123456789abcdef2"]
    target_ips                  = { one = "10.0.1.10", two = "10.0.2.10" }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["resource_gateway_subnet_ids has one subnet"]
    error_message = "The warning names the input."
  }
}
