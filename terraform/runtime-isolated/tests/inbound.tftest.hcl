# Generated from patterns/runtime-isolated/tests/inbound.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_availability_zone" {
    defaults = { name = "us-east-1a" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_prefix_list" {
    defaults = { id = "pl-0s3" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_route_table" {
    defaults = {
      id     = "rtb-0123456789abcdef0"
      routes = []
    }
  }

  mock_data "aws_route_tables" {
    defaults = { ids = [] }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
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

  mock_data "aws_vpc_endpoint_service" {
    defaults = { availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"] }
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
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"

  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]

  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

override_resource {
  target = aws_security_group.runtime
  values = { id = "sg-0agent" }
}

override_resource {
  target = aws_security_group.endpoints
  values = { id = "sg-0endpoints" }
}

run "the_agent_stands_in_the_vpc_with_its_own_group_and_the_whole_policy" {
  assert {
    condition     = { for door, policy in aws_bedrockagentcore_resource_policy.this : door => policy.resource_arn } == { runtime = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789", "endpoint/DEFAULT" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT" }
    error_message = "DEFAULT is there without a resource of its own, and is guarded."
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
    error_message = "The policy of the runtime is not the one that denies all other calls."
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
    error_message = "The policy of DEFAULT is not the one that denies all other calls."
  }

  assert {
    condition     = jsonencode([for network in aws_bedrockagentcore_agent_runtime.this.network_configuration : [network.network_mode, [for vpc in network.network_mode_config : [vpc.subnets, vpc.security_groups]]]]) == jsonencode([["VPC", [[["subnet-0123456789abcdef0"], ["sg-0agent"]]]]])
    error_message = "Rules of a given group could not be proven."
  }

  assert {
    condition     = length(aws_security_group.runtime.ingress) + length(aws_security_group.runtime.egress) == 0 && aws_security_group.runtime.vpc_id == "vpc-0123456789abcdef0"
    error_message = "The group starts empty: rules are resources of their own."
  }

  assert {
    condition     = output.security_group_ids == ["sg-0agent"] && output.agent_runtime_arn == "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789" && output.agent_runtime_id == "research_agent-0123456789"
    error_message = "Neighbours learn the group and the runtime."
  }

  assert {
    condition     = output.endpoint_arns == { DEFAULT = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT" }
    error_message = "DEFAULT is an endpoint too."
  }
}

run "every_named_endpoint_carries_it_too" {
  variables {
    named_endpoints = { prod = { version = "3" }, next = {} }
  }

  assert {
    condition     = toset(keys(aws_bedrockagentcore_resource_policy.this)) == toset(["runtime", "endpoint/DEFAULT", "endpoint/prod", "endpoint/next"])
    error_message = "The runtime, DEFAULT and each named endpoint must have a policy."
  }

  assert {
    condition = alltrue([
      for policy in values(aws_bedrockagentcore_resource_policy.this) :
      replace(policy.policy, policy.resource_arn, "") == replace(aws_bedrockagentcore_resource_policy.this["runtime"].policy, aws_bedrockagentcore_resource_policy.this["runtime"].resource_arn, "")
    ])
    error_message = "The runtime and its endpoints must carry the same policy, each for its own ARN."
  }

  assert {
    condition     = aws_bedrockagentcore_resource_policy.this["endpoint/prod"].resource_arn == aws_bedrockagentcore_agent_runtime_endpoint.this["prod"].agent_runtime_endpoint_arn
    error_message = "The policy of a named endpoint is on that endpoint."
  }

  assert {
    condition     = aws_bedrockagentcore_agent_runtime_endpoint.this["prod"].agent_runtime_version == "3" && aws_bedrockagentcore_agent_runtime_endpoint.this["next"].agent_runtime_version == "7"
    error_message = "A named endpoint follows the newest version unless it pins one."
  }
}

run "callers_with_tokens_come_through_the_endpoint_too" {
  variables {
    caller_principal_arns = []
    jwt_authorizer        = { discovery_url = "https://idp.example.com/.well-known/openid-configuration", allowed_clients = ["app"] }
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["endpoint/DEFAULT"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
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
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
        },
      ]
    }
    error_message = "With tokens the network decides, and still denies every other way."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"]
        },
        {
          Sid       = "CallersFindIdentityProvider"
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:GetRuntimeProtectedResourceMetadata"
          Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"]
        },
      ]
    }
    error_message = "Callers with tokens reach this agent and its metadata."
  }

  assert {
    condition     = aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].discovery_url == "https://idp.example.com/.well-known/openid-configuration"
    error_message = "The runtime itself checks the token."
  }
}

