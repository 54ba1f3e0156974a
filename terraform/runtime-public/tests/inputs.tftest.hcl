# Generated from patterns/runtime-public. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
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
}

variables {
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st-agent"

    # description_too_few_characters
    description = ""

    # container_image_malformed
    container_image = "docker.io/library/python:3.13"

    # server_protocol_unknown
    server_protocol = "no-such-value"

    # environment_variables_too_many_entries
    environment_variables = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50] :
      "x${i}" => "x"
    }

    # request_header_allowlist_too_many_items
    request_header_allowlist = [
      "Authorization",
      "Authorization1",
      "Authorization2",
      "Authorization3",
      "Authorization4",
      "Authorization5",
      "Authorization6",
      "Authorization7",
      "Authorization8",
      "Authorization9",
      "Authorization10",
      "Authorization11",
      "Authorization12",
      "Authorization13",
      "Authorization14",
      "Authorization15",
      "Authorization16",
      "Authorization17",
      "Authorization18",
      "Authorization19",
      "Authorization20",
    ]

    # idle_session_timeout_seconds_too_low
    idle_session_timeout_seconds = 59

    # session_storage_mount_path_malformed
    session_storage_mount_path = "/data"

    # named_endpoints_too_many_entries
    named_endpoints = {
      prod   = {}
      prod1  = {}
      prod2  = {}
      prod3  = {}
      prod4  = {}
      prod5  = {}
      prod6  = {}
      prod7  = {}
      prod8  = {}
      prod9  = {}
      prod10 = {}
    }

    # jwt_authorizer_discovery_url_malformed
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # execution_role_arn_malformed
    create_execution_role = false
    execution_role_arn    = "agent-role"

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.description,
    var.container_image,
    var.server_protocol,
    var.environment_variables,
    var.request_header_allowlist,
    var.idle_session_timeout_seconds,
    var.session_storage_mount_path,
    var.named_endpoints,
    var.jwt_authorizer,
    var.execution_role_arn,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "an agent"

    # description_too_many_characters
    description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

    # container_image_malformed_2
    container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research"

    # environment_variables_key_too_few_characters
    environment_variables = { "" = "x" }

    # request_header_allowlist_item_malformed
    request_header_allowlist = ["X-Id: 1"]

    # idle_session_timeout_seconds_too_high
    idle_session_timeout_seconds = 28801

    # session_storage_mount_path_malformed_2
    session_storage_mount_path = "/mnt/a/b"

    # named_endpoints_key_malformed
    named_endpoints = { prod-eu = {} }

    # jwt_authorizer_discovery_url_malformed_2
    jwt_authorizer = {
      discovery_url   = "http://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # execution_role_name_malformed
    execution_role_name = "research agent"

    # tags_key_malformed
    tags = { "a,b" = "x" }

    # actions_without_a_policy
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime"]
  }

  expect_failures = [
    var.name,
    var.description,
    var.container_image,
    var.environment_variables,
    var.request_header_allowlist,
    var.idle_session_timeout_seconds,
    var.session_storage_mount_path,
    var.named_endpoints,
    var.jwt_authorizer,
    var.execution_role_name,
    var.tags,
    var.allowed_invoke_actions,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # code_s3_bucket_malformed
    container_image = null
    code = {
      s3_bucket   = "s3://agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = ["x"]
    }

    # environment_variables_key_too_many_characters
    environment_variables = {
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = "x"
    }

    # idle_session_timeout_seconds_not_whole
    idle_session_timeout_seconds = 60.5

    # named_endpoints_value_version_malformed
    named_endpoints = { prod = { version = "latest" } }

    # jwt_authorizer_discovery_url_malformed_3
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration/"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # permissions_boundary_arn_malformed
    permissions_boundary_arn = "boundary"
  }

  expect_failures = [
    var.code,
    var.environment_variables,
    var.idle_session_timeout_seconds,
    var.named_endpoints,
    var.jwt_authorizer,
    var.permissions_boundary_arn,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
    # code_s3_prefix_too_few_characters
    container_image = null
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = ""
      runtime     = "PYTHON_3_10"
      entry_point = ["x"]
    }

    # environment_variables_value_too_many_characters
    environment_variables = {
      x = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }

    # max_session_lifetime_seconds_too_low
    idle_session_timeout_seconds = 60
    max_session_lifetime_seconds = 59

    # named_endpoints_value_description_too_few_characters
    named_endpoints = { prod = { description = "" } }

    # jwt_authorizer_discovery_url_malformed_4
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration?tenant=a"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # further_statements_item_sid_malformed
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      sid       = "read-orders"
    }]

    # model_arns_item_malformed
    model_arns = ["*"]

    # role_given_and_made
    execution_role_arn = "arn:aws:iam::111122223333:role/agent"
  }

  expect_failures = [
    var.code,
    var.environment_variables,
    var.max_session_lifetime_seconds,
    var.named_endpoints,
    var.jwt_authorizer,
    var.further_statements,
    var.model_arns,
    var.execution_role_arn,
  ]
}

