# Generated from patterns/runtime-isolated/tests/warnings.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Advice that is known before anything exists. All mocked subnets are in one zone, so there is always that one; examples/basic has none.
variables {
  name                      = "research-agent"
  container_image           = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"
  vpc_id                    = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id     = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones             = 1
  route_table_ids           = ["rtb-0123456789abcdef0"]
  caller_principal_arns     = ["arn:aws:iam::111122223333:role/front-end"]
  caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }
}

run "one_subnet_is_one_zone" {
  command = plan

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids_by_zone_id has one subnet"]
    error_message = "Its failure stops the agent."
  }
}

run "an_endpoint_that_nobody_can_connect_to_is_named" {
  command = plan

  variables {
    caller_security_group_ids = {}
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids_by_zone_id has one subnet", "No caller can connect to the data plane endpoint that the module creates"]
    error_message = "It has no rule for callers."
  }
}

run "callers_through_another_endpoint_need_no_rule_here" {
  command = plan

  variables {
    caller_security_group_ids          = {}
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef9"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids_by_zone_id has one subnet"]
    error_message = "They have an endpoint of their own."
  }
}

run "file_systems_need_a_rule_for_nfs" {
  command = plan

  variables {
    efs_mounts = { models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["No egress rule allows NFS (TCP 2049)", "subnet_ids_by_zone_id has one subnet"]
    error_message = "Port 2049 is missing."
  }
}
