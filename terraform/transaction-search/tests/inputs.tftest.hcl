# Generated from modules/transaction-search. Change it there and run `npm run synth`: edits here are reported, not kept.

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
}

variables {}

run "bad_values_1" {
  command = plan

  variables {
    # trace_segment_destination_unknown
    trace_segment_destination = "no-such-value"

    # log_policy_name_malformed
    log_policy_name = "xray spans"

    # indexing_percentage_too_low
    indexing_percentage = -1
  }

  expect_failures = [var.trace_segment_destination, var.log_policy_name, var.indexing_percentage]
}

run "bad_values_2" {
  command = plan

  variables {
    # log_policy_name_malformed_2
    log_policy_name = ""

    # indexing_percentage_too_high
    indexing_percentage = 101
  }

  expect_failures = [var.log_policy_name, var.indexing_percentage]
}

run "a_name_without_a_policy" {
  command = plan

  variables {
    create_log_policy = false
    log_policy_name   = "xray"
  }

  expect_failures = [var.log_policy_name]
}
