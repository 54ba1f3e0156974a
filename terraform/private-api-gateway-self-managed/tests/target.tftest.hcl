# Generated from patterns/private-api-gateway-self-managed/tests/target.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_vpclattice_resource_configuration" {
    defaults = {
      id  = "rcfg-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpclattice_resource_gateway" {
    defaults = {
      id  = "rgw-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourcegateway/rgw-0123456789abcdef0"
    }
  }
}

# The way that is yours.
variables {
  name                        = "orders"
  gateway_id                  = "tools-abcdefghij"
  gateway_role_name           = "tools-gateway"
  private_targets_allowed     = true
  region                      = "us-east-1"
  rest_api_execution_arn      = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5"
  stage_name                  = "prod"
  openapi                     = "{\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

override_resource {
  target = aws_security_group.resource_gateway
  values = { id = "sg-0entrance" }
}

run "the_resource_is_the_endpoint_by_its_name_on_one_port" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition = jsonencode([
      for resource in [aws_vpclattice_resource_configuration.this] :
      [resource.type, resource.protocol, resource.port_ranges, resource.resource_gateway_identifier, resource.resource_configuration_definition[0].dns_resource[0].domain_name, resource.resource_configuration_definition[0].dns_resource[0].ip_address_type, resource.tags]
      ]) == jsonencode([
      ["SINGLE", "TCP", ["443"], "rgw-0123456789abcdef0", "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com", "IPV4", { Name = "orders", Team = "orders" }],
    ])
    error_message = "One name and one port."
  }

  assert {
    condition     = jsonencode([for gateway in aws_vpclattice_resource_gateway.this : [gateway.vpc_id, gateway.subnet_ids, gateway.security_group_ids, gateway.resource_config_dns_resolution]]) == jsonencode([["vpc-0123456789abcdef0", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0entrance"], "PUBLIC"]])
    error_message = "The resource gateway wears the group of the module alone."
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.private_endpoint[0].self_managed_lattice_resource[0].resource_configuration_identifier == output.resource_configuration_arn
    error_message = "The target leads to that resource."
  }
}

run "the_host_of_the_endpoint_is_the_resource" {
  variables {
    addressing = "endpoint_host"
  }

  assert {
    condition     = aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource[0].domain_name == "a1b2c3d4e5-vpce-0made.execute-api.us-east-1.amazonaws.com"
    error_message = "The host that is asked for is the one that is resolved."
  }
}

run "a_resource_gateway_that_is_given_serves_this_api_too" {
  command = plan

  variables {
    create_resource_gateway                = false
    resource_gateway_id                    = "rgw-0123456789abcdef9"
    resource_gateway_subnet_ids            = []
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
    execute_api_subnet_ids                 = ["subnet-0123456789abcdef2"]
  }

  assert {
    condition     = length(aws_vpclattice_resource_gateway.this) == 0 && length(aws_security_group.resource_gateway) == 0 && aws_vpclattice_resource_configuration.this.resource_gateway_identifier == "rgw-0123456789abcdef9" && output.resource_gateway_id == "rgw-0123456789abcdef9"
    error_message = "Neither a resource gateway nor a group for it is made."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.execute_api[0].security_group_id == "sg-0123456789abcdef2" && jsonencode(aws_vpc_endpoint.execute_api[0].subnet_ids) == jsonencode(["subnet-0123456789abcdef2"])
    error_message = "Its group is let out to the endpoint, which stands where it is told to."
  }
}

run "a_subnet_of_another_vpc_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef9", owner_id = "111122223333" }
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
    resource_gateway_subnet_ids = ["subnet-0123456789abcdef0"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["resource_gateway_subnet_ids has one subnet"]
    error_message = "The warning names the input."
  }
}
