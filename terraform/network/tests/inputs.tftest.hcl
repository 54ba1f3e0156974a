# Generated from modules/network. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:made" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_route_table" {
    defaults = { id = "rtb-0made" }
  }

  mock_resource "aws_subnet" {
    defaults = { id = "subnet-0made" }
  }

  mock_resource "aws_vpc" {
    defaults = {
      id                        = "vpc-0made"
      ipv6_cidr_block           = "2001:db8::/56"
      default_security_group_id = "sg-0default"
    }
  }
}

variables {
  name       = "agents"
  cidr_block = "10.0.0.0/16"
}

run "name_malformed" {
  command = plan

  variables {
    name = "1st-network"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "agent network"
  }

  expect_failures = [var.name]
}

run "cidr_block_malformed" {
  command = plan

  variables {
    cidr_block = "10.0.0.0/15"
  }

  expect_failures = [var.cidr_block]
}

run "cidr_block_malformed_2" {
  command = plan

  variables {
    cidr_block = "10.0.0.0/21"
  }

  expect_failures = [var.cidr_block]
}

run "cidr_block_malformed_3" {
  command = plan

  variables {
    cidr_block = "10.0.0.0"
  }

  expect_failures = [var.cidr_block]
}

run "cidr_block_malformed_4" {
  command = plan

  variables {
    cidr_block = "10.0.256.0/20"
  }

  expect_failures = [var.cidr_block]
}

run "zone_ids_item_malformed" {
  command = plan

  variables {
    zone_ids = ["us-east-1a"]
  }

  expect_failures = [var.zone_ids]
}

run "zone_ids_item_malformed_2" {
  command = plan

  variables {
    zone_ids = ["use1-az8"]
  }

  expect_failures = [var.zone_ids]
}

run "supported_zone_ids_item_malformed" {
  command = plan

  variables {
    supported_zone_ids = ["us-east-1a"]
  }

  expect_failures = [var.supported_zone_ids]
}

run "supported_zone_ids_item_malformed_2" {
  command = plan

  variables {
    supported_zone_ids = ["use1-az8"]
  }

  expect_failures = [var.supported_zone_ids]
}

run "egress_unknown" {
  command = plan

  variables {
    egress = "no-such-value"
  }

  expect_failures = [var.egress]
}

run "nat_zone_id_malformed" {
  command = plan

  variables {
    egress      = "nat_single"
    nat_zone_id = "us-east-1a"
  }

  expect_failures = [var.nat_zone_id]
}

run "nat_zone_id_malformed_2" {
  command = plan

  variables {
    egress      = "nat_single"
    nat_zone_id = "use1-az8"
  }

  expect_failures = [var.nat_zone_id]
}

run "flow_log_retention_days_too_low" {
  command = plan

  variables {
    flow_log_retention_days = 0
  }

  expect_failures = [var.flow_log_retention_days]
}

run "flow_log_retention_days_too_high" {
  command = plan

  variables {
    flow_log_retention_days = 3654
  }

  expect_failures = [var.flow_log_retention_days]
}

run "flow_log_retention_days_not_whole" {
  command = plan

  variables {
    flow_log_retention_days = 1.5
  }

  expect_failures = [var.flow_log_retention_days]
}

run "flow_log_kms_key_arn_malformed" {
  command = plan

  variables {
    flow_log_kms_key_arn = "*"
  }

  expect_failures = [var.flow_log_kms_key_arn]
}

run "permissions_boundary_arn_malformed" {
  command = plan

  variables {
    permissions_boundary_arn = "boundary"
  }

  expect_failures = [var.permissions_boundary_arn]
}

run "tags_too_many_entries" {
  command = plan

  variables {
    tags = { for i in range(50) : "${"team"}${i}" => "x" }
  }

  expect_failures = [var.tags]
}

run "tags_key_malformed" {
  command = plan

  variables {
    tags = { "a,b" = "x" }
  }

  expect_failures = [var.tags]
}

run "cidr_block_of_a_host" {
  command = plan

  variables {
    cidr_block = "10.0.1.0/20"
  }

  expect_failures = [var.cidr_block]
}

run "two_zones_with_one_number" {
  command = plan

  variables {
    zone_ids = ["use1-az1", "use2-az1"]
  }

  expect_failures = [var.zone_ids]
}

run "nat_without_a_zone" {
  command = plan

  variables {
    egress = "nat_single"
  }

  expect_failures = [var.nat_zone_id]
}

run "nat_zone_without_nat" {
  command = plan

  variables {
    nat_zone_id = "use1-az1"
  }

  expect_failures = [var.nat_zone_id]
}

run "nat_zone_with_nat_everywhere" {
  command = plan

  variables {
    egress      = "nat_per_zone"
    nat_zone_id = "use1-az1"
  }

  expect_failures = [var.nat_zone_id]
}

run "a_period_that_cloudwatch_lacks" {
  command = plan

  variables {
    flow_log_retention_days = 364
  }

  expect_failures = [var.flow_log_retention_days]
}
