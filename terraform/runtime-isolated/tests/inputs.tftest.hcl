# Generated from patterns/runtime-isolated. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_availability_zone" {
    defaults = { name = "us-east-1a" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_prefix_list" {
    defaults = { id = "pl-0s3" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_route_table" {
    defaults = {
      id     = "rtb-0123456789abcdef0"
      routes = []
    }
  }

  mock_data "aws_route_tables" {
    defaults = { ids = [] }
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

  mock_data "aws_vpc_endpoint_service" {
    defaults = { availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"] }
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
  name                  = "research-agent"
  container_image       = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]
  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

run "name_malformed" {
  command = plan

  variables {
    name = "1st-agent"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "an agent"
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
    description = format("%04097d", 0)
  }

  expect_failures = [var.description]
}

run "container_image_malformed" {
  command = plan

  variables {
    container_image = "docker.io/library/python:3.13"
  }

  expect_failures = [var.container_image]
}

run "container_image_malformed_2" {
  command = plan

  variables {
    container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research"
  }

  expect_failures = [var.container_image]
}

run "code_s3_bucket_malformed" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "s3://agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = ["x"]
    }
  }

  expect_failures = [var.code]
}

run "code_s3_prefix_too_few_characters" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = ""
      runtime     = "PYTHON_3_10"
      entry_point = ["x"]
    }
  }

  expect_failures = [var.code]
}

run "code_s3_prefix_too_many_characters" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = format("%01025d", 0)
      runtime     = "PYTHON_3_10"
      entry_point = ["x"]
    }
  }

  expect_failures = [var.code]
}

run "code_s3_version_id_too_few_characters" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket     = "agent-code"
      s3_prefix     = "x"
      runtime       = "PYTHON_3_10"
      entry_point   = ["x"]
      s3_version_id = "xx"
    }
  }

  expect_failures = [var.code]
}

run "code_s3_version_id_too_many_characters" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket     = "agent-code"
      s3_prefix     = "x"
      runtime       = "PYTHON_3_10"
      entry_point   = ["x"]
      s3_version_id = format("%01025d", 0)
    }
  }

  expect_failures = [var.code]
}

run "code_runtime_unknown" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "no-such-value"
      entry_point = ["x"]
    }
  }

  expect_failures = [var.code]
}

run "code_entry_point_too_few_items" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = []
    }
  }

  expect_failures = [var.code]
}

run "code_entry_point_too_many_items" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = ["x", "x", "x"]
    }
  }

  expect_failures = [var.code]
}

run "code_entry_point_item_too_few_characters" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = [""]
    }
  }

  expect_failures = [var.code]
}

run "code_entry_point_item_too_many_characters" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "x"
      runtime     = "PYTHON_3_10"
      entry_point = [format("%0129d", 0)]
    }
  }

  expect_failures = [var.code]
}

run "server_protocol_unknown" {
  command = plan

  variables {
    server_protocol = "no-such-value"
  }

  expect_failures = [var.server_protocol]
}

run "environment_variables_too_many_entries" {
  command = plan

  variables {
    environment_variables = { for i in range(51) : "${"x"}${i}" => "x" }
  }

  expect_failures = [var.environment_variables]
}

run "environment_variables_key_too_few_characters" {
  command = plan

  variables {
    environment_variables = { "" = "x" }
  }

  expect_failures = [var.environment_variables]
}

run "environment_variables_key_too_many_characters" {
  command = plan

  variables {
    environment_variables = {
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = "x"
    }
  }

  expect_failures = [var.environment_variables]
}

run "environment_variables_value_too_many_characters" {
  command = plan

  variables {
    environment_variables = { x = format("%05001d", 0) }
  }

  expect_failures = [var.environment_variables]
}

run "request_header_allowlist_too_many_items" {
  command = plan

  variables {
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
  }

  expect_failures = [var.request_header_allowlist]
}

run "request_header_allowlist_item_malformed" {
  command = plan

  variables {
    request_header_allowlist = ["X-Id: 1"]
  }

  expect_failures = [var.request_header_allowlist]
}

run "idle_session_timeout_seconds_too_low" {
  command = plan

  variables {
    idle_session_timeout_seconds = 59
  }

  expect_failures = [var.idle_session_timeout_seconds]
}

run "idle_session_timeout_seconds_too_high" {
  command = plan

  variables {
    idle_session_timeout_seconds = 28801
  }

  expect_failures = [var.idle_session_timeout_seconds]
}

