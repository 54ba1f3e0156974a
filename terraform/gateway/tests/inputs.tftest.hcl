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

run "name_malformed" {
  command = plan

  variables {
    name = "order_tools"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "-tools"
  }

  expect_failures = [var.name]
}

run "name_malformed_3" {
  command = plan

  variables {
    name = "order--tools"
  }

  expect_failures = [var.name]
}

run "name_malformed_4" {
  command = plan

  variables {
    name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  }

  expect_failures = [var.name]
}

run "description_too_few_characters" {
  command = plan

  variables {
    description = ""
  }

  expect_failures = [var.description]
}

run "description_too_many_characters" {
  command = plan

  variables {
    description = format("%0201d", 0)
  }

  expect_failures = [var.description]
}

run "authorizer_type_unknown" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    use_resource_policy     = false
    caller_principal_arns   = []
    authorizer_type         = "no-such-value"
  }

  expect_failures = [var.authorizer_type]
}

run "jwt_authorizer_discovery_url_malformed" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_discovery_url_malformed_2" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "http://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_audience_too_few_items" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = []
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_audience_item_too_few_characters" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = [""]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_audience_item_too_many_characters" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = [format("%0256d", 0)]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_clients_too_few_items" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = []
      allowed_scopes  = ["agents:invoke"]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_clients_item_too_few_characters" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [""]
      allowed_scopes  = ["agents:invoke"]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_clients_item_too_many_characters" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [format("%0256d", 0)]
      allowed_scopes  = ["agents:invoke"]
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_scopes_too_few_items" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = []
    }

    caller_principal_arns = []
  }

  expect_failures = [var.jwt_authorizer]
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
          routing_domain     = format("%0256d", 0)
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

run "interceptors_value_lambda_arn_malformed" {
  command = plan

  variables {
    interceptors = {
      x = {
        lambda_arn          = "orders"
        interception_points = ["REQUEST"]
      }
    }
  }

  expect_failures = [var.interceptors]
}

run "interceptors_value_lambda_arn_malformed_2" {
  command = plan

  variables {
    interceptors = {
      x = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:*"
        interception_points = ["REQUEST"]
      }
    }
  }

  expect_failures = [var.interceptors]
}

run "interceptors_value_interception_points_too_few_items" {
  command = plan

  variables {
    interceptors = {
      x = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:orders"
        interception_points = []
      }
    }
  }

  expect_failures = [var.interceptors]
}

run "interceptors_value_interception_points_item_unknown" {
  command = plan

  variables {
    interceptors = {
      x = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:orders"
        interception_points = ["no-such-value"]
      }
    }
  }

  expect_failures = [var.interceptors]
}

run "policy_engine_arn_malformed" {
  command = plan

  variables {
    policy_engine = {
      arn  = "tools-0123456789"
      mode = "ENFORCE"
    }
  }

  expect_failures = [var.policy_engine]
}

run "policy_engine_mode_unknown" {
  command = plan

  variables {
    policy_engine = {
      arn  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789"
      mode = "no-such-value"
    }
  }

  expect_failures = [var.policy_engine]
}

run "protocol_type_unknown" {
  command = plan

  variables {
    protocol_type = "no-such-value"
  }

  expect_failures = [var.protocol_type]
}

run "mcp_supported_versions_too_few_items" {
  command = plan

  variables {
    mcp = { supported_versions = [] }
  }

  expect_failures = [var.mcp]
}

run "mcp_supported_versions_item_malformed" {
  command = plan

  variables {
    mcp = { supported_versions = ["1.0"] }
  }

  expect_failures = [var.mcp]
}

run "mcp_instructions_too_few_characters" {
  command = plan

  variables {
    mcp = { instructions = "" }
  }

  expect_failures = [var.mcp]
}

run "mcp_instructions_too_many_characters" {
  command = plan

  variables {
    mcp = { instructions = format("%02049d", 0) }
  }

  expect_failures = [var.mcp]
}

run "mcp_session_timeout_seconds_too_low" {
  command = plan

  variables {
    mcp = { session_timeout_seconds = 899 }
  }

  expect_failures = [var.mcp]
}

run "mcp_session_timeout_seconds_too_high" {
  command = plan

  variables {
    mcp = { session_timeout_seconds = 28801 }
  }

  expect_failures = [var.mcp]
}

run "mcp_session_timeout_seconds_not_whole" {
  command = plan

  variables {
    mcp = { session_timeout_seconds = 900.5 }
  }

  expect_failures = [var.mcp]
}

run "exception_level_unknown" {
  command = plan

  variables {
    exception_level = "no-such-value"
  }

  expect_failures = [var.exception_level]
}

run "kms_key_arn_malformed" {
  command = plan

  variables {
    use_kms_key = true
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:alias/tools"
  }

  expect_failures = [var.kms_key_arn]
}

run "service_role_arn_malformed" {
  command = plan

  variables {
    create_service_role = false
    service_role_arn    = "agent-role"
  }

  expect_failures = [var.service_role_arn]
}