run "bad_values_5" {
  command = plan

  variables {
    # code_s3_prefix_too_many_characters
    container_image = null
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      runtime     = "PYTHON_3_10"
      entry_point = ["x"]
    }

    # max_session_lifetime_seconds_too_high
    idle_session_timeout_seconds = 60
    max_session_lifetime_seconds = 28801

    # named_endpoints_value_description_too_many_characters
    named_endpoints = {
      prod = {
        description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # jwt_authorizer_allowed_audience_too_few_items
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = []
    }

    # further_statements_item_actions_too_few_items
    further_statements = [{
      actions   = []
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
    }]
  }

  expect_failures = [
    var.code,
    var.max_session_lifetime_seconds,
    var.named_endpoints,
    var.jwt_authorizer,
    var.further_statements,
  ]
}

run "bad_values_6" {
  command = plan

  variables {
    # code_s3_version_id_too_few_characters
    container_image = null
    code = {
      s3_bucket     = "agent-code"
      s3_prefix     = "x"
      runtime       = "PYTHON_3_10"
      entry_point   = ["x"]
      s3_version_id = "xx"
    }

    # max_session_lifetime_seconds_not_whole
    idle_session_timeout_seconds = 60
    max_session_lifetime_seconds = 60.5

    # jwt_authorizer_allowed_audience_item_too_few_characters
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = [""]
    }

    # further_statements_item_actions_item_malformed
    further_statements = [{
      actions   = ["secretsmanager:*"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
    }]

    # endpoint_that_the_service_makes
    named_endpoints = { DEFAULT = {} }
  }

  expect_failures = [
    var.code,
    var.max_session_lifetime_seconds,
    var.jwt_authorizer,
    var.further_statements,
    var.named_endpoints,
  ]
}

run "bad_values_7" {
  command = plan

  variables {
    # code_s3_version_id_too_many_characters
    container_image = null
    code = {
      s3_bucket     = "agent-code"
      s3_prefix     = "x"
      runtime       = "PYTHON_3_10"
      entry_point   = ["x"]
      s3_version_id = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }

    # jwt_authorizer_allowed_audience_item_too_many_characters
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      allowed_audience = [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
    }

    # further_statements_item_resources_too_few_items
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = []
    }]

    # idle_timeout_longer_than_the_session
    idle_session_timeout_seconds = 901
    max_session_lifetime_seconds = 900
  }

  expect_failures = [var.code, var.jwt_authorizer, var.further_statements, var.idle_session_timeout_seconds]
}

run "bad_values_8" {
  command = plan

  variables {
    # code_runtime_unknown
    container_image = null
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "no-such-value"
      entry_point = ["x"]
    }

    # jwt_authorizer_allowed_clients_too_few_items
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = []
      allowed_scopes  = ["agents:invoke"]
    }

    # further_statements_item_resources_item_malformed
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["orders"]
    }]
  }

  expect_failures = [var.code, var.jwt_authorizer, var.further_statements]
}

run "bad_values_9" {
  command = plan

  variables {
    # code_entry_point_too_few_items
    container_image = null
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = []
    }

    # jwt_authorizer_allowed_clients_item_too_few_characters
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [""]
      allowed_scopes  = ["agents:invoke"]
    }

    # further_statements_item_conditions_item_test_malformed
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      conditions = [{
        test     = "string_equals"
        variable = "aws:ResourceAccount"
        values   = ["x"]
      }]
    }]
  }

  expect_failures = [var.code, var.jwt_authorizer, var.further_statements]
}

run "bad_values_10" {
  command = plan

  variables {
    # code_entry_point_too_many_items
    container_image = null
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = ["x", "x", "x"]
    }

    # jwt_authorizer_allowed_clients_item_too_many_characters
    jwt_authorizer = {
      discovery_url = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
      allowed_scopes = ["agents:invoke"]
    }

    # further_statements_item_conditions_item_variable_malformed
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      conditions = [{
        test     = "StringEquals"
        variable = "ResourceAccount"
        values   = ["x"]
      }]
    }]
  }

  expect_failures = [var.code, var.jwt_authorizer, var.further_statements]
}

