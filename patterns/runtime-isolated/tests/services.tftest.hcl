# Guardrails, tools, credentials, and actions beside those of a need: endpoint and role say the same.
variables {
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"

  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]

  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

run "a_guardrail_can_be_applied" {
  variables {
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1:111122223333:default-prompt-router/anthropic.claude:1", "arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails = {
      arns         = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6:3", "arn:aws:bedrock:us-east-1:111122223333:guardrail/f6e5d4c3b2a1"]
      profile_arns = ["arn:aws:bedrock:us-east-1:111122223333:guardrail-profile/us.guardrail.v1:0"]
    }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-runtime"].policy).Statement == [
      {
        Sid       = "InvokeModels"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource  = ["arn:aws:bedrock:us-east-1:111122223333:default-prompt-router/anthropic.claude:1", "arn:aws:bedrock:us-east-1::foundation-model/one"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
      },
      {
        Sid       = "ApplyGuardrails"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock:ApplyGuardrail"
        Resource  = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6", "arn:aws:bedrock:us-east-1:111122223333:guardrail/f6e5d4c3b2a1", "arn:aws:bedrock:us-east-1:111122223333:guardrail-profile/us.guardrail.v1:0"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
      },
    ]
    error_message = "The guardrail passes the endpoint of the models, without its version."
  }

  assert {
    condition = slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 5, 6) == [{
      Sid      = "ApplyGuardrails"
      Effect   = "Allow"
      Action   = "bedrock:ApplyGuardrail"
      Resource = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6", "arn:aws:bedrock:us-east-1:111122223333:guardrail/f6e5d4c3b2a1", "arn:aws:bedrock:us-east-1:111122223333:guardrail-profile/us.guardrail.v1:0"]
    }] && length(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == 6
    error_message = "The role may apply it, and nothing is denied unasked."
  }
}

run "a_guardrail_can_be_required" {
  variables {
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails = {
      arns     = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6:3", "arn:aws:bedrock:us-east-1:111122223333:guardrail/f6e5d4c3b2a1"]
      required = true
    }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-runtime"].policy).Statement[0].Condition == {
      ArnEquals  = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] }
      StringLike = { "bedrock:GuardrailIdentifier" = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6:3", "arn:aws:bedrock:us-east-1:111122223333:guardrail/f6e5d4c3b2a1:*"] }
    }
    error_message = "Only calls with the guardrail pass: one version of the first, any of the second, and no draft."
  }

  assert {
    condition = slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 6, 7) == [{
      Sid       = "NoModelWithoutGuardrail"
      Effect    = "Deny"
      Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
      Resource  = "*"
      Condition = { StringNotLike = { "bedrock:GuardrailIdentifier" = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6:3", "arn:aws:bedrock:us-east-1:111122223333:guardrail/f6e5d4c3b2a1:*"] } }
    }]
    error_message = "The role may call no model without it, whatever else is attached."
  }
}

run "tools_and_credentials_by_arn_open_endpoint_and_role" {
  variables {
    needs                    = ["mantle", "browser", "code_interpreter", "identity"]
    mantle_project_arns      = ["arn:aws:bedrock-mantle:us-east-1:111122223333:project/default"]
    browser_arns             = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
    code_interpreter_arns    = ["arn:aws:bedrock-agentcore:us-east-1:aws:code-interpreter/aws.codeinterpreter.v1"]
    credential_provider_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders", "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/maps"]
  }

  assert {
    condition = slice(jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement, 1, 5) == [
      {
        Sid       = "UseBrowsers"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock-agentcore:GetBrowserSession", "bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession", "bedrock-agentcore:UpdateBrowserStream"]
        Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
      },
      {
        Sid       = "DriveBrowsers"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:ConnectBrowserAutomationStream"
        Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
      },
      {
        Sid       = "UseCodeInterpreters"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock-agentcore:GetCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter", "bedrock-agentcore:ListCodeInterpreterSessions", "bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:StopCodeInterpreterSession"]
        Resource  = ["arn:aws:bedrock-agentcore:us-east-1:aws:code-interpreter/aws.codeinterpreter.v1"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
      },
      {
        Sid       = "GetTokensAndKeys"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock-agentcore:GetResourceApiKey", "bedrock-agentcore:GetResourceOauth2Token"]
        Resource = [
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/maps",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
          "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/research_agent-*",
        ]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
      },
    ] && length(jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement) == 5
    error_message = "Callers invoke, and the agent uses what is named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-mantle"].policy).Statement == [{
      Sid       = "UseModelsOfProjects"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["bedrock-mantle:CreateInference", "bedrock-mantle:GetProject"]
      Resource  = ["arn:aws:bedrock-mantle:us-east-1:111122223333:project/default"]
      Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
    }] && aws_vpc_endpoint.interface["bedrock-mantle"].service_name == "com.amazonaws.us-east-1.bedrock-mantle"
    error_message = "Models of the project, and of no other."
  }

  assert {
    condition = [
      for statement in slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 4, 9) : merge(statement, { Principal = "*", Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } } })
    ] == concat(jsondecode(aws_vpc_endpoint.interface["bedrock-mantle"].policy).Statement, slice(jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement, 1, 5))
    error_message = "The role may do what the endpoints let through."
  }

  assert {
    condition = slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 9, 10) == [{
      Sid    = "ReadProviderSecrets"
      Effect = "Allow"
      Action = "secretsmanager:GetSecretValue"
      Resource = [
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-*",
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/maps-*",
      ]
    }] && length(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == 10
    error_message = "AgentCore reads the secrets of the providers for the role."
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "bedrock-mantle", "ecr.api", "ecr.dkr", "logs"]
    error_message = "Tools and credentials are on the data plane."
  }
}

