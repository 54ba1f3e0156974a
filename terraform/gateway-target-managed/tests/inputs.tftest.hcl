# Generated from patterns/gateway-target-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }
}

variables {
  name                    = "orders"
  gateway_id              = "tools-abcdefghij"
  gateway_role_name       = "tools-gateway"
  private_targets_allowed = true
  mcp_server              = { endpoint = "https://orders.example.com/mcp" }
  vpc_id                  = "vpc-0123456789abcdef0"
  subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids      = ["sg-0123456789abcdef0"]
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "order service"

    # description_too_few_characters
    description = ""

    # gateway_id_malformed
    gateway_id = "tools"

    # gateway_role_name_malformed
    gateway_role_name = "arn:aws:iam::111122223333:role/tools-gateway"

    # mcp_server_endpoint_malformed
    mcp_server = { endpoint = "http://tools.example.com" }

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # subnet_ids_too_few_items
    subnet_ids = []

    # security_group_ids_too_few_items
    security_group_ids = []

    # ip_address_type_unknown
    ip_address_type = "no-such-value"

    # routing_domain_malformed
    routing_domain = "https://orders.internal"

    # credential_gateway_role_service_malformed
    credential = {
      gateway_role = {
        service       = "api gateway"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }

    # allowed_request_headers_too_many_items
    allowed_request_headers = [
      "X-Trace-Id",
      "X-Trace-Id1",
      "X-Trace-Id2",
      "X-Trace-Id3",
      "X-Trace-Id4",
      "X-Trace-Id5",
      "X-Trace-Id6",
      "X-Trace-Id7",
      "X-Trace-Id8",
      "X-Trace-Id9",
      "X-Trace-Id10",
    ]

    # allowed_response_headers_too_many_items
    allowed_response_headers = [
      "X-Trace-Id",
      "X-Trace-Id1",
      "X-Trace-Id2",
      "X-Trace-Id3",
      "X-Trace-Id4",
      "X-Trace-Id5",
      "X-Trace-Id6",
      "X-Trace-Id7",
      "X-Trace-Id8",
      "X-Trace-Id9",
      "X-Trace-Id10",
    ]

    # allowed_query_parameters_too_many_items
    allowed_query_parameters = ["x", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10"]

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50] :
      "team${i}" => "platform"
    }
  }

  expect_failures = [
    var.name,
    var.description,
    var.gateway_id,
    var.gateway_role_name,
    var.mcp_server,
    var.vpc_id,
    var.subnet_ids,
    var.security_group_ids,
    var.ip_address_type,
    var.routing_domain,
    var.credential,
    var.allowed_request_headers,
    var.allowed_response_headers,
    var.allowed_query_parameters,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "-orders"

    # description_too_many_characters
    description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

    # gateway_id_malformed_2
    gateway_id = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"

    # mcp_server_endpoint_malformed_2
    mcp_server = { endpoint = "tools.example.com" }

    # subnet_ids_too_many_items
    subnet_ids = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
    ]

    # security_group_ids_too_many_items
    security_group_ids = [
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
    ]

    # routing_domain_malformed_2
    routing_domain = "orders"

    # credential_gateway_role_region_malformed
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
        region        = "N. Virginia"
      }
    }

    # allowed_request_headers_item_malformed
    allowed_request_headers = ["X-Trace-Id: 1"]

    # allowed_response_headers_item_malformed
    allowed_response_headers = ["X-Trace-Id: 1"]

    # allowed_query_parameters_item_too_few_characters
    allowed_query_parameters = [""]

    # tags_key_malformed
    tags = { "a,b" = "platform" }

    # policy_for_no_role
    gateway_role_name = null
  }

  expect_failures = [
    var.name,
    var.description,
    var.gateway_id,
    var.mcp_server,
    var.subnet_ids,
    var.security_group_ids,
    var.routing_domain,
    var.credential,
    var.allowed_request_headers,
    var.allowed_response_headers,
    var.allowed_query_parameters,
    var.tags,
    var.gateway_role_name,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # name_malformed_3
    name = "orders--v2"

    # mcp_server_endpoint_malformed_3
    mcp_server = { endpoint = "https://" }

    # subnet_ids_item_malformed
    subnet_ids = ["my-subnet"]

    # security_group_ids_item_malformed
    security_group_ids = ["my-sg"]

    # credential_gateway_role_actions_too_few_items
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = []
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }

    # allowed_query_parameters_item_too_many_characters
    allowed_query_parameters = ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]

    # tags_value_malformed
    tags = { team = "a,b" }

    # role_without_a_policy
    attach_gateway_role_policy = false
  }

  expect_failures = [
    var.name,
    var.mcp_server,
    var.subnet_ids,
    var.security_group_ids,
    var.credential,
    var.allowed_query_parameters,
    var.tags,
    var.gateway_role_name,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
    # mcp_server_listing_mode_unknown
    mcp_server = {
      endpoint     = "https://tools.example.com/mcp"
      listing_mode = "no-such-value"
    }

    # credential_gateway_role_actions_item_malformed
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }

    # reserved_tag
    tags = { BedrockAgentCoreGatewayManaged = "true" }
  }

  expect_failures = [var.mcp_server, var.credential, var.tags]
}

