# Generated from modules/blocks/runtime-network/tests/groups.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Every rule with all that it says: protocol, ports and peer. Lists are complete, so that nothing can be opened beside them.

# What tells one group from the other.
override_resource {
  target = aws_security_group.runtime
  values = { id = "sg-0runtime" }
}

run "the_agent_reaches_the_groups_that_are_named_and_they_let_it_in" {
  variables {
    tags = { Team = "research" }

    egress_to_security_groups = {
      orders_db = { security_group_id = "sg-0123456789abcdef1", port = 5432 }
      metrics   = { security_group_id = "sg-0123456789abcdef2", port = 8125, to_port = 8126, protocol = "udp", description = "StatsD" }
    }
  }

  assert {
    condition = jsonencode({
      for name, rule in aws_vpc_security_group_egress_rule.security_groups : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]
      }) == jsonencode({
      metrics   = ["sg-0runtime", "StatsD", "udp", 8125, 8126, "sg-0123456789abcdef2", null, null, null, { Name = "metrics", Team = "research" }]
      orders_db = ["sg-0runtime", "orders_db", "tcp", 5432, 5432, "sg-0123456789abcdef1", null, null, null, { Name = "orders_db", Team = "research" }]
    })
    error_message = "Out of the group of the agent, to one port or range of each target."
  }

  assert {
    condition = jsonencode({
      for name, rule in aws_vpc_security_group_ingress_rule.targets : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]
      }) == jsonencode({
      metrics   = ["sg-0123456789abcdef2", "From the agent research-agent: metrics", "udp", 8125, 8126, "sg-0runtime", null, null, null, { Name = "metrics", Team = "research" }]
      orders_db = ["sg-0123456789abcdef1", "From the agent research-agent: orders_db", "tcp", 5432, 5432, "sg-0runtime", null, null, null, { Name = "orders_db", Team = "research" }]
    })
    error_message = "The same ports on the other side, for the group of the agent alone."
  }
}

run "targets_of_somebody_else_keep_their_rules" {
  command = plan

  variables {
    create_target_ingress_rules = false
    egress_to_security_groups   = { orders_db = { security_group_id = "sg-0123456789abcdef1", port = 5432 } }
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.targets) == 0 && length(aws_vpc_security_group_egress_rule.security_groups) == 1
    error_message = "Only the agent's side is made."
  }
}

run "the_agent_reaches_the_networks_and_prefix_lists_that_are_named_and_wears_given_groups_beside_its_own" {
  variables {
    security_group_ids = ["sg-0123456789abcdef1"]
    tags               = { Team = "research" }

    egress_to_networks = {
      datacenter = { cidr_block = "10.1.0.0/16", port = 1521 }
      lab        = { cidr_block = "2001:db8::/56", port = 8000, to_port = 8080, protocol = "udp", description = "Lab over IPv6" }
    }

    egress_to_prefix_lists = {
      tables = { prefix_list_id = "pl-0123456789abcdef0", port = 443 }
      time   = { prefix_list_id = "pl-0123456789abcdef1", port = 123, to_port = 124, protocol = "udp", description = "NTP" }
    }
  }

  assert {
    condition = jsonencode({
      for name, rule in aws_vpc_security_group_egress_rule.networks : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]
      }) == jsonencode({
      datacenter = ["sg-0runtime", "datacenter", "tcp", 1521, 1521, null, null, "10.1.0.0/16", null, { Name = "datacenter", Team = "research" }]
      lab        = ["sg-0runtime", "Lab over IPv6", "udp", 8000, 8080, null, null, null, "2001:db8::/56", { Name = "lab", Team = "research" }]
    })
    error_message = "One network a rule, IPv4 or IPv6."
  }

  assert {
    condition = jsonencode({
      for name, rule in aws_vpc_security_group_egress_rule.prefix_lists : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]
      }) == jsonencode({
      tables = ["sg-0runtime", "tables", "tcp", 443, 443, null, "pl-0123456789abcdef0", null, null, { Name = "tables", Team = "research" }]
      time   = ["sg-0runtime", "NTP", "udp", 123, 124, null, "pl-0123456789abcdef1", null, null, { Name = "time", Team = "research" }]
    })
    error_message = "One prefix list a rule."
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.targets) == 0
    error_message = "A network has no group that could let the agent in."
  }

  assert {
    condition     = jsonencode([output.security_group_ids, one(aws_bedrockagentcore_agent_runtime.this.network_configuration[0].network_mode_config[*].security_groups)]) == jsonencode([["sg-0runtime", "sg-0123456789abcdef1"], ["sg-0123456789abcdef1", "sg-0runtime"]])
    error_message = "Both groups, in the output and on the runtime."
  }

  assert {
    condition     = jsonencode(data.aws_security_group.given[*].id) == jsonencode(["sg-0123456789abcdef1"])
    error_message = "The given group is the one that is checked."
  }
}
