# Generated from modules/token-vault-key. Change it there and run `npm run synth`: edits here are reported, not kept.

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

variables {
  kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
}

run "kms_key_arn_malformed" {
  command = plan

  variables {
    kms_key_arn = "*"
  }

  expect_failures = [var.kms_key_arn]
}

run "key_type_unknown" {
  command = plan

  variables {
    key_type = "no-such-value"
  }

  expect_failures = [var.key_type]
}

run "no_key" {
  command = plan

  variables {
    kms_key_arn = null
  }

  expect_failures = [var.kms_key_arn]
}

run "a_key_that_is_not_used" {
  command = plan

  variables {
    key_type = "ServiceManagedKey"
  }

  expect_failures = [var.kms_key_arn]
}