run "bad_values_11" {
  command = plan

  variables {
    # code_entry_point_item_too_few_characters
    container_image = null
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = [""]
    }

    # jwt_authorizer_allowed_scopes_too_few_items
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = []
    }

    # further_statements_item_conditions_item_values_too_few_items
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      conditions = [{
        test     = "StringEquals"
        variable = "aws:ResourceAccount"
        values   = []
      }]
    }]
  }

  expect_failures = [var.code, var.jwt_authorizer, var.further_statements]
}

run "bad_values_12" {
  command = plan

  variables {
    # code_entry_point_item_too_many_characters
    container_image = null
    code = {
      s3_bucket = "agent-code"
      s3_prefix = "x"
      runtime   = "PYTHON_3_10"
      entry_point = [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
    }

    # jwt_authorizer_allowed_scopes_item_malformed
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["read write"]
    }

    # further_statements_item_conditions_item_values_item_too_few_characters
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      conditions = [{
        test     = "StringEquals"
        variable = "aws:ResourceAccount"
        values   = [""]
      }]
    }]
  }

  expect_failures = [var.code, var.jwt_authorizer, var.further_statements]
}

run "bad_values_13" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_key_malformed
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      custom_claims = {
        "my claim" = {
          operator = "CONTAINS_ANY"
          values   = ["finance"]
        }
      }
    }

    # further_statements_item_conditions_item_values_item_too_many_characters
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      conditions = [{
        test     = "StringEquals"
        variable = "aws:ResourceAccount"
        values = [
          "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ]
      }]
    }]

    # image_and_code
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "research/1.4.0.zip"
      runtime     = "PYTHON_3_13"
      entry_point = ["main.py"]
    }
  }

  expect_failures = [var.jwt_authorizer, var.further_statements, var.container_image]
}

run "bad_values_14" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_value_operator_unknown
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      custom_claims = {
        department = {
          operator = "no-such-value"
          values   = ["finance"]
        }
      }
    }

    # neither_image_nor_code
    container_image = null

    # role_neither_given_nor_made
    create_execution_role = false
  }

  expect_failures = [var.jwt_authorizer, var.container_image, var.execution_role_arn]
}

run "bad_values_15" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_value_values_too_few_items
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      custom_claims = {
        department = {
          operator = "CONTAINS_ANY"
          values   = []
        }
      }
    }

    # trust_of_a_given_role
    create_execution_role    = false
    execution_role_arn       = "arn:aws:iam::111122223333:role/agent"
    restrict_role_to_runtime = true
  }

  expect_failures = [var.jwt_authorizer, var.create_execution_role]
}

run "bad_values_16" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_value_values_item_malformed
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      custom_claims = {
        department = {
          operator = "CONTAINS_ANY"
          values   = ["a b"]
        }
      }
    }

    # name_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = "research-agent"
  }

  expect_failures = [var.jwt_authorizer, var.create_execution_role]
}

run "bad_values_17" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_vpc_id_malformed
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id             = "my-vpc"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = ["sg-0123456789abcdef0"]
        }
      }
    }

    # one_sid_twice
    further_statements = [
      {
        sid       = "Orders"
        actions   = ["sqs:SendMessage"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      },
      {
        sid       = "Orders"
        actions   = ["sqs:SendMessage"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      },
    ]
  }

  expect_failures = [var.jwt_authorizer, var.further_statements]
}

run "bad_values_18" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_subnet_ids_too_few_items
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = []
          security_group_ids = ["sg-0123456789abcdef0"]
        }
      }
    }

    # one_condition_twice
    further_statements = [{
      actions   = ["sqs:SendMessage"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      conditions = [
        {
          test     = "StringEquals"
          variable = "aws:ResourceAccount"
          values   = ["111122223333"]
        },
        {
          test     = "StringEquals"
          variable = "aws:ResourceAccount"
          values   = ["111122223333"]
        },
      ]
    }]
  }

  expect_failures = [var.jwt_authorizer, var.further_statements]
}

run "bad_values_19" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_subnet_ids_item_malformed
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["my-subnet"]
          security_group_ids = ["sg-0123456789abcdef0"]
        }
      }
    }

    # statements_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    further_statements = [{
      actions   = ["sqs:SendMessage"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
    }]
  }

  expect_failures = [var.jwt_authorizer, var.further_statements]
}

run "bad_values_20" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_security_group_ids_too_few_items
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = []
        }
      }
    }

    # models_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    model_arns            = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.jwt_authorizer, var.model_arns]
}

