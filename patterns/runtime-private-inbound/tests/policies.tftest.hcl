# Whole documents, so that no word of them can change unseen. AWS checks a call on the runtime and on the endpoint that is
# called, so each of them has a policy.
variables {
  name                           = "research-agent"
  container_image                = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
}

run "only_the_callers_that_are_named_and_only_through_the_endpoint" {
  variables {
    named_endpoints = { prod = {} }
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
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made"] }
            BoolIfExists    = { "aws:ViaAWSService" = "false" }
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
    error_message = "The right caller from elsewhere is denied, and so is another caller through the endpoint."
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
    caller_principal_arns = []
    named_endpoints       = { prod = {} }
    jwt_authorizer        = { discovery_url = "https://idp.example.com/.well-known/openid-configuration", allowed_clients = ["app"] }
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
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made"] }
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
    error_message = "A token carries no principal: the endpoint is what is left to ask for."
  }

  assert {
    condition = alltrue([
      for policy in values(aws_bedrockagentcore_resource_policy.this) :
      replace(policy.policy, policy.resource_arn, "") == replace(aws_bedrockagentcore_resource_policy.this["runtime"].policy, aws_bedrockagentcore_resource_policy.this["runtime"].resource_arn, "")
    ])
    error_message = "The runtime and its endpoints carry the same policy, each for its own ARN."
  }
}

run "further_endpoints_vpcs_and_public_networks_are_spared_where_they_are_named" {
  variables {
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef2", "vpce-0123456789abcdef3"]
    source_vpc_ids                     = ["vpc-0123456789abcdef1"]
    source_public_networks             = ["198.51.100.0/24", "2001:db8::/56"]
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = { AWS = ["arn:aws:iam::111122223333:role/front-end"] }
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
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
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = {
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made", "vpce-0123456789abcdef2", "vpce-0123456789abcdef3"], "aws:SourceVpc" = ["vpc-0123456789abcdef1"] }
            BoolIfExists    = { "aws:ViaAWSService" = "false" }
            NotIpAddress    = { "aws:SourceIp" = ["198.51.100.0/24", "2001:db8::/56"] }
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
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
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
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        },
      ]
    }
    error_message = "All operators of the deny must hold, so any one place that is named is spared."
  }

  assert {
    condition = alltrue([
      for policy in values(aws_bedrockagentcore_resource_policy.this) :
      replace(policy.policy, policy.resource_arn, "") == replace(aws_bedrockagentcore_resource_policy.this["runtime"].policy, aws_bedrockagentcore_resource_policy.this["runtime"].resource_arn, "")
    ])
    error_message = "The runtime and its endpoints carry the same policy, each for its own ARN."
  }
}

run "tokens_from_further_places" {
  variables {
    caller_principal_arns              = []
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef2"]
    source_vpc_ids                     = ["vpc-0123456789abcdef1"]
    source_public_networks             = ["198.51.100.0/24"]
    jwt_authorizer                     = { discovery_url = "https://idp.example.com/.well-known/openid-configuration", allowed_clients = ["app"] }
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
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
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = {
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made", "vpce-0123456789abcdef2"], "aws:SourceVpc" = ["vpc-0123456789abcdef1"] }
            NotIpAddress    = { "aws:SourceIp" = ["198.51.100.0/24"] }
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
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        },
      ]
    }
    error_message = "With tokens too, each place that is named is spared."
  }
}

# Whether the calls of a Gateway carry a network is not proven against AWS: so its role can be spared by name.
run "a_gateway_may_come_from_anywhere_and_is_still_a_caller" {
  variables {
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/gateway"]
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["endpoint/DEFAULT"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = { AWS = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:role/gateway"] }
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
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made"] }
            BoolIfExists    = { "aws:ViaAWSService" = "false" }
            ArnNotEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/gateway"] }
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
          Condition = { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:role/gateway"] } }
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
    error_message = "The deny of other networks spares the gateway alone; the front end still has to come through the endpoint."
  }
}

run "a_gateway_that_is_also_a_caller_is_named_once" {
  variables {
    caller_principal_arns         = ["arn:aws:iam::111122223333:role/gateway"]
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/gateway"]
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy).Statement[0].Principal == { AWS = ["arn:aws:iam::111122223333:role/gateway"] }
    error_message = "A principal that stands twice would come back once, as a difference."
  }
}

run "what_callers_may_do_is_up_to_whoever_applies" {
  variables {
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
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = {
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made"] }
            BoolIfExists    = { "aws:ViaAWSService" = "false" }
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
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = {
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made"] }
            BoolIfExists    = { "aws:ViaAWSService" = "false" }
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
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
          Condition = { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
      ]
    }
    error_message = "A deny of no action would be refused by AWS, so there is none."
  }
}
