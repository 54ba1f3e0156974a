# What the role of the gateway gets, and how the gateway shows the target who it is. The sample has no credential.

run "nothing_is_attached_or_passed_that_is_not_named" {
  command = plan

  assert {
    condition     = length(aws_iam_role_policy.gateway) == 0 && length(aws_bedrockagentcore_gateway_target.this.credential_provider_configuration) == 0
    error_message = "A target that takes everybody needs nothing."
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.metadata_configuration) == 0
    error_message = "No block, where nothing is named."
  }
}

run "a_gateway_that_lets_anybody_in_gets_no_private_target" {
  command = plan

  variables {
    private_targets_allowed = false
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "oauth" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn      = "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws-us-gov:secretsmanager:us-gov-west-1:444455556666:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["orders/read", "orders/list"]
        grant_type        = "CLIENT_CREDENTIALS"
        custom_parameters = { resource = "urn:orders" }
      }
    }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.gateway[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid    = "GetWorkloadToken"
          Effect = "Allow"
          Action = "bedrock-agentcore:GetWorkloadAccessToken"
          Resource = [
            "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:workload-identity-directory/default",
            "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:workload-identity-directory/default/workload-identity/tools-abcdefghij",
          ]
        },
        {
          Sid      = "ReadCredential"
          Effect   = "Allow"
          Action   = "secretsmanager:GetSecretValue"
          Resource = "arn:aws-us-gov:secretsmanager:us-gov-west-1:444455556666:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        },
        {
          Sid    = "GetOauthToken"
          Effect = "Allow"
          Action = "bedrock-agentcore:GetResourceOauth2Token"
          Resource = [
            "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:workload-identity-directory/default",
            "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:workload-identity-directory/default/workload-identity/tools-abcdefghij",
            "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:token-vault/default",
            "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:token-vault/default/oauth2credentialprovider/orders",
          ]
        },
      ]
    }
    error_message = "The identity of this gateway, this provider and its secret, in their own partition, region and account, and nothing else."
  }

  assert {
    condition     = [aws_iam_role_policy.gateway[0].role, aws_iam_role_policy.gateway[0].name] == ["tools-gateway", "target-orders"]
    error_message = "On the role of the gateway, under a name that no other target has."
  }

  assert {
    condition = alltrue([
      for oauth in aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].oauth : alltrue([
        oauth.provider_arn == "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:444455556666:token-vault/default/oauth2credentialprovider/orders",
        jsonencode(sort(oauth.scopes)) == jsonencode(["orders/list", "orders/read"]),
        oauth.grant_type == "CLIENT_CREDENTIALS",
        oauth.custom_parameters == tomap({ resource = "urn:orders" }),
        oauth.default_return_url == null,
      ])
    ]) && length(aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].oauth) == 1
    error_message = "The target gets what was said of the token."
  }

  assert {
    condition     = length(concat(aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].api_key, aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].gateway_iam_role)) == 0
    error_message = "One credential, and no other."
  }
}

run "oauth_for_a_user" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn         = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        scopes             = ["orders/read"]
        grant_type         = "AUTHORIZATION_CODE"
        default_return_url = "https://app.example.com/callback"
        custom_parameters  = {}
      }
    }
  }

  assert {
    condition     = [for oauth in aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].oauth : [oauth.grant_type, oauth.default_return_url]] == [["AUTHORIZATION_CODE", "https://app.example.com/callback"]]
    error_message = "Where the user comes back."
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].oauth[0].custom_parameters == null
    error_message = "An empty map is null: the provider fails on it."
  }
}

run "api_key" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        location       = "QUERY_PARAMETER"
        parameter_name = "key"
        prefix         = "v1-"
      }
    }
  }

  assert {
    condition = [for statement in jsondecode(aws_iam_role_policy.gateway[0].policy).Statement : [statement.Sid, statement.Effect, statement.Action]] == [
      ["GetWorkloadToken", "Allow", "bedrock-agentcore:GetWorkloadAccessToken"],
      ["ReadCredential", "Allow", "secretsmanager:GetSecretValue"],
      ["GetApiKey", "Allow", "bedrock-agentcore:GetResourceApiKey"],
    ]
    error_message = "A key, and no token of OAuth."
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.gateway[0].policy).Statement[2].Resource == [
      "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
      "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij",
      "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
      "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders",
    ]
    error_message = "Of this provider alone."
  }

  assert {
    condition = [
      for key in aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].api_key : [key.provider_arn, key.credential_location, key.credential_parameter_name, key.credential_prefix]
    ] == [["arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders", "QUERY_PARAMETER", "key", "v1-"]]
    error_message = "The target gets what was said of the key."
  }
}

