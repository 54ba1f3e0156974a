# Generated from modules/blocks/execute-api/tests/role.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
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

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
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
  name                    = "orders"
  gateway_id              = "tools-abcdefghij"
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true
  region                  = "us-east-1"
  rest_api_execution_arn  = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5"
  stage_name              = "prod"
  openapi                 = "{\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                  = "vpc-0123456789abcdef0"
  subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# What the role of the gateway may do, and what the gateway brings to the API.
run "the_gateway_signs_and_may_invoke_the_methods_of_the_document" {
  command = plan

  variables {
    openapi = <<-JSON
      {
        "openapi": "3.0.1",
        "paths": {
          "/orders": { "get": { "operationId": "listOrders" }, "post": { "operationId": "addOrder" }, "parameters": [] },
          "/orders/{id}": { "get": { "operationId": "getOrder" } }
        }
      }
    JSON
  }

  assert {
    condition = [for policy in aws_iam_role_policy.gateway : [policy.role, policy.name, jsondecode(policy.policy)]] == [["tools-gateway", "target-orders", {
      Version = "2012-10-17"
      Statement = [{
        Sid    = "InvokeApi"
        Effect = "Allow"
        Action = "execute-api:Invoke"
        Resource = [
          "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/GET/*",
          "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/POST/*",
        ]
      }]
    }]]
    error_message = "One action, on the methods that the document has, of one stage of one API."
  }

  assert {
    condition     = jsonencode([for credential in aws_bedrockagentcore_gateway_target.this.credential_provider_configuration : [credential.gateway_iam_role[*].service, credential.gateway_iam_role[*].region, length(credential.oauth), length(credential.api_key)]]) == jsonencode([[["execute-api"], ["us-east-1"], 0, 0]])
    error_message = "Signed for execute-api in the region of the API."
  }
}

run "a_document_in_s3_is_read_by_the_role_and_opens_all_methods_of_the_stage" {
  command = plan

  variables {
    openapi    = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/orders.json", bucket_owner_account_id = "444455556666" }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.gateway[0].policy).Statement == [
      { Sid = "InvokeApi", Effect = "Allow", Action = "execute-api:Invoke", Resource = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"] },
      { Sid = "ReadSchema", Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::schemas/orders.json" },
    ]
    error_message = "Nobody has read it, so no method can be named."
  }

  assert {
    condition = jsonencode([
      for schema in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema : [length(schema.inline_payload), schema.s3[*].uri, schema.s3[*].bucket_owner_account_id]
    ]) == jsonencode([[0, ["s3://schemas/orders.json"], ["444455556666"]]])
    error_message = "The object, and no text beside it."
  }
}

run "an_api_key_takes_the_place_of_the_signature" {
  command = plan

  variables {
    sign_requests = false
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/orders-AbCdEf"
        location       = "HEADER"
        parameter_name = "x-api-key"
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
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij",
          ]
        },
        {
          Sid      = "ReadCredential"
          Effect   = "Allow"
          Action   = "secretsmanager:GetSecretValue"
          Resource = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/orders-AbCdEf"
        },
        {
          Sid    = "GetApiKey"
          Effect = "Allow"
          Action = "bedrock-agentcore:GetResourceApiKey"
          Resource = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders",
          ]
        },
      ]
    }
    error_message = "What the key needs, and no right to invoke with a signature."
  }

  assert {
    condition     = jsonencode([for credential in aws_bedrockagentcore_gateway_target.this.credential_provider_configuration : [length(credential.gateway_iam_role), length(credential.oauth), credential.api_key[*].credential_parameter_name]]) == jsonencode([[0, 0, ["x-api-key"]]])
    error_message = "The key alone, in its header."
  }
}

run "a_token_takes_the_place_of_the_signature" {
  command = plan

  variables {
    sign_requests = false
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["orders/read"]

        custom_parameters = {}
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
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij",
          ]
        },
        {
          Sid      = "ReadCredential"
          Effect   = "Allow"
          Action   = "secretsmanager:GetSecretValue"
          Resource = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        },
        {
          Sid    = "GetOauthToken"
          Effect = "Allow"
          Action = "bedrock-agentcore:GetResourceOauth2Token"
          Resource = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders",
          ]
        },
      ]
    }
    error_message = "What the token needs, and no right to invoke with a signature."
  }

  assert {
    condition     = jsonencode([for credential in aws_bedrockagentcore_gateway_target.this.credential_provider_configuration : [length(credential.gateway_iam_role), length(credential.api_key), credential.oauth[*].provider_arn]]) == jsonencode([[0, 0, ["arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"]]])
    error_message = "The token alone."
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.credential_provider_configuration[0].oauth[0].custom_parameters == null
    error_message = "An empty map is null: the provider fails on it."
  }
}

run "a_call_without_any_credential_needs_no_policy" {
  command = plan

  variables {
    sign_requests = false
  }

  assert {
    condition     = length(aws_iam_role_policy.gateway) == 0 && length(aws_bedrockagentcore_gateway_target.this.credential_provider_configuration) == 0
    error_message = "Neither a credential nor a policy without statements, which IAM refuses."
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.metadata_configuration) == 0
    error_message = "No header and no parameter passes that is not named."
  }
}

run "the_policy_is_left_to_somebody_else_on_request" {
  command = plan

  variables {
    gateway_role_name          = null
    attach_gateway_role_policy = false
  }

  assert {
    condition     = length(aws_iam_role_policy.gateway) == 0 && length(aws_bedrockagentcore_gateway_target.this.credential_provider_configuration) == 1
    error_message = "The gateway signs all the same."
  }
}

run "a_gateway_that_lets_anybody_in_is_refused" {
  command = plan

  variables {
    private_targets_allowed = false
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "headers_and_parameters_pass_that_are_named" {
  command = plan

  variables {
    allowed_request_headers  = ["X-Tenant"]
    allowed_query_parameters = ["page"]
  }

  assert {
    condition     = jsonencode([for metadata in aws_bedrockagentcore_gateway_target.this.metadata_configuration : [metadata.allowed_request_headers, metadata.allowed_response_headers, metadata.allowed_query_parameters]]) == jsonencode([[["X-Tenant"], null, ["page"]]])
    error_message = "What is named passes; what is empty is null."
  }
}

run "response_headers_alone_are_enough" {
  command = plan

  variables {
    allowed_response_headers = ["X-Trace-Id"]
  }

  assert {
    condition     = jsonencode([for metadata in aws_bedrockagentcore_gateway_target.this.metadata_configuration : [metadata.allowed_request_headers, metadata.allowed_response_headers, metadata.allowed_query_parameters]]) == jsonencode([[null, ["X-Trace-Id"], null]])
    error_message = "Any of the three will do."
  }
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    openapi    = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95]}0123456789%{endfor}xx" }
  }

  assert {
    condition     = length(aws_iam_role_policy.gateway[0].policy) == 10240
    error_message = "As many as IAM takes, not ${length(aws_iam_role_policy.gateway[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    openapi    = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95]}0123456789%{endfor}xxx" }
  }

  expect_failures = [aws_iam_role_policy.gateway]
}
