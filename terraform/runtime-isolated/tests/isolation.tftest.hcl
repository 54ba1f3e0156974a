# Generated from patterns/runtime-isolated/tests/isolation.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Refused is what leads to a target that is not known to be inside, wherever it says it goes to. Each route here has
# every attribute that the provider knows: what is left out, the engines make up.
variables {
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"

  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]

  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

run "a_route_to_an_internet_gateway_is_refused" {
  command = plan

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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_virtual_private_gateway_is_refused" {
  command = plan

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
        gateway_id                 = "vgw-0123456789abcdef0"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_an_egress_only_gateway_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = ""
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = "eigw-0123456789abcdef0"
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = "::/0"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_an_internet_gateway_for_ipv6_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = ""
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = "igw-0123456789abcdef0"
        instance_id                = ""
        ipv6_cidr_block            = "::/0"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_carrier_gateway_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = "cagw-0123456789abcdef0"
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
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_nat_gateway_is_refused" {
  command = plan

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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_nat_gateway_for_nat64_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = ""
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = "64:ff9b::/96"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_an_interface_is_refused" {
  command = plan

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
        network_interface_id       = "eni-0123456789abcdef0"
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_an_instance_is_refused" {
  command = plan

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
        instance_id                = "i-0123456789abcdef0"
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = "eni-0123456789abcdef0"
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_an_instance_alone_is_refused" {
  command = plan

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
        instance_id                = "i-0123456789abcdef0"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_firewall_endpoint_is_refused" {
  command = plan

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
        transit_gateway_id         = ""
        vpc_endpoint_id            = "vpce-0123456789abcdef0"
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_core_network_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "0.0.0.0/0"
        core_network_arn           = "arn:aws:networkmanager::111122223333:core-network/core-network-0123456789abcdef0"
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_local_gateway_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "192.168.0.0/16"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = "lgw-0123456789abcdef0"
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_an_odb_network_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "10.9.0.0/16"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = "arn:aws:odb:us-east-1:111122223333:odb-network/odbnet_0123456789"
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_transit_gateway_is_refused" {
  command = plan

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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_peering_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "10.1.0.0/16"
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
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = "pcx-0123456789abcdef0"
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_half_of_the_internet_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "0.0.0.0/1"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_one_public_address_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "198.51.100.7/32"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_prefix_list_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = ""
        core_network_arn           = ""
        destination_prefix_list_id = "pl-0123456789abcdef0"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_prefix_list_by_transit_gateway_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = ""
        core_network_arn           = ""
        destination_prefix_list_id = "pl-0123456789abcdef0"
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_target_without_a_name_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "10.1.0.0/16"
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
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_route_to_a_target_without_a_name_is_refused_where_the_rest_is_null" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = null
        cidr_block                 = "10.1.0.0/16"
        core_network_arn           = null
        destination_prefix_list_id = null
        egress_only_gateway_id     = null
        gateway_id                 = null
        instance_id                = null
        ipv6_cidr_block            = null
        local_gateway_id           = null
        nat_gateway_id             = null
        network_interface_id       = null
        odb_network_arn            = null
        transit_gateway_id         = null
        vpc_endpoint_id            = null
        vpc_peering_connection_id  = null
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_way_out_beside_a_way_inside_is_refused" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "10.0.0.0/16"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = "local"
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
        }, {
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

  expect_failures = [data.aws_route_table.effective]
}

