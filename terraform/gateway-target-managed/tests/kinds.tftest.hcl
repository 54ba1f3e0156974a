# Generated from modules/blocks/gateway-target/tests/kinds.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

variables {
  name                    = "orders"
  gateway_id              = "tools-abcdefghij"
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true
  mcp_server              = { endpoint = "https://orders.example.com/mcp" }
  vpc_id                  = "vpc-0123456789abcdef0"
  subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids      = ["sg-0123456789abcdef0"]
}

# What the target is. The sample is an MCP server.

run "mcp_server" {
  command = plan

  variables {
    mcp_server = {
      endpoint          = "https://orders.example.com:8443/mcp"
      listing_mode      = "DYNAMIC"
      resource_priority = 7
      tool_schema       = "{\"tools\": \"$${x} %%{ if true }\"}"
    }
  }

  assert {
    condition = [
      for server in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].mcp_server : [server.endpoint, server.listing_mode, tostring(server.resource_priority), server.mcp_tool_schema[0].inline_payload[0].payload]
    ] == [["https://orders.example.com:8443/mcp", "DYNAMIC", "7", "{\"tools\": \"$${x} %%{ if true }\"}"]]
    error_message = "The server as it was given."
  }

  assert {
    condition     = length(concat(aws_bedrockagentcore_gateway_target.this.target_configuration[0].http, aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema)) == 0
    error_message = "One kind, and no other."
  }
}

run "mcp_server_that_lists_its_tools" {
  command = plan

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].mcp_server[0].mcp_tool_schema) == 0
    error_message = "No schema where none is given."
  }
}

run "http_passthrough" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint                    = "https://llm.example.com/v1"
      protocol_type               = "INFERENCE"
      static_query_parameters     = { "api-version" = "$${x} %%{ if true }" }
      on_query_parameter_conflict = "STATIC_OVERRIDE"

      stickiness = {
        identifier           = "X-Session"
        composite_identifier = ["X-Tenant"]
        timeout_seconds      = 600
      }
    }
  }

  assert {
    condition = alltrue([
      for service in aws_bedrockagentcore_gateway_target.this.target_configuration[0].http[0].passthrough : alltrue([
        service.endpoint == "https://llm.example.com/v1",
        service.protocol_type == "INFERENCE",
        service.static_query_parameters == tomap({ "api-version" = "$${x} %%{ if true }" }),
        service.static_query_parameter_conflict_resolution == "STATIC_OVERRIDE",
        service.stickiness_configuration[0].identifier == "X-Session",
        service.stickiness_configuration[0].composite_identifier == toset(["X-Tenant"]),
        service.stickiness_configuration[0].timeout == 600,
      ])
    ]) && length(aws_bedrockagentcore_gateway_target.this.target_configuration[0].http[0].passthrough) == 1
    error_message = "The service as it was given."
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp) == 0
    error_message = "One kind, and no other."
  }
}

run "http_passthrough_as_small_as_it_gets" {
  command = plan

  variables {
    mcp_server       = null
    http_passthrough = { endpoint = "https://llm.example.com", protocol_type = "CUSTOM", static_query_parameters = {} }
  }

  assert {
    condition = alltrue([
      for service in aws_bedrockagentcore_gateway_target.this.target_configuration[0].http[0].passthrough :
      service.static_query_parameters == null && length(service.stickiness_configuration) == 0
    ])
    error_message = "An empty map is null: the provider fails on it."
  }
}