run "jwt_authorizer_private_endpoint_managed_security_group_ids_too_many_items" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id     = "vpc-0123456789abcdef0"
          subnet_ids = ["subnet-0123456789abcdef0"]
          security_group_ids = [
            "sg-0123456789abcdef0",
            "sg-0123456789abcdef1",
            "sg-0123456789abcdef2",
            "sg-0123456789abcdef3",
            "sg-0123456789abcdef4",
            "sg-0123456789abcdef5",
          ]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_security_group_ids_item_malformed" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = ["my-sg"]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_endpoint_ip_address_type_unknown" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id                   = "vpc-0123456789abcdef0"
          subnet_ids               = ["subnet-0123456789abcdef0"]
          security_group_ids       = ["sg-0123456789abcdef0"]
          endpoint_ip_address_type = "no-such-value"
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_routing_domain_too_few_characters" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = ["sg-0123456789abcdef0"]
          routing_domain     = "xx"
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_routing_domain_too_many_characters" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = ["sg-0123456789abcdef0"]
          routing_domain     = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_resource_configuration_id_malformed" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      private_endpoint = { resource_configuration_id = "rgw-0123456789abcdef0" }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_overrides_too_many_entries" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      private_endpoint_overrides = {
        "keys.example.com"  = "rcfg-0123456789abcdef0"
        "keys.example.com1" = "rcfg-0123456789abcdef0"
        "keys.example.com2" = "rcfg-0123456789abcdef0"
        "keys.example.com3" = "rcfg-0123456789abcdef0"
        "keys.example.com4" = "rcfg-0123456789abcdef0"
        "keys.example.com5" = "rcfg-0123456789abcdef0"
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_overrides_key_malformed" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url              = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      allowed_scopes             = ["agents:invoke"]
      private_endpoint_overrides = { "https://keys.example.com" = "rcfg-0123456789abcdef0" }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_overrides_value_malformed" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url              = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      allowed_scopes             = ["agents:invoke"]
      private_endpoint_overrides = { "keys.example.com" = "rgw-0123456789abcdef0" }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "caller_principal_arns_item_malformed" {
  command = plan

  variables {
    use_resource_policy   = true
    caller_principal_arns = ["arn:aws:iam::111122223333:root"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "caller_principal_arns_item_malformed_2" {
  command = plan

  variables {
    use_resource_policy   = true
    caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "allowed_invoke_actions_item_unknown" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    allowed_invoke_actions = ["no-such-value", "bedrock-agentcore:InvokeAgentRuntime"]
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "source_public_networks_item_malformed" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["0.0.0.0/0"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_2" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["0.0.0.0/1"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_3" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["::/0"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_4" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["::/1"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_5" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["203.0.113.0"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_6" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["203.0/16"]
  }

  expect_failures = [var.source_public_networks]
}

run "private_provider_reached_in_no_way" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      private_endpoint = {}
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "private_provider_reached_in_two_ways" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = ["sg-0123456789abcdef0"]
        }
        resource_configuration_id = "rcfg-0123456789abcdef0"
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "any_token_of_the_provider" {
  command = plan

  variables {
    jwt_authorizer = { discovery_url = "https://idp.example.com/.well-known/openid-configuration" }
  }

  expect_failures = [var.jwt_authorizer]
}

run "two_values_for_one_comparison" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      custom_claims = {
        team = {
          operator = "EQUALS"
          values   = ["a", "b"]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "bad_values_43" {
  command = plan

  variables {
    # callers_without_a_policy
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]

    # networks_without_a_policy
    source_public_networks = ["198.51.100.0/24"]
  }

  expect_failures = [var.caller_principal_arns, var.source_public_networks]
}

run "policy_without_callers" {
  command = plan

  variables {
    use_resource_policy = true
  }

  expect_failures = [var.caller_principal_arns]
}

run "callers_and_jwt" {
  command = plan

  variables {
    use_resource_policy   = true
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }

    source_public_networks = ["198.51.100.0/24"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "policy_that_restricts_nobody" {
  command = plan

  variables {
    use_resource_policy = true

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }
  }

  expect_failures = [var.source_public_networks]
}

run "no_action_at_all" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    allowed_invoke_actions = []
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "actions_without_a_request" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    allowed_invoke_actions = ["bedrock-agentcore:StopRuntimeSession"]
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "websocket_alone_over_mcp" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    server_protocol        = "MCP"
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "a2a_without_its_card" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    server_protocol        = "A2A"
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime"]
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "private_network_as_public_source" {
  command = plan

  variables {
    use_resource_policy    = true
    caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
    source_public_networks = ["10.1.0.0/16"]
  }

  expect_failures = [var.source_public_networks]
}
