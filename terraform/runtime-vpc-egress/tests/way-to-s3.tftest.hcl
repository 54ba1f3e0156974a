# Generated from modules/blocks/runtime-network/tests/way-to-s3.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# A runtime starts from image layers or code in S3: its subnets need a way there. A route needs every attribute, for OpenTofu.

run "no_way_to_s3_at_all" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_default_route_to_a_nat_gateway_is_a_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
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
    condition     = length(data.aws_vpc_endpoint.s3) == 0 && length(data.aws_prefix_list.s3) == 0 && length(aws_vpc_security_group_egress_rule.s3) == 0
    error_message = "Without the endpoint there is nothing to look up, and no prefix list to open."
  }
}

run "a_default_route_to_a_transit_gateway_is_a_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
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
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = "tgw-0123456789abcdef0"
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  assert {
    condition     = length(data.aws_vpc_endpoint.s3) == 0
    error_message = "What is behind the transit gateway cannot be seen from here."
  }
}

run "a_default_route_to_an_internet_gateway_is_no_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
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
        gateway_id                 = "igw-0123456789abcdef0"
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_route_to_some_network_is_no_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
  }

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "10.0.0.0/8"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = "tgw-0123456789abcdef0"
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}