run "role_of_the_gateway" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        region        = "eu-west-1"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:eu-west-1:111122223333:a1b2c3d4e5/prod/GET/orders"]
      }
    }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.gateway[0].policy).Statement == [{
      Sid      = "CallSignedService"
      Effect   = "Allow"
      Action   = ["execute-api:Invoke"]
      Resource = ["arn:aws:execute-api:eu-west-1:111122223333:a1b2c3d4e5/prod/GET/orders"]
    }]
    error_message = "What is signed for, and nothing else."
  }

  assert {
    condition     = [for role in aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].gateway_iam_role : [role.service, role.region]] == [["execute-api", "eu-west-1"]]
    error_message = "Service and region of the signature."
  }
}

run "somebody_else_gives_the_role_what_it_needs" {
  command = plan

  variables {
    gateway_role_name          = null
    attach_gateway_role_policy = false

    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:eu-west-1:111122223333:a1b2c3d4e5/prod/GET/orders"]
      }
    }
  }

  assert {
    condition     = length(aws_iam_role_policy.gateway) == 0 && length(aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].gateway_iam_role) == 1
    error_message = "The target is as it was asked for, and the role is left alone."
  }
}

run "headers_and_parameters_pass_that_are_named" {
  command = plan

  variables {
    allowed_request_headers  = ["X-Trace-Id"]
    allowed_query_parameters = ["page $${x} %%{ if true }"]
  }

  assert {
    condition = alltrue([
      for metadata in aws_bedrockagentcore_gateway_target.this.metadata_configuration : alltrue([
        metadata.allowed_request_headers == toset(["X-Trace-Id"]),
        metadata.allowed_response_headers == null,
        metadata.allowed_query_parameters == toset(["page $${x} %%{ if true }"]),
      ])
    ]) && length(aws_bedrockagentcore_gateway_target.this.metadata_configuration) == 1
    error_message = "What is named passes, as it was written; what is empty is null."
  }
}

run "response_headers_alone_are_enough_for_the_block" {
  command = plan

  variables {
    allowed_response_headers = ["X-Trace-Id"]
  }

  assert {
    condition = alltrue([
      for metadata in aws_bedrockagentcore_gateway_target.this.metadata_configuration : alltrue([
        metadata.allowed_request_headers == null,
        metadata.allowed_response_headers == toset(["X-Trace-Id"]),
        metadata.allowed_query_parameters == null,
      ])
    ]) && length(aws_bedrockagentcore_gateway_target.this.metadata_configuration) == 1
    error_message = "Any of the three makes the block; what is empty is null."
  }
}

run "what_the_target_is_called" {
  variables {
    description = "$${path.module} %%{ if true } \"quoted\"\nand a second line"
  }

  assert {
    condition = [
      aws_bedrockagentcore_gateway_target.this.name,
      aws_bedrockagentcore_gateway_target.this.gateway_identifier,
      aws_bedrockagentcore_gateway_target.this.description,
      output.target_name,
      output.target_id,
    ] == ["orders", "tools-abcdefghij", "$${path.module} %%{ if true } \"quoted\"\nand a second line", "orders", "TARGET1234"]
    error_message = "Names and text as they were given."
  }
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/GET/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3]}0123456789%{endfor}xxxxxx"]
      }
    }
  }

  assert {
    condition     = length(aws_iam_role_policy.gateway[0].policy) == 10240
    error_message = "As many as IAM takes, not ${length(aws_iam_role_policy.gateway[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/GET/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3]}0123456789%{endfor}xxxxxxx"]
      }
    }
  }

  expect_failures = [aws_iam_role_policy.gateway]
}
