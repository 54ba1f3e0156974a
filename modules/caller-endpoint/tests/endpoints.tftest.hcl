# Endpoints, their policies compared whole, their security group, and what is refused before they exist.
variables {
  name       = "front-end"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0"]
  runtimes = {
    research = {
      arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
      caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::777788889999:role/partner"]
    }
  }
}

override_resource {
  target = aws_security_group.endpoints
  values = { id = "sg-0endpoints" }
}

run "a_runtime_gets_the_endpoint_of_the_data_plane_and_no_other" {
  variables {
    tags = { Team = "front-end" }
  }

  assert {
    condition = jsonencode([
      for endpoint in aws_vpc_endpoint.data_plane :
      [endpoint.vpc_id, endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.private_dns_enabled, endpoint.subnet_ids, endpoint.security_group_ids, endpoint.tags]
      ]) == jsonencode([
      ["vpc-0123456789abcdef0", "com.amazonaws.us-east-1.bedrock-agentcore", "Interface", true, ["subnet-0123456789abcdef0"], ["sg-0endpoints"], { Name = "front-end-bedrock-agentcore", Team = "front-end" }],
    ])
    error_message = "One interface endpoint of the data plane, with private DNS and its own security group."
  }

  assert {
    condition     = length(aws_vpc_endpoint.gateway) == 0
    error_message = "Without gateways there is no endpoint for them."
  }

  assert {
    condition     = [aws_security_group.endpoints.name_prefix, aws_security_group.endpoints.description, aws_security_group.endpoints.vpc_id] == ["front-end-agentcore-", "AgentCore endpoints for callers of front-end", "vpc-0123456789abcdef0"]
    error_message = "One security group, in the VPC of the callers."
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.caller_security_groups) + length(aws_vpc_security_group_ingress_rule.caller_networks) == 0
    error_message = "Nobody may connect who is not named."
  }

  assert {
    condition     = jsonencode([output.data_plane_endpoint_id, output.gateway_endpoint_id, output.endpoint_security_group_id]) == jsonencode(["vpce-0made", null, "sg-0endpoints"])
    error_message = "The outputs name what was created."
  }
}

run "signed_callers_invoke_that_runtime_and_nothing_else" {
  command = plan

  assert {
    condition = jsondecode(aws_vpc_endpoint.data_plane[0].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
        Resource = [
          "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789",
          "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789/runtime-endpoint/*",
        ]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::777788889999:role/partner"] } }
      }]
    }
    error_message = "One action on one runtime and its endpoints, for the callers that are named."
  }
}

run "tokens_pass_for_their_runtime_alone" {
  command = plan

  variables {
    runtimes = {
      research = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
      support = {
        arn                    = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/support-0123456789"
        callers_use_jwt        = true
        allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]
      }
    }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.data_plane[0].policy).Statement[1] == {
      Effect    = "Allow"
      Principal = "*"
      Action    = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession", "bedrock-agentcore:GetRuntimeProtectedResourceMetadata"]
      Resource = [
        "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/support-0123456789",
        "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/support-0123456789/runtime-endpoint/*",
      ]
    }
    error_message = "A token carries no principal, so nobody is named, for this runtime alone."
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.data_plane[0].policy).Statement[0].Condition == { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
    error_message = "The other runtime keeps its callers."
  }
}

run "gateways_get_an_endpoint_of_their_own" {
  variables {
    runtimes = {}
    gateways = {
      orders = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
      tools = {
        arn             = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/tools-0123456789"
        callers_use_jwt = true
      }
    }
  }

  assert {
    condition     = [for endpoint in aws_vpc_endpoint.gateway : [endpoint.service_name, endpoint.private_dns_enabled]] == [["com.amazonaws.us-east-1.bedrock-agentcore.gateway", true]] && length(aws_vpc_endpoint.data_plane) == 0
    error_message = "One interface endpoint of the gateway service, and none of the data plane."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.gateway[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/tools-0123456789"
        },
      ]
    }
    error_message = "Named callers for one gateway, tokens for the other."
  }

  assert {
    condition     = jsonencode([output.data_plane_endpoint_id, output.gateway_endpoint_id]) == jsonencode([null, "vpce-0made"])
    error_message = "The outputs name what was created."
  }
}

