# Generated from modules/blocks/private-load-balancer/tests/host.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
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
  vpc_id                     = "vpc-0123456789abcdef0"
  subnet_ids                 = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                  = "orders.example.com"
  certificate_arn            = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains        = ["*.example.com"]
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids = { service = "sg-0123456789abcdef1" }
}

# Host name, hosted zone, VPC, and subnets: what lookups check.
run "the_private_zone_knows_the_host" {
  variables {
    certificate_domains = ["ORDERS.example.com"]
  }

  assert {
    condition     = jsonencode([for record in aws_route53_record.this : [record.zone_id, record.name, record.type, [for alias in record.alias : [alias.name, alias.zone_id, alias.evaluate_target_health]]]]) == jsonencode([["Z0123456789ABCDEFGHIJ", "orders.example.com", "A", [[aws_lb.this.dns_name, aws_lb.this.zone_id, false]]]])
    error_message = "The host is an alias of the load balancer."
  }

  assert {
    condition     = data.aws_route53_zone.this[0].zone_id == "Z0123456789ABCDEFGHIJ"
    error_message = "The module looks up the zone."
  }
}

run "the_host_may_be_the_zone_itself" {
  command = plan

  override_data {
    target = data.aws_route53_zone.this
    values = { name = "Orders.Example.com." }
  }

  assert {
    condition     = length(aws_route53_record.this) == 1
    error_message = "The name of the zone is a record of that zone."
  }
}

run "no_record_where_none_is_wanted" {
  command = plan

  variables {
    create_record  = false
    hosted_zone_id = null
  }

  assert {
    condition     = length(aws_route53_record.this) == 0 && length(data.aws_route53_zone.this) == 0
    error_message = "Without a record, the module looks up no zone."
  }
}

run "a_zone_that_does_not_hold_the_host_is_refused" {
  command = plan

  override_data {
    target = data.aws_route53_zone.this
    values = { name = "ple.com" }
  }

  expect_failures = [data.aws_route53_zone.this]
}

run "a_vpc_without_host_names_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_vpc_without_dns_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = false, enable_dns_hostnames = true }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_subnet_of_another_vpc_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0elsewhere", owner_id = "111122223333" }
  }

  expect_failures = [data.aws_subnet.this[0], data.aws_subnet.this[1]]
}
