# Generated from modules/blocks/inbound/tests/protocol.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime" {
    defaults = {
      agent_runtime_arn     = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      agent_runtime_id      = "research_agent-0123456789"
      agent_runtime_version = "7"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime_endpoint" {
    defaults = {
      agent_runtime_endpoint_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }
}

variables {
  name                  = "research-agent"
  container_image       = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  use_resource_policy   = true
  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

# What callers may do follows the protocol that the agent serves. A protocol without the action that its clients need is refused.

run "callers_of_an_a2a_agent_may_also_read_its_card" {
  variables {
    server_protocol = "A2A"
  }

  assert {
    condition = {
      for statement in jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy).Statement : statement.Sid => statement.Action
      if contains(["CallersInvoke", "NothingElse"], statement.Sid)
      } == {
      CallersInvoke = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"]
      NothingElse = [
        "bedrock-agentcore:InvokeAgentRuntimeCommand",
        "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
        "bedrock-agentcore:InvokeAgentRuntimeForUser",
        "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
        "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
        "bedrock-agentcore:StopRuntimeSession",
      ]
    }
    error_message = "Requests and the card are allowed, and everything else is denied."
  }

  assert {
    condition     = output.allowed_invoke_actions == tolist(["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"])
    error_message = "The output is the list in the policy."
  }
}

run "callers_of_other_agents_send_requests_only" {
  variables {
    server_protocol = "AGUI"
  }

  assert {
    condition = {
      for statement in jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy).Statement : statement.Sid => contains(statement.Action, "bedrock-agentcore:GetAgentCard")
      if contains(["CallersInvoke", "NothingElse"], statement.Sid)
      } == {
      CallersInvoke = false
      NothingElse   = true
    }
    error_message = "Nobody reads a card."
  }

  assert {
    condition     = output.allowed_invoke_actions == tolist(["bedrock-agentcore:InvokeAgentRuntime"])
    error_message = "The output is the list in the policy."
  }
}

run "a_list_replaces_the_default" {
  variables {
    server_protocol        = "A2A"
    allowed_invoke_actions = ["bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]
  }

  assert {
    condition = [
      for statement in jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy).Statement : statement.Action
      if statement.Sid == "CallersInvoke"
    ] == [["bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]]
    error_message = "What is named is allowed."
  }
}

run "an_agent_may_serve_websocket_connections_alone" {
  command = plan

  variables {
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
  }

  assert {
    condition     = output.allowed_invoke_actions == tolist(["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"])
    error_message = "HTTP has a path for them."
  }
}

run "an_a2a_agent_without_its_card_is_refused" {
  command = plan

  variables {
    server_protocol        = "A2A"
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime"]
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "websocket_connections_alone_are_refused_where_the_protocol_has_none" {
  command = plan

  variables {
    server_protocol        = "MCP"
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "actions_without_a_use_are_named" {
  command = plan

  variables {
    server_protocol        = "MCP"
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0] if startswith(warning, "allowed_invoke_actions")] == ["allowed_invoke_actions includes GetAgentCard", "allowed_invoke_actions allows WebSocket connections"]
    error_message = "MCP has neither cards nor WebSocket connections."
  }
}

run "actions_that_the_protocol_knows_are_not" {
  command = plan

  variables {
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
  }

  assert {
    condition     = length([for warning in output.warnings : warning if startswith(warning, "allowed_invoke_actions")]) == 0
    error_message = "HTTP has both."
  }
}
