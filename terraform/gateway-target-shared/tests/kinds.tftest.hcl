# Generated from modules/blocks/gateway-target/tests/kinds.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }
}

variables {
  name                       = "orders"
  gateway_id                 = "tools-abcdefghij"
  gateway_role_name          = "tools-gateway"
  private_targets_allowed    = true
  resource_configuration_arn = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef0"
  resource_share_arn         = "arn:aws:ram:us-east-1:444455556666:resource-share/01234567-89ab-cdef-0123-456789abcdef"
  domain_name                = "*.example.com"
  mcp_server                 = { endpoint = "https://orders.example.com/mcp" }
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
