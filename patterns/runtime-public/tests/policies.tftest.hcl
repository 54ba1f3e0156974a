# Whole documents, so that no word of them can change unseen. AWS checks a call on the runtime and on the endpoint that is
# called, so each of them has a policy.
variables {
  name            = "research-agent"
  container_image = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
}

run "nothing_is_refused_unless_it_is_asked_for" {
  command = plan

  variables {
    named_endpoints = { prod = {} }
  }

  assert {
    condition     = length(aws_bedrockagentcore_resource_policy.this) == 0
    error_message = "Without use_resource_policy identity policies alone decide."
  }
}

run "only_the_callers_that_are_named_get_in" {
  variables {
    use_resource_policy   = true
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::444455556666:user/partner"]
    named_endpoints       = { prod = {} }
  }

  assert {
    condition = { for door, policy in aws_bedrockagentcore_resource_policy.this : door => policy.resource_arn } == {
      runtime            = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      "endpoint/DEFAULT" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
      "endpoint/prod"    = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
    }
    error_message = "The runtime, DEFAULT and each named endpoint carry a policy: a call is checked on the runtime and on the endpoint."
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = { AWS = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::444455556666:user/partner"] }
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        },
        {
          Sid       = "NobodyElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::444455556666:user/partner"] } }
        },
        {
          Sid       = "NothingElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        },
      ]
    }
    error_message = "Two callers with one action, from any network; everybody and everything else is denied."
  }

  assert {
    condition = alltrue([
      for policy in values(aws_bedrockagentcore_resource_policy.this) :
      replace(policy.policy, policy.resource_arn, "") == replace(aws_bedrockagentcore_resource_policy.this["runtime"].policy, aws_bedrockagentcore_resource_policy.this["runtime"].resource_arn, "")
    ])
    error_message = "The runtime and its endpoints carry the same policy, each for its own ARN."
  }
}

run "from_the_networks_that_are_named_and_from_nowhere_else" {
  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["198.51.100.0/24", "2001:db8::/56"]
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["endpoint/DEFAULT"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = { AWS = ["arn:aws:iam::111122223333:role/front-end"] }
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
        },
        {
          Sid       = "NobodyFromElsewhere"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
          Condition = {
            NotIpAddress = { "aws:SourceIp" = ["198.51.100.0/24", "2001:db8::/56"] }
            BoolIfExists = { "aws:ViaAWSService" = "false" }
          }
        },
        {
          Sid       = "NobodyElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
          Condition = { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
        {
          Sid       = "NothingElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
        },
      ]
    }
    error_message = "The right caller from the wrong network is denied, and the other way round."
  }

  assert {
    condition = alltrue([
      for policy in values(aws_bedrockagentcore_resource_policy.this) :
      replace(policy.policy, policy.resource_arn, "") == replace(aws_bedrockagentcore_resource_policy.this["runtime"].policy, aws_bedrockagentcore_resource_policy.this["runtime"].resource_arn, "")
    ])
    error_message = "The runtime and its endpoints carry the same policy, each for its own ARN."
  }
}

run "tokens_are_admitted_by_network" {
  variables {
    use_resource_policy    = true
    source_public_networks = ["198.51.100.0/24"]
    named_endpoints        = { prod = {} }
    jwt_authorizer         = { discovery_url = "https://idp.example.com/.well-known/openid-configuration", allowed_clients = ["app"] }
  }

  assert {
    condition = { for door, policy in aws_bedrockagentcore_resource_policy.this : door => policy.resource_arn } == {
      runtime            = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      "endpoint/DEFAULT" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
      "endpoint/prod"    = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
    }
    error_message = "The runtime, DEFAULT and each named endpoint carry a policy: a call is checked on the runtime and on the endpoint."
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["endpoint/prod"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
        },
        {
          Sid       = "NobodyFromElsewhere"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
          Condition = {
            NotIpAddress = { "aws:SourceIp" = ["198.51.100.0/24"] }
          }
        },
        {
          Sid       = "NothingElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
        },
      ]
    }
    error_message = "A token carries no principal: the network is what is left to ask for."
  }

  assert {
    condition = alltrue([
      for policy in values(aws_bedrockagentcore_resource_policy.this) :
      replace(policy.policy, policy.resource_arn, "") == replace(aws_bedrockagentcore_resource_policy.this["runtime"].policy, aws_bedrockagentcore_resource_policy.this["runtime"].resource_arn, "")
    ])
    error_message = "The runtime and its endpoints carry the same policy, each for its own ARN."
  }
}

run "what_callers_may_do_is_up_to_whoever_applies" {
  variables {
    use_resource_policy   = true
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]

    allowed_invoke_actions = [
      "bedrock-agentcore:GetAgentCard",
      "bedrock-agentcore:InvokeAgentRuntime",
      "bedrock-agentcore:InvokeAgentRuntimeCommand",
      "bedrock-agentcore:InvokeAgentRuntimeForUser",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
      "bedrock-agentcore:StopRuntimeSession",
    ]
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = { AWS = ["arn:aws:iam::111122223333:role/front-end"] }
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        },
        {
          Sid       = "NobodyElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
        {
          Sid       = "NothingElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        },
      ]
    }
    error_message = "Seven actions are allowed, and the one that is left is denied to everybody."
  }
}

run "with_all_eight_actions_nothing_is_left_to_deny" {
  variables {
    use_resource_policy   = true
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]

    allowed_invoke_actions = [
      "bedrock-agentcore:GetAgentCard",
      "bedrock-agentcore:InvokeAgentRuntime",
      "bedrock-agentcore:InvokeAgentRuntimeCommand",
      "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
      "bedrock-agentcore:InvokeAgentRuntimeForUser",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
      "bedrock-agentcore:StopRuntimeSession",
    ]
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = { AWS = ["arn:aws:iam::111122223333:role/front-end"] }
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        },
        {
          Sid       = "NobodyElse"
          Effect    = "Deny"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetAgentCard",
            "bedrock-agentcore:InvokeAgentRuntime",
            "bedrock-agentcore:InvokeAgentRuntimeCommand",
            "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
            "bedrock-agentcore:InvokeAgentRuntimeForUser",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
            "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
            "bedrock-agentcore:StopRuntimeSession",
          ]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
      ]
    }
    error_message = "A deny of no action would be refused by AWS, so there is none."
  }
}

run "a_plain_agent_has_nothing_to_warn_of" {
  command = plan

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}