run "further_endpoints_and_vpcs_are_named_in_full" {
  variables {
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef7"]
    source_vpc_ids                     = ["vpc-0123456789abcdef7"]
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this["endpoint/DEFAULT"].policy).Statement[1].Condition == {
      StringNotEquals = { "aws:SourceVpce" = ["vpce-0made", "vpce-0123456789abcdef7"], "aws:SourceVpc" = ["vpc-0123456789abcdef7"] }
      BoolIfExists    = { "aws:ViaAWSService" = "false" }
    }
    error_message = "A call is spared where it came through one that is named, and nowhere else."
  }
}

run "a_principal_that_may_come_from_anywhere_is_spared_by_name_alone" {
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
    error_message = "The exemption is for that principal, from the network deny alone."
  }
}

run "with_every_action_allowed_nothing_is_left_to_deny" {
  variables {
    allowed_invoke_actions = ["bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeCommand", "bedrock-agentcore:InvokeAgentRuntimeCommandShell", "bedrock-agentcore:InvokeAgentRuntimeForUser", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser", "bedrock-agentcore:StopRuntimeSession"]
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_resource_policy.this["runtime"].policy).Statement[*].Sid == ["CallersInvoke", "NobodyFromElsewhere", "NobodyElse"]
    error_message = "An empty list of actions is no statement."
  }
}

run "a_shared_endpoint_is_the_only_way_in" {
  variables {
    endpoint_ids               = { bedrock-agentcore = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0", route_table_ids = [] }
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_resource_policy.this["endpoint/DEFAULT"].policy).Statement[1].Condition.StringNotEquals == { "aws:SourceVpce" = ["vpce-0123456789abcdef1"] }
    error_message = "Callers come through the endpoint that was given."
  }

  assert {
    condition     = output.data_plane_endpoint_id == "vpce-0123456789abcdef1"
    error_message = "Callers learn of it."
  }
}

run "callers_from_another_vpc_alone_need_no_endpoint_here" {
  variables {
    use_data_plane_endpoint = false
    source_vpc_ids          = ["vpc-0123456789abcdef1"]
  }

  assert {
    condition     = !contains(keys(aws_vpc_endpoint.interface), "bedrock-agentcore") && contains(keys(aws_vpc_endpoint.interface), "ecr.api")
    error_message = "The endpoints of the agent alone, without the one of callers."
  }

  assert {
    condition     = output.data_plane_endpoint_id == null
    error_message = "There is no endpoint to name."
  }

  assert {
    condition = alltrue([
      for policy in aws_bedrockagentcore_resource_policy.this :
      [for statement in jsondecode(policy.policy).Statement : statement.Condition if statement.Sid == "NobodyFromElsewhere"] == [{
        StringNotEquals = { "aws:SourceVpc" = ["vpc-0123456789abcdef1"] }
        BoolIfExists    = { "aws:ViaAWSService" = "false" }
      }]
    ])
    error_message = "Only the VPC that is named is spared by the deny."
  }
}

run "an_endpoint_for_the_memory_of_the_agent_is_no_way_in" {
  variables {
    use_data_plane_endpoint            = false
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
    needs                              = ["memory"]
    memory_arns                        = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/notes-0123456789"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement : statement.Sid] == ["UseMemory"]
    error_message = "The endpoint lets the agent use its memory, and no caller pass."
  }

  assert {
    condition = alltrue([
      for policy in aws_bedrockagentcore_resource_policy.this :
      [for statement in jsondecode(policy.policy).Statement : statement.Condition.StringNotEquals if statement.Sid == "NobodyFromElsewhere"] == [{ "aws:SourceVpce" = ["vpce-0123456789abcdef1"] }]
    ])
    error_message = "The deny spares the endpoint that is named, and not the one of the agent."
  }
}
