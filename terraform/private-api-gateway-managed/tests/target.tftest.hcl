# Generated from patterns/private-api-gateway-managed/tests/target.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_data "aws_vpc_endpoint" {
    defaults = {
      route_table_ids   = ["rtb-0123456789abcdef0"]
      service_name      = "com.amazonaws.us-east-1.s3"
      vpc_endpoint_type = "Gateway"
      vpc_id            = "vpc-0123456789abcdef0"
      state             = "available"
    }
  }

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
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

# The way that AgentCore keeps.
variables {
  name                    = "orders"
  gateway_id              = "tools-abcdefghij"
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true
  region                  = "us-east-1"
  rest_api_execution_arn  = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5"
  stage_name              = "prod"
  openapi                 = "{\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                  = "vpc-0123456789abcdef0"
  subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

override_resource {
  target = aws_security_group.resource_gateway
  values = { id = "sg-0entrance" }
}

run "agentcore_places_interfaces_in_the_group_and_resolves_the_endpoint" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition = jsonencode([
      for place in aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource :
      [place.vpc_identifier, sort(place.subnet_ids), place.security_group_ids, place.endpoint_ip_address_type, place.routing_domain, place.tags]
      ]) == jsonencode([
      ["vpc-0123456789abcdef0", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0entrance"], "IPV4", "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com", { Team = "orders" }],
    ])
    error_message = "In the subnets, in the group of the module alone, to the name of the endpoint."
  }

  assert {
    condition     = [aws_bedrockagentcore_gateway_target.this.gateway_identifier, output.target_id, output.target_name] == ["tools-abcdefghij", "TARGET1234", "orders"]
    error_message = "A target of that gateway."
  }
}

run "the_host_of_the_endpoint_is_resolved_by_itself" {
  command = plan

  variables {
    addressing = "endpoint_host"
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource[0].routing_domain == null && aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource[0].tags == null
    error_message = "No routing domain; and no tags as null, because the service answers so."
  }
}

run "a_vpc_without_names_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_subnet_of_another_vpc_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef9", owner_id = "111122223333" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_subnet_that_another_account_shares_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", owner_id = "444455556666" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_way_through_two_zones_has_nothing_to_warn_of" {
  command = plan

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
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

run "one_subnet_of_the_endpoint_is_one_zone" {
  command = plan

  variables {
    execute_api_subnet_ids = ["subnet-0123456789abcdef0"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["execute_api_subnet_ids has one subnet"]
    error_message = "The warning names the input."
  }
}
