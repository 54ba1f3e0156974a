# Generated from modules/blocks/runtime-network/tests/own-group.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Every rule with all that it says: protocol, ports and peer. Lists are complete, so that nothing can be opened beside them.

# What tells one group from the other.
override_resource {
  target = aws_security_group.interpreter
  values = { id = "sg-0interpreter" }
}

run "by_itself_the_code_interpreter_reaches_s3_and_nothing_else" {
  variables {
    tags = { Team = "research" }
  }

  assert {
    condition     = jsonencode([for rule in aws_vpc_security_group_egress_rule.s3 : [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]]) == jsonencode([["sg-0interpreter", "S3 gateway endpoint", "tcp", 443, 443, null, "pl-0s3", null, null, { Name = "s3", Team = "research" }]])
    error_message = "HTTPS to the prefix list of S3."
  }

  assert {
    condition = sum([
      length(aws_vpc_security_group_egress_rule.security_groups),
      length(aws_vpc_security_group_egress_rule.networks),
      length(aws_vpc_security_group_egress_rule.prefix_lists),
      length(aws_vpc_security_group_ingress_rule.targets),
      length(aws_vpc_security_group_egress_rule.internet),
    ]) == 0
    error_message = "Nothing that was not asked for."
  }

  assert {
    condition     = jsonencode([for group in aws_security_group.interpreter : [group.name_prefix, group.description, group.vpc_id, group.tags]]) == jsonencode([["research-interpreter-interpreter-", "AgentCore interpreter research-interpreter: interfaces of the code interpreter", "vpc-0123456789abcdef0", { Name = "research-interpreter-interpreter", Team = "research" }]])
    error_message = "One group, in the VPC of the code interpreter."
  }

  assert {
    condition     = jsonencode(output.security_group_ids) == jsonencode(["sg-0interpreter"])
    error_message = "The output names the group."
  }
}

run "the_internet_is_open_over_https_only_where_it_is_asked_for" {
  variables {
    allow_internet_egress = true
    tags                  = { Team = "research" }
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
    condition     = jsonencode([for rule in aws_vpc_security_group_egress_rule.internet : [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]]) == jsonencode([["sg-0interpreter", "Any address of the internet", "tcp", 443, 443, null, null, "0.0.0.0/0", null, { Name = "internet", Team = "research" }]])
    error_message = "HTTPS to any IPv4 address, and no other port."
  }
}

run "given_groups_take_the_place_of_the_own_one" {
  command = plan

  variables {
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1", "sg-0123456789abcdef2"]
  }

  assert {
    condition = sum([
      length(aws_security_group.interpreter),
      length(aws_vpc_security_group_egress_rule.security_groups),
      length(aws_vpc_security_group_egress_rule.networks),
      length(aws_vpc_security_group_egress_rule.prefix_lists),
      length(aws_vpc_security_group_ingress_rule.targets),
      length(aws_vpc_security_group_egress_rule.internet),
      length(aws_vpc_security_group_egress_rule.s3),
    ]) == 0
    error_message = "No group is made, and no rule is put on a given one."
  }

  assert {
    condition     = jsonencode([output.security_group_ids, one(aws_bedrockagentcore_code_interpreter.this.network_configuration[0].vpc_config[*].security_groups)]) == jsonencode([["sg-0123456789abcdef1", "sg-0123456789abcdef2"], ["sg-0123456789abcdef1", "sg-0123456789abcdef2"]])
    error_message = "The code interpreter wears the groups that are given."
  }
}