run "idle_session_timeout_seconds_not_whole" {
  command = plan

  variables {
    idle_session_timeout_seconds = 60.5
  }

  expect_failures = [var.idle_session_timeout_seconds]
}

run "max_session_lifetime_seconds_too_low" {
  command = plan

  variables {
    idle_session_timeout_seconds = 60
    max_session_lifetime_seconds = 59
  }

  expect_failures = [var.max_session_lifetime_seconds]
}

run "max_session_lifetime_seconds_too_high" {
  command = plan

  variables {
    idle_session_timeout_seconds = 60
    max_session_lifetime_seconds = 28801
  }

  expect_failures = [var.max_session_lifetime_seconds]
}

run "max_session_lifetime_seconds_not_whole" {
  command = plan

  variables {
    idle_session_timeout_seconds = 60
    max_session_lifetime_seconds = 60.5
  }

  expect_failures = [var.max_session_lifetime_seconds]
}

run "session_storage_mount_path_malformed" {
  command = plan

  variables {
    session_storage_mount_path = "/data"
  }

  expect_failures = [var.session_storage_mount_path]
}

run "session_storage_mount_path_malformed_2" {
  command = plan

  variables {
    session_storage_mount_path = "/mnt/a/b"
  }

  expect_failures = [var.session_storage_mount_path]
}

run "named_endpoints_too_many_entries" {
  command = plan

  variables {
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
  }

  expect_failures = [var.named_endpoints]
}

run "named_endpoints_key_malformed" {
  command = plan

  variables {
    named_endpoints = { prod-eu = {} }
  }

  expect_failures = [var.named_endpoints]
}

run "named_endpoints_value_version_malformed" {
  command = plan

  variables {
    named_endpoints = { prod = { version = "latest" } }
  }

  expect_failures = [var.named_endpoints]
}

run "named_endpoints_value_description_too_few_characters" {
  command = plan

  variables {
    named_endpoints = { prod = { description = "" } }
  }

  expect_failures = [var.named_endpoints]
}

run "named_endpoints_value_description_too_many_characters" {
  command = plan

  variables {
    named_endpoints = { prod = { description = format("%0257d", 0) } }
  }

  expect_failures = [var.named_endpoints]
}