run "a_transit_gateway_that_nobody_vouched_for_is_refused" {
  command = plan

  variables {
    trusted_route_target_ids = ["tgw-0123456789abcdef0", "pcx-0123456789abcdef0"]
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
        transit_gateway_id         = "tgw-0123456789abcdef9"
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "a_peering_that_nobody_vouched_for_is_refused" {
  command = plan

  variables {
    trusted_route_target_ids = ["tgw-0123456789abcdef0", "pcx-0123456789abcdef0"]
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
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = "pcx-0123456789abcdef9"
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "vouching_for_a_transit_gateway_covers_nothing_else" {
  command = plan

  variables {
    trusted_route_target_ids = ["tgw-0123456789abcdef0", "pcx-0123456789abcdef0"]
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
        }, {
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

  expect_failures = [data.aws_route_table.effective]
}

run "two_targets_of_which_one_is_vouched_for_are_refused" {
  command = plan

  variables {
    trusted_route_target_ids = ["tgw-0123456789abcdef0", "pcx-0123456789abcdef0"]
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
        network_interface_id       = "eni-0123456789abcdef0"
        odb_network_arn            = ""
        transit_gateway_id         = "tgw-0123456789abcdef0"
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "the_local_route_is_inside" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "10.0.0.0/16"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = "local"
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
        }, {
        carrier_gateway_id         = ""
        cidr_block                 = ""
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = "local"
        instance_id                = ""
        ipv6_cidr_block            = "2001:db8::/56"
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

  assert {
    condition     = aws_bedrockagentcore_agent_runtime.this.agent_runtime_name == "research_agent"
    error_message = "Local is the VPC itself."
  }
}

run "the_local_route_is_inside_where_the_rest_is_null" {
  command = plan

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = null
        cidr_block                 = "10.0.0.0/16"
        core_network_arn           = null
        destination_prefix_list_id = null
        egress_only_gateway_id     = null
        gateway_id                 = "local"
        instance_id                = null
        ipv6_cidr_block            = null
        local_gateway_id           = null
        nat_gateway_id             = null
        network_interface_id       = null
        odb_network_arn            = null
        transit_gateway_id         = null
        vpc_endpoint_id            = null
        vpc_peering_connection_id  = null
      }]
    }
  }

  assert {
    condition     = aws_bedrockagentcore_agent_runtime.this.agent_runtime_name == "research_agent"
    error_message = "A null names no target."
  }
}

run "what_was_vouched_for_is_inside" {
  command = plan

  variables {
    trusted_route_target_ids = ["tgw-0123456789abcdef0", "pcx-0123456789abcdef0"]
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
        }, {
        carrier_gateway_id         = ""
        cidr_block                 = ""
        core_network_arn           = ""
        destination_prefix_list_id = "pl-0123456789abcdef0"
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
        }, {
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
        }, {
        carrier_gateway_id         = null
        cidr_block                 = "10.1.0.0/16"
        core_network_arn           = null
        destination_prefix_list_id = null
        egress_only_gateway_id     = null
        gateway_id                 = null
        instance_id                = null
        ipv6_cidr_block            = null
        local_gateway_id           = null
        nat_gateway_id             = null
        network_interface_id       = null
        odb_network_arn            = null
        transit_gateway_id         = null
        vpc_endpoint_id            = null
        vpc_peering_connection_id  = "pcx-0123456789abcdef0"
      }]
    }
  }

  assert {
    condition     = aws_bedrockagentcore_agent_runtime.this.agent_runtime_name == "research_agent"
    error_message = "The person who vouches decides, whatever the destination."
  }
}

run "no_route_is_no_way_out" {
  command = plan

  assert {
    condition     = length(data.aws_route_table.effective[0].routes) == 0 && data.aws_route_table.effective[0].route_table_id == "rtb-0123456789abcdef0"
    error_message = "A subnet without a table of its own is judged by the main table of its VPC."
  }

  # No route of AWS has two targets, so no run above can tell whether one of them is mistaken for a destination.
  assert {
    condition     = toset(local.route_destinations) == toset(["cidr_block", "ipv6_cidr_block", "destination_prefix_list_id"])
    error_message = "Everything else is a target."
  }
}

run "a_subnet_is_judged_by_its_own_table" {
  command = plan

  variables {
    route_table_ids = ["rtb-0123456789abcdef1"]
  }

  override_data {
    target = data.aws_route_tables.explicit
    values = { ids = ["rtb-0123456789abcdef1"] }
  }

  override_data {
    target = data.aws_route_table.effective
    values = {
      id     = "rtb-0123456789abcdef1"
      routes = []
    }
  }

  assert {
    condition     = data.aws_route_table.effective[0].route_table_id == "rtb-0123456789abcdef1"
    error_message = "Its association comes first."
  }

  assert {
    condition     = jsonencode([for filter in data.aws_route_tables.explicit[0].filter : [filter.name, filter.values]]) == jsonencode([["association.subnet-id", ["subnet-0123456789abcdef0"]]])
    error_message = "The table is looked up by the subnet."
  }
}