run "further_actions_open_endpoint_and_role" {
  variables {
    needs                    = ["secrets", "browser"]
    secret_arns              = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    browser_arns             = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
    resource_organization_id = "o-a1b2c3d4e5"
    further_actions = {
      secrets = { actions = ["secretsmanager:DescribeSecret"] }
      browser = { actions = ["bedrock-agentcore:ListBrowserSessions"], resources = ["*"] }
    }
  }

  assert {
    condition = slice(jsondecode(aws_vpc_endpoint.interface["secretsmanager"].policy).Statement, 1, 2) == [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["secretsmanager:DescribeSecret"]
      Resource  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
      Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
    }] && length(jsondecode(aws_vpc_endpoint.interface["secretsmanager"].policy).Statement) == 2
    error_message = "The action is for the secrets that are named."
  }

  assert {
    condition = slice(jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement, 3, 4) == [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["bedrock-agentcore:ListBrowserSessions"]
      Resource  = ["*"]
      Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] }, StringEqualsIfExists = { "aws:ResourceOrgID" = ["o-a1b2c3d4e5"] } }
    }] && length(jsondecode(aws_vpc_endpoint.interface["logs"].policy).Statement) == 2
    error_message = "An action without a resource is for resources of the organization, at its own endpoint."
  }

  assert {
    condition = slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 7, 9) == [
      { Effect = "Allow", Action = ["bedrock-agentcore:ListBrowserSessions"], Resource = ["*"] },
      { Effect = "Allow", Action = ["secretsmanager:DescribeSecret"], Resource = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"] },
    ]
    error_message = "The role may do what the endpoints let through."
  }
}

run "the_role_uses_all_of_it_only_from_the_vpc_when_asked_to" {
  command = plan

  variables {
    role_only_from_vpc       = true
    needs                    = ["models", "mantle", "secrets", "browser", "code_interpreter", "identity"]
    model_arns               = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails               = { arns = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6"], required = true }
    secret_arns              = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    mantle_project_arns      = ["arn:aws:bedrock-mantle:us-east-1:111122223333:project/default"]
    browser_arns             = ["arn:aws:bedrock-agentcore:us-east-1:aws:browser/aws.browser.v1"]
    code_interpreter_arns    = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research-0123456789"]
    credential_provider_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"]
    further_actions          = { secrets = { actions = ["secretsmanager:DescribeSecret"] } }
  }

  assert {
    condition = [
      for statement in slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 4, length(jsondecode(aws_iam_role_policy.execution[0].policy).Statement)) : try(statement.Sid, "Further")
      if try(statement.Condition, {}) != { StringEquals = { "aws:SourceVpc" = "vpc-0123456789abcdef0" } }
    ] == ["ReadProviderSecrets", "NoModelWithoutGuardrail"]
    error_message = "What AgentCore reads for the role, and what is denied, has no network."
  }
}

run "actions_for_a_need_that_is_not_declared_are_refused" {
  command = plan

  variables {
    further_actions = { kms = { actions = ["kms:DescribeKey"] } }
  }

  expect_failures = [var.further_actions]
}
