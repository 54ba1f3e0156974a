# Generated from modules/blocks/execution-role/tests/further-statements.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_data "aws_vpc_endpoint" {
    defaults = {
      route_table_ids   = ["rtb-0123456789abcdef0"]
      service_name      = "com.amazonaws.us-east-1.s3"
      vpc_endpoint_type = "Gateway"
      vpc_id            = "vpc-0123456789abcdef0"
      state             = "available"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime" {
    defaults = {
      agent_runtime_arn     = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      agent_runtime_id      = "research_agent-0123456789"
      agent_runtime_version = "7"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime_endpoint" {
    defaults = {
      agent_runtime_endpoint_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
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

variables {
  name                           = "research-agent"
  container_image                = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
}

# Statements that the user adds: in the policy of the role, each with all that it says and nothing else.

run "statements_that_are_added_are_in_the_policy_of_the_role" {
  command = plan

  variables {
    further_statements = [
      {
        sid       = "UseBrowserResearch"
        actions   = ["bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession"]
        resources = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
      },
      {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::reports/$${aws:PrincipalAccount}/*", "arn:aws:s3:::plans/*"]
        conditions = [
          { test = "StringEquals", variable = "aws:ResourceAccount", values = ["111122223333"] },
          { test = "StringLike", variable = "s3:ExistingObjectTag/team", values = ["research", "$${aws:PrincipalTag/team}"] },
          { test = "StringEquals", variable = "aws:PrincipalOrgID", values = ["o-a1b2c3d4e5"] },
        ]
      },
    ]
  }

  assert {
    condition = jsonencode([
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement
      if try(startswith(statement.Sid, "Further"), false) || statement.Action == ["s3:GetObject"]
      ]) == jsonencode([
      {
        Sid      = "FurtherUseBrowserResearch"
        Effect   = "Allow"
        Action   = ["bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession"]
        Resource = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["arn:aws:s3:::reports/$${aws:PrincipalAccount}/*", "arn:aws:s3:::plans/*"]
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = ["o-a1b2c3d4e5"], "aws:ResourceAccount" = ["111122223333"] }
          StringLike   = { "s3:ExistingObjectTag/team" = ["research", "$${aws:PrincipalTag/team}"] }
        }
      },
    ])
    error_message = "Both, with conditions by test and key, and with variables of IAM as they were written."
  }
}

run "no_statement_is_added_by_itself" {
  command = plan

  assert {
    condition     = length([for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement if try(startswith(statement.Sid, "Further"), false)]) == 0
    error_message = "Nothing that was not asked for."
  }
}

run "statements_count_toward_the_length_of_the_policy" {
  command = plan

  variables {
    further_statements = [{ actions = ["sqs:SendMessage"], resources = ["arn:aws:sqs:us-east-1:111122223333:%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}"] }]
  }

  expect_failures = [aws_iam_role_policy.execution]
}
