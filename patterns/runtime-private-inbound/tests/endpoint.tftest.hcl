# The way in: the endpoint, its policy and its group.
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

override_resource {
  target = aws_security_group.runtime
  values = { id = "sg-0runtime" }
}

override_resource {
  target = aws_security_group.data_plane
  values = { id = "sg-0endpoint" }
}

run "the_endpoint_answers_callers_from_where_they_are_named_and_passes_the_agents_own_calls" {
  variables {
    data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef2"]
    caller_security_group_ids      = { front_end = "sg-0123456789abcdef1" }
    caller_networks                = { offices = "10.8.0.0/16" }
    allowed_invoke_actions         = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]
    agent_data_plane_actions       = ["bedrock-agentcore:CreateEvent", "bedrock-agentcore:ListEvents"]
    tags                           = { Team = "research" }
  }

  assert {
    condition = jsonencode([
      for endpoint in aws_vpc_endpoint.data_plane :
      [endpoint.vpc_id, endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.private_dns_enabled, endpoint.subnet_ids, endpoint.security_group_ids, endpoint.tags]
      ]) == jsonencode([
      ["vpc-0123456789abcdef0", "com.amazonaws.us-east-1.bedrock-agentcore", "Interface", true, ["subnet-0123456789abcdef2"], ["sg-0endpoint"], { Name = "research-agent-agentcore", Team = "research" }],
    ])
    error_message = "One interface endpoint of the data plane, in the subnet that is named, with private DNS and its own group."
  }

  assert {
    condition     = jsonencode([for group in aws_security_group.data_plane : [group.name_prefix, group.description, group.vpc_id, group.tags]]) == jsonencode([["research-agent-agentcore-", "AgentCore data plane endpoint of research-agent", "vpc-0123456789abcdef0", { Name = "research-agent-agentcore", Team = "research" }]])
    error_message = "One group, in the VPC of the agent."
  }

  assert {
    condition     = [output.data_plane_endpoint_id, output.data_plane_security_group_id] == ["vpce-0made", "sg-0endpoint"]
    error_message = "The outputs name what was made."
  }

  assert {
    condition = jsonencode({
      for name, rule in aws_vpc_security_group_ingress_rule.caller_security_groups : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]
      }) == jsonencode({
      front_end = ["sg-0endpoint", "HTTPS from front_end", "tcp", 443, 443, "sg-0123456789abcdef1", null, null, null, { Name = "front_end", Team = "research" }]
    })
    error_message = "HTTPS from the group that is named."
  }

  assert {
    condition = jsonencode({
      for name, rule in aws_vpc_security_group_ingress_rule.caller_networks : name => [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]
      }) == jsonencode({
      offices = ["sg-0endpoint", "HTTPS from offices", "tcp", 443, 443, null, null, "10.8.0.0/16", null, { Name = "offices", Team = "research" }]
    })
    error_message = "HTTPS from the network that is named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.data_plane[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
        {
          Sid       = "AgentUsesItsServices"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:CreateEvent", "bedrock-agentcore:ListEvents"]
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/made" }, StringEqualsIfExists = { "aws:ResourceAccount" = ["111122223333", "aws"] } }
        },
      ]
    }
    error_message = "The role of the agent, and no other, for the actions that are named."
  }
}

run "the_endpoint_stands_in_the_subnets_of_the_agent_unless_others_are_named" {
  command = plan

  variables {
    subnet_ids                     = ["subnet-0123456789abcdef0"]
    data_plane_endpoint_subnet_ids = []
  }

  assert {
    condition     = jsonencode(aws_vpc_endpoint.data_plane[*].subnet_ids) == jsonencode([["subnet-0123456789abcdef0"]])
    error_message = "Left out, subnet_ids are taken."
  }
}

run "the_named_callers_pass_the_endpoint_to_this_agent_and_nobody_else_passes" {
  command = plan

  variables {
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/gateway"]
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.data_plane[0].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "CallersInvoke"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
        Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:role/gateway"] } }
      }]
    }
    error_message = "One action on one agent, for those who are named."
  }
}

