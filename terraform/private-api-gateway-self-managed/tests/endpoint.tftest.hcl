# Generated from modules/blocks/execute-api/tests/endpoint.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# The endpoint: as it is made, and what is refused of one that is given.
override_resource {
  target = aws_security_group.execute_api
  values = { id = "sg-0endpoint" }
}

run "the_endpoint_is_made_without_private_names" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition = jsonencode([
      for endpoint in aws_vpc_endpoint.execute_api :
      [endpoint.vpc_id, endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.private_dns_enabled, sort(endpoint.subnet_ids), endpoint.security_group_ids, endpoint.tags]
      ]) == jsonencode([
      ["vpc-0123456789abcdef0", "com.amazonaws.us-east-1.execute-api", "Interface", false, ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0endpoint"], { Name = "orders-execute-api", Team = "orders" }],
    ])
    error_message = "One interface endpoint of execute-api in the subnets of the resource gateway, in its own group. Private names would take public APIs from the VPC."
  }
}

run "private_names_and_other_subnets_on_request" {
  command = plan

  variables {
    execute_api_private_dns = true
    execute_api_subnet_ids  = ["subnet-0123456789abcdef2"]
  }

  assert {
    condition     = aws_vpc_endpoint.execute_api[0].private_dns_enabled && jsonencode(aws_vpc_endpoint.execute_api[0].subnet_ids) == jsonencode(["subnet-0123456789abcdef2"])
    error_message = "As asked for."
  }
}

run "the_endpoint_lets_calls_of_this_stage_through_and_nothing_else" {
  assert {
    condition = [for policy in aws_vpc_endpoint_policy.execute_api : [policy.vpc_endpoint_id, jsondecode(policy.policy)]] == [["vpce-0made", {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "InvokeApi"
        Effect    = "Allow"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"
      }]
    }]]
    error_message = "One action on one stage of one API."
  }
}

run "an_endpoint_that_is_given_is_left_as_it_is" {
  command = plan

  variables {
    addressing                    = "endpoint_host"
    create_execute_api_endpoint   = false
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef9", "sg-0123456789abcdef1"]
      dns_entry          = []
    }
  }

  assert {
    condition     = length(aws_vpc_endpoint.execute_api) + length(aws_vpc_endpoint_policy.execute_api) + length(aws_security_group.execute_api) == 0
    error_message = "No endpoint, no policy and no group is made."
  }

  assert {
    condition     = output.server_url == "https://a1b2c3d4e5-vpce-0123456789abcdef0.execute-api.us-east-1.amazonaws.com/prod" && data.aws_vpc_endpoint.execute_api[0].id == "vpce-0123456789abcdef0"
    error_message = "The one that was given is the one that is checked and called. Its name is not needed where its host says it all."
  }
}

run "an_endpoint_of_another_service_is_refused" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.eu-west-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry          = [{ dns_name = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com", hosted_zone_id = "Z7HUB22UULQXV" }]
    }
  }

  expect_failures = [data.aws_vpc_endpoint.execute_api]
}

run "an_endpoint_in_another_vpc_is_refused" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef9"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry          = [{ dns_name = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com", hosted_zone_id = "Z7HUB22UULQXV" }]
    }
  }

  expect_failures = [data.aws_vpc_endpoint.execute_api]
}

run "a_group_that_the_endpoint_does_not_wear_is_refused" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef9"]
      dns_entry          = [{ dns_name = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com", hosted_zone_id = "Z7HUB22UULQXV" }]
    }
  }

  expect_failures = [data.aws_vpc_endpoint.execute_api]
}

run "a_name_without_the_suffix_of_the_endpoint_is_refused" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry          = [{ dns_name = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com", hosted_zone_id = "Z7HUB22UULQXV" }]
    }
  }

  expect_failures = [data.aws_vpc_endpoint.execute_api]
}