run "two_tables_for_one_subnet_are_refused" {
  command = plan

  override_data {
    target = data.aws_route_tables.explicit
    values = { ids = ["rtb-0123456789abcdef0", "rtb-0123456789abcdef1"] }
  }

  expect_failures = [data.aws_route_tables.explicit]
}

run "every_subnet_is_looked_at" {
  command = plan

  variables {
    subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0", use1-az2 = "subnet-0123456789abcdef1" }
    supported_zone_ids    = ["use1-az1", "use1-az2"]
  }

  # Mocked subnets are all in one zone, so the key of the second cannot be right.
  expect_failures = [data.aws_subnet.this]
}

run "a_table_without_the_way_to_s3_is_refused" {
  command = plan

  variables {
    route_table_ids = ["rtb-0123456789abcdef9"]
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_given_s3_endpoint_is_in_the_tables" {
  command = plan

  variables {
    route_table_ids = []
    endpoint_ids    = { s3 = "vpce-0123456789abcdef1" }
  }

  assert {
    condition     = length(aws_vpc_endpoint.s3) == 0
    error_message = "A given endpoint is not made again."
  }
}

run "a_given_s3_endpoint_in_other_tables_is_refused" {
  command = plan

  variables {
    route_table_ids = []
    endpoint_ids    = { s3 = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.s3", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef9"] }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_vpc_without_dns_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { main_route_table_id = "rtb-0123456789abcdef0", enable_dns_support = false, enable_dns_hostnames = true }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_vpc_without_dns_host_names_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { main_route_table_id = "rtb-0123456789abcdef0", enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_subnet_of_another_vpc_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef9", availability_zone_id = "use1-az1" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_subnet_in_another_zone_than_its_key_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "use1-az2" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_zone_that_agentcore_does_not_support_is_refused" {
  command = plan

  variables {
    subnet_ids_by_zone_id = { use1-az3 = "subnet-0123456789abcdef0" }
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "use1-az3" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_zone_that_aws_has_added_can_be_named" {
  command = plan

  variables {
    subnet_ids_by_zone_id = { use1-az3 = "subnet-0123456789abcdef0" }
    supported_zone_ids    = ["use1-az3"]
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "use1-az3" }
  }

  assert {
    condition     = jsonencode(aws_bedrockagentcore_agent_runtime.this.network_configuration[0].network_mode_config[0].subnets) == jsonencode(["subnet-0123456789abcdef0"])
    error_message = "The input takes the place of the table."
  }
}

run "a_region_that_the_table_does_not_know_is_let_through" {
  command = plan

  variables {
    container_image       = "111122223333.dkr.ecr.xx-new-1.amazonaws.com/research:1.4.0"
    subnet_ids_by_zone_id = { xxn1-az9 = "subnet-0123456789abcdef0" }
  }

  override_data {
    target = data.aws_region.current
    values = { id = "xx-new-1" }
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "xxn1-az9" }
  }

  assert {
    condition     = data.aws_subnet.this[0].availability_zone_id == "xxn1-az9"
    error_message = "Only zones of regions in the table are looked up in it."
  }
}

run "a_network_that_says_it_leads_out_is_refused_at_plan" {
  command = plan

  variables {
    internet_egress = true
  }

  expect_failures = [var.internet_egress]
}

run "an_image_of_another_region_is_refused" {
  command = plan

  variables {
    container_image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/research:1.4.0"
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "an_image_of_the_public_registry_is_refused" {
  command = plan

  variables {
    container_image = "public.ecr.aws/agents/research:1.4.0"
  }

  expect_failures = [var.container_image]
}

run "a_gateway_cannot_be_vouched_for" {
  command = plan

  variables {
    trusted_route_target_ids = ["nat-0123456789abcdef0"]
  }

  expect_failures = [var.trusted_route_target_ids]
}
