# Guardrails, tools, credentials, and actions beside those of a need, for two agents.
variables {
  name = "agents"

  vpc_id          = "vpc-0123456789abcdef0"
  route_table_ids = ["rtb-0123456789abcdef0"]

  subnet_ids_by_zone_id = {
    use1-az1 = "subnet-0123456789abcdef0"
    use1-az2 = "subnet-0123456789abcdef1"
  }

  needs = ["models", "mantle", "secrets", "browser", "code_interpreter", "identity"]

  agent_role_arns = {
    research-agent = "arn:aws:iam::111122223333:role/research"
    billing        = "arn:aws:iam::111122223333:role/billing"
  }

  model_arns               = ["arn:aws:bedrock:us-east-1:111122223333:prompt-router/a1b2c3", "arn:aws:bedrock:us-east-1::foundation-model/one"]
  secret_arns              = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
  mantle_project_arns      = ["arn:aws:bedrock-mantle:us-east-1:111122223333:project/default"]
  browser_arns             = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
  code_interpreter_arns    = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research-0123456789"]
  credential_provider_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/maps"]
}

run "tools_and_credentials_pass_the_data_plane_by_their_arns" {
  command = plan

  variables {
    further_actions = { identity = { actions = ["bedrock-agentcore:CompleteResourceTokenAuth"] } }
  }

  assert {
    condition = [for statement in jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement : [try(statement.Sid, "Further"), statement.Action, statement.Resource]] == [
      [
        "UseBrowsers",
        ["bedrock-agentcore:GetBrowserSession", "bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession", "bedrock-agentcore:UpdateBrowserStream"],
        ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"],
      ],
      ["DriveBrowsers", "bedrock-agentcore:ConnectBrowserAutomationStream", ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]],
      [
        "UseCodeInterpreters",
        ["bedrock-agentcore:GetCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter", "bedrock-agentcore:ListCodeInterpreterSessions", "bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:StopCodeInterpreterSession"],
        ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research-0123456789"],
      ],
      [
        "GetTokensAndKeys",
        ["bedrock-agentcore:GetResourceApiKey", "bedrock-agentcore:GetResourceOauth2Token"],
        [
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/maps",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/billing-*",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/research_agent-*",
        ],
      ],
      [
        "Further",
        ["bedrock-agentcore:CompleteResourceTokenAuth"],
        [
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/maps",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/billing-*",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/research_agent-*",
        ],
      ],
    ]
    error_message = "Agents use what is named, as themselves."
  }

  assert {
    condition     = distinct([for statement in jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement : jsonencode([statement.Effect, statement.Principal, statement.Condition])]) == tolist([jsonencode(["Allow", "*", { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }])])
    error_message = "Only the roles of the agents pass."
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "bedrock-mantle", "bedrock-runtime", "logs", "secretsmanager"]
    error_message = "Each need brings its endpoint."
  }

  assert {
    condition     = [for statement in jsondecode(aws_vpc_endpoint.interface["bedrock-mantle"].policy).Statement : [statement.Action, statement.Resource, statement.Condition]] == [[["bedrock-mantle:CreateInference", "bedrock-mantle:GetProject"], ["arn:aws:bedrock-mantle:us-east-1:111122223333:project/default"], { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }]]
    error_message = "Models of the project."
  }
}

run "a_guardrail_can_be_required_of_all" {
  command = plan

  variables {
    guardrails = { arns = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6"], required = true }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-runtime"].policy).Statement == [
      {
        Sid       = "InvokeModels"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource  = ["arn:aws:bedrock:us-east-1:111122223333:prompt-router/a1b2c3", "arn:aws:bedrock:us-east-1::foundation-model/one"]
        Condition = {
          ArnEquals  = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] }
          StringLike = { "bedrock:GuardrailIdentifier" = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6:*"] }
        }
      },
      {
        Sid       = "ApplyGuardrails"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock:ApplyGuardrail"
        Resource  = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      },
    ]
    error_message = "No model without the guardrail."
  }
}

run "an_action_of_another_service_is_refused" {
  command = plan

  variables {
    further_actions = { secrets = { actions = ["kms:DescribeKey"] } }
  }

  expect_failures = [var.further_actions]
}
