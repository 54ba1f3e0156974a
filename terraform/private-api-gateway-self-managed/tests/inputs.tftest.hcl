# Generated from patterns/private-api-gateway-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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
  region                      = "us-east-1"
  rest_api_execution_arn      = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5"
  stage_name                  = "prod"
  openapi                     = "{\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "Orders"

    # description_too_few_characters
    description = ""

    # gateway_id_malformed
    gateway_id = "tools"

    # gateway_role_name_malformed
    gateway_role_name = "arn:aws:iam::111122223333:role/tools-gateway"

    # rest_api_execution_arn_malformed
    rest_api_execution_arn = "arn:aws:apigateway:us-east-1::/restapis/a1b2c3d4e5"

    # stage_name_malformed
    stage_name = "prod/"

    # addressing_unknown
    addressing = "no-such-value"

    # openapi_s3_object_arn_malformed
    openapi    = null
    openapi_s3 = { object_arn = "s3://schemas/orders.json" }

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # resource_gateway_id_malformed
    create_resource_gateway                = false
    resource_gateway_id                    = "orders"
    resource_gateway_subnet_ids            = []
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
    execute_api_subnet_ids                 = ["subnet-0123456789abcdef0"]

    # ipv4_addresses_per_interface_too_low
    ipv4_addresses_per_interface = 0

    # dns_resolution_unknown
    dns_resolution = "no-such-value"

    # ip_address_type_unknown
    ip_address_type = "no-such-value"

    # credential_oauth_provider_arn_malformed
    sign_requests = false
    credential = {
      oauth = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
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
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.description,
    var.gateway_id,
    var.gateway_role_name,
    var.rest_api_execution_arn,
    var.stage_name,
    var.addressing,
    var.openapi_s3,
    var.vpc_id,
    var.resource_gateway_id,
    var.ipv4_addresses_per_interface,
    var.dns_resolution,
    var.ip_address_type,
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
    name = "orders--v2"

    # description_too_many_characters
    description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

    # gateway_id_malformed_2
    gateway_id = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"

    # rest_api_execution_arn_malformed_2
    rest_api_execution_arn = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod"

    # stage_name_malformed_2
    stage_name = "*"

    # openapi_s3_object_arn_malformed_2
    openapi    = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/*" }

    # resource_gateway_subnet_ids_too_many_items
    resource_gateway_subnet_ids = [
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

    # ipv4_addresses_per_interface_too_high
    ipv4_addresses_per_interface = 63

    # resource_gateway_security_group_id_malformed
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "my-sg"

    # credential_oauth_secret_arn_malformed
    sign_requests = false
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "orders-secret"
        scopes       = ["x"]
      }
    }

    # allowed_request_headers_item_malformed
    allowed_request_headers = ["X-Trace-Id: 1"]

    # allowed_response_headers_item_malformed
    allowed_response_headers = ["X-Trace-Id: 1"]

    # allowed_query_parameters_item_too_few_characters
    allowed_query_parameters = [""]

    # tags_key_malformed
    tags = { "a,b" = "x" }

    # policy_for_no_role
    gateway_role_name = null

    # ipv6_to_an_endpoint_that_is_made
    ip_address_type = "IPV6"

    # resource_gateway_given_and_made
    resource_gateway_id = "rgw-0123456789abcdef0"
  }

  expect_failures = [
    var.name,
    var.description,
    var.gateway_id,
    var.rest_api_execution_arn,
    var.stage_name,
    var.openapi_s3,
    var.resource_gateway_subnet_ids,
    var.ipv4_addresses_per_interface,
    var.resource_gateway_security_group_id,
    var.credential,
    var.allowed_request_headers,
    var.allowed_response_headers,
    var.allowed_query_parameters,
    var.tags,
    var.gateway_role_name,
    var.ip_address_type,
    var.resource_gateway_id,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # name_malformed_3
    name = "or"

    # rest_api_execution_arn_malformed_3
    rest_api_execution_arn = "arn:aws:execute-api:us-east-1:111122223333:*"

    # openapi_s3_bucket_owner_account_id_malformed
    openapi = null
    openapi_s3 = {
      object_arn              = "arn:aws:s3:::schemas/orders.json"
      bucket_owner_account_id = "44445555666"
    }

    # resource_gateway_subnet_ids_item_malformed
    resource_gateway_subnet_ids = ["my-subnet"]

    # ipv4_addresses_per_interface_not_whole
    ipv4_addresses_per_interface = 1.5

    # credential_oauth_scopes_too_few_items
    sign_requests = false
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = []
      }
    }

    # allowed_query_parameters_item_too_many_characters
    allowed_query_parameters = ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]

    # role_without_a_policy
    attach_gateway_role_policy = false

    # group_given_and_made
    resource_gateway_security_group_id = "sg-0123456789abcdef9"
  }

  expect_failures = [
    var.name,
    var.rest_api_execution_arn,
    var.openapi_s3,
    var.resource_gateway_subnet_ids,
    var.ipv4_addresses_per_interface,
    var.credential,
    var.allowed_query_parameters,
    var.gateway_role_name,
    var.resource_gateway_security_group_id,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
    # execute_api_subnet_ids_too_many_items
    execute_api_subnet_ids = [
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

    # credential_oauth_scopes_too_many_items
    sign_requests = false
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

    # name_of_a_resource_gateway
    name = "rgw-orders"

    # api_of_another_region
    region = "eu-west-1"

    # two_documents
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/orders.json" }
  }

  expect_failures = [var.execute_api_subnet_ids, var.credential, var.name, var.rest_api_execution_arn, var.openapi]
}

run "bad_values_5" {
  command = plan

  variables {
    # execute_api_subnet_ids_item_malformed
    execute_api_subnet_ids = ["my-subnet"]

    # credential_oauth_scopes_item_too_few_characters
    sign_requests = false
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = [""]
      }
    }

    # name_of_a_resource
    name = "rcfg-orders"

    # no_document
    openapi = null
  }

  expect_failures = [var.execute_api_subnet_ids, var.credential, var.name, var.openapi]
}

run "execute_api_endpoint_id_malformed" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "my-vpce"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_endpoint_id]
}

run "execute_api_security_group_id_malformed" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "my-sg"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_security_group_id]
}

run "execute_api_dns_name_malformed" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "https://orders.internal"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_dns_name]
}

run "execute_api_dns_name_malformed_2" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "orders"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_dns_name]
}

run "bad_values_10" {
  command = plan

  variables {
    # credential_oauth_scopes_item_too_many_characters
    sign_requests = false
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
      }
    }

    # name_that_is_long_by_its_hyphens
    name = "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"

    # group_neither_given_nor_made
    create_resource_gateway_security_group = false

    # resource_gateway_without_resource_gateway_subnet_ids
    resource_gateway_subnet_ids = []
  }

  expect_failures = [var.credential, var.name, var.resource_gateway_security_group_id, var.resource_gateway_subnet_ids]
}

run "bad_values_11" {
  command = plan

  variables {
    # credential_oauth_grant_type_unknown
    sign_requests = false
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        grant_type   = "no-such-value"
      }
    }

    # name_of_a_security_group
    name = "sg-agent"

    # resource_gateway_neither_given_nor_made
    create_resource_gateway                = false
    resource_gateway_id                    = null
    resource_gateway_subnet_ids            = []
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
    execute_api_subnet_ids                 = ["subnet-0123456789abcdef0"]
  }

  expect_failures = [var.credential, var.name, var.resource_gateway_id]
}

run "bad_values_12" {
  command = plan

  variables {
    # credential_oauth_custom_parameters_too_many_entries
    sign_requests = false
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

    # given_resource_gateway_with_resource_gateway_subnet_ids
    create_resource_gateway                = false
    resource_gateway_id                    = "rgw-0123456789abcdef0"
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
    execute_api_subnet_ids                 = ["subnet-0123456789abcdef0"]
  }

  expect_failures = [var.credential, var.resource_gateway_subnet_ids]
}

run "bad_values_13" {
  command = plan

  variables {
    # credential_oauth_custom_parameters_key_too_few_characters
    sign_requests = false
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { "" = "x" }
      }
    }

    # group_that_nothing_wears
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids = []
    execute_api_subnet_ids      = ["subnet-0123456789abcdef0"]
  }

  expect_failures = [var.credential, var.create_resource_gateway_security_group]
}

run "bad_values_14" {
  command = plan

  variables {
    # credential_oauth_custom_parameters_key_too_many_characters
    sign_requests = false
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

    # endpoint_without_subnets
    create_resource_gateway                = false
    resource_gateway_id                    = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids            = []
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
  }

  expect_failures = [var.credential, var.create_resource_gateway]
}

run "credential_oauth_custom_parameters_value_too_few_characters" {
  command = plan

  variables {
    sign_requests = false

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
    sign_requests = false

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

  expect_failures = [var.credential]
}

run "credential_oauth_default_return_url_malformed" {
  command = plan

  variables {
    sign_requests = false

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
    sign_requests = false

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
    sign_requests = false

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
    sign_requests = false

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
    sign_requests = false

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
    sign_requests = false

    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_prefix_too_few_characters" {
  command = plan

  variables {
    sign_requests = false

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
    sign_requests = false

    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.credential]
}

run "execute_api_endpoint_given_and_made" {
  command = plan

  variables {
    execute_api_endpoint_id = "vpce-0123456789abcdef0"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_endpoint_id]
}

run "execute_api_endpoint_neither_given_nor_made" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = null
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_endpoint_id]
}

run "execute_api_group_given_and_made" {
  command = plan

  variables {
    execute_api_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_security_group_id]
}

run "execute_api_group_neither_given_nor_made" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = null
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_security_group_id]
}

run "dns_name_of_an_endpoint_that_is_made" {
  command = plan

  variables {
    execute_api_dns_name = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_dns_name]
}

run "given_endpoint_without_a_dns_name" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = null
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.execute_api_dns_name]
}

run "subnets_of_an_endpoint_made_elsewhere" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = ["subnet-0123456789abcdef0"]
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.create_execute_api_endpoint]
}

run "private_dns_of_an_endpoint_made_elsewhere" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
    execute_api_private_dns       = true
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.create_execute_api_endpoint]
}

run "made_group_without_rules" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_subnet_ids        = []
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
    create_security_group_rules   = false
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.create_security_group_rules]
}

run "made_endpoint_without_rules" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
    create_security_group_rules            = false
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry = [{
        dns_name       = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }

  expect_failures = [var.create_security_group_rules]
}

run "signature_and_credential" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.sign_requests]
}

run "empty_credential" {
  command = plan

  variables {
    sign_requests = false
    credential    = {}
  }

  expect_failures = [var.credential]
}
