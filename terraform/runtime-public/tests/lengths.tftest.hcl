# Generated from patterns/runtime-public/tests/lengths.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# AWS takes resource policies of up to 20,480 characters, and refuses a longer one when the runtime already exists.
variables {
  name                  = "research-agent"
  container_image       = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  use_resource_policy   = true
  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

run "a_resource_policy_of_20480_characters_fits" {
  variables {
    named_endpoints        = { production = {} }
    source_public_networks = ["198.51.100.0/24"]
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  override_resource {
    target = aws_bedrockagentcore_agent_runtime_endpoint.this
    values = { agent_runtime_endpoint_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/production" }
  }

  assert {
    condition     = max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...) == 20480
    error_message = "As many as AWS takes, not ${max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...)}."
  }
}

run "a_resource_policy_of_one_character_more_is_refused_before_the_runtime" {
  command = plan

  variables {
    named_endpoints        = { production = {} }
    source_public_networks = ["198.51.100.10/32"]
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  assert {
    condition     = length(aws_iam_role_policy.execution[0].policy) == 10240
    error_message = "As many as IAM takes, not ${length(aws_iam_role_policy.execution[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_iam_role_policy.execution]
}
