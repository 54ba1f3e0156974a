# Generated from modules/gateway. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_gateway" {
    defaults = {
      gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
      gateway_id  = "tools-abcdefghij"
      gateway_url = "https://tools-abcdefghij.gateway.bedrock-agentcore.us-east-1.amazonaws.com/mcp"
      workload_identity_details = [{
        workload_identity_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij"
      }]
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
  name                    = "tools"
  caller_principal_arns   = ["arn:aws:iam::111122223333:role/front-end"]
  use_resource_policy     = true
  create_gateway_endpoint = true
  vpc_id                  = "vpc-0123456789abcdef0"
  endpoint_subnet_ids     = ["subnet-0123456789abcdef0"]
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "order_tools"

    # description_too_few_characters
    description = ""

    # authorizer_type_unknown
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    use_resource_policy     = false
    caller_principal_arns   = []
    authorizer_type         = "no-such-value"

    # policy_engine_arn_malformed
    policy_engine = {
      arn  = "tools-0123456789"
      mode = "ENFORCE"
    }

    # protocol_type_unknown
    protocol_type = "no-such-value"

    # exception_level_unknown
    exception_level = "no-such-value"

    # kms_key_arn_malformed
    use_kms_key = true
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:alias/tools"

    # service_role_arn_malformed
    create_service_role = false
    service_role_arn    = "agent-role"

    # web_acl_arn_malformed
    use_web_acl = true
    web_acl_arn = "tools"

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.description,
    var.authorizer_type,
    var.policy_engine,
    var.protocol_type,
    var.exception_level,
    var.kms_key_arn,
    var.service_role_arn,
    var.web_acl_arn,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "-tools"

    # description_too_many_characters
    description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

    # jwt_authorizer_discovery_url_malformed
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }
    caller_principal_arns = []

    # policy_engine_mode_unknown
    policy_engine = {
      arn  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789"
      mode = "no-such-value"
    }

    # mcp_supported_versions_too_few_items
    mcp = { supported_versions = [] }

    # service_role_name_malformed
    service_role_name = "research agent"

    # network_exempt_principal_arns_item_malformed
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:root"]

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # endpoint_subnet_ids_too_many_items
    endpoint_subnet_ids = [
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

    # caller_security_group_ids_key_malformed
    caller_security_group_ids = { "the team's ledger" = "sg-0123456789abcdef0" }

    # caller_networks_key_malformed
    caller_networks = { "the team's ledger" = "10.1.0.0/16" }

    # additional_gateway_arns_item_malformed
    additional_gateway_arns = ["orders-0123456789"]

    # web_acl_arn_malformed_2
    use_web_acl = true
    web_acl_arn = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"

    # tags_key_malformed
    tags = { "a,b" = "x" }

    # key_that_is_not_used
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [
    var.name,
    var.description,
    var.jwt_authorizer,
    var.policy_engine,
    var.mcp,
    var.service_role_name,
    var.network_exempt_principal_arns,
    var.vpc_id,
    var.endpoint_subnet_ids,
    var.caller_security_group_ids,
    var.caller_networks,
    var.additional_gateway_arns,
    var.web_acl_arn,
    var.tags,
    var.kms_key_arn,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # name_malformed_3
    name = "order--tools"

    # jwt_authorizer_discovery_url_malformed_2
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "http://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }
    caller_principal_arns = []

    # mcp_supported_versions_item_malformed
    mcp = { supported_versions = ["1.0"] }

    # permissions_boundary_arn_malformed
    permissions_boundary_arn = "boundary"

    # network_exempt_principal_arns_item_malformed_2
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/*"]

    # endpoint_subnet_ids_item_malformed
    endpoint_subnet_ids = ["my-subnet"]

    # caller_security_group_ids_key_malformed_2
    caller_security_group_ids = { " orders" = "sg-0123456789abcdef0" }

    # caller_networks_key_malformed_2
    caller_networks = { " orders" = "10.1.0.0/16" }

    # additional_gateway_arns_item_malformed_2
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/*"]

    # web_acl_arn_malformed_3
    use_web_acl = true
    web_acl_arn = "arn:aws:waf-regional:us-east-1:111122223333:webacl/01234567-89ab-cdef-0123-456789abcdef"

    # key_that_is_missing
    use_kms_key = true

    # endpoint_without_a_vpc
    vpc_id = null
  }

  expect_failures = [
    var.name,
    var.jwt_authorizer,
    var.mcp,
    var.permissions_boundary_arn,
    var.network_exempt_principal_arns,
    var.endpoint_subnet_ids,
    var.caller_security_group_ids,
    var.caller_networks,
    var.additional_gateway_arns,
    var.web_acl_arn,
    var.kms_key_arn,
    var.vpc_id,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
    # name_malformed_4
    name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

    # jwt_authorizer_discovery_url_malformed_3
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration/"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }
    caller_principal_arns = []

    # mcp_instructions_too_few_characters
    mcp = { instructions = "" }

    # lambda_target_arns_value_malformed
    lambda_target_arns = { x = "orders" }

    # agent_runtime_arns_value_malformed
    agent_runtime_arns = { x = "research_agent-0123456789" }

    # caller_security_group_ids_value_malformed
    caller_security_group_ids = { orders_db = "my-sg" }

    # caller_networks_value_malformed
    caller_networks = { orders_db = "0.0.0.0/0" }

    # role_given_and_made
    service_role_arn = "arn:aws:iam::111122223333:role/tools"

    # endpoint_without_subnets
    endpoint_subnet_ids = []

    # web_acl_that_is_not_used
    web_acl_arn = "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [
    var.name,
    var.jwt_authorizer,
    var.mcp,
    var.lambda_target_arns,
    var.agent_runtime_arns,
    var.caller_security_group_ids,
    var.caller_networks,
    var.service_role_arn,
    var.endpoint_subnet_ids,
    var.web_acl_arn,
  ]
}

run "bad_values_5" {
  command = plan

  variables {
    # jwt_authorizer_discovery_url_malformed_4
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration?tenant=a"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }
    caller_principal_arns = []

    # mcp_instructions_too_many_characters
    mcp = {
      instructions = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }

    # lambda_target_arns_value_malformed_2
    lambda_target_arns = { x = "arn:aws:lambda:us-east-1:111122223333:function:*" }

    # agent_runtime_arns_value_malformed_2
    agent_runtime_arns = { x = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/*" }

    # caller_networks_value_malformed_2
    caller_networks = { orders_db = "0.0.0.0/1" }

    # name_of_a_security_group
    name = "sg-agent"

    # caller_security_group_ids_twice
    caller_security_group_ids = {
      app   = "sg-0123456789abcdef0"
      batch = "sg-0123456789abcdef0"
    }

    # web_acl_that_is_missing
    use_web_acl = true
  }

  expect_failures = [
    var.jwt_authorizer,
    var.mcp,
    var.lambda_target_arns,
    var.agent_runtime_arns,
    var.caller_networks,
    var.name,
    var.caller_security_group_ids,
    var.web_acl_arn,
  ]
}

run "bad_values_6" {
  command = plan

  variables {
    # jwt_authorizer_allowed_audience_too_few_items
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = []
    }
    caller_principal_arns = []

    # mcp_session_timeout_seconds_too_low
    mcp = { session_timeout_seconds = 899 }

    # caller_networks_value_malformed_3
    caller_networks = { orders_db = "10.1.0.0" }

    # role_neither_given_nor_made
    create_service_role = false
  }

  expect_failures = [var.jwt_authorizer, var.mcp, var.caller_networks, var.service_role_arn]
}

run "bad_values_7" {
  command = plan

  variables {
    # jwt_authorizer_allowed_audience_item_too_few_characters
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = [""]
    }
    caller_principal_arns = []

    # mcp_session_timeout_seconds_too_high
    mcp = { session_timeout_seconds = 28801 }

    # caller_networks_value_malformed_4
    caller_networks = { orders_db = "10.1/16" }

    # name_for_a_given_role
    create_service_role = false
    service_role_arn    = "arn:aws:iam::111122223333:role/tools"
    service_role_name   = "tools"
  }

  expect_failures = [var.jwt_authorizer, var.mcp, var.caller_networks, var.create_service_role]
}

run "bad_values_8" {
  command = plan

  variables {
    # jwt_authorizer_allowed_audience_item_too_many_characters
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      allowed_audience = [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
    }
    caller_principal_arns = []

    # mcp_session_timeout_seconds_not_whole
    mcp = { session_timeout_seconds = 900.5 }

    # boundary_for_a_given_role
    create_service_role      = false
    service_role_arn         = "arn:aws:iam::111122223333:role/tools"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"

    # caller_networks_twice
    caller_networks = {
      app   = "10.1.0.0/16"
      batch = "10.1.0.0/16"
    }
  }

  expect_failures = [var.jwt_authorizer, var.mcp, var.create_service_role, var.caller_networks]
}

run "bad_values_9" {
  command = plan

  variables {
    # jwt_authorizer_allowed_clients_too_few_items
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = []
      allowed_scopes  = ["agents:invoke"]
    }
    caller_principal_arns = []

    # settings_of_mcp_without_mcp
    protocol_type = null
    mcp           = { instructions = "Ask for tools." }

    # functions_for_a_given_role
    create_service_role = false
    service_role_arn    = "arn:aws:iam::111122223333:role/tools"
    lambda_target_arns  = { orders = "arn:aws:lambda:us-east-1:111122223333:function:check" }
  }

  expect_failures = [var.jwt_authorizer, var.mcp, var.lambda_target_arns]
}

run "bad_values_10" {
  command = plan

  variables {
    # jwt_authorizer_allowed_clients_item_too_few_characters
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [""]
      allowed_scopes  = ["agents:invoke"]
    }
    caller_principal_arns = []

    # mcp_without_a_setting
    mcp = {}

    # agents_for_a_given_role
    create_service_role = false
    service_role_arn    = "arn:aws:iam::111122223333:role/tools"
    agent_runtime_arns = {
      agent = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      main  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
    }
  }

  expect_failures = [var.jwt_authorizer, var.mcp, var.agent_runtime_arns]
}

run "bad_values_11" {
  command = plan

  variables {
    # jwt_authorizer_allowed_clients_item_too_many_characters
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
      allowed_scopes = ["agents:invoke"]
    }
    caller_principal_arns = []

    # agent_without_an_endpoint
    agent_runtime_arns = { agent = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789" }
  }

  expect_failures = [var.jwt_authorizer, var.agent_runtime_arns]
}

run "bad_values_12" {
  command = plan

  variables {
    # jwt_authorizer_allowed_scopes_too_few_items
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = []
    }
    caller_principal_arns = []

    # endpoint_without_its_agent
    agent_runtime_arns = {
      main = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
    }
  }

  expect_failures = [var.jwt_authorizer, var.agent_runtime_arns]
}

run "jwt_authorizer_allowed_scopes_item_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["read write"]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_key_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_value_operator_unknown" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_value_values_too_few_items" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_value_values_item_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_vpc_id_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_subnet_ids_too_few_items" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_subnet_ids_item_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_security_group_ids_too_few_items" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_security_group_ids_too_many_items" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_security_group_ids_item_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_endpoint_ip_address_type_unknown" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_routing_domain_too_few_characters" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_managed_routing_domain_too_many_characters" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_resource_configuration_id_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      private_endpoint = { resource_configuration_id = "rgw-0123456789abcdef0" }
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_overrides_too_many_entries" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

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

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_overrides_key_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url              = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      allowed_scopes             = ["agents:invoke"]
      private_endpoint_overrides = { "https://keys.example.com" = "rcfg-0123456789abcdef0" }
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_private_endpoint_overrides_value_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url              = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      allowed_scopes             = ["agents:invoke"]
      private_endpoint_overrides = { "keys.example.com" = "rgw-0123456789abcdef0" }
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "bad_values_31" {
  command = plan

  variables {
    # interceptors_value_lambda_arn_malformed
    interceptors = {
      x = {
        lambda_arn          = "orders"
        interception_points = ["REQUEST"]
      }
    }

    # private_provider_reached_in_no_way
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      private_endpoint = {}
    }

    # vpc_without_an_endpoint
    create_gateway_endpoint = false
    vpc_id                  = "vpc-0123456789abcdef0"
    endpoint_subnet_ids     = []
  }

  expect_failures = [var.interceptors, var.jwt_authorizer, var.vpc_id]
}

run "bad_values_32" {
  command = plan

  variables {
    # interceptors_value_lambda_arn_malformed_2
    interceptors = {
      x = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:*"
        interception_points = ["REQUEST"]
      }
    }

    # private_provider_reached_in_two_ways
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

    # subnets_without_an_endpoint
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = ["subnet-0123456789abcdef0"]
  }

  expect_failures = [var.interceptors, var.jwt_authorizer, var.endpoint_subnet_ids]
}

run "bad_values_33" {
  command = plan

  variables {
    # interceptors_value_interception_points_too_few_items
    interceptors = {
      x = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:orders"
        interception_points = []
      }
    }

    # any_token_of_the_provider
    jwt_authorizer = { discovery_url = "https://idp.example.com/.well-known/openid-configuration" }

    # groups_without_an_endpoint
    create_gateway_endpoint   = false
    vpc_id                    = null
    endpoint_subnet_ids       = []
    caller_security_group_ids = { app = "sg-0123456789abcdef0" }
  }

  expect_failures = [var.interceptors, var.jwt_authorizer, var.caller_security_group_ids]
}

run "bad_values_34" {
  command = plan

  variables {
    # interceptors_value_interception_points_item_unknown
    interceptors = {
      x = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:orders"
        interception_points = ["no-such-value"]
      }
    }

    # two_values_for_one_comparison
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

    # networks_without_an_endpoint
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    caller_networks         = { office = "10.1.0.0/16" }
  }

  expect_failures = [var.interceptors, var.jwt_authorizer, var.caller_networks]
}

run "bad_values_35" {
  command = plan

  variables {
    # caller_principal_arns_item_malformed
    caller_principal_arns = ["arn:aws:iam::111122223333:root"]

    # source_vpc_endpoint_ids_item_malformed
    source_vpc_endpoint_ids = ["my-vpce"]
  }

  expect_failures = [var.caller_principal_arns, var.source_vpc_endpoint_ids]
}

run "caller_principal_arns_item_malformed_2" {
  command = plan

  variables {
    caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "tokens_without_a_provider" {
  command = plan

  variables {
    authorizer_type       = "CUSTOM_JWT"
    jwt_authorizer        = null
    caller_principal_arns = []
  }

  expect_failures = [var.authorizer_type]
}

run "provider_without_tokens" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }
  }

  expect_failures = [var.authorizer_type]
}

run "nobody_checks_callers" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    use_resource_policy     = false
    caller_principal_arns   = []
    authorizer_type         = "NONE"
  }

  expect_failures = [var.authorizer_type]
}

run "nobody_checks_requests" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    use_resource_policy     = false
    caller_principal_arns   = []
    authorizer_type         = "NONE"

    interceptors = {
      trim = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:check"
        interception_points = ["RESPONSE"]
      }
    }
  }

  expect_failures = [var.authorizer_type]
}

run "bad_values_41" {
  command = plan

  variables {
    # two_interceptors_of_requests
    interceptors = {
      a = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:check"
        interception_points = ["REQUEST"]
      }
      b = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:check"
        interception_points = ["REQUEST"]
      }
    }

    # gateways_without_an_endpoint
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/orders-0123456789"]
  }

  expect_failures = [var.interceptors, var.additional_gateway_arns]
}

run "policy_of_a_gateway_that_decides_nothing" {
  command = plan

  variables {
    authorizer_type       = "AUTHENTICATE_ONLY"
    caller_principal_arns = []
  }

  expect_failures = [var.use_resource_policy]
}

run "policy_of_a_gateway_that_checks_nobody" {
  command = plan

  variables {
    authorizer_type = "NONE"

    interceptors = {
      check = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:check"
        interception_points = ["REQUEST"]
      }
    }

    caller_principal_arns = []
  }

  expect_failures = [var.use_resource_policy]
}

run "exempt_without_a_policy" {
  command = plan

  variables {
    use_resource_policy           = false
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/tools"]
  }

  expect_failures = [var.use_resource_policy]
}

run "policy_that_refuses_nobody" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }

    caller_principal_arns   = []
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
  }

  expect_failures = [var.source_vpc_endpoint_ids]
}

run "source_without_a_policy" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    use_resource_policy     = false
    caller_principal_arns   = []
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
  }

  expect_failures = [var.source_vpc_endpoint_ids]
}

run "exempt_from_nothing" {
  command = plan

  variables {
    create_gateway_endpoint       = false
    vpc_id                        = null
    endpoint_subnet_ids           = []
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/tools"]
  }

  expect_failures = [var.source_vpc_endpoint_ids]
}

run "policy_without_callers" {
  command = plan

  variables {
    caller_principal_arns = []
  }

  expect_failures = [var.caller_principal_arns]
}

run "endpoint_without_callers" {
  command = plan

  variables {
    caller_principal_arns = []
    use_resource_policy   = false
  }

  expect_failures = [var.caller_principal_arns]
}

run "callers_that_nothing_looks_at" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    use_resource_policy     = false
    caller_principal_arns   = ["arn:aws:iam::111122223333:role/tools"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "callers_with_tokens" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }

    caller_principal_arns = ["arn:aws:iam::111122223333:role/tools"]
  }

  expect_failures = [var.caller_principal_arns]
}