run "jwt_authorizer_discovery_url_malformed" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_discovery_url_malformed_2" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "http://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_audience_too_few_items" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = []
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_audience_item_too_few_characters" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = [""]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_audience_item_too_many_characters" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = [format("%0256d", 0)]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_clients_too_few_items" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = []
      allowed_scopes  = ["agents:invoke"]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_clients_item_too_few_characters" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [""]
      allowed_scopes  = ["agents:invoke"]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_clients_item_too_many_characters" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [format("%0256d", 0)]
      allowed_scopes  = ["agents:invoke"]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_scopes_too_few_items" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = []
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_allowed_scopes_item_malformed" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["read write"]
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_key_malformed" {
  command = plan

  variables {
    caller_principal_arns = []

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
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_value_operator_unknown" {
  command = plan

  variables {
    caller_principal_arns = []

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
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_value_values_too_few_items" {
  command = plan

  variables {
    caller_principal_arns = []

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
  }

  expect_failures = [var.jwt_authorizer]
}

run "jwt_authorizer_custom_claims_value_values_item_malformed" {
  command = plan

  variables {
    caller_principal_arns = []

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
  }

  expect_failures = [var.jwt_authorizer]
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

run "allowed_invoke_actions_too_few_items" {
  command = plan

  variables {
    allowed_invoke_actions = []
  }

  expect_failures = [var.allowed_invoke_actions]
}

run "allowed_invoke_actions_item_unknown" {
  command = plan

  variables {
    allowed_invoke_actions = ["no-such-value"]
  }

  expect_failures = [var.allowed_invoke_actions]
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

run "agent_data_plane_actions_item_malformed" {
  command = plan

  variables {
    agent_data_plane_actions = ["bedrock-agentcore:*"]
  }

  expect_failures = [var.agent_data_plane_actions]
}

run "resource_organization_id_malformed" {
  command = plan

  variables {
    resource_organization_id = "r-abcd"
  }

  expect_failures = [var.resource_organization_id]
}

run "additional_source_vpc_endpoint_ids_item_malformed" {
  command = plan

  variables {
    additional_source_vpc_endpoint_ids = ["my-vpce"]
  }

  expect_failures = [var.additional_source_vpc_endpoint_ids]
}

run "source_vpc_ids_item_malformed" {
  command = plan

  variables {
    source_vpc_ids = ["my-vpc"]
  }

  expect_failures = [var.source_vpc_ids]
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

run "subnet_ids_by_zone_id_too_many_entries" {
  command = plan

  variables {
    subnet_ids_by_zone_id = {
      use1-az1   = "subnet-0123456789abcdef0"
      use1-az11  = "subnet-0123456789abcdef0"
      use1-az12  = "subnet-0123456789abcdef0"
      use1-az13  = "subnet-0123456789abcdef0"
      use1-az14  = "subnet-0123456789abcdef0"
      use1-az15  = "subnet-0123456789abcdef0"
      use1-az16  = "subnet-0123456789abcdef0"
      use1-az17  = "subnet-0123456789abcdef0"
      use1-az18  = "subnet-0123456789abcdef0"
      use1-az19  = "subnet-0123456789abcdef0"
      use1-az110 = "subnet-0123456789abcdef0"
      use1-az111 = "subnet-0123456789abcdef0"
      use1-az112 = "subnet-0123456789abcdef0"
      use1-az113 = "subnet-0123456789abcdef0"
      use1-az114 = "subnet-0123456789abcdef0"
      use1-az115 = "subnet-0123456789abcdef0"
      use1-az116 = "subnet-0123456789abcdef0"
    }
  }

  expect_failures = [var.subnet_ids_by_zone_id]
}

run "subnet_ids_by_zone_id_key_malformed" {
  command = plan

  variables {
    subnet_ids_by_zone_id = { us-east-1a = "subnet-0123456789abcdef0" }
  }

  expect_failures = [var.subnet_ids_by_zone_id]
}

run "subnet_ids_by_zone_id_value_malformed" {
  command = plan

  variables {
    subnet_ids_by_zone_id = { use1-az1 = "my-subnet" }
  }

  expect_failures = [var.subnet_ids_by_zone_id]
}

run "minimum_zones_too_low" {
  command = plan

  variables {
    minimum_zones = 0
  }

  expect_failures = [var.minimum_zones]
}

run "minimum_zones_too_high" {
  command = plan

  variables {
    minimum_zones = 17
  }

  expect_failures = [var.minimum_zones]
}

run "minimum_zones_not_whole" {
  command = plan

  variables {
    minimum_zones = 1.5
  }

  expect_failures = [var.minimum_zones]
}

run "supported_zone_ids_item_malformed" {
  command = plan

  variables {
    supported_zone_ids = ["us-east-1a"]
  }

  expect_failures = [var.supported_zone_ids]
}

run "trusted_route_target_ids_item_malformed" {
  command = plan

  variables {
    trusted_route_target_ids = ["nat-0123456789abcdef0"]
  }

  expect_failures = [var.trusted_route_target_ids]
}

run "trusted_route_target_ids_item_malformed_2" {
  command = plan

  variables {
    trusted_route_target_ids = ["igw-0123456789abcdef0"]
  }

  expect_failures = [var.trusted_route_target_ids]
}

run "needs_item_unknown" {
  command = plan

  variables {
    needs = ["no-such-value"]
  }

  expect_failures = [var.needs]
}

run "model_arns_item_malformed" {
  command = plan

  variables {
    needs      = ["models"]
    model_arns = ["*"]
  }

  expect_failures = [var.model_arns]
}

run "secret_arns_item_malformed" {
  command = plan

  variables {
    needs       = ["secrets"]
    secret_arns = ["*"]
  }

  expect_failures = [var.secret_arns]
}

run "parameter_arns_item_malformed" {
  command = plan

  variables {
    needs          = ["parameters"]
    parameter_arns = ["*"]
  }

  expect_failures = [var.parameter_arns]
}

run "kms_key_arns_item_malformed" {
  command = plan

  variables {
    needs        = ["kms"]
    kms_key_arns = ["*"]
  }

  expect_failures = [var.kms_key_arns]
}

run "assumable_role_arns_item_malformed" {
  command = plan

  variables {
    needs               = ["sts"]
    assumable_role_arns = ["agent-role"]
  }

  expect_failures = [var.assumable_role_arns]
}

run "memory_arns_item_malformed" {
  command = plan

  variables {
    needs       = ["memory"]
    memory_arns = ["*"]
  }

  expect_failures = [var.memory_arns]
}

run "gateway_arns_item_malformed" {
  command = plan

  variables {
    needs        = ["gateway"]
    gateway_arns = ["*"]
  }

  expect_failures = [var.gateway_arns]
}

run "further_services_value_service_malformed" {
  command = plan

  variables {
    further_services = {
      x = {
        service   = "com.amazonaws.us-east-1:sqs"
        actions   = ["sqs:SendMessage"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
    }
  }

  expect_failures = [var.further_services]
}

run "further_services_value_actions_too_few_items" {
  command = plan

  variables {
    further_services = {
      x = {
        service   = "sqs"
        actions   = []
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
    }
  }

  expect_failures = [var.further_services]
}

run "further_services_value_actions_item_malformed" {
  command = plan

  variables {
    further_services = {
      x = {
        service   = "sqs"
        actions   = ["sqs:*"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
    }
  }

  expect_failures = [var.further_services]
}

run "further_services_value_resources_too_few_items" {
  command = plan

  variables {
    further_services = {
      x = {
        service   = "sqs"
        actions   = ["sqs:SendMessage"]
        resources = []
      }
    }
  }

  expect_failures = [var.further_services]
}

run "further_services_value_resources_item_malformed" {
  command = plan

  variables {
    further_services = {
      x = {
        service   = "sqs"
        actions   = ["sqs:SendMessage"]
        resources = ["orders"]
      }
    }
  }

  expect_failures = [var.further_services]
}

run "endpoint_ids_key_malformed" {
  command = plan

  variables {
    endpoint_security_group_id = "sg-0123456789abcdef1"
    endpoint_ids               = { "com.amazonaws.us-east-1:sqs" = "vpce-0123456789abcdef0" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = {
      service_name      = "com.amazonaws.us-east-1.logs"
      vpc_endpoint_type = "Interface"
      vpc_id            = "vpc-0123456789abcdef0"
      route_table_ids   = []
    }
  }

  expect_failures = [var.endpoint_ids]
}

run "endpoint_ids_value_malformed" {
  command = plan

  variables {
    endpoint_security_group_id = "sg-0123456789abcdef1"
    endpoint_ids               = { sqs = "my-vpce" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = {
      service_name      = "com.amazonaws.us-east-1.logs"
      vpc_endpoint_type = "Interface"
      vpc_id            = "vpc-0123456789abcdef0"
      route_table_ids   = []
    }
  }

  expect_failures = [var.endpoint_ids]
}

run "endpoint_security_group_id_malformed" {
  command = plan

  variables {
    endpoint_ids               = { logs = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "my-sg"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = {
      service_name      = "com.amazonaws.us-east-1.logs"
      vpc_endpoint_type = "Interface"
      vpc_id            = "vpc-0123456789abcdef0"
      route_table_ids   = []
    }
  }

  expect_failures = [var.endpoint_security_group_id]
}

run "route_table_ids_item_malformed" {
  command = plan

  variables {
    route_table_ids = ["my-rtb"]
  }

  expect_failures = [var.route_table_ids]
}

run "egress_to_security_groups_key_malformed" {
  command = plan

  variables {
    egress_to_security_groups = {
      "the team's ledger" = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_key_malformed_2" {
  command = plan

  variables {
    egress_to_security_groups = {
      " orders" = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_security_group_id_malformed" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "my-sg"
        port              = 1
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_port_too_low" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 0
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_port_too_high" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 65536
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_port_not_whole" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1.5
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_to_port_too_low" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        to_port           = 0
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_to_port_too_high" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        to_port           = 65536
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_to_port_not_whole" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        to_port           = 1.5
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_protocol_unknown" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        protocol          = "no-such-value"
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_description_malformed" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        description       = "The team's ledger"
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_security_groups_value_description_malformed_2" {
  command = plan

  variables {
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        description       = format("%0256d", 0)
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_networks_key_malformed" {
  command = plan

  variables {
    egress_to_networks = {
      "the team's ledger" = {
        cidr = "10.1.0.0/16"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_key_malformed_2" {
  command = plan

  variables {
    egress_to_networks = {
      " orders" = {
        cidr = "10.1.0.0/16"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_cidr_malformed" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "0.0.0.0/0"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_cidr_malformed_2" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "0.0.0.0/1"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_cidr_malformed_3" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "::/0"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_cidr_malformed_4" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "::/1"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_cidr_malformed_5" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "10.1.0.0"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_cidr_malformed_6" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "10.1/16"
        port = 1
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_port_too_low" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "10.1.0.0/16"
        port = 0
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_port_too_high" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "10.1.0.0/16"
        port = 65536
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_port_not_whole" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr = "10.1.0.0/16"
        port = 1.5
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_to_port_too_low" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr    = "10.1.0.0/16"
        port    = 1
        to_port = 0
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_to_port_too_high" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr    = "10.1.0.0/16"
        port    = 1
        to_port = 65536
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_to_port_not_whole" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr    = "10.1.0.0/16"
        port    = 1
        to_port = 1.5
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_protocol_unknown" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr     = "10.1.0.0/16"
        port     = 1
        protocol = "no-such-value"
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_description_malformed" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr        = "10.1.0.0/16"
        port        = 1
        description = "The team's ledger"
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_value_description_malformed_2" {
  command = plan

  variables {
    egress_to_networks = {
      orders_db = {
        cidr        = "10.1.0.0/16"
        port        = 1
        description = format("%0256d", 0)
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "efs_mounts_too_many_entries" {
  command = plan

  variables {
    efs_mounts = {
      x = {
        access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
      x1 = {
        access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
      x2 = {
        access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
    }
  }

  expect_failures = [var.efs_mounts]
}

run "efs_mounts_value_access_point_arn_malformed" {
  command = plan

  variables {
    efs_mounts = {
      x = {
        access_point_arn = "fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
    }
  }

  expect_failures = [var.efs_mounts]
}

run "efs_mounts_value_mount_path_malformed" {
  command = plan

  variables {
    efs_mounts = {
      x = {
        access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        mount_path       = "/data"
      }
    }
  }

  expect_failures = [var.efs_mounts]
}

run "efs_mounts_value_mount_path_malformed_2" {
  command = plan

  variables {
    efs_mounts = {
      x = {
        access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/a/b"
      }
    }
  }

  expect_failures = [var.efs_mounts]
}

run "s3_files_mounts_too_many_entries" {
  command = plan

  variables {
    s3_files_mounts = {
      x = {
        access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
      x1 = {
        access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
      x2 = {
        access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
    }
  }

  expect_failures = [var.s3_files_mounts]
}

run "s3_files_mounts_value_access_point_arn_malformed" {
  command = plan

  variables {
    s3_files_mounts = {
      x = {
        access_point_arn = "fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
    }
  }

  expect_failures = [var.s3_files_mounts]
}

run "s3_files_mounts_value_mount_path_malformed" {
  command = plan

  variables {
    s3_files_mounts = {
      x = {
        access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"
        mount_path       = "/data"
      }
    }
  }

  expect_failures = [var.s3_files_mounts]
}

run "s3_files_mounts_value_mount_path_malformed_2" {
  command = plan

  variables {
    s3_files_mounts = {
      x = {
        access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/a/b"
      }
    }
  }

  expect_failures = [var.s3_files_mounts]
}

run "execution_role_arn_malformed" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "agent-role"
  }

  expect_failures = [var.execution_role_arn]
}

run "execution_role_name_malformed" {
  command = plan

  variables {
    execution_role_name = "research agent"
  }

  expect_failures = [var.execution_role_name]
}

run "permissions_boundary_arn_malformed" {
  command = plan

  variables {
    permissions_boundary_arn = "boundary"
  }

  expect_failures = [var.permissions_boundary_arn]
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

run "image_and_code" {
  command = plan

  variables {
    code = {
      s3_bucket   = "agent-code"
      s3_prefix   = "research/1.4.0.zip"
      runtime     = "PYTHON_3_13"
      entry_point = ["main.py"]
    }
  }

  expect_failures = [var.container_image]
}

run "neither_image_nor_code" {
  command = plan

  variables {
    container_image = null
  }

  expect_failures = [var.container_image]
}

run "idle_timeout_longer_than_the_session" {
  command = plan

  variables {
    idle_session_timeout_seconds = 901
    max_session_lifetime_seconds = 900
  }

  expect_failures = [var.idle_session_timeout_seconds]
}

run "endpoint_that_the_service_makes" {
  command = plan

  variables {
    named_endpoints = { DEFAULT = {} }
  }

  expect_failures = [var.named_endpoints]
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

run "neither_callers_nor_jwt" {
  command = plan

  variables {
    caller_principal_arns = []
  }

  expect_failures = [var.caller_principal_arns]
}

run "callers_and_jwt" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }
  }

  expect_failures = [var.caller_principal_arns]
}

run "exempt_principals_with_jwt" {
  command = plan

  variables {
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }

    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/gateway"]
  }

  expect_failures = [var.network_exempt_principal_arns]
}

run "models_without_arns" {
  command = plan

  variables {
    needs = ["models"]
  }

  expect_failures = [var.model_arns]
}

run "model_arns_without_the_need" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.model_arns]
}

run "secrets_without_arns" {
  command = plan

  variables {
    needs = ["secrets"]
  }

  expect_failures = [var.secret_arns]
}

run "secret_arns_without_the_need" {
  command = plan

  variables {
    secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
  }

  expect_failures = [var.secret_arns]
}

run "parameters_without_arns" {
  command = plan

  variables {
    needs = ["parameters"]
  }

  expect_failures = [var.parameter_arns]
}

run "parameter_arns_without_the_need" {
  command = plan

  variables {
    parameter_arns = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
  }

  expect_failures = [var.parameter_arns]
}

run "kms_without_arns" {
  command = plan

  variables {
    needs = ["kms"]
  }

  expect_failures = [var.kms_key_arns]
}

run "kms_key_arns_without_the_need" {
  command = plan

  variables {
    kms_key_arns = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
  }

  expect_failures = [var.kms_key_arns]
}

run "sts_without_arns" {
  command = plan

  variables {
    needs = ["sts"]
  }

  expect_failures = [var.assumable_role_arns]
}

run "assumable_role_arns_without_the_need" {
  command = plan

  variables {
    assumable_role_arns = ["arn:aws:iam::111122223333:role/reader"]
  }

  expect_failures = [var.assumable_role_arns]
}

run "memory_without_arns" {
  command = plan

  variables {
    needs = ["memory"]
  }

  expect_failures = [var.memory_arns]
}

run "memory_arns_without_the_need" {
  command = plan

  variables {
    memory_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
  }

  expect_failures = [var.memory_arns]
}

run "gateway_without_arns" {
  command = plan

  variables {
    needs = ["gateway"]
  }

  expect_failures = [var.gateway_arns]
}

run "gateway_arns_without_the_need" {
  command = plan

  variables {
    gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
  }

  expect_failures = [var.gateway_arns]
}

run "gateway_endpoint_as_further_service" {
  command = plan

  variables {
    further_services = {
      tables = {
        service   = "dynamodb"
        actions   = ["dynamodb:GetItem"]
        resources = ["*"]
      }
    }
  }

  expect_failures = [var.further_services]
}

run "one_service_twice" {
  command = plan

  variables {
    further_services = {
      orders = {
        service   = "sqs"
        actions   = ["sqs:SendMessage"]
        resources = ["*"]
      }
      replies = {
        service   = "sqs"
        actions   = ["sqs:ReceiveMessage"]
        resources = ["*"]
      }
    }
  }

  expect_failures = [var.further_services]
}

run "need_as_further_service" {
  command = plan

  variables {
    further_services = {
      logs = {
        service   = "logs"
        actions   = ["logs:PutLogEvents"]
        resources = ["*"]
      }
    }
  }

  expect_failures = [var.further_services]
}

run "no_subnet" {
  command = plan

  variables {
    subnet_ids_by_zone_id = {}
  }

  expect_failures = [var.subnet_ids_by_zone_id]
}

run "egress_to_security_groups_range_upside_down" {
  command = plan

  variables {
    egress_to_security_groups = {
      backend = {
        security_group_id = "sg-0123456789abcdef1"
        port              = 443
        to_port           = 442
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_networks_range_upside_down" {
  command = plan

  variables {
    egress_to_networks = {
      backend = {
        cidr    = "10.1.0.0/16"
        port    = 443
        to_port = 442
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_security_groups_twice" {
  command = plan

  variables {
    egress_to_security_groups = {
      ecr = {
        security_group_id = "sg-0123456789abcdef1"
        port              = 443
      }
      logs = {
        security_group_id = "sg-0123456789abcdef1"
        port              = 443
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_networks_twice" {
  command = plan

  variables {
    egress_to_networks = {
      ecr = {
        cidr = "10.1.0.0/16"
        port = 443
      }
      logs = {
        cidr = "10.1.0.0/16"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "image_of_the_public_registry" {
  command = plan

  variables {
    container_image = "public.ecr.aws/agents/research:1.4.0"
  }

  expect_failures = [var.container_image]
}

run "fewer_zones_than_the_minimum" {
  command = plan

  variables {
    minimum_zones = 2
  }

  expect_failures = [var.subnet_ids_by_zone_id]
}

run "network_with_a_way_out" {
  command = plan

  variables {
    internet_egress = true
  }

  expect_failures = [var.internet_egress]
}

run "endpoints_without_their_group" {
  command = plan

  variables {
    endpoint_ids = { logs = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = {
      service_name      = "com.amazonaws.us-east-1.logs"
      vpc_endpoint_type = "Interface"
      vpc_id            = "vpc-0123456789abcdef0"
      route_table_ids   = []
    }
  }

  expect_failures = [var.endpoint_security_group_id]
}

run "group_without_endpoints" {
  command = plan

  variables {
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = {
      service_name      = "com.amazonaws.us-east-1.logs"
      vpc_endpoint_type = "Interface"
      vpc_id            = "vpc-0123456789abcdef0"
      route_table_ids   = []
    }
  }

  expect_failures = [var.endpoint_security_group_id]
}

run "no_way_to_s3" {
  command = plan

  variables {
    route_table_ids = []
  }

  expect_failures = [var.route_table_ids]
}

run "tables_beside_a_given_s3_endpoint" {
  command = plan

  variables {
    endpoint_ids = { s3 = "vpce-0123456789abcdef1" }
  }

  expect_failures = [var.route_table_ids]
}

run "callers_of_an_endpoint_made_elsewhere" {
  command = plan

  variables {
    endpoint_ids               = { bedrock-agentcore = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
    caller_networks            = { offices = "10.1.0.0/16" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = {
      service_name      = "com.amazonaws.us-east-1.bedrock-agentcore"
      vpc_endpoint_type = "Interface"
      vpc_id            = "vpc-0123456789abcdef0"
      route_table_ids   = []
    }
  }

  expect_failures = [var.endpoint_ids]
}

run "egress_to_public_addresses" {
  command = plan

  variables {
    egress_to_networks = {
      partner = {
        cidr = "198.51.100.0/24"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_half_of_the_internet" {
  command = plan

  variables {
    egress_to_networks = {
      datacenter = {
        cidr = "10.0.0.0/1"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_more_than_172_16" {
  command = plan

  variables {
    egress_to_networks = {
      datacenter = {
        cidr = "172.16.0.0/11"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_more_than_192_168" {
  command = plan

  variables {
    egress_to_networks = {
      datacenter = {
        cidr = "192.168.0.0/15"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_more_than_100_64" {
  command = plan

  variables {
    egress_to_networks = {
      datacenter = {
        cidr = "100.64.0.0/9"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_more_than_unique_local" {
  command = plan

  variables {
    egress_to_networks = {
      datacenter = {
        cidr = "fd00::/6"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_global_ipv6" {
  command = plan

  variables {
    egress_to_networks = {
      partner = {
        cidr = "2001:db8::/56"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
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

run "callers_with_public_addresses" {
  command = plan

  variables {
    caller_networks = { partner = "198.51.100.0/24" }
  }

  expect_failures = [var.caller_networks]
}

run "callers_in_half_of_the_internet" {
  command = plan

  variables {
    caller_networks = { offices = "10.0.0.0/1" }
  }

  expect_failures = [var.caller_networks]
}

run "role_given_and_made" {
  command = plan

  variables {
    execution_role_arn = "arn:aws:iam::111122223333:role/agent"
  }

  expect_failures = [var.execution_role_arn]
}

run "role_neither_given_nor_made" {
  command = plan

  variables {
    create_execution_role = false
  }

  expect_failures = [var.execution_role_arn]
}

run "trust_of_a_given_role" {
  command = plan

  variables {
    create_execution_role    = false
    execution_role_arn       = "arn:aws:iam::111122223333:role/agent"
    restrict_role_to_runtime = true
  }

  expect_failures = [var.create_execution_role]
}

run "name_for_a_given_role" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = "research-agent"
  }

  expect_failures = [var.create_execution_role]
}
