# Generated from modules/gateway/tests/lengths.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_resource "aws_bedrockagentcore_gateway" {
    defaults = {
      gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
      gateway_id  = "tools-abcdefghij"
      gateway_url = "https://tools-abcdefghij.gateway.bedrock-agentcore.us-east-1.amazonaws.com/mcp"
      workload_identity_details = [{
        workload_identity_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij"
      }]
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpc_endpoint" {
    defaults = {
      id = "vpce-0made"
      dns_entry = [{
        dns_name       = "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }
}

# AWS takes resource policies of up to 20,480 characters, and refuses a longer one when the gateway already exists.
variables {
  name                    = "tools"
  use_resource_policy     = true
  caller_principal_arns   = ["arn:aws:iam::111122223333:role/front-end"]
  create_gateway_endpoint = true
  vpc_id                  = "vpc-0123456789abcdef0"
  endpoint_subnet_ids     = ["subnet-0123456789abcdef0"]
}

run "a_resource_policy_of_20480_characters_fits" {
  variables {
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
    caller_principal_arns   = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxx"]
  }

  override_resource {
    target = aws_vpc_endpoint.gateway
    values = { id = "vpce-0123456789abcdef0" }
  }

  assert {
    condition     = max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...) == 20480
    error_message = "As many as AWS takes, not ${max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...)}."
  }
}

run "a_resource_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    name                    = "tools2"
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
    caller_principal_arns   = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xx"]
  }

  expect_failures = [aws_bedrockagentcore_resource_policy.this]
}

run "callers_alone_may_fill_a_resource_policy" {
  command = plan

  variables {
    name                  = "tools2"
    caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxx"]
  }

  assert {
    condition     = length(local.own_resource_policy) == 20480
    error_message = "As many as AWS takes, not ${length(local.own_resource_policy)}."
  }
}

run "callers_of_one_character_more_are_refused_before_the_gateway" {
  command = plan

  variables {
    caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_bedrockagentcore_gateway.this]
}

run "an_endpoint_policy_of_20480_characters_fits" {
  command = plan

  variables {
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96]}0123456789%{endfor}xxxxxxxxx-0123456789"]
  }

  assert {
    condition     = length(local.endpoint_policy) == 20480
    error_message = "As many as AWS takes, not ${length(local.endpoint_policy)}."
  }
}

run "an_endpoint_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97]}0123456789%{endfor}-0123456789"]
  }

  expect_failures = [aws_vpc_endpoint.gateway]
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    lambda_target_arns = { for n in [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185] : "f${n}" => "arn:aws:lambda:us-east-1:111122223333:function:a-function-whose-name-is-as-long-as-lambda-takes-them-64-c-${n}:${n == 185 ? "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" : "live"}" }
  }

  assert {
    condition     = length(aws_iam_role_policy.service[0].policy) == 10240
    error_message = "As many as IAM takes, not ${length(aws_iam_role_policy.service[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    lambda_target_arns = { for n in [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185] : "f${n}" => "arn:aws:lambda:us-east-1:111122223333:function:a-function-whose-name-is-as-long-as-lambda-takes-them-64-c-${n}:${n == 185 ? "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" : "live"}" }
  }

  expect_failures = [aws_iam_role_policy.service]
}
