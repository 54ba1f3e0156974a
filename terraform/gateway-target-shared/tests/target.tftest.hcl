# Generated from patterns/gateway-target-shared/tests/target.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
  domain_name                = "orders.example.com"
  mcp_server                 = { endpoint = "https://orders.example.com/mcp" }
}

run "the_target_leads_to_the_resource_of_the_owner" {
  assert {
    condition = (
      aws_bedrockagentcore_gateway_target.this.private_endpoint[0].self_managed_lattice_resource[0].resource_configuration_identifier == var.resource_configuration_arn &&
      length(aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource) == 0
    )
    error_message = "The private endpoint of the target is the shared resource."
  }

  assert {
    condition = (
      aws_bedrockagentcore_gateway_target.this.gateway_identifier == "tools-abcdefghij" &&
      aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].mcp_server[0].endpoint == "https://orders.example.com/mcp"
    )
    error_message = "The address is the one that was given, on the gateway that was given."
  }

  assert {
    condition     = output.target_name == "orders" && output.target_id == "TARGET1234"
    error_message = "Name and id are handed out."
  }

  assert {
    condition     = length(aws_ram_resource_share_accepter.this) == 0
    error_message = "Inside an organization nothing is accepted."
  }
}

run "the_share_is_accepted_when_that_is_said" {
  command = plan

  variables {
    accept_resource_share = true
  }

  assert {
    condition     = aws_ram_resource_share_accepter.this[0].share_arn == var.resource_share_arn
    error_message = "The share that was given is accepted."
  }
}

run "text_of_others_stays_text" {
  command = plan

  variables {
    description = "$${var.name} %%{ if true } \"quoted\"\nsecond line"
    mcp_server  = null
    openapi     = "openapi: 3.0.3\nservers: [{url: 'https://orders.example.com'}]\npaths:\n  /orders: {get: {operationId: listOrders, summary: '$${a} %%{b}'}}\n"
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.description == join("", ["$", "{var.name} %", "{ if true } \"quoted\"\nsecond line"])
    error_message = "The description arrives as it was given."
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload == var.openapi
    error_message = "The document arrives byte for byte."
  }
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
