# Generated from modules/blocks/execute-api/tests/openapi.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# The document: what is sent of it, and what is refused.
run "the_servers_of_an_export_are_replaced_and_the_rest_says_the_same" {
  command = plan

  variables {
    openapi = <<-EOT
      {
        "openapi": "3.0.1",
        "info": { "title": "orders", "version": "2026-11-21T00:00:00Z" },
        "servers": [
          { "url": "https://other.example.com/{basePath}", "variables": { "basePath": { "default": "prod" } } },
          { "url": "http://plain.example.com" }
        ],
        "paths": {
          "/orders": {
            "get": {
              "operationId": "listOrders",
              "description": "Costs $${currency}, %%{ if true }never%%{ endif } in \"cents\" \\ < 5 & > 1\nnewest first: Grüße, 注文",
              "parameters": [{ "name": "y", "in": "query", "schema": { "type": "number", "maximum": 1.50, "default": 1e3, "nullable": null } }],
              "responses": {}
            }
          }
        }
      }
    EOT
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload) == {
      openapi = "3.0.1"
      info    = { title = "orders", version = "2026-11-21T00:00:00Z" }
      servers = [{ url = "https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod" }]
      paths = {
        "/orders" = {
          get = {
            operationId = "listOrders"
            description = "Costs $${currency}, %%{ if true }never%%{ endif } in \"cents\" \\ < 5 & > 1\nnewest first: Grüße, 注文"
            parameters  = [{ name = "y", in = "query", schema = { type = "number", maximum = 1.5, default = 1000, nullable = null } }]
            responses   = {}
          }
        }
      }
    }
    error_message = "One server, which leads through the endpoint; everything else as it was, whatever it looks like."
  }
}

run "a_document_without_servers_gets_one" {
  variables {
    addressing = "endpoint_host"
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload).servers == [{ url = "https://a1b2c3d4e5-vpce-0made.execute-api.us-east-1.amazonaws.com/prod" }]
    error_message = "The host of the endpoint."
  }
}

run "a_document_of_nearly_a_megabyte_passes" {
  command = plan

  variables {
    openapi = "{\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\",\"description\":\"%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}\"}}}}"
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload) > 1048000
    error_message = "All of it is sent."
  }
}

run "one_of_more_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\",\"description\":\"%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "one_that_grows_to_more_when_it_is_written_anew_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\",\"description\":\"%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3]}<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<%{endfor}%{endfor}%{endfor}%{endfor}\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "yaml_is_refused" {
  command = plan

  variables {
    openapi = <<-EOT
      openapi: 3.0.1
      paths:
        /orders:
          get:
            operationId: listOrders
    EOT
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "json_that_is_no_document_is_refused" {
  command = plan

  variables {
    openapi = "[\"3.0.1\"]"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_export_of_swagger_is_refused" {
  command = plan

  variables {
    openapi = <<-JSON
      {"swagger": "2.0", "paths": {"/orders": {"get": {"operationId": "listOrders"}}}}
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_without_operations_is_refused" {
  command = plan

  variables {
    openapi = <<-JSON
      {"openapi": "3.0.1", "paths": {"/orders": null}}
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_operation_without_an_id_is_refused" {
  command = plan

  variables {
    openapi = <<-JSON
      {"openapi": "3.0.1", "paths": {"/orders": {"get": {"operationId": "listOrders"}, "options": {}}}}
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_id_that_is_there_twice_is_refused" {
  command = plan

  variables {
    openapi = <<-JSON
      {"openapi": "3.0.1", "paths": {"/orders": {"get": {"operationId": "orders"}, "post": {"operationId": "orders"}}}}
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "servers_of_a_path_are_refused" {
  command = plan

  variables {
    openapi = <<-JSON
      {"openapi": "3.0.1", "paths": {"/orders": {"servers": [{"url": "https://other.example.com"}], "get": {"operationId": "listOrders"}}}}
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "servers_of_an_operation_are_refused" {
  command = plan

  variables {
    openapi = <<-JSON
      {"openapi": "3.0.1", "paths": {"/orders": {"get": {"operationId": "listOrders", "servers": [{"url": "https://other.example.com"}]}}}}
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}
