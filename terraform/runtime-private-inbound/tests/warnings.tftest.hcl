# Generated from patterns/runtime-private-inbound/tests/warnings.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Advice about callers. The rest is the same for every agent in a VPC.
variables {
  name                           = "research-agent"
  container_image                = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
  egress_to_security_groups      = { endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 } }
}

run "an_endpoint_that_nobody_can_connect_to_is_named" {
  command = plan

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["No caller can connect to the data plane endpoint that the module creates"]
    error_message = "It has no rule for callers."
  }
}

run "a_caller_leaves_nothing_to_warn_of" {
  command = plan

  variables {
    caller_networks = { offices = "10.1.0.0/16" }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}

run "callers_over_the_internet_need_no_rule_here" {
  command = plan

  variables {
    source_public_networks = ["198.51.100.0/24"]
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "They do not come through the endpoint."
  }
}

run "one_subnet_of_the_endpoint_is_one_zone" {
  command = plan

  variables {
    caller_networks                = { offices = "10.1.0.0/16" }
    data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["data_plane_endpoint_subnet_ids has one subnet"]
    error_message = "Its failure stops the callers."
  }
}
