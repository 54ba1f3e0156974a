# Generated from modules/blocks/runtime-network/tests/lookups.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_code_interpreter" {
    defaults = {
      code_interpreter_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-0123456789"
      code_interpreter_id  = "research_interpreter-0123456789"
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
  name                    = "research-interpreter"
  network_mode            = "VPC"
  vpc_id                  = "vpc-0123456789abcdef0"
  subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones           = 1
  use_s3_gateway_endpoint = true
  s3_gateway_endpoint_id  = "vpce-0123456789abcdef0"
}

# What only the account can tell, each rule from both sides. All mocked subnets answer alike, so they are in one zone here, and
# minimum_zones is 1. A route needs every attribute, for OpenTofu.

run "what_is_looked_up_is_what_was_passed" {
  command = plan

  assert {
    condition     = [data.aws_vpc.this[0].id, data.aws_vpc_endpoint.s3[0].id, data.aws_prefix_list.s3[0].name] == ["vpc-0123456789abcdef0", "vpce-0123456789abcdef0", "com.amazonaws.us-east-1.s3"]
    error_message = "The VPC, the S3 endpoint and the prefix list of S3 in this region."
  }

  assert {
    condition     = jsonencode(data.aws_subnet.this[*].id) == jsonencode(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"])
    error_message = "Each subnet by its id."
  }

  assert {
    condition     = jsonencode([for lookup in data.aws_route_tables.explicit : [for filter in lookup.filter : [filter.name, filter.values]]]) == jsonencode([[["association.subnet-id", ["subnet-0123456789abcdef0"]]], [["association.subnet-id", ["subnet-0123456789abcdef1"]]]])
    error_message = "Each subnet's own association is asked for."
  }

  assert {
    condition     = jsonencode(data.aws_route_table.effective[*].route_table_id) == jsonencode(["rtb-0123456789abcdef0", "rtb-0123456789abcdef0"])
    error_message = "A subnet without a table of its own uses the main table of the VPC."
  }
}

run "a_subnet_with_a_table_of_its_own_uses_that" {
  command = plan

  override_data {
    target = data.aws_route_tables.explicit
    values = { ids = ["rtb-0123456789abcdef1"] }
  }

  assert {
    condition     = jsonencode(data.aws_route_table.effective[*].route_table_id) == jsonencode(["rtb-0123456789abcdef1", "rtb-0123456789abcdef1"])
    error_message = "The associated table is what counts."
  }
}

run "a_subnet_with_two_tables_is_not_understood" {
  command = plan

  override_data {
    target = data.aws_route_tables.explicit
    values = { ids = ["rtb-0123456789abcdef1", "rtb-0123456789abcdef2"] }
  }

  expect_failures = [data.aws_route_tables.explicit]
}

run "dns_support_is_off" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { main_route_table_id = "rtb-0123456789abcdef0", enable_dns_support = false, enable_dns_hostnames = true }
  }

  expect_failures = [data.aws_vpc.this]
}

run "dns_host_names_are_off" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { main_route_table_id = "rtb-0123456789abcdef0", enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_subnet_of_another_vpc" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef1", availability_zone_id = "use1-az1" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_zone_that_agentcore_does_not_support" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "use1-az3" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_zone_that_is_newer_than_the_table" {
  command = plan

  variables {
    supported_zone_ids = ["use1-az3"]
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "use1-az3" }
  }

  assert {
    condition     = data.aws_subnet.this[0].availability_zone_id == "use1-az3"
    error_message = "supported_zone_ids takes the place of the table."
  }
}

run "supported_zone_ids_takes_the_place_of_the_table" {
  command = plan

  variables {
    supported_zone_ids = ["use1-az3"]
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "use1-az1" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_region_that_the_table_does_not_know_is_let_through" {
  command = plan

  override_data {
    target = data.aws_region.current
    values = { id = "xx-new-1" }
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "xxn1-az9" }
  }

  override_data {
    target = data.aws_vpc_endpoint.s3
    values = { service_name = "com.amazonaws.xx-new-1.s3", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef0"] }
  }

  assert {
    condition     = data.aws_subnet.this[0].availability_zone_id == "xxn1-az9" && data.aws_prefix_list.s3[0].name == "com.amazonaws.xx-new-1.s3"
    error_message = "Whether AgentCore is there, AWS says at apply."
  }
}

run "zones_are_looked_up_by_region" {
  command = plan

  override_data {
    target = data.aws_region.current
    values = { id = "eu-west-1" }
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "use1-az1" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "all_subnets_in_one_zone" {
  command = plan

  variables {
    minimum_zones = 2
  }

  expect_failures = [aws_bedrockagentcore_code_interpreter.this]
}

run "an_endpoint_of_another_service_as_the_way_to_s3" {
  command = plan

  override_data {
    target = data.aws_vpc_endpoint.s3
    values = { service_name = "com.amazonaws.us-east-1.dynamodb", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef0"] }
  }

  expect_failures = [aws_bedrockagentcore_code_interpreter.this]
}

run "an_interface_endpoint_as_the_way_to_s3" {
  command = plan

  override_data {
    target = data.aws_vpc_endpoint.s3
    values = { service_name = "com.amazonaws.us-east-1.s3", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef0"] }
  }

  expect_failures = [aws_bedrockagentcore_code_interpreter.this]
}

run "the_s3_endpoint_of_another_vpc" {
  command = plan

  override_data {
    target = data.aws_vpc_endpoint.s3
    values = { service_name = "com.amazonaws.us-east-1.s3", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef1", route_table_ids = ["rtb-0123456789abcdef0"] }
  }

  expect_failures = [aws_bedrockagentcore_code_interpreter.this]
}

run "the_table_of_the_subnet_is_not_on_the_s3_endpoint" {
  command = plan

  override_data {
    target = data.aws_vpc_endpoint.s3
    values = { service_name = "com.amazonaws.us-east-1.s3", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef9"] }
  }

  expect_failures = [aws_bedrockagentcore_code_interpreter.this]
}

run "a_given_group_of_another_vpc" {
  command = plan

  variables {
    security_group_ids = ["sg-0123456789abcdef1"]
  }

  override_data {
    target = data.aws_security_group.given
    values = { vpc_id = "vpc-0123456789abcdef1" }
  }

  expect_failures = [data.aws_security_group.given]
}
