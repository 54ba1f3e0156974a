# Generated from patterns/scenarios/tests/managed.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
  openapi                    = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                     = "vpc-0123456789abcdef0"
  subnet_ids                 = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                  = "orders.example.com"
  certificate_arn            = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains        = ["*.example.com"]
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids = { service = "sg-0123456789abcdef1" }
}

# What only the managed mode has: the resource gateway is AgentCore's, made with what the target says.

run "agentcore_routes_to_the_load_balancer_by_its_own_name" {
  override_resource {
    target = aws_security_group.resource_gateway
    values = { id = "sg-0gateway" }
  }

  assert {
    condition     = jsonencode([for endpoint in aws_bedrockagentcore_gateway_target.this.private_endpoint : [length(endpoint.self_managed_lattice_resource), [for managed in endpoint.managed_vpc_resource : [managed.vpc_identifier, sort(managed.subnet_ids), managed.security_group_ids, managed.endpoint_ip_address_type, managed.routing_domain, managed.tags]]]]) == jsonencode([[0, [["vpc-0123456789abcdef0", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0gateway"], "IPV4", aws_lb.this.dns_name, null]]]])
    error_message = "In the subnets of the load balancer, with the group that leads there."
  }
}

run "another_name_may_lead_there" {
  command = plan

  variables {
    routing_domain = "orders.example.com"
    tags           = { Team = "orders" }
  }

  assert {
    condition     = jsonencode([for managed in aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource : [managed.routing_domain, managed.tags, output.routing_domain]]) == jsonencode([["orders.example.com", { Team = "orders" }, "orders.example.com"]])
    error_message = "The record in the private zone, and tags for what AgentCore makes."
  }
}

run "a_subnet_that_another_account_shares_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", owner_id = "444455556666" }
  }

  expect_failures = [data.aws_subnet.this[0], data.aws_subnet.this[1]]
}
