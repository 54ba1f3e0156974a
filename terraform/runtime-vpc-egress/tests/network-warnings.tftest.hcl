# Generated from modules/blocks/runtime-network/tests/network-warnings.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Advice about the network of the agent. A rule to the endpoints on 443 is all that the sample lacks.

run "a_rule_for_https_and_two_zones_leave_nothing_to_warn_of" {
  command = plan

  variables {
    egress_to_security_groups = { endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 } }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}

run "without_a_rule_for_https_the_agent_reaches_no_service" {
  command = plan

  variables {
    egress_to_security_groups = {
      below = { security_group_id = "sg-0123456789abcdef1", port = 400, to_port = 442 }
      above = { security_group_id = "sg-0123456789abcdef1", port = 444 }
    }

    egress_to_networks = { resolver = { cidr_block = "10.1.0.0/16", port = 443, protocol = "udp" } }
  }

  assert {
    condition     = [for warning in output.warnings : startswith(warning, "No egress rule allows HTTPS (TCP 443) other than to S3")] == [true]
    error_message = "The ports beside it and UDP do not help."
  }
}

run "a_range_of_ports_with_443_is_enough" {
  command = plan

  variables {
    egress_to_networks = { datacenter = { cidr_block = "10.1.0.0/16", port = 400, to_port = 500 } }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "443 is in the range."
  }
}

run "a_group_that_is_given_is_not_judged" {
  command = plan

  variables {
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Its rules are not known."
  }
}

run "without_the_gateway_endpoint_s3_needs_a_rule" {
  command = plan

  variables {
    use_s3_gateway_endpoint   = false
    s3_gateway_endpoint_id    = null
    egress_to_security_groups = { endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 } }
  }

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "0.0.0.0/0"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = "nat-0123456789abcdef0"
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["use_s3_gateway_endpoint is false"]
    error_message = "The routes lead to S3, and no rule does."
  }
}

run "file_systems_need_a_rule_for_nfs" {
  command = plan

  variables {
    egress_to_security_groups = {
      endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 }
      below     = { security_group_id = "sg-0123456789abcdef2", port = 2000, to_port = 2048 }
      above     = { security_group_id = "sg-0123456789abcdef2", port = 2050 }
    }

    efs_mounts = { models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["No egress rule allows NFS (TCP 2049)"]
    error_message = "Port 2049 is missing."
  }
}

run "file_systems_with_a_rule_for_nfs_are_reached" {
  command = plan

  variables {
    egress_to_security_groups = {
      endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 }
      files     = { security_group_id = "sg-0123456789abcdef2", port = 2049 }
    }
    efs_mounts = { models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" } }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}

run "one_subnet_is_one_zone" {
  command = plan

  variables {
    subnet_ids                = ["subnet-0123456789abcdef0"]
    egress_to_security_groups = { endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids has one subnet"]
    error_message = "Its failure stops the agent."
  }
}
