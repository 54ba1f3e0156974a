# Generated from modules/blocks/runtime-network/tests/vpc.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
}

variables {
  name                   = "research-agent"
  container_image        = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                 = "vpc-0123456789abcdef0"
  subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones          = 1
  s3_gateway_endpoint_id = "vpce-0123456789abcdef0"
}

# What tells one group from the other.
override_resource {
  target = aws_security_group.runtime
  values = { id = "sg-0runtime" }
}

run "the_agent_lives_in_the_subnets_and_wears_the_group" {
  assert {
    condition = jsonencode([
      for block in aws_bedrockagentcore_agent_runtime.this.network_configuration :
      [block.network_mode, [for config in block.network_mode_config : [config.subnets, config.security_groups]]]
    ]) == jsonencode([["VPC", [[["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0runtime"]]]]])
    error_message = "VPC mode, in both subnets, with the group that the module made."
  }
}

run "file_systems_of_the_vpc_are_mounted_where_they_are_wanted" {
  command = plan

  variables {
    session_storage_mount_path = "/mnt/session"

    efs_mounts = {
      models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" }
    }

    s3_files_mounts = {
      papers = { access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef1", mount_path = "/mnt/papers" }
    }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_agent_runtime.this.filesystem_configuration) == jsonencode([
      { efs_access_point = [], s3_files_access_point = [], session_storage = [{ mount_path = "/mnt/session" }] },
      {
        efs_access_point      = [{ access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" }]
        s3_files_access_point = []
        session_storage       = []
      },
      {
        efs_access_point      = []
        s3_files_access_point = [{ access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef1", mount_path = "/mnt/papers" }]
        session_storage       = []
      },
    ])
    error_message = "Each access point in a block of its own."
  }
}
