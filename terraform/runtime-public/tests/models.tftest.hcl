# Generated from patterns/runtime-public/tests/models.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
  name            = "research-agent"
  container_image = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
}

run "one_model_is_enough" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Resource if contains(["InvokeModels", "MountEfs"], statement.Sid)] == [["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]]
    error_message = "The statement is there as soon as there is something for it."
  }
}