run "callers_that_are_named_may_connect" {
  variables {
    caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }
    caller_networks           = { offices = "10.1.0.0/16" }
  }

  assert {
    condition = jsonencode([
      for rule in aws_vpc_security_group_ingress_rule.caller_security_groups :
      [rule.security_group_id, rule.referenced_security_group_id, rule.ip_protocol, rule.from_port, rule.to_port, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6]
    ]) == jsonencode([["sg-0endpoints", "sg-0123456789abcdef0", "tcp", 443, 443, null, null, null]])
    error_message = "By security group."
  }

  assert {
    condition = jsonencode([
      for rule in aws_vpc_security_group_ingress_rule.caller_networks :
      [rule.security_group_id, rule.cidr_ipv4, rule.ip_protocol, rule.from_port, rule.to_port, rule.prefix_list_id, rule.referenced_security_group_id, rule.cidr_ipv6]
    ]) == jsonencode([["sg-0endpoints", "10.1.0.0/16", "tcp", 443, 443, null, null, null]])
    error_message = "By network."
  }
}

run "a_runtime_of_another_region_is_refused" {
  command = plan

  variables {
    runtimes = {
      research = {
        arn             = "arn:aws:bedrock-agentcore:eu-west-1:444455556666:runtime/research_agent-0123456789"
        callers_use_jwt = true
      }
    }
  }

  expect_failures = [aws_vpc_endpoint.data_plane]
}

run "a_gateway_of_another_region_is_refused" {
  command = plan

  variables {
    gateways = {
      orders = {
        arn             = "arn:aws:bedrock-agentcore:eu-west-1:444455556666:gateway/orders-0123456789"
        callers_use_jwt = true
      }
    }
  }

  expect_failures = [aws_vpc_endpoint.gateway]
}

run "two_subnets_of_one_zone_are_refused" {
  command = plan

  variables {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

    gateways = {
      orders = {
        arn             = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        callers_use_jwt = true
      }
    }
  }

  expect_failures = [aws_vpc_endpoint.data_plane, aws_vpc_endpoint.gateway]
}

run "subnets_of_another_vpc_are_refused" {
  command = plan

  variables {
    vpc_id = "vpc-0123456789abcdef1"
  }

  expect_failures = [data.aws_subnet.this]
}

run "a_vpc_without_dns_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "callers_read_the_card_of_an_a2a_agent" {
  command = plan

  variables {
    runtimes = {
      research = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
        server_protocol       = "A2A"
      }
      reports = {
        arn             = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/reports-0123456789"
        callers_use_jwt = true
      }
    }
  }

  assert {
    condition = { for statement in jsondecode(aws_vpc_endpoint.data_plane[0].policy).Statement : statement.Resource[0] => statement.Action } == {
      "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789" = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"]
      "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/reports-0123456789"        = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetRuntimeProtectedResourceMetadata"]
    }
    error_message = "Each runtime by its own protocol."
  }
}

run "every_action_of_callers_can_be_allowed" {
  command = plan

  variables {
    runtimes = {
      research = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
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
      stream = {
        arn                    = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/stream_agent-0123456789"
        caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
        allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
      }
    }
  }

  assert {
    condition = jsonencode({ for statement in jsondecode(aws_vpc_endpoint.data_plane[0].policy).Statement : statement.Resource[0] => statement.Action }) == jsonencode({
      "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789" = [
        "bedrock-agentcore:GetAgentCard",
        "bedrock-agentcore:InvokeAgentRuntime",
        "bedrock-agentcore:InvokeAgentRuntimeCommand",
        "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
        "bedrock-agentcore:InvokeAgentRuntimeForUser",
        "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
        "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
        "bedrock-agentcore:StopRuntimeSession",
      ]
      "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/stream_agent-0123456789" = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
    })
    error_message = "What is named passes, for WebSocket connections alone too."
  }
}
