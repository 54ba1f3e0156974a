# Generated from modules/code-interpreter/tests/role.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_code_interpreter" {
    defaults = {
      code_interpreter_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-0123456789"
      code_interpreter_id  = "research_interpreter-0123456789"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }
}

# The execution role: there only for objects that are named, and with exactly what those take.
variables {
  name = "research-interpreter"
}

run "code_reads_and_writes_what_is_named" {
  variables {
    s3_access = {
      input  = { bucket = "research-data", prefix = "input/", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef" }
      output = { bucket = "research-results", prefix = "team/output/", access = ["write"], kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/11234567-89ab-cdef-0123-456789abcdef" }
    }
    tags = { Team = "research" }
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == jsonencode([
      {
        Effect    = "Allow"
        Action    = ["s3:GetObject"]
        Resource  = "arn:aws:s3:::research-data/input/*"
        Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" } }
      },
      {
        Effect    = "Allow"
        Action    = ["s3:AbortMultipartUpload", "s3:PutObject"]
        Resource  = "arn:aws:s3:::research-results/team/output/*"
        Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" } }
      },
      {
        Effect   = "Allow"
        Action   = "s3:ListBucket"
        Resource = "arn:aws:s3:::research-data"
        Condition = {
          StringEquals = { "aws:ResourceAccount" = "111122223333" }
          StringLike   = { "s3:prefix" = "input/*" }
        }
      },
      {
        Effect    = "Allow"
        Action    = ["kms:Decrypt"]
        Resource  = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
        Condition = { StringEquals = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" } }
      },
      {
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "arn:aws:kms:us-east-1:111122223333:key/11234567-89ab-cdef-0123-456789abcdef"
        Condition = { StringEquals = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" } }
      },
    ])
    error_message = "One prefix each, listed only where it is read, and each key through S3 alone."
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
    condition     = jsonencode([aws_iam_role.execution[0].name_prefix, aws_iam_role.execution[0].description, aws_iam_role.execution[0].tags, aws_iam_role_policy.execution[0].name, aws_bedrockagentcore_code_interpreter.this.execution_role_arn, output.execution_role_arn]) == jsonencode(["research-interpreter-", "What the code interpreter research-interpreter may do", { Team = "research" }, "code-interpreter", "arn:aws:iam::111122223333:role/made", "arn:aws:iam::111122223333:role/made"])
    error_message = "Named after the code interpreter, which has the role."
  }
}

run "the_role_can_be_named_bounded_and_for_this_code_interpreter_alone" {
  command = plan

  variables {
    s3_access                         = { data = { bucket = "research-data", prefix = "data/", access = ["read", "write"] } }
    execution_role_name               = "code-role"
    permissions_boundary_arn          = "arn:aws:iam::111122223333:policy/boundary"
    restrict_role_to_code_interpreter = true
  }

  assert {
    condition     = jsonencode([aws_iam_role.execution[0].name, aws_iam_role.execution[0].permissions_boundary, output.execution_role_name]) == jsonencode(["code-role", "arn:aws:iam::111122223333:policy/boundary", "code-role"])
    error_message = "Exact name and boundary."
  }

  assert {
    condition     = jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement[0].Condition.ArnLike == { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-*" }
    error_message = "Code interpreters of that name, with underscores as AgentCore has it."
  }

  assert {
    condition     = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement[*].Action) == jsonencode([["s3:GetObject", "s3:AbortMultipartUpload", "s3:PutObject"], "s3:ListBucket"])
    error_message = "Both kinds of access, no key, and nothing that deletes."
  }
}

run "a_role_that_is_given_is_used_as_it_is" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/given"
  }

  assert {
    condition     = length(aws_iam_role.execution) + length(aws_iam_role_policy.execution) == 0
    error_message = "No role is created, and no policy is put on the existing one."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_code_interpreter.this.execution_role_arn, output.execution_role_arn, output.execution_role_name]) == jsonencode(["arn:aws:iam::111122223333:role/given", "arn:aws:iam::111122223333:role/given", null])
    error_message = "The code interpreter has the role that is given."
  }
}

run "a_policy_that_aws_would_refuse_for_its_length" {
  command = plan

  variables {
    s3_access = { data = { bucket = "research-data", prefix = "%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}/" } }
  }

  expect_failures = [aws_iam_role_policy.execution]
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    s3_access = { output = { bucket = "research-results", prefix = "%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}012345678/%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxx/", access = ["write"] } }
  }

  assert {
    condition     = length(aws_iam_role_policy.execution[0].policy) == 10240
    error_message = "As many as IAM accepts, not ${length(aws_iam_role_policy.execution[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    s3_access = { output = { bucket = "research-results", prefix = "%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}012345678/%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxx/", access = ["write"] } }
  }

  expect_failures = [aws_iam_role_policy.execution]
}