run "bad_values_5" {
  command = plan

  variables {
    # mcp_server_resource_priority_too_low
    mcp_server = {
      endpoint          = "https://tools.example.com/mcp"
      resource_priority = -1
    }

    # credential_gateway_role_actions_item_malformed_2
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.mcp_server, var.credential]
}

run "bad_values_6" {
  command = plan

  variables {
    # mcp_server_resource_priority_too_high
    mcp_server = {
      endpoint          = "https://tools.example.com/mcp"
      resource_priority = 1001
    }

    # credential_gateway_role_resource_arns_too_few_items
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = []
      }
    }
  }

  expect_failures = [var.mcp_server, var.credential]
}

run "bad_values_7" {
  command = plan

  variables {
    # mcp_server_resource_priority_not_whole
    mcp_server = {
      endpoint          = "https://tools.example.com/mcp"
      resource_priority = 0.5
    }

    # credential_gateway_role_resource_arns_item_malformed
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["*"]
      }
    }
  }

  expect_failures = [var.mcp_server, var.credential]
}

run "bad_values_8" {
  command = plan

  variables {
    # openapi_s3_object_arn_malformed
    mcp_server = null
    openapi_s3 = { object_arn = "s3://schemas/orders.json" }

    # credential_oauth_provider_arn_malformed
    credential = {
      oauth = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
      }
    }
  }

  expect_failures = [var.openapi_s3, var.credential]
}

