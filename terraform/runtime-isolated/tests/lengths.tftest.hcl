# Generated from patterns/runtime-isolated/tests/lengths.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_availability_zone" {
    defaults = { name = "us-east-1a" }
  }

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

  mock_data "aws_vpc_endpoint_service" {
    defaults = { availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"] }
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

# AWS takes resource policies of up to 20,480 characters, and refuses a longer one when the runtime already exists.
variables {
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"

  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]

  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

run "a_resource_policy_of_20480_characters_fits" {
  variables {
    additional_source_vpc_endpoint_ids = ["vpce-01234567"]
    caller_principal_arns              = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  override_resource {
    target = aws_vpc_endpoint.interface
    values = { id = "vpce-0123456789abcdef0" }
  }

  assert {
    condition     = max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...) == 20480
    error_message = "As many as AWS takes, not ${max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...)}."
  }
}

run "a_resource_policy_of_one_character_more_is_refused_before_the_runtime" {
  command = plan

  variables {
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
    caller_principal_arns              = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}
