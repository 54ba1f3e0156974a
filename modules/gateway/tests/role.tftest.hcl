# The role. Every document is compared whole, so that no word of it can change unseen.
variables {
  name = "Order-Tools"
}

run "only_this_gateway_gets_the_role" {
  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-us-gov" }
  }

  assert {
    condition = jsondecode(aws_iam_role.service[0].assume_role_policy) == {
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = { Service = "bedrock-agentcore.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "111122223333" }
          ArnLike      = { "aws:SourceArn" = "arn:aws-us-gov:bedrock-agentcore:us-east-1:111122223333:gateway/order-tools-*" }
        }
      }]
    }
    error_message = "The id of a gateway starts with its name in lower case."
  }

  assert {
    condition     = jsonencode([for role in aws_iam_role.service : [role.name_prefix, role.description, role.permissions_boundary]]) == jsonencode([["Order-Tools-", "What the gateway Order-Tools may do", null]])
    error_message = "One role, named after the gateway."
  }

  assert {
    condition     = length(aws_iam_role_policy.service) == 0
    error_message = "Nothing is declared, so nothing is allowed: IAM takes no policy without a statement."
  }

  assert {
    condition     = aws_bedrockagentcore_gateway.this.role_arn == "arn:aws:iam::111122223333:role/made" && output.gateway_role_arn == "arn:aws:iam::111122223333:role/made" && output.gateway_role_name == aws_iam_role.service[0].name
    error_message = "The gateway has the role, and the outputs name it."
  }
}

run "the_role_may_do_what_is_declared_and_nothing_else" {
  variables {
    lambda_target_arns = {
      orders = "arn:aws:lambda:us-east-1:111122223333:function:orders"
      stock  = "arn:aws:lambda:us-east-1:444455556666:function:stock:live"
    }
    agent_runtime_arns = {
      agent   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      default = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
    }
    interceptors = {
      check = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:check"
        interception_points = ["REQUEST"]
      }
      trim = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:orders"
        interception_points = ["RESPONSE"]
      }
    }
    policy_engine = {
      arn  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789"
      mode = "LOG_ONLY"
    }
    use_kms_key = true
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.service[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid    = "InvokeFunctions"
          Effect = "Allow"
          Action = "lambda:InvokeFunction"
          Resource = [
            "arn:aws:lambda:us-east-1:111122223333:function:orders",
            "arn:aws:lambda:us-east-1:444455556666:function:stock:live",
            "arn:aws:lambda:us-east-1:111122223333:function:check",
          ]
        },
        {
          Sid    = "InvokeAgents"
          Effect = "Allow"
          Action = "bedrock-agentcore:InvokeAgentRuntime"
          Resource = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT",
          ]
        },
        {
          Sid      = "AskPolicyEngine"
          Effect   = "Allow"
          Action   = ["bedrock-agentcore:AuthorizeAction", "bedrock-agentcore:GetPolicyEngine", "bedrock-agentcore:PartiallyAuthorizeActions"]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789"
        },
        {
          Sid      = "AskAboutThisGateway"
          Effect   = "Allow"
          Action   = ["bedrock-agentcore:AuthorizeAction", "bedrock-agentcore:PartiallyAuthorizeActions"]
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/order-tools-*"
        },
        {
          Sid      = "CheckPolicyEngine"
          Effect   = "Allow"
          Action   = "bedrock-agentcore:CheckAuthorizePermissions"
          Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engines/tools-0123456789/target-resource/arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/order-tools-*"
        },
        {
          Sid      = "UseKey"
          Effect   = "Allow"
          Action   = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
          Resource = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
        },
        {
          Sid       = "LetServiceUseKey"
          Effect    = "Allow"
          Action    = "kms:CreateGrant"
          Resource  = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
          Condition = { Bool = { "kms:GrantIsForAWSResource" = "true" } }
        },
      ]
    }
    error_message = "Exact ARNs, and the gateway by its name."
  }

  assert {
    condition     = aws_iam_role_policy.service[0].role == aws_iam_role.service[0].id
    error_message = "The policy belongs to the role of the gateway."
  }
}

run "targets_alone_bring_their_statement" {
  command = plan

  variables {
    lambda_target_arns = { orders = "arn:aws:lambda:us-east-1:111122223333:function:orders" }
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.service[0].policy).Statement[*].Sid == ["InvokeFunctions"]
    error_message = "Functions."
  }
}

run "interceptors_alone_bring_their_statement" {
  command = plan

  variables {
    interceptors = {
      check = { lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check", interception_points = ["REQUEST"] }
    }
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.service[0].policy).Statement[*].Sid == ["InvokeFunctions"]
    error_message = "Functions."
  }
}

run "agents_alone_bring_their_statement" {
  command = plan

  variables {
    agent_runtime_arns = {
      agent   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      default = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
    }
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.service[0].policy).Statement[*].Sid == ["InvokeAgents"]
    error_message = "Agents."
  }
}

run "the_policy_engine_alone_brings_its_statements" {
  command = plan

  variables {
    policy_engine = { arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789", mode = "ENFORCE" }
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.service[0].policy).Statement[*].Sid == ["AskPolicyEngine", "AskAboutThisGateway", "CheckPolicyEngine"]
    error_message = "The engine, and the gateway."
  }
}

run "the_key_alone_brings_its_statement" {
  command = plan

  variables {
    use_kms_key = true
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.service[0].policy).Statement[*].Sid == ["UseKey", "LetServiceUseKey"]
    error_message = "The key."
  }
}

run "the_role_can_have_an_exact_name_and_a_boundary" {
  command = plan

  variables {
    service_role_name        = "tools-gateway"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
    tags                     = { Team = "orders" }
  }

  assert {
    condition     = jsonencode([for role in aws_iam_role.service : [role.name, role.permissions_boundary, role.tags]]) == jsonencode([["tools-gateway", "arn:aws:iam::111122223333:policy/boundary", { Team = "orders" }]])
    error_message = "Name, boundary and tags are what was asked for."
  }

  assert {
    condition     = output.gateway_role_name == "tools-gateway"
    error_message = "Targets find it under that name."
  }
}

run "a_long_name_is_cut_for_the_prefix_of_the_role" {
  command = plan

  variables {
    name = "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z"
  }

  assert {
    condition     = aws_iam_role.service[0].name_prefix == "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-"
    error_message = "38 characters at most."
  }
}

run "a_given_role_is_taken_as_it_is" {
  command = plan

  variables {
    create_service_role = false
    service_role_arn    = "arn:aws:iam::111122223333:role/agents/gateways/tools"
    interceptors = {
      check = { lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check", interception_points = ["REQUEST"] }
    }
  }

  assert {
    condition     = length(aws_iam_role.service) + length(aws_iam_role_policy.service) == 0
    error_message = "Nothing is made, and nothing is added to it."
  }

  assert {
    condition = [aws_bedrockagentcore_gateway.this.role_arn, output.gateway_role_arn, output.gateway_role_name] == [
      "arn:aws:iam::111122223333:role/agents/gateways/tools",
      "arn:aws:iam::111122223333:role/agents/gateways/tools",
      "tools",
    ]
    error_message = "The name is behind the path."
  }
}

run "an_agent_with_its_endpoint_is_one_agent_and_not_all" {
  command = plan

  variables {
    agent_runtime_arns = {
      agent = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/*"
      main  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/*/runtime-endpoint/DEFAULT"
    }
  }

  expect_failures = [var.agent_runtime_arns]
}
