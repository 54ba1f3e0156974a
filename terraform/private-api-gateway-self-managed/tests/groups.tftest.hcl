# Generated from modules/blocks/execute-api/tests/groups.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Both groups and the rules between them. Lists are complete, so that nothing can be opened beside them.
override_resource {
  target = aws_security_group.resource_gateway
  values = { id = "sg-0entrance" }
}

override_resource {
  target = aws_security_group.execute_api
  values = { id = "sg-0endpoint" }
}

run "the_resource_gateway_reaches_the_endpoint_and_nobody_else_does" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition = jsonencode([
      for rule in concat(aws_vpc_security_group_egress_rule.execute_api, aws_vpc_security_group_ingress_rule.resource_gateway) :
      [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.prefix_list_id, rule.tags]
      ]) == jsonencode([
      ["sg-0entrance", "HTTPS to the endpoint of execute-api", "tcp", 443, 443, "sg-0endpoint", null, null, null, { Name = "execute-api", Team = "orders" }],
      ["sg-0endpoint", "HTTPS from the resource gateway", "tcp", 443, 443, "sg-0entrance", null, null, null, { Name = "resource-gateway", Team = "orders" }],
    ])
    error_message = "HTTPS out of one group and into the other."
  }

  assert {
    condition = jsonencode([
      for group in concat(aws_security_group.resource_gateway, aws_security_group.execute_api) : [group.name_prefix, group.vpc_id, group.tags]
      ]) == jsonencode([
      ["orders-resource-gateway-", "vpc-0123456789abcdef0", { Name = "orders-resource-gateway", Team = "orders" }],
      ["orders-execute-api-", "vpc-0123456789abcdef0", { Name = "orders-execute-api", Team = "orders" }],
    ])
    error_message = "Two groups in the VPC."
  }

  assert {
    condition     = [output.resource_gateway_security_group_id, output.execute_api_security_group_id] == ["sg-0entrance", "sg-0endpoint"]
    error_message = "The outputs name them."
  }
}

run "given_groups_are_joined_by_the_same_rules" {
  command = plan

  variables {
    addressing                             = "endpoint_host"
    create_execute_api_endpoint            = false
    execute_api_endpoint_id                = "vpce-0123456789abcdef0"
    execute_api_security_group_id          = "sg-0123456789abcdef1"
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = { service_name = "com.amazonaws.us-east-1.execute-api", vpc_id = "vpc-0123456789abcdef0", security_group_ids = ["sg-0123456789abcdef1"], dns_entry = [] }
  }

  assert {
    condition = [
      for rule in concat(aws_vpc_security_group_egress_rule.execute_api, aws_vpc_security_group_ingress_rule.resource_gateway) :
      [rule.security_group_id, rule.referenced_security_group_id]
    ] == [["sg-0123456789abcdef2", "sg-0123456789abcdef1"], ["sg-0123456789abcdef1", "sg-0123456789abcdef2"]]
    error_message = "Out of one and into the other."
  }

  assert {
    condition     = length(aws_security_group.resource_gateway) + length(aws_security_group.execute_api) == 0
    error_message = "No group is made."
  }

  assert {
    condition     = [output.resource_gateway_security_group_id, output.execute_api_security_group_id] == ["sg-0123456789abcdef2", "sg-0123456789abcdef1"]
    error_message = "The outputs name what was given."
  }
}

run "groups_that_are_joined_already_are_left_alone" {
  command = plan

  variables {
    addressing                             = "endpoint_host"
    create_execute_api_endpoint            = false
    execute_api_endpoint_id                = "vpce-0123456789abcdef0"
    execute_api_security_group_id          = "sg-0123456789abcdef1"
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
    create_security_group_rules            = false
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = { service_name = "com.amazonaws.us-east-1.execute-api", vpc_id = "vpc-0123456789abcdef0", security_group_ids = ["sg-0123456789abcdef1"], dns_entry = [] }
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.execute_api) + length(aws_vpc_security_group_ingress_rule.resource_gateway) == 0
    error_message = "EC2 refuses a rule that is there."
  }
}

run "a_group_of_another_vpc_is_refused" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
  }

  override_data {
    target = data.aws_security_group.resource_gateway
    values = { vpc_id = "vpc-0123456789abcdef9", name = "gateway" }
  }

  expect_failures = [data.aws_security_group.resource_gateway]
}

run "the_default_group_is_refused" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
  }

  override_data {
    target = data.aws_security_group.resource_gateway
    values = { vpc_id = "vpc-0123456789abcdef0", name = "default" }
  }

  expect_failures = [data.aws_security_group.resource_gateway]
}
