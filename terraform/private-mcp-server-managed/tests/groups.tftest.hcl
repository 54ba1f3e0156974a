# Generated from modules/blocks/private-load-balancer/tests/groups.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
}

variables {
  name                       = "orders"
  gateway_id                 = "tools-abcdefghij"
  gateway_role_name          = "tools-gateway"
  private_targets_allowed    = true
  vpc_id                     = "vpc-0123456789abcdef0"
  subnet_ids                 = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                  = "orders.example.com"
  certificate_arn            = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains        = ["*.example.com"]
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids = { service = "sg-0123456789abcdef1" }
}

# Protocol, ports, and peer of every security group rule.
override_resource {
  target = aws_security_group.load_balancer
  values = { id = "sg-0balancer" }
}

override_resource {
  target = aws_security_group.resource_gateway
  values = { id = "sg-0gateway" }
}

run "from_the_resource_gateway_to_the_service_and_nothing_beside" {
  variables {
    # No default of any module.
    backend_port = 8123

    tags                       = { Team = "orders" }
    backend_security_group_ids = { blue = "sg-0123456789abcdef1", "$${green} %%{x} \"y\"" = "sg-0123456789abcdef2" }
  }

  assert {
    condition     = jsonencode([for rule in [aws_vpc_security_group_egress_rule.resource_gateway] : [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]]) == jsonencode([["sg-0gateway", "Load balancer of orders", "tcp", 443, 443, "sg-0balancer", null, null, null, { Name = "orders-lb", Team = "orders" }]])
    error_message = "The resource gateway reaches the load balancer over HTTPS."
  }

  assert {
    condition     = jsonencode([for rule in [aws_vpc_security_group_ingress_rule.load_balancer] : [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]]) == jsonencode([["sg-0balancer", "Resource gateway of AgentCore", "tcp", 443, 443, "sg-0gateway", null, null, null, { Name = "orders-gateway", Team = "orders" }]])
    error_message = "The load balancer allows only the resource gateway."
  }

  assert {
    condition = jsonencode({ for name, rule in aws_vpc_security_group_egress_rule.backends : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags] }) == jsonencode({
      blue                    = ["sg-0balancer", "Requests to the backend", "tcp", var.backend_port, var.backend_port, "sg-0123456789abcdef1", null, null, null, { Name = "blue", Team = "orders" }]
      "$${green} %%{x} \"y\"" = ["sg-0balancer", "Requests to the backend", "tcp", var.backend_port, var.backend_port, "sg-0123456789abcdef2", null, null, null, { Name = "$${green} %%{x} \"y\"", Team = "orders" }]
    })
    error_message = "The load balancer can connect to each security group of the backend on its port."
  }

  assert {
    condition = jsonencode({ for name, rule in aws_vpc_security_group_ingress_rule.backends : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags] }) == jsonencode({
      blue                    = ["sg-0123456789abcdef1", "Requests from the load balancer of orders", "tcp", var.backend_port, var.backend_port, "sg-0balancer", null, null, null, { Name = "blue", Team = "orders" }]
      "$${green} %%{x} \"y\"" = ["sg-0123456789abcdef2", "Requests from the load balancer of orders", "tcp", var.backend_port, var.backend_port, "sg-0balancer", null, null, null, { Name = "$${green} %%{x} \"y\"", Team = "orders" }]
    })
    error_message = "Each security group of the backend allows the load balancer."
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.health_checks) + length(aws_vpc_security_group_ingress_rule.health_checks) == 0
    error_message = "Health checks use the same port, so there is no second rule on it."
  }

  assert {
    condition     = jsonencode([for group in concat([aws_security_group.load_balancer], aws_security_group.resource_gateway) : [group.name_prefix, group.description, group.vpc_id, group.tags]]) == jsonencode([["orders-lb-", "Load balancer of orders", "vpc-0123456789abcdef0", { Name = "orders-lb", Team = "orders" }], ["orders-gateway-", "Resource gateway in front of orders", "vpc-0123456789abcdef0", { Name = "orders-gateway", Team = "orders" }]])
    error_message = "Two security groups, in the VPC of the service."
  }

  assert {
    condition     = [output.load_balancer_security_group_id, output.resource_gateway_security_group_id] == ["sg-0balancer", "sg-0gateway"]
    error_message = "The outputs are the IDs of the security groups."
  }
}

run "health_checks_on_a_port_of_their_own_are_let_through" {
  variables {
    health_check = { port = 9000 }
  }

  assert {
    condition     = jsonencode({ for name, rule in aws_vpc_security_group_egress_rule.health_checks : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags] }) == jsonencode({ service = ["sg-0balancer", "Health checks to the backend", "tcp", 9000, 9000, "sg-0123456789abcdef1", null, null, { Name = "service" }] })
    error_message = "Out of the load balancer."
  }

  assert {
    condition     = jsonencode({ for name, rule in aws_vpc_security_group_ingress_rule.health_checks : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags] }) == jsonencode({ service = ["sg-0123456789abcdef1", "Health checks from the load balancer of orders", "tcp", 9000, 9000, "sg-0balancer", null, null, { Name = "service" }] })
    error_message = "Into the backend."
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.backends) == 1 && aws_vpc_security_group_egress_rule.backends["service"].from_port == var.backend_port
    error_message = "Requests keep their port."
  }
}

run "a_group_from_outside_gets_the_rule_to_the_load_balancer" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
  }

  assert {
    condition     = [aws_vpc_security_group_egress_rule.resource_gateway.security_group_id, aws_vpc_security_group_ingress_rule.load_balancer.referenced_security_group_id, output.resource_gateway_security_group_id, data.aws_security_group.resource_gateway[0].id] == ["sg-0123456789abcdef9", "sg-0123456789abcdef9", "sg-0123456789abcdef9", "sg-0123456789abcdef9"]
    error_message = "Both rules name the existing security group, which the module looks up."
  }

  assert {
    condition     = length(aws_security_group.resource_gateway) == 0
    error_message = "No security group is created."
  }
}

run "a_group_of_another_vpc_is_refused" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
  }

  override_data {
    target = data.aws_security_group.resource_gateway
    values = { vpc_id = "vpc-0elsewhere" }
  }

  expect_failures = [data.aws_security_group.resource_gateway]
}

run "the_default_group_is_refused" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
  }

  override_data {
    target = data.aws_security_group.resource_gateway
    values = { vpc_id = "vpc-0123456789abcdef0", name = "default" }
  }

  expect_failures = [data.aws_security_group.resource_gateway]
}

run "a_health_check_every_four_seconds_is_refused" {
  command = plan

  variables {
    health_check = { interval_seconds = 4, timeout_seconds = 2 }
  }

  expect_failures = [var.health_check]
}

run "a_health_check_that_waits_for_121_seconds_is_refused" {
  command = plan

  variables {
    health_check = { interval_seconds = 200, timeout_seconds = 121 }
  }

  expect_failures = [var.health_check]
}
