# Generated from patterns/gateway-target-managed/tests/network.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
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

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }
}

# The managed private endpoint, and what the lookups refuse. All mocked subnets and groups answer alike.
variables {
  name                    = "orders"
  gateway_id              = "tools-abcdefghij"
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true
  mcp_server              = { endpoint = "https://orders.example.com/mcp" }
  vpc_id                  = "vpc-0123456789abcdef0"
  subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids      = ["sg-0123456789abcdef0", "sg-0123456789abcdef1"]
}

run "what_leads_into_the_vpc_is_what_was_named" {
  command = plan

  assert {
    condition = alltrue([
      for managed in aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource : alltrue([
        managed.vpc_identifier == "vpc-0123456789abcdef0",
        managed.subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
        managed.security_group_ids == toset(["sg-0123456789abcdef0", "sg-0123456789abcdef1"]),
        managed.endpoint_ip_address_type == "IPV4",
        managed.routing_domain == null,
        managed.tags == null,
      ])
    ]) && length(aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource) == 1
    error_message = "The VPC, subnets and groups that were named; what is empty is null."
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.private_endpoint[0].self_managed_lattice_resource) == 0
    error_message = "One way in, and no other."
  }

  assert {
    condition = jsonencode([data.aws_vpc.this.id, data.aws_subnet.this[*].id, data.aws_security_group.given[*].id]) == jsonencode([
      "vpc-0123456789abcdef0",
      ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
      ["sg-0123456789abcdef0", "sg-0123456789abcdef1"],
    ])
    error_message = "Each lookup has the ID of the input."
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}

run "routing_domain_tags_and_ipv6" {
  command = plan

  variables {
    ip_address_type = "IPV6"
    routing_domain  = "internal-orders-0123456789.us-east-1.elb.amazonaws.com"
    tags            = { Stage = "prod" }
  }

  assert {
    condition = [
      for managed in aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource : [managed.endpoint_ip_address_type, managed.routing_domain, managed.tags["Stage"]]
    ] == [["IPV6", "internal-orders-0123456789.us-east-1.elb.amazonaws.com", "prod"]]
    error_message = "As they were given."
  }
}

run "a_vpc_without_host_names_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_vpc_without_dns_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = false, enable_dns_hostnames = true }
  }

  expect_failures = [data.aws_vpc.this]
}

run "subnets_of_another_vpc_are_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0fedcba9876543210", owner_id = "111122223333" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "groups_of_another_vpc_are_refused" {
  command = plan

  override_data {
    target = data.aws_security_group.given
    values = { vpc_id = "vpc-0fedcba9876543210", name = "gateway" }
  }

  expect_failures = [data.aws_security_group.given]
}

run "the_default_group_is_refused" {
  command = plan

  override_data {
    target = data.aws_security_group.given
    values = { vpc_id = "vpc-0123456789abcdef0", name = "default" }
  }

  expect_failures = [data.aws_security_group.given]
}

run "a_name_that_the_policy_of_the_role_cannot_carry_is_refused" {
  command = plan

  variables {
    name = "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-"
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [aws_iam_role_policy.gateway]
}

run "a_name_of_121_characters_is_carried" {
  command = plan

  variables {
    name = "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  assert {
    condition     = length(aws_iam_role_policy.gateway[0].name) == 128
    error_message = "As long as IAM takes it."
  }
}

run "a_longer_name_is_taken_where_no_policy_is_attached" {
  command = plan

  variables {
    name = "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-"
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.name) == 122
    error_message = "AgentCore takes it."
  }
}

run "a_subnet_that_another_account_shares_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", owner_id = "444455556666" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "one_subnet_is_one_zone" {
  command = plan

  variables {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids has one subnet"]
    error_message = "The warning names the input."
  }
}