run "tokens_pass_the_endpoint_to_this_agent_and_to_the_discovery_of_its_provider" {
  command = plan

  variables {
    caller_principal_arns    = []
    agent_data_plane_actions = ["bedrock-agentcore:CreateEvent"]
    create_execution_role    = false
    execution_role_arn       = "arn:aws:iam::111122223333:role/given"
    jwt_authorizer           = { discovery_url = "https://idp.example.com/.well-known/openid-configuration", allowed_clients = ["app"] }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.data_plane[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "TokensInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetRuntimeProtectedResourceMetadata"]
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"
        },
        {
          Sid       = "AgentUsesItsServices"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:CreateEvent"]
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/given" }, StringEqualsIfExists = { "aws:ResourceAccount" = ["111122223333", "aws"] } }
        },
      ]
    }
    error_message = "Whoever brings a token reaches this agent only, and the agent checks the token."
  }
}

run "an_agent_in_given_groups_gets_no_rule_of_its_own" {
  command = plan

  variables {
    create_security_group     = false
    security_group_ids        = ["sg-0123456789abcdef1"]
    caller_security_group_ids = { agent = "sg-0123456789abcdef1" }
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.agent) == 0 && length(aws_vpc_security_group_egress_rule.data_plane) == 0 && length(aws_vpc_security_group_ingress_rule.caller_security_groups) == 1
    error_message = "Who owns the group decides: as a caller it can be let in."
  }
}

run "an_endpoint_that_is_given_is_left_as_it_is_and_the_policy_asks_for_it" {
  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
  }

  override_data {
    target = data.aws_vpc_endpoint.data_plane
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore", vpc_id = "vpc-0123456789abcdef0" }
  }

  assert {
    condition = sum([
      length(aws_vpc_endpoint.data_plane),
      length(aws_security_group.data_plane),
      length(aws_vpc_security_group_ingress_rule.agent),
      length(aws_vpc_security_group_ingress_rule.caller_security_groups),
      length(aws_vpc_security_group_ingress_rule.caller_networks),
      length(aws_vpc_security_group_egress_rule.data_plane),
    ]) == 0
    error_message = "Its policy, its group and its rules belong to whoever made it."
  }

  assert {
    condition     = jsonencode([data.aws_vpc_endpoint.data_plane[0].id, output.data_plane_endpoint_id, output.data_plane_security_group_id]) == jsonencode(["vpce-0123456789abcdef1", "vpce-0123456789abcdef1", null])
    error_message = "The one that was given is the one that is checked and named."
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
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0123456789abcdef1"] }
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
    error_message = "The policy names the endpoint that was given."
  }
}

run "callers_from_another_vpc_alone_need_no_endpoint_here" {
  variables {
    use_data_plane_endpoint        = false
    create_data_plane_endpoint     = false
    data_plane_endpoint_subnet_ids = []
    source_vpc_ids                 = ["vpc-0123456789abcdef1"]
  }

  assert {
    condition     = length(aws_vpc_endpoint.data_plane) + length(data.aws_vpc_endpoint.data_plane) + length(aws_security_group.data_plane) + length(aws_vpc_security_group_egress_rule.data_plane) == 0
    error_message = "No endpoint, no lookup of one, no security group, and no rule to one."
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
    error_message = "Only the VPC that is named is spared by the deny: no endpoint of this VPC is."
  }
}

run "callers_through_an_endpoint_elsewhere_alone_need_no_endpoint_here" {
  variables {
    use_data_plane_endpoint            = false
    create_data_plane_endpoint         = false
    data_plane_endpoint_subnet_ids     = []
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
  }

  assert {
    condition = alltrue([
      for policy in aws_bedrockagentcore_resource_policy.this :
      [for statement in jsondecode(policy.policy).Statement : statement.Condition.StringNotEquals if statement.Sid == "NobodyFromElsewhere"] == [{ "aws:SourceVpce" = ["vpce-0123456789abcdef1"] }]
    ])
    error_message = "Only the endpoint that is named is spared by the deny."
  }
}

run "callers_of_an_a2a_agent_read_its_card_through_the_endpoint" {
  command = plan

  variables {
    server_protocol = "A2A"
  }

  assert {
    condition     = [for statement in jsondecode(aws_vpc_endpoint.data_plane[0].policy).Statement : statement.Action] == [["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"]]
    error_message = "The endpoint lets through what the resource policy allows."
  }
}