run "bad_values_9" {
  command = plan

  variables {
    # openapi_s3_object_arn_malformed_2
    mcp_server = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/*" }

    # credential_oauth_secret_arn_malformed
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "orders-secret"
        scopes       = ["x"]
      }
    }
  }

  expect_failures = [var.openapi_s3, var.credential]
}

run "bad_values_10" {
  command = plan

  variables {
    # openapi_s3_bucket_owner_account_id_malformed
    mcp_server = null
    openapi_s3 = {
      object_arn              = "arn:aws:s3:::schemas/orders.json"
      bucket_owner_account_id = "44445555666"
    }

    # credential_oauth_scopes_too_few_items
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = []
      }
    }
  }

  expect_failures = [var.openapi_s3, var.credential]
}

run "bad_values_11" {
  command = plan

  variables {
    # http_passthrough_endpoint_malformed
    mcp_server = null
    http_passthrough = {
      endpoint      = "http://tools.example.com"
      protocol_type = "A2A"
    }

    # credential_oauth_scopes_too_many_items
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes = [
          "x",
          "x1",
          "x2",
          "x3",
          "x4",
          "x5",
          "x6",
          "x7",
          "x8",
          "x9",
          "x10",
          "x11",
          "x12",
          "x13",
          "x14",
          "x15",
          "x16",
          "x17",
          "x18",
          "x19",
          "x20",
          "x21",
          "x22",
          "x23",
          "x24",
          "x25",
          "x26",
          "x27",
          "x28",
          "x29",
          "x30",
          "x31",
          "x32",
          "x33",
          "x34",
          "x35",
          "x36",
          "x37",
          "x38",
          "x39",
          "x40",
          "x41",
          "x42",
          "x43",
          "x44",
          "x45",
          "x46",
          "x47",
          "x48",
          "x49",
          "x50",
          "x51",
          "x52",
          "x53",
          "x54",
          "x55",
          "x56",
          "x57",
          "x58",
          "x59",
          "x60",
          "x61",
          "x62",
          "x63",
          "x64",
          "x65",
          "x66",
          "x67",
          "x68",
          "x69",
          "x70",
          "x71",
          "x72",
          "x73",
          "x74",
          "x75",
          "x76",
          "x77",
          "x78",
          "x79",
          "x80",
          "x81",
          "x82",
          "x83",
          "x84",
          "x85",
          "x86",
          "x87",
          "x88",
          "x89",
          "x90",
          "x91",
          "x92",
          "x93",
          "x94",
          "x95",
          "x96",
          "x97",
          "x98",
          "x99",
          "x100",
        ]
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_12" {
  command = plan

  variables {
    # http_passthrough_endpoint_malformed_2
    mcp_server = null
    http_passthrough = {
      endpoint      = "tools.example.com"
      protocol_type = "A2A"
    }

    # credential_oauth_scopes_item_too_few_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = [""]
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_13" {
  command = plan

  variables {
    # http_passthrough_endpoint_malformed_3
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://"
      protocol_type = "A2A"
    }

    # credential_oauth_scopes_item_too_many_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_14" {
  command = plan

  variables {
    # http_passthrough_protocol_type_unknown
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "no-such-value"
    }

    # credential_oauth_grant_type_unknown
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        grant_type   = "no-such-value"
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_15" {
  command = plan

  variables {
    # http_passthrough_static_query_parameters_key_malformed
    mcp_server = null
    http_passthrough = {
      endpoint                = "https://tools.example.com/mcp"
      protocol_type           = "A2A"
      static_query_parameters = { "api version" = "x" }
    }

    # credential_oauth_custom_parameters_too_many_entries
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          x   = "x"
          x1  = "x"
          x2  = "x"
          x3  = "x"
          x4  = "x"
          x5  = "x"
          x6  = "x"
          x7  = "x"
          x8  = "x"
          x9  = "x"
          x10 = "x"
        }
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_16" {
  command = plan

  variables {
    # http_passthrough_static_query_parameters_value_too_many_characters
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      static_query_parameters = {
        api-version = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # credential_oauth_custom_parameters_key_too_few_characters
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { "" = "x" }
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_17" {
  command = plan

  variables {
    # http_passthrough_on_query_parameter_conflict_unknown
    mcp_server = null
    http_passthrough = {
      endpoint                    = "https://tools.example.com/mcp"
      protocol_type               = "A2A"
      on_query_parameter_conflict = "no-such-value"
    }

    # credential_oauth_custom_parameters_key_too_many_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = "x"
        }
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_18" {
  command = plan

  variables {
    # http_passthrough_stickiness_identifier_too_few_characters
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness    = { identifier = "" }
    }

    # credential_oauth_custom_parameters_value_too_few_characters
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { x = "" }
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_19" {
  command = plan

  variables {
    # http_passthrough_stickiness_identifier_too_many_characters
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # credential_oauth_custom_parameters_value_too_many_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          x = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_20" {
  command = plan

  variables {
    # http_passthrough_stickiness_composite_identifier_too_few_items
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier           = "x"
        composite_identifier = []
      }
    }

    # credential_oauth_default_return_url_malformed
    credential = {
      oauth = {
        provider_arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn         = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes             = ["x"]
        default_return_url = "http://app.example.com/callback"
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_21" {
  command = plan

  variables {
    # http_passthrough_stickiness_composite_identifier_too_many_items
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier           = "x"
        composite_identifier = ["x", "x1", "x2", "x3", "x4", "x5"]
      }
    }

    # credential_api_key_provider_arn_malformed
    credential = {
      api_key = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_22" {
  command = plan

  variables {
    # http_passthrough_stickiness_composite_identifier_item_too_few_characters
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier           = "x"
        composite_identifier = [""]
      }
    }

    # credential_api_key_secret_arn_malformed
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "orders-secret"
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_23" {
  command = plan

  variables {
    # http_passthrough_stickiness_composite_identifier_item_too_many_characters
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier = "x"
        composite_identifier = [
          "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ]
      }
    }

    # credential_api_key_location_unknown
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        location     = "no-such-value"
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_24" {
  command = plan

  variables {
    # http_passthrough_stickiness_timeout_seconds_too_low
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier      = "x"
        timeout_seconds = 0
      }
    }

    # credential_api_key_parameter_name_too_few_characters
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = ""
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_25" {
  command = plan

  variables {
    # http_passthrough_stickiness_timeout_seconds_too_high
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier      = "x"
        timeout_seconds = 86401
      }
    }

    # credential_api_key_parameter_name_too_many_characters
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_26" {
  command = plan

  variables {
    # http_passthrough_stickiness_timeout_seconds_not_whole
    mcp_server = null
    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier      = "x"
        timeout_seconds = 1.5
      }
    }

    # credential_api_key_prefix_too_few_characters
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = ""
      }
    }
  }

  expect_failures = [var.http_passthrough, var.credential]
}

run "bad_values_27" {
  command = plan

  variables {
    # credential_api_key_prefix_too_many_characters
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # two_kinds_of_target
    openapi = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  }

  expect_failures = [var.credential, var.mcp_server]
}

run "bad_values_28" {
  command = plan

  variables {
    # no_kind_of_target
    mcp_server = null

    # two_credentials
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.mcp_server, var.credential]
}

run "empty_credential" {
  command = plan

  variables {
    credential = {}
  }

  expect_failures = [var.credential]
}
