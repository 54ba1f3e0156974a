# Generated from patterns/gateway-target-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }

  mock_resource "aws_vpclattice_resource_configuration" {
    defaults = {
      id  = "rcfg-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpclattice_resource_gateway" {
    defaults = {
      id  = "rgw-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourcegateway/rgw-0123456789abcdef0"
    }
  }
}

variables {
  name                        = "orders"
  gateway_id                  = "tools-abcdefghij"
  gateway_role_name           = "tools-gateway"
  private_targets_allowed     = true
  mcp_server                  = { endpoint = "https://orders.example.com/mcp" }
  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids          = ["sg-0123456789abcdef0"]
  routing_domain              = "internal-orders-0123456789.us-east-1.elb.amazonaws.com"
}

run "name_malformed" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "orders--v2"
  }

  expect_failures = [var.name]
}

run "name_malformed_3" {
  command = plan

  variables {
    name = "or"
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

run "gateway_id_malformed" {
  command = plan

  variables {
    gateway_id = "tools"
  }

  expect_failures = [var.gateway_id]
}

run "gateway_id_malformed_2" {
  command = plan

  variables {
    gateway_id = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
  }

  expect_failures = [var.gateway_id]
}

run "gateway_role_name_malformed" {
  command = plan

  variables {
    gateway_role_name = "arn:aws:iam::111122223333:role/tools-gateway"
  }

  expect_failures = [var.gateway_role_name]
}

run "mcp_server_endpoint_malformed" {
  command = plan

  variables {
    mcp_server = { endpoint = "http://tools.example.com" }
  }

  expect_failures = [var.mcp_server]
}

run "mcp_server_endpoint_malformed_2" {
  command = plan

  variables {
    mcp_server = { endpoint = "tools.example.com" }
  }

  expect_failures = [var.mcp_server]
}

run "mcp_server_endpoint_malformed_3" {
  command = plan

  variables {
    mcp_server = { endpoint = "https://" }
  }

  expect_failures = [var.mcp_server]
}

run "mcp_server_listing_mode_unknown" {
  command = plan

  variables {
    mcp_server = {
      endpoint     = "https://tools.example.com/mcp"
      listing_mode = "no-such-value"
    }
  }

  expect_failures = [var.mcp_server]
}

run "mcp_server_resource_priority_too_low" {
  command = plan

  variables {
    mcp_server = {
      endpoint          = "https://tools.example.com/mcp"
      resource_priority = -1
    }
  }

  expect_failures = [var.mcp_server]
}

run "mcp_server_resource_priority_too_high" {
  command = plan

  variables {
    mcp_server = {
      endpoint          = "https://tools.example.com/mcp"
      resource_priority = 1001
    }
  }

  expect_failures = [var.mcp_server]
}

run "mcp_server_resource_priority_not_whole" {
  command = plan

  variables {
    mcp_server = {
      endpoint          = "https://tools.example.com/mcp"
      resource_priority = 0.5
    }
  }

  expect_failures = [var.mcp_server]
}

run "openapi_s3_object_arn_malformed" {
  command = plan

  variables {
    mcp_server = null
    openapi_s3 = { object_arn = "s3://schemas/orders.json" }
  }

  expect_failures = [var.openapi_s3]
}

run "openapi_s3_object_arn_malformed_2" {
  command = plan

  variables {
    mcp_server = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/*" }
  }

  expect_failures = [var.openapi_s3]
}

run "openapi_s3_bucket_owner_account_id_malformed" {
  command = plan

  variables {
    mcp_server = null

    openapi_s3 = {
      object_arn              = "arn:aws:s3:::schemas/orders.json"
      bucket_owner_account_id = "44445555666"
    }
  }

  expect_failures = [var.openapi_s3]
}

run "http_passthrough_endpoint_malformed" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "http://tools.example.com"
      protocol_type = "A2A"
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_endpoint_malformed_2" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "tools.example.com"
      protocol_type = "A2A"
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_endpoint_malformed_3" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://"
      protocol_type = "A2A"
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_protocol_type_unknown" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "no-such-value"
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_static_query_parameters_key_malformed" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint                = "https://tools.example.com/mcp"
      protocol_type           = "A2A"
      static_query_parameters = { "api version" = "x" }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_static_query_parameters_value_too_many_characters" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint                = "https://tools.example.com/mcp"
      protocol_type           = "A2A"
      static_query_parameters = { api-version = format("%02049d", 0) }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_on_query_parameter_conflict_unknown" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint                    = "https://tools.example.com/mcp"
      protocol_type               = "A2A"
      on_query_parameter_conflict = "no-such-value"
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_identifier_too_few_characters" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness    = { identifier = "" }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_identifier_too_many_characters" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness    = { identifier = format("%0257d", 0) }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_composite_identifier_too_few_items" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier           = "x"
        composite_identifier = []
      }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_composite_identifier_too_many_items" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier           = "x"
        composite_identifier = ["x", "x1", "x2", "x3", "x4", "x5"]
      }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_composite_identifier_item_too_few_characters" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier           = "x"
        composite_identifier = [""]
      }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_composite_identifier_item_too_many_characters" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier           = "x"
        composite_identifier = [format("%0257d", 0)]
      }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_timeout_seconds_too_low" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier      = "x"
        timeout_seconds = 0
      }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_timeout_seconds_too_high" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier      = "x"
        timeout_seconds = 86401
      }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "http_passthrough_stickiness_timeout_seconds_not_whole" {
  command = plan

  variables {
    mcp_server = null

    http_passthrough = {
      endpoint      = "https://tools.example.com/mcp"
      protocol_type = "A2A"
      stickiness = {
        identifier      = "x"
        timeout_seconds = 1.5
      }
    }
  }

  expect_failures = [var.http_passthrough]
}

run "routing_domain_malformed" {
  command = plan

  variables {
    routing_domain = "https://orders.internal"
  }

  expect_failures = [var.routing_domain]
}

run "routing_domain_malformed_2" {
  command = plan

  variables {
    routing_domain = "orders"
  }

  expect_failures = [var.routing_domain]
}

run "ip_address_malformed" {
  command = plan

  variables {
    routing_domain = null
    ip_address     = "10.0.1.0/24"
  }

  expect_failures = [var.ip_address]
}

run "ip_address_malformed_2" {
  command = plan

  variables {
    routing_domain = null
    ip_address     = "orders.internal"
  }

  expect_failures = [var.ip_address]
}

run "port_too_low" {
  command = plan

  variables {
    port = 0
  }

  expect_failures = [var.port]
}

run "port_too_high" {
  command = plan

  variables {
    port = 65536
  }

  expect_failures = [var.port]
}

run "port_not_whole" {
  command = plan

  variables {
    port = 1.5
  }

  expect_failures = [var.port]
}

run "resource_gateway_id_malformed" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "orders"
    resource_gateway_subnet_ids = []
    security_group_ids          = []
    vpc_id                      = null
  }

  expect_failures = [var.resource_gateway_id]
}

run "resource_gateway_subnet_ids_too_many_items" {
  command = plan

  variables {
    resource_gateway_subnet_ids = [for i in range(17) : "subnet-0123456789abcdef0"]
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "resource_gateway_subnet_ids_item_malformed" {
  command = plan

  variables {
    resource_gateway_subnet_ids = ["my-subnet"]
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "ipv4_addresses_per_interface_too_low" {
  command = plan

  variables {
    ipv4_addresses_per_interface = 0
  }

  expect_failures = [var.ipv4_addresses_per_interface]
}

run "ipv4_addresses_per_interface_too_high" {
  command = plan

  variables {
    ipv4_addresses_per_interface = 63
  }

  expect_failures = [var.ipv4_addresses_per_interface]
}

run "ipv4_addresses_per_interface_not_whole" {
  command = plan

  variables {
    ipv4_addresses_per_interface = 1.5
  }

  expect_failures = [var.ipv4_addresses_per_interface]
}

run "dns_resolution_unknown" {
  command = plan

  variables {
    dns_resolution = "no-such-value"
  }

  expect_failures = [var.dns_resolution]
}

run "vpc_id_malformed" {
  command = plan

  variables {
    vpc_id = "my-vpc"
  }

  expect_failures = [var.vpc_id]
}

run "security_group_ids_too_many_items" {
  command = plan

  variables {
    security_group_ids = [
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
    ]
  }

  expect_failures = [var.security_group_ids]
}

run "security_group_ids_item_malformed" {
  command = plan

  variables {
    security_group_ids = ["my-sg"]
  }

  expect_failures = [var.security_group_ids]
}

run "ip_address_type_unknown" {
  command = plan

  variables {
    ip_address_type = "no-such-value"
  }

  expect_failures = [var.ip_address_type]
}

run "credential_gateway_role_service_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "api gateway"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_region_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
        region        = "N. Virginia"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_actions_too_few_items" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = []
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_actions_item_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_actions_item_malformed_2" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_resource_arns_too_few_items" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = []
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_resource_arns_item_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_provider_arn_malformed" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_secret_arn_malformed" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "orders-secret"
        scopes       = ["x"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_too_few_items" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = []
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_too_many_items" {
  command = plan

  variables {
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

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_item_too_few_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = [""]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_item_too_many_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = [format("%065d", 0)]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_grant_type_unknown" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        grant_type   = "no-such-value"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_too_many_entries" {
  command = plan

  variables {
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

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_key_too_few_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { "" = "x" }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_key_too_many_characters" {
  command = plan

  variables {
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

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_value_too_few_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { x = "" }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_value_too_many_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { x = format("%02049d", 0) }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_default_return_url_malformed" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn         = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes             = ["x"]
        default_return_url = "http://app.example.com/callback"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_provider_arn_malformed" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_secret_arn_malformed" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "orders-secret"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_location_unknown" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        location     = "no-such-value"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_parameter_name_too_few_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = ""
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_parameter_name_too_many_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = format("%065d", 0)
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_prefix_too_few_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = ""
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_prefix_too_many_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = format("%065d", 0)
      }
    }
  }

  expect_failures = [var.credential]
}

run "allowed_request_headers_too_many_items" {
  command = plan

  variables {
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
  }

  expect_failures = [var.allowed_request_headers]
}

run "allowed_request_headers_item_malformed" {
  command = plan

  variables {
    allowed_request_headers = ["X-Trace-Id: 1"]
  }

  expect_failures = [var.allowed_request_headers]
}

run "allowed_response_headers_too_many_items" {
  command = plan

  variables {
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
  }

  expect_failures = [var.allowed_response_headers]
}

run "allowed_response_headers_item_malformed" {
  command = plan

  variables {
    allowed_response_headers = ["X-Trace-Id: 1"]
  }

  expect_failures = [var.allowed_response_headers]
}

run "allowed_query_parameters_too_many_items" {
  command = plan

  variables {
    allowed_query_parameters = ["x", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10"]
  }

  expect_failures = [var.allowed_query_parameters]
}

run "allowed_query_parameters_item_too_few_characters" {
  command = plan

  variables {
    allowed_query_parameters = [""]
  }

  expect_failures = [var.allowed_query_parameters]
}

run "allowed_query_parameters_item_too_many_characters" {
  command = plan

  variables {
    allowed_query_parameters = [format("%041d", 0)]
  }

  expect_failures = [var.allowed_query_parameters]
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

run "name_of_a_resource_gateway" {
  command = plan

  variables {
    name = "rgw-orders"
  }

  expect_failures = [var.name]
}

run "name_of_a_resource" {
  command = plan

  variables {
    name = "rcfg-orders"
  }

  expect_failures = [var.name]
}

run "name_that_is_long_by_its_hyphens" {
  command = plan

  variables {
    name = "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"
  }

  expect_failures = [var.name]
}

run "policy_for_no_role" {
  command = plan

  variables {
    gateway_role_name = null
  }

  expect_failures = [var.gateway_role_name]
}

run "role_without_a_policy" {
  command = plan

  variables {
    attach_gateway_role_policy = false
  }

  expect_failures = [var.gateway_role_name]
}

run "two_kinds_of_target" {
  command = plan

  variables {
    openapi = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  }

  expect_failures = [var.mcp_server]
}

run "no_kind_of_target" {
  command = plan

  variables {
    mcp_server = null
  }

  expect_failures = [var.mcp_server]
}

run "resource_gateway_given_and_made" {
  command = plan

  variables {
    resource_gateway_id = "rgw-0123456789abcdef0"
  }

  expect_failures = [var.resource_gateway_id]
}

run "resource_gateway_neither_given_nor_made" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = null
    resource_gateway_subnet_ids = []
    security_group_ids          = []
    vpc_id                      = null
  }

  expect_failures = [var.resource_gateway_id]
}

run "resource_gateway_without_resource_gateway_subnet_ids" {
  command = plan

  variables {
    resource_gateway_subnet_ids = []
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "given_resource_gateway_with_resource_gateway_subnet_ids" {
  command = plan

  variables {
    create_resource_gateway = false
    resource_gateway_id     = "rgw-0123456789abcdef0"
    security_group_ids      = []
    vpc_id                  = null
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "resource_gateway_without_vpc_id" {
  command = plan

  variables {
    vpc_id = null
  }

  expect_failures = [var.vpc_id]
}

run "given_resource_gateway_with_vpc_id" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids = []
    security_group_ids          = []
  }

  expect_failures = [var.vpc_id]
}

run "resource_gateway_without_security_group_ids" {
  command = plan

  variables {
    security_group_ids = []
  }

  expect_failures = [var.security_group_ids]
}

run "given_resource_gateway_with_security_group_ids" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids = []
    vpc_id                      = null
  }

  expect_failures = [var.security_group_ids]
}

run "name_and_address" {
  command = plan

  variables {
    ip_address = "10.0.1.10"
  }

  expect_failures = [var.routing_domain]
}

run "neither_name_nor_address" {
  command = plan

  variables {
    routing_domain = null
  }

  expect_failures = [var.routing_domain]
}

run "two_credentials" {
  command = plan

  variables {
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

  expect_failures = [var.credential]
}

run "empty_credential" {
  command = plan

  variables {
    credential = {}
  }

  expect_failures = [var.credential]
}
