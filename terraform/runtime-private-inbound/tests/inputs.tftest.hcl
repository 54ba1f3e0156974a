# Generated from patterns/runtime-private-inbound. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
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
  name                           = "research-agent"
  container_image                = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
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

run "data_plane_endpoint_id_malformed" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_subnet_ids = []
    data_plane_endpoint_id         = "my-vpce"
  }

  expect_failures = [var.data_plane_endpoint_id]
}

run "data_plane_endpoint_subnet_ids_too_many_items" {
  command = plan

  variables {
    data_plane_endpoint_subnet_ids = [for i in range(17) : "subnet-0123456789abcdef0"]
  }

  expect_failures = [var.data_plane_endpoint_subnet_ids]
}

run "data_plane_endpoint_subnet_ids_item_malformed" {
  command = plan

  variables {
    data_plane_endpoint_subnet_ids = ["my-subnet"]
  }

  expect_failures = [var.data_plane_endpoint_subnet_ids]
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

run "source_public_networks_item_malformed" {
  command = plan

  variables {
    source_public_networks = ["0.0.0.0/0"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_2" {
  command = plan

  variables {
    source_public_networks = ["0.0.0.0/1"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_3" {
  command = plan

  variables {
    source_public_networks = ["::/0"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_4" {
  command = plan

  variables {
    source_public_networks = ["::/1"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_5" {
  command = plan

  variables {
    source_public_networks = ["203.0.113.0"]
  }

  expect_failures = [var.source_public_networks]
}

run "source_public_networks_item_malformed_6" {
  command = plan

  variables {
    source_public_networks = ["203.0/16"]
  }

  expect_failures = [var.source_public_networks]
}

run "vpc_id_malformed" {
  command = plan

  variables {
    vpc_id = "my-vpc"
  }

  expect_failures = [var.vpc_id]
}

run "subnet_ids_too_few_items" {
  command = plan

  variables {
    subnet_ids = []
  }

  expect_failures = [var.subnet_ids]
}

run "subnet_ids_too_many_items" {
  command = plan

  variables {
    subnet_ids = [for i in range(17) : "subnet-0123456789abcdef0"]
  }

  expect_failures = [var.subnet_ids]
}

run "subnet_ids_item_malformed" {
  command = plan

  variables {
    subnet_ids = ["my-subnet"]
  }

  expect_failures = [var.subnet_ids]
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

run "s3_gateway_endpoint_id_malformed" {
  command = plan

  variables {
    s3_gateway_endpoint_id = "my-vpce"
  }

  expect_failures = [var.s3_gateway_endpoint_id]
}

run "security_group_ids_item_malformed" {
  command = plan

  variables {
    security_group_ids = ["my-sg"]
  }

  expect_failures = [var.security_group_ids]
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

run "egress_to_prefix_lists_key_malformed" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      "the team's ledger" = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_key_malformed_2" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      " orders" = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_prefix_list_id_malformed" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "my-pl"
        port           = 1
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_port_too_low" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 0
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_port_too_high" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 65536
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_port_not_whole" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1.5
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_to_port_too_low" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        to_port        = 0
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_to_port_too_high" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        to_port        = 65536
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_to_port_not_whole" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        to_port        = 1.5
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_protocol_unknown" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        protocol       = "no-such-value"
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_description_malformed" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        description    = "The team's ledger"
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_prefix_lists_value_description_malformed_2" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        description    = format("%0256d", 0)
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
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

run "model_arns_item_malformed" {
  command = plan

  variables {
    model_arns = ["*"]
  }

  expect_failures = [var.model_arns]
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

run "endpoint_given_and_made" {
  command = plan

  variables {
    data_plane_endpoint_id = "vpce-0123456789abcdef1"
  }

  expect_failures = [var.data_plane_endpoint_id]
}

run "endpoint_neither_given_nor_made" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_subnet_ids = []
  }

  expect_failures = [var.data_plane_endpoint_id]
}

run "callers_of_an_endpoint_made_elsewhere" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
    caller_networks                = { offices = "10.1.0.0/16" }
  }

  expect_failures = [var.create_data_plane_endpoint]
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

run "private_network_as_public_source" {
  command = plan

  variables {
    source_public_networks = ["10.1.0.0/16"]
  }

  expect_failures = [var.source_public_networks]
}

run "s3_endpoint_missing" {
  command = plan

  variables {
    s3_gateway_endpoint_id = null
  }

  expect_failures = [var.s3_gateway_endpoint_id]
}

run "s3_endpoint_given_but_not_used" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = "vpce-0123456789abcdef0"
  }

  expect_failures = [var.s3_gateway_endpoint_id]
}

run "name_of_a_security_group" {
  command = plan

  variables {
    name = "sg-agent"
  }

  expect_failures = [var.name]
}

run "no_group_at_all" {
  command = plan

  variables {
    create_security_group = false
  }

  expect_failures = [var.security_group_ids]
}

run "seventeen_groups" {
  command = plan

  variables {
    security_group_ids = [for i in range(16) : "sg-0123456789abcdef1"]
  }

  expect_failures = [var.security_group_ids]
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

run "egress_to_prefix_lists_range_upside_down" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      backend = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 443
        to_port        = 442
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
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

run "egress_to_prefix_lists_twice" {
  command = plan

  variables {
    egress_to_prefix_lists = {
      ecr = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 443
      }
      logs = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 443
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "egress_to_security_groups_without_a_group" {
  command = plan

  variables {
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]

    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef1"
        port              = 5432
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_networks_without_a_group" {
  command = plan

  variables {
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]

    egress_to_networks = {
      datacenter = {
        cidr = "10.1.0.0/16"
        port = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_prefix_lists_without_a_group" {
  command = plan

  variables {
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]

    egress_to_prefix_lists = {
      s3 = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 443
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
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

run "models_for_a_given_role" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    model_arns            = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.model_arns]
}
