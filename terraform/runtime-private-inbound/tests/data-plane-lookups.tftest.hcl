# Generated from patterns/runtime-private-inbound/tests/data-plane-lookups.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# What only the account can tell, each rule from both sides. All mocked subnets answer alike, so they are in one zone here, and
# minimum_zones is 1. A route needs every attribute, for OpenTofu.
variables {
  name                           = "research-agent"
  container_image                = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
}

run "a_gateway_endpoint_as_the_data_plane" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
  }

  override_data {
    target = data.aws_vpc_endpoint.data_plane
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore.gateway", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_control_plane_endpoint_as_the_data_plane" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
  }

  override_data {
    target = data.aws_vpc_endpoint.data_plane
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore-control", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "the_data_plane_endpoint_of_another_vpc" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
  }

  override_data {
    target = data.aws_vpc_endpoint.data_plane
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore", vpc_id = "vpc-0123456789abcdef1" }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "an_endpoint_in_two_subnets_of_one_zone" {
  command = plan

  variables {
    data_plane_endpoint_subnet_ids = []
  }

  expect_failures = [aws_vpc_endpoint.data_plane]
}
