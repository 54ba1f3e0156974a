# Generated from patterns/gateway-target-shared/tests/owner.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }
}

# What the inputs say of the owner must fit together, and fit the target.
variables {
  name                       = "orders"
  gateway_id                 = "tools-abcdefghij"
  gateway_role_name          = "tools-gateway"
  private_targets_allowed    = true
  resource_configuration_arn = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef0"
  resource_share_arn         = "arn:aws:ram:us-east-1:444455556666:resource-share/01234567-89ab-cdef-0123-456789abcdef"
  domain_name                = "orders.example.com"
  mcp_server                 = { endpoint = "https://orders.example.com/mcp" }
}

run "a_share_of_another_account_is_refused" {
  command = plan

  variables {
    resource_share_arn = "arn:aws:ram:us-east-1:777788889999:resource-share/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_share_in_another_region_is_refused" {
  command = plan

  variables {
    resource_share_arn = "arn:aws:ram:eu-west-1:444455556666:resource-share/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_mcp_server_of_another_name_is_refused" {
  command = plan

  variables {
    mcp_server = { endpoint = "https://internal-orders-0123456789.us-east-1.elb.amazonaws.com/mcp" }
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_service_of_another_name_is_refused" {
  command = plan

  variables {
    mcp_server       = null
    http_passthrough = { endpoint = "https://orders.example.com.attacker.example", protocol_type = "CUSTOM" }
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_of_another_name_is_refused" {
  command = plan

  variables {
    mcp_server = null
    openapi    = <<-JSON
      {
        "openapi": "3.0.3",
        "servers": [{ "url": "https://billing.example.com" }],
        "paths": { "/orders": { "get": { "operationId": "listOrders" } } }
      }
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_of_the_right_name_is_fine" {
  command = plan

  variables {
    mcp_server = null
    openapi    = <<-JSON
      {
        "openapi": "3.0.3",
        "servers": [{ "url": "https://Orders.example.com:443/v1" }],
        "paths": { "/orders": { "get": { "operationId": "listOrders" } } }
      }
    JSON
  }

  assert {
    condition     = jsonencode(local.target_hosts) == jsonencode(["orders.example.com"])
    error_message = "The host is what counts, in whatever case."
  }
}

run "a_document_in_s3_is_not_looked_at" {
  command = plan

  variables {
    mcp_server = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/billing.json" }
  }

  assert {
    condition     = length(local.target_hosts) == 0
    error_message = "Nothing is known of it here."
  }
}

run "case_and_port_do_not_count" {
  command = plan

  variables {
    domain_name = "ORDERS.example.com"
    mcp_server  = { endpoint = "https://Orders.Example.com:8443/mcp" }
  }

  assert {
    condition     = jsonencode(local.target_hosts) == jsonencode(["orders.example.com"])
    error_message = "Names are the same in whatever case."
  }
}

run "a_wildcard_stands_for_one_label" {
  command = plan

  variables {
    domain_name = "*.Example.com"
  }

  assert {
    condition     = jsonencode(local.target_hosts) == jsonencode(["orders.example.com"])
    error_message = "A name below the wildcard is covered."
  }
}

run "a_wildcard_does_not_stand_for_two_labels" {
  command = plan

  variables {
    domain_name = "*.example.com"
    mcp_server  = { endpoint = "https://eu.orders.example.com/mcp" }
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_wildcard_does_not_stand_for_none" {
  command = plan

  variables {
    domain_name = "*.example.com"
    mcp_server  = { endpoint = "https://example.com/mcp" }
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "what_is_no_address_is_refused_for_itself" {
  command = plan

  variables {
    mcp_server = null
    openapi    = <<-JSON
      {
        "openapi": "3.0.3",
        "servers": [{ "url": "https://{tenant}.example.com" }],
        "paths": { "/orders": { "get": { "operationId": "listOrders" } } }
      }
    JSON
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}
