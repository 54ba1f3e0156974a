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

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st-network"

    # cidr_block_malformed
    cidr_block = "10.0.0.0/15"

    # zone_ids_item_malformed
    zone_ids = ["us-east-1a"]

    # supported_zone_ids_item_malformed
    supported_zone_ids = ["us-east-1a"]

    # egress_unknown
    egress = "no-such-value"

    # flow_log_retention_days_too_low
    flow_log_retention_days = 0

    # flow_log_kms_key_arn_malformed
    flow_log_kms_key_arn = "*"

    # permissions_boundary_arn_malformed
    permissions_boundary_arn = "boundary"

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.cidr_block,
    var.zone_ids,
    var.supported_zone_ids,
    var.egress,
    var.flow_log_retention_days,
    var.flow_log_kms_key_arn,
    var.permissions_boundary_arn,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "agent network"

    # cidr_block_malformed_2
    cidr_block = "10.0.0.0/21"

    # zone_ids_item_malformed_2
    zone_ids = ["use1-az8"]

    # supported_zone_ids_item_malformed_2
    supported_zone_ids = ["use1-az8"]

    # nat_zone_id_malformed
    egress      = "nat_single"
    nat_zone_id = "us-east-1a"

    # flow_log_retention_days_too_high
    flow_log_retention_days = 3654

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [
    var.name,
    var.cidr_block,
    var.zone_ids,
    var.supported_zone_ids,
    var.nat_zone_id,
    var.flow_log_retention_days,
    var.tags,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # cidr_block_malformed_3
    cidr_block = "10.0.0.0"

    # nat_zone_id_malformed_2
    egress      = "nat_single"
    nat_zone_id = "use1-az8"

    # flow_log_retention_days_not_whole
    flow_log_retention_days = 1.5

    # two_zones_with_one_number
    zone_ids = ["use1-az1", "use2-az1"]
  }

  expect_failures = [var.cidr_block, var.nat_zone_id, var.flow_log_retention_days, var.zone_ids]
}

run "bad_values_4" {
  command = plan

  variables {
    # cidr_block_malformed_4
    cidr_block = "10.0.256.0/20"

    # nat_without_a_zone
    egress = "nat_single"

    # a_period_that_cloudwatch_lacks
    flow_log_retention_days = 364
  }

  expect_failures = [var.cidr_block, var.nat_zone_id, var.flow_log_retention_days]
}

run "bad_values_5" {
  command = plan

  variables {
    # cidr_block_of_a_host
    cidr_block = "10.0.1.0/20"

    # nat_zone_without_nat
    nat_zone_id = "use1-az1"
  }

  expect_failures = [var.cidr_block, var.nat_zone_id]
}

run "nat_zone_with_nat_everywhere" {
  command = plan

  variables {
    egress      = "nat_per_zone"
    nat_zone_id = "use1-az1"
  }

  expect_failures = [var.nat_zone_id]
}
