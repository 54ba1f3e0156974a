# Generated from modules/browser/tests/role.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_prefix_list" {
    defaults = { id = "pl-0s3" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_route_table" {
    defaults = {
      id     = "rtb-0123456789abcdef0"
      routes = []
    }
  }

  mock_data "aws_route_tables" {
    defaults = { ids = [] }
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

  mock_data "aws_vpc_endpoint" {
    defaults = {
      route_table_ids   = ["rtb-0123456789abcdef0"]
      service_name      = "com.amazonaws.us-east-1.s3"
      vpc_endpoint_type = "Gateway"
      vpc_id            = "vpc-0123456789abcdef0"
      state             = "available"
    }
  }

  mock_resource "aws_bedrockagentcore_browser" {
    defaults = {
      browser_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789"
      browser_id  = "research_browser-0123456789"
    }
  }

  mock_resource "aws_bedrockagentcore_browser_profile" {
    defaults = {
      profile_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-profile/shop-0123456789"
      profile_id  = "shop-0123456789"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }
}

# The execution role: there only where something asks for it, and with exactly what that takes.
variables {
  name          = "research-browser"
  vpc_id        = "vpc-0123456789abcdef0"
  subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones = 1
}

run "without_recordings_and_policies_there_is_no_role" {
  command = plan

  assert {
    condition     = length(aws_iam_role.execution) == 0 && length(aws_iam_role_policy.execution) == 0
    error_message = "The network needs none."
  }
}

run "recordings_are_written_to_their_prefix" {
  variables {
    recording = { bucket = "browser-recordings", prefix = "research/", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef" }
    tags      = { Team = "research" }
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == jsonencode([
      {
        Sid       = "WriteRecordings"
        Effect    = "Allow"
        Action    = ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"]
        Resource  = "arn:aws:s3:::browser-recordings/research/*"
        Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" } }
      },
      {
        Sid       = "EncryptRecordings"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
        Condition = { StringEquals = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" } }
      },
    ])
    error_message = "One prefix of one bucket of this account, and the key through S3 alone."
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement) == jsonencode([{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        ArnLike      = { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:*" }
        StringEquals = { "aws:SourceAccount" = "111122223333" }
      }
    }])
    error_message = "AgentCore of this account and region alone."
  }

  assert {
    condition     = jsonencode([aws_iam_role.execution[0].name_prefix, aws_iam_role.execution[0].description, aws_iam_role.execution[0].tags, aws_iam_role_policy.execution[0].name]) == jsonencode(["research-browser-", "What the browser research-browser may do", { Team = "research" }, "browser"])
    error_message = "Named after the browser."
  }

  assert {
    condition     = [aws_bedrockagentcore_browser.this.execution_role_arn, output.execution_role_arn] == ["arn:aws:iam::111122223333:role/made", "arn:aws:iam::111122223333:role/made"]
    error_message = "The browser has the role."
  }
}

run "policy_files_are_read_one_by_one" {
  command = plan

  variables {
    enterprise_policies = [
      { bucket = "browser-policies", key = "managed.json", version_id = "abc" },
      { bucket = "browser-policies", key = "managed.json", version_id = "def" },
      { bucket = "more-policies", key = "research/managed.json" },
    ]
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == jsonencode([{
      Sid       = "ReadEnterprisePolicies"
      Effect    = "Allow"
      Action    = ["s3:GetObject", "s3:GetObjectVersion"]
      Resource  = ["arn:aws:s3:::browser-policies/managed.json", "arn:aws:s3:::more-policies/research/managed.json"]
      Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" } }
    }])
    error_message = "Each file once, and nothing beside it."
  }
}

run "the_role_can_be_named_bounded_and_for_this_browser_alone" {
  command = plan

  variables {
    recording                = { bucket = "browser-recordings", prefix = "research" }
    execution_role_name      = "browser-role"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
    restrict_role_to_browser = true
  }

  assert {
    condition     = jsonencode([aws_iam_role.execution[0].name, aws_iam_role.execution[0].permissions_boundary, output.execution_role_name]) == jsonencode(["browser-role", "arn:aws:iam::111122223333:policy/boundary", "browser-role"])
    error_message = "Exact name and boundary."
  }

  assert {
    condition     = jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement[0].Condition.ArnLike == { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-*" }
    error_message = "Browsers of that name, with underscores as AgentCore has it."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.execution[0].policy).Statement[0].Resource == "arn:aws:s3:::browser-recordings/research/*"
    error_message = "A prefix without a slash at its end is that folder too."
  }
}

run "a_role_that_is_given_is_used_as_it_is" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/given"
    recording             = { bucket = "browser-recordings", prefix = "research/" }
  }

  assert {
    condition     = length(aws_iam_role.execution) + length(aws_iam_role_policy.execution) == 0
    error_message = "No role is created, and no policy is put on the existing one."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_browser.this.execution_role_arn, output.execution_role_arn, output.execution_role_name]) == jsonencode(["arn:aws:iam::111122223333:role/given", "arn:aws:iam::111122223333:role/given", null])
    error_message = "The browser has the role that is given."
  }
}

run "a_policy_that_aws_would_refuse_for_its_length" {
  command = plan

  variables {
    enterprise_policies = [{ bucket = "browser-policies", key = "%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}.json" }, { bucket = "browser-policies", key = "research/managed.json" }]
  }

  expect_failures = [aws_iam_role_policy.execution]
}