run "service_role_name_malformed" {
  command = plan

  variables {
    service_role_name = "research agent"
  }

  expect_failures = [var.service_role_name]
}

run "permissions_boundary_arn_malformed" {
  command = plan

  variables {
    permissions_boundary_arn = "boundary"
  }

  expect_failures = [var.permissions_boundary_arn]
}

run "lambda_target_arns_value_malformed" {
  command = plan

  variables {
    lambda_target_arns = { x = "orders" }
  }

  expect_failures = [var.lambda_target_arns]
}

run "lambda_target_arns_value_malformed_2" {
  command = plan

  variables {
    lambda_target_arns = { x = "arn:aws:lambda:us-east-1:111122223333:function:*" }
  }

  expect_failures = [var.lambda_target_arns]
}

run "agent_runtime_arns_value_malformed" {
  command = plan

  variables {
    agent_runtime_arns = { x = "research_agent-0123456789" }
  }

  expect_failures = [var.agent_runtime_arns]
}

run "agent_runtime_arns_value_malformed_2" {
  command = plan

  variables {
    agent_runtime_arns = { x = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/*" }
  }

  expect_failures = [var.agent_runtime_arns]
}

run "caller_principal_arns_item_malformed" {
  command = plan

  variables {
    caller_principal_arns = ["arn:aws:iam::111122223333:root"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "caller_principal_arns_item_malformed_2" {
  command = plan

  variables {
    caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "source_vpc_endpoint_ids_item_malformed" {
  command = plan

  variables {
    source_vpc_endpoint_ids = ["my-vpce"]
  }

  expect_failures = [var.source_vpc_endpoint_ids]
}

run "network_exempt_principal_arns_item_malformed" {
  command = plan

  variables {
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:root"]
  }

  expect_failures = [var.network_exempt_principal_arns]
}

run "network_exempt_principal_arns_item_malformed_2" {
  command = plan

  variables {
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/*"]
  }

  expect_failures = [var.network_exempt_principal_arns]
}

run "vpc_id_malformed" {
  command = plan

  variables {
    vpc_id = "my-vpc"
  }

  expect_failures = [var.vpc_id]
}

run "endpoint_subnet_ids_too_many_items" {
  command = plan

  variables {
    endpoint_subnet_ids = [for i in range(17) : "subnet-0123456789abcdef0"]
  }

  expect_failures = [var.endpoint_subnet_ids]
}

run "endpoint_subnet_ids_item_malformed" {
  command = plan

  variables {
    endpoint_subnet_ids = ["my-subnet"]
  }

  expect_failures = [var.endpoint_subnet_ids]
}

run "caller_security_group_ids_key_malformed" {
  command = plan

  variables {
    caller_security_group_ids = { "the team's ledger" = "sg-0123456789abcdef0" }
  }

  expect_failures = [var.caller_security_group_ids]
}

run "caller_security_group_ids_key_malformed_2" {
  command = plan

  variables {
    caller_security_group_ids = { " orders" = "sg-0123456789abcdef0" }
  }

  expect_failures = [var.caller_security_group_ids]
}

run "caller_security_group_ids_value_malformed" {
  command = plan

  variables {
    caller_security_group_ids = { orders_db = "my-sg" }
  }

  expect_failures = [var.caller_security_group_ids]
}

run "caller_networks_key_malformed" {
  command = plan

  variables {
    caller_networks = { "the team's ledger" = "10.1.0.0/16" }
  }

  expect_failures = [var.caller_networks]
}

run "caller_networks_key_malformed_2" {
  command = plan

  variables {
    caller_networks = { " orders" = "10.1.0.0/16" }
  }

  expect_failures = [var.caller_networks]
}

run "caller_networks_value_malformed" {
  command = plan

  variables {
    caller_networks = { orders_db = "0.0.0.0/0" }
  }

  expect_failures = [var.caller_networks]
}

run "caller_networks_value_malformed_2" {
  command = plan

  variables {
    caller_networks = { orders_db = "0.0.0.0/1" }
  }

  expect_failures = [var.caller_networks]
}

run "caller_networks_value_malformed_3" {
  command = plan

  variables {
    caller_networks = { orders_db = "10.1.0.0" }
  }

  expect_failures = [var.caller_networks]
}

run "caller_networks_value_malformed_4" {
  command = plan

  variables {
    caller_networks = { orders_db = "10.1/16" }
  }

  expect_failures = [var.caller_networks]
}

run "additional_gateway_arns_item_malformed" {
  command = plan

  variables {
    additional_gateway_arns = ["orders-0123456789"]
  }

  expect_failures = [var.additional_gateway_arns]
}

run "additional_gateway_arns_item_malformed_2" {
  command = plan

  variables {
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/*"]
  }

  expect_failures = [var.additional_gateway_arns]
}

run "tags_too_many_entries" {
  command = plan

  variables {
    tags = { for i in range(50) : "${"team"}${i}" => "x" }
  }

  expect_failures = [var.tags]
}

run "tags_key_malformed" {
  command = plan

  variables {
    tags = { "a,b" = "x" }
  }

  expect_failures = [var.tags]
}

run "name_of_a_security_group" {
  command = plan

  variables {
    name = "sg-agent"
  }

  expect_failures = [var.name]
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

run "two_interceptors_of_requests" {
  command = plan

  variables {
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
  }

  expect_failures = [var.interceptors]
}

run "private_provider_reached_in_no_way" {
  command = plan

  variables {
    authorizer_type = "CUSTOM_JWT"

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      private_endpoint = {}
    }

    caller_principal_arns = []
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

run "settings_of_mcp_without_mcp" {
  command = plan

  variables {
    protocol_type = null
    mcp           = { instructions = "Ask for tools." }
  }

  expect_failures = [var.mcp]
}

run "mcp_without_a_setting" {
  command = plan

  variables {
    mcp = {}
  }

  expect_failures = [var.mcp]
}

run "key_that_is_not_used" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [var.kms_key_arn]
}

run "key_that_is_missing" {
  command = plan

  variables {
    use_kms_key = true
  }

  expect_failures = [var.kms_key_arn]
}

run "role_given_and_made" {
  command = plan

  variables {
    service_role_arn = "arn:aws:iam::111122223333:role/tools"
  }

  expect_failures = [var.service_role_arn]
}

run "role_neither_given_nor_made" {
  command = plan

  variables {
    create_service_role = false
  }

  expect_failures = [var.service_role_arn]
}

run "name_for_a_given_role" {
  command = plan

  variables {
    create_service_role = false
    service_role_arn    = "arn:aws:iam::111122223333:role/tools"
    service_role_name   = "tools"
  }

  expect_failures = [var.create_service_role]
}

run "boundary_for_a_given_role" {
  command = plan

  variables {
    create_service_role      = false
    service_role_arn         = "arn:aws:iam::111122223333:role/tools"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
  }

  expect_failures = [var.create_service_role]
}

run "functions_for_a_given_role" {
  command = plan

  variables {
    create_service_role = false
    service_role_arn    = "arn:aws:iam::111122223333:role/tools"
    lambda_target_arns  = { orders = "arn:aws:lambda:us-east-1:111122223333:function:check" }
  }

  expect_failures = [var.lambda_target_arns]
}

run "agents_for_a_given_role" {
  command = plan

  variables {
    create_service_role = false
    service_role_arn    = "arn:aws:iam::111122223333:role/tools"

    agent_runtime_arns = {
      agent = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      main  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
    }
  }

  expect_failures = [var.agent_runtime_arns]
}

run "agent_without_an_endpoint" {
  command = plan

  variables {
    agent_runtime_arns = { agent = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789" }
  }

  expect_failures = [var.agent_runtime_arns]
}

run "endpoint_without_its_agent" {
  command = plan

  variables {
    agent_runtime_arns = {
      main = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
    }
  }

  expect_failures = [var.agent_runtime_arns]
}

run "caller_security_group_ids_twice" {
  command = plan

  variables {
    caller_security_group_ids = {
      app   = "sg-0123456789abcdef0"
      batch = "sg-0123456789abcdef0"
    }
  }

  expect_failures = [var.caller_security_group_ids]
}

run "caller_networks_twice" {
  command = plan

  variables {
    caller_networks = {
      app   = "10.1.0.0/16"
      batch = "10.1.0.0/16"
    }
  }

  expect_failures = [var.caller_networks]
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

  expect_failures = [var.use_resource_policy]
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

run "exempt_from_nothing" {
  command = plan

  variables {
    create_gateway_endpoint       = false
    vpc_id                        = null
    endpoint_subnet_ids           = []
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/tools"]
  }

  expect_failures = [var.network_exempt_principal_arns]
}

run "endpoint_without_a_vpc" {
  command = plan

  variables {
    vpc_id = null
  }

  expect_failures = [var.vpc_id]
}

run "vpc_without_an_endpoint" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = "vpc-0123456789abcdef0"
    endpoint_subnet_ids     = []
  }

  expect_failures = [var.vpc_id]
}

run "endpoint_without_subnets" {
  command = plan

  variables {
    endpoint_subnet_ids = []
  }

  expect_failures = [var.endpoint_subnet_ids]
}

run "subnets_without_an_endpoint" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = ["subnet-0123456789abcdef0"]
  }

  expect_failures = [var.endpoint_subnet_ids]
}

run "groups_without_an_endpoint" {
  command = plan

  variables {
    create_gateway_endpoint   = false
    vpc_id                    = null
    endpoint_subnet_ids       = []
    caller_security_group_ids = { app = "sg-0123456789abcdef0" }
  }

  expect_failures = [var.caller_security_group_ids]
}

run "networks_without_an_endpoint" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    caller_networks         = { office = "10.1.0.0/16" }
  }

  expect_failures = [var.caller_networks]
}

run "gateways_without_an_endpoint" {
  command = plan

  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/orders-0123456789"]
  }

  expect_failures = [var.additional_gateway_arns]
}
