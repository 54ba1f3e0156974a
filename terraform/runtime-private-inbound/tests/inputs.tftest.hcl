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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # data_plane_endpoint_id_malformed
    create_data_plane_endpoint     = false
    data_plane_endpoint_subnet_ids = []
    data_plane_endpoint_id         = "my-vpce"

    # resource_organization_id_malformed
    resource_organization_id = "r-abcd"

    # source_public_networks_item_malformed
    source_public_networks = ["0.0.0.0/0"]

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # subnet_ids_too_few_items
    subnet_ids = []

    # minimum_zones_too_low
    minimum_zones = 0

    # supported_zone_ids_item_malformed
    supported_zone_ids = ["us-east-1a"]

    # s3_gateway_endpoint_id_malformed
    s3_gateway_endpoint_id = "my-vpce"

    # security_group_ids_item_malformed
    security_group_ids = ["my-sg"]

    # egress_to_security_groups_key_malformed
    egress_to_security_groups = {
      "the team's ledger" = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
      }
    }

    # egress_to_networks_key_malformed
    egress_to_networks = {
      "the team's ledger" = {
        cidr_block = "10.1.0.0/16"
        port       = 1
      }
    }

    # egress_to_prefix_lists_key_malformed
    egress_to_prefix_lists = {
      "the team's ledger" = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
      }
    }

    # efs_mounts_too_many_entries
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

    # s3_files_mounts_too_many_entries
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
    var.data_plane_endpoint_id,
    var.resource_organization_id,
    var.source_public_networks,
    var.vpc_id,
    var.subnet_ids,
    var.minimum_zones,
    var.supported_zone_ids,
    var.s3_gateway_endpoint_id,
    var.security_group_ids,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.efs_mounts,
    var.s3_files_mounts,
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "http://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # allowed_invoke_actions_item_unknown
    allowed_invoke_actions = ["no-such-value", "bedrock-agentcore:InvokeAgentRuntime"]

    # data_plane_endpoint_subnet_ids_too_many_items
    data_plane_endpoint_subnet_ids = [
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

    # additional_source_vpc_endpoint_ids_item_malformed
    additional_source_vpc_endpoint_ids = ["my-vpce"]

    # source_public_networks_item_malformed_2
    source_public_networks = ["0.0.0.0/1"]

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

    # minimum_zones_too_high
    minimum_zones = 17

    # egress_to_security_groups_key_malformed_2
    egress_to_security_groups = {
      " orders" = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
      }
    }

    # egress_to_networks_key_malformed_2
    egress_to_networks = {
      " orders" = {
        cidr_block = "10.1.0.0/16"
        port       = 1
      }
    }

    # egress_to_prefix_lists_key_malformed_2
    egress_to_prefix_lists = {
      " orders" = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
      }
    }

    # efs_mounts_value_access_point_arn_malformed
    efs_mounts = {
      x = {
        access_point_arn = "fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
    }

    # s3_files_mounts_value_access_point_arn_malformed
    s3_files_mounts = {
      x = {
        access_point_arn = "fsap-0123456789abcdef0"
        mount_path       = "/mnt/session"
      }
    }

    # execution_role_name_malformed
    execution_role_name = "research agent"

    # tags_key_malformed
    tags = { "a,b" = "x" }

    # s3_endpoint_missing
    s3_gateway_endpoint_id = null

    # seventeen_groups
    security_group_ids = [
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
      "sg-0123456789abcdef1",
    ]
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
    var.allowed_invoke_actions,
    var.data_plane_endpoint_subnet_ids,
    var.additional_source_vpc_endpoint_ids,
    var.source_public_networks,
    var.subnet_ids,
    var.minimum_zones,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.efs_mounts,
    var.s3_files_mounts,
    var.execution_role_name,
    var.tags,
    var.s3_gateway_endpoint_id,
    var.security_group_ids,
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration/"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # data_plane_endpoint_subnet_ids_item_malformed
    data_plane_endpoint_subnet_ids = ["my-subnet"]

    # source_vpc_ids_item_malformed
    source_vpc_ids = ["my-vpc"]

    # source_public_networks_item_malformed_3
    source_public_networks = ["::/0"]

    # subnet_ids_item_malformed
    subnet_ids = ["my-subnet"]

    # minimum_zones_not_whole
    minimum_zones = 1.5

    # egress_to_security_groups_value_security_group_id_malformed
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "my-sg"
        port              = 1
      }
    }

    # egress_to_networks_value_cidr_block_malformed
    egress_to_networks = {
      orders_db = {
        cidr_block = "0.0.0.0/0"
        port       = 1
      }
    }

    # egress_to_prefix_lists_value_prefix_list_id_malformed
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "my-pl"
        port           = 1
      }
    }

    # efs_mounts_value_mount_path_malformed
    efs_mounts = {
      x = {
        access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        mount_path       = "/data"
      }
    }

    # s3_files_mounts_value_mount_path_malformed
    s3_files_mounts = {
      x = {
        access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"
        mount_path       = "/data"
      }
    }

    # permissions_boundary_arn_malformed
    permissions_boundary_arn = "boundary"

    # no_action_at_all
    allowed_invoke_actions = []

    # s3_endpoint_given_but_not_used
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = "vpce-0123456789abcdef0"

    # name_of_a_security_group
    name = "sg-agent"
  }

  expect_failures = [
    var.code,
    var.environment_variables,
    var.idle_session_timeout_seconds,
    var.named_endpoints,
    var.jwt_authorizer,
    var.data_plane_endpoint_subnet_ids,
    var.source_vpc_ids,
    var.source_public_networks,
    var.subnet_ids,
    var.minimum_zones,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.efs_mounts,
    var.s3_files_mounts,
    var.permissions_boundary_arn,
    var.allowed_invoke_actions,
    var.s3_gateway_endpoint_id,
    var.name,
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration?tenant=a"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
    }

    # caller_security_group_ids_key_malformed
    caller_security_group_ids = { "the team's ledger" = "sg-0123456789abcdef0" }

    # source_public_networks_item_malformed_4
    source_public_networks = ["::/1"]

    # egress_to_security_groups_value_port_too_low
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 0
      }
    }

    # egress_to_networks_value_cidr_block_malformed_2
    egress_to_networks = {
      orders_db = {
        cidr_block = "0.0.0.0/1"
        port       = 1
      }
    }

    # egress_to_prefix_lists_value_port_too_low
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 0
      }
    }

    # efs_mounts_value_mount_path_malformed_2
    efs_mounts = {
      x = {
        access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/a/b"
      }
    }

    # s3_files_mounts_value_mount_path_malformed_2
    s3_files_mounts = {
      x = {
        access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"
        mount_path       = "/mnt/a/b"
      }
    }

    # further_statements_item_sid_malformed
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      sid       = "read-orders"
    }]

    # model_arns_item_malformed
    model_arns = ["*"]

    # actions_without_a_request
    allowed_invoke_actions = ["bedrock-agentcore:StopRuntimeSession"]

    # role_given_and_made
    execution_role_arn = "arn:aws:iam::111122223333:role/agent"
  }

  expect_failures = [
    var.code,
    var.environment_variables,
    var.max_session_lifetime_seconds,
    var.named_endpoints,
    var.jwt_authorizer,
    var.caller_security_group_ids,
    var.source_public_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.efs_mounts,
    var.s3_files_mounts,
    var.further_statements,
    var.model_arns,
    var.allowed_invoke_actions,
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = []
    }

    # caller_security_group_ids_key_malformed_2
    caller_security_group_ids = { " orders" = "sg-0123456789abcdef0" }

    # source_public_networks_item_malformed_5
    source_public_networks = ["203.0.113.0"]

    # egress_to_security_groups_value_port_too_high
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 65536
      }
    }

    # egress_to_networks_value_cidr_block_malformed_3
    egress_to_networks = {
      orders_db = {
        cidr_block = "::/0"
        port       = 1
      }
    }

    # egress_to_prefix_lists_value_port_too_high
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 65536
      }
    }

    # further_statements_item_actions_too_few_items
    further_statements = [{
      actions   = []
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
    }]

    # websocket_alone_over_mcp
    server_protocol        = "MCP"
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
  }

  expect_failures = [
    var.code,
    var.max_session_lifetime_seconds,
    var.named_endpoints,
    var.jwt_authorizer,
    var.caller_security_group_ids,
    var.source_public_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
    var.allowed_invoke_actions,
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      allowed_audience = [""]
    }

    # caller_security_group_ids_value_malformed
    caller_security_group_ids = { orders_db = "my-sg" }

    # source_public_networks_item_malformed_6
    source_public_networks = ["203.0/16"]

    # egress_to_security_groups_value_port_not_whole
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1.5
      }
    }

    # egress_to_networks_value_cidr_block_malformed_4
    egress_to_networks = {
      orders_db = {
        cidr_block = "::/1"
        port       = 1
      }
    }

    # egress_to_prefix_lists_value_port_not_whole
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1.5
      }
    }

    # further_statements_item_actions_item_malformed
    further_statements = [{
      actions   = ["secretsmanager:*"]
      resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
    }]

    # endpoint_that_the_service_makes
    named_endpoints = { DEFAULT = {} }

    # a2a_without_its_card
    server_protocol        = "A2A"
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime"]
  }

  expect_failures = [
    var.code,
    var.max_session_lifetime_seconds,
    var.jwt_authorizer,
    var.caller_security_group_ids,
    var.source_public_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
    var.named_endpoints,
    var.allowed_invoke_actions,
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["agents:invoke"]
      allowed_audience = [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
    }

    # caller_networks_key_malformed
    caller_networks = { "the team's ledger" = "10.1.0.0/16" }

    # egress_to_security_groups_value_to_port_too_low
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        to_port           = 0
      }
    }

    # egress_to_networks_value_cidr_block_malformed_5
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0"
        port       = 1
      }
    }

    # egress_to_prefix_lists_value_to_port_too_low
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        to_port        = 0
      }
    }

    # further_statements_item_resources_too_few_items
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = []
    }]

    # idle_timeout_longer_than_the_session
    idle_session_timeout_seconds = 901
    max_session_lifetime_seconds = 900

    # private_network_as_public_source
    source_public_networks = ["10.1.0.0/16"]
  }

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
    var.idle_session_timeout_seconds,
    var.source_public_networks,
  ]
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = []
      allowed_scopes  = ["agents:invoke"]
    }

    # caller_networks_key_malformed_2
    caller_networks = { " orders" = "10.1.0.0/16" }

    # egress_to_security_groups_value_to_port_too_high
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        to_port           = 65536
      }
    }

    # egress_to_networks_value_cidr_block_malformed_6
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1/16"
        port       = 1
      }
    }

    # egress_to_prefix_lists_value_to_port_too_high
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        to_port        = 65536
      }
    }

    # further_statements_item_resources_item_malformed
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["orders"]
    }]
  }

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
  ]
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [""]
      allowed_scopes  = ["agents:invoke"]
    }

    # caller_networks_value_malformed
    caller_networks = { orders_db = "0.0.0.0/0" }

    # egress_to_security_groups_value_to_port_not_whole
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        to_port           = 1.5
      }
    }

    # egress_to_networks_value_port_too_low
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 0
      }
    }

    # egress_to_prefix_lists_value_to_port_not_whole
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        to_port        = 1.5
      }
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

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
  ]
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
      allowed_scopes = ["agents:invoke"]
    }

    # caller_networks_value_malformed_2
    caller_networks = { orders_db = "0.0.0.0/1" }

    # egress_to_security_groups_value_protocol_unknown
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        protocol          = "no-such-value"
      }
    }

    # egress_to_networks_value_port_too_high
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 65536
      }
    }

    # egress_to_prefix_lists_value_protocol_unknown
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        protocol       = "no-such-value"
      }
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

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
  ]
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = []
    }

    # caller_networks_value_malformed_3
    caller_networks = { orders_db = "10.1.0.0" }

    # egress_to_security_groups_value_description_malformed
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        description       = "The team's ledger"
      }
    }

    # egress_to_networks_value_port_not_whole
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1.5
      }
    }

    # egress_to_prefix_lists_value_description_malformed
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        description    = "The team's ledger"
      }
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

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
  ]
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
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      allowed_scopes  = ["read write"]
    }

    # caller_networks_value_malformed_4
    caller_networks = { orders_db = "10.1/16" }

    # egress_to_security_groups_value_description_malformed_2
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef0"
        port              = 1
        description       = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # egress_to_networks_value_to_port_too_low
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        to_port    = 0
      }
    }

    # egress_to_prefix_lists_value_description_malformed_2
    egress_to_prefix_lists = {
      orders_db = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 1
        description    = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
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

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.further_statements,
  ]
}

run "bad_values_13" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_key_malformed
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

    # agent_data_plane_actions_item_malformed
    agent_data_plane_actions = ["bedrock-agentcore:*"]

    # egress_to_networks_value_to_port_too_high
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        to_port    = 65536
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

    # egress_to_security_groups_range_upside_down
    egress_to_security_groups = {
      backend = {
        security_group_id = "sg-0123456789abcdef1"
        port              = 443
        to_port           = 442
      }
    }

    # egress_to_prefix_lists_range_upside_down
    egress_to_prefix_lists = {
      backend = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 443
        to_port        = 442
      }
    }
  }

  expect_failures = [
    var.jwt_authorizer,
    var.agent_data_plane_actions,
    var.egress_to_networks,
    var.further_statements,
    var.container_image,
    var.egress_to_security_groups,
    var.egress_to_prefix_lists,
  ]
}

run "bad_values_14" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_value_operator_unknown
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

    # egress_to_networks_value_to_port_not_whole
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        to_port    = 1.5
      }
    }

    # neither_image_nor_code
    container_image = null

    # caller_security_group_ids_twice
    caller_security_group_ids = {
      app   = "sg-0123456789abcdef0"
      batch = "sg-0123456789abcdef0"
    }

    # egress_to_security_groups_twice
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

    # egress_to_prefix_lists_twice
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

    # role_neither_given_nor_made
    create_execution_role = false
  }

  expect_failures = [
    var.jwt_authorizer,
    var.egress_to_networks,
    var.container_image,
    var.caller_security_group_ids,
    var.egress_to_security_groups,
    var.egress_to_prefix_lists,
    var.execution_role_arn,
  ]
}

run "bad_values_15" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_value_values_too_few_items
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

    # egress_to_networks_value_protocol_unknown
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        protocol   = "no-such-value"
      }
    }

    # caller_networks_twice
    caller_networks = {
      app   = "10.1.0.0/16"
      batch = "10.1.0.0/16"
    }

    # trust_of_a_given_role
    create_execution_role    = false
    execution_role_arn       = "arn:aws:iam::111122223333:role/agent"
    restrict_role_to_runtime = true
  }

  expect_failures = [var.jwt_authorizer, var.egress_to_networks, var.caller_networks, var.create_execution_role]
}

run "bad_values_16" {
  command = plan

  variables {
    # jwt_authorizer_custom_claims_value_values_item_malformed
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

    # egress_to_networks_value_description_malformed
    egress_to_networks = {
      orders_db = {
        cidr_block  = "10.1.0.0/16"
        port        = 1
        description = "The team's ledger"
      }
    }

    # no_endpoint_and_no_other_way_in
    create_data_plane_endpoint     = false
    data_plane_endpoint_subnet_ids = []
    use_data_plane_endpoint        = false

    # name_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = "research-agent"
  }

  expect_failures = [var.jwt_authorizer, var.egress_to_networks, var.use_data_plane_endpoint, var.create_execution_role]
}

run "bad_values_17" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_vpc_id_malformed
    caller_principal_arns = []
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

    # egress_to_networks_value_description_malformed_2
    egress_to_networks = {
      orders_db = {
        cidr_block  = "10.1.0.0/16"
        port        = 1
        description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # endpoint_made_and_not_used
    use_data_plane_endpoint = false
    source_vpc_ids          = ["vpc-0123456789abcdef1"]

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

  expect_failures = [var.jwt_authorizer, var.egress_to_networks, var.create_data_plane_endpoint, var.further_statements]
}

run "bad_values_18" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_subnet_ids_too_few_items
    caller_principal_arns = []
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

    # endpoint_given_and_not_used
    create_data_plane_endpoint     = false
    data_plane_endpoint_subnet_ids = []
    use_data_plane_endpoint        = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    source_vpc_ids                 = ["vpc-0123456789abcdef1"]

    # no_group_at_all
    create_security_group = false

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

  expect_failures = [var.jwt_authorizer, var.data_plane_endpoint_id, var.security_group_ids, var.further_statements]
}

run "bad_values_19" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_subnet_ids_item_malformed
    caller_principal_arns = []
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

    # endpoint_given_and_made
    data_plane_endpoint_id = "vpce-0123456789abcdef1"

    # egress_to_networks_range_upside_down
    egress_to_networks = {
      backend = {
        cidr_block = "10.1.0.0/16"
        port       = 443
        to_port    = 442
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

  expect_failures = [var.jwt_authorizer, var.data_plane_endpoint_id, var.egress_to_networks, var.further_statements]
}

run "bad_values_20" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_security_group_ids_too_few_items
    caller_principal_arns = []
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

    # endpoint_neither_given_nor_made
    create_data_plane_endpoint     = false
    data_plane_endpoint_subnet_ids = []

    # egress_to_networks_twice
    egress_to_networks = {
      ecr = {
        cidr_block = "10.1.0.0/16"
        port       = 443
      }
      logs = {
        cidr_block = "10.1.0.0/16"
        port       = 443
      }
    }

    # models_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    model_arns            = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.jwt_authorizer, var.data_plane_endpoint_id, var.egress_to_networks, var.model_arns]
}

run "bad_values_21" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_security_group_ids_too_many_items
    caller_principal_arns = []
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

    # callers_of_an_endpoint_made_elsewhere
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
    caller_networks                = { offices = "10.1.0.0/16" }

    # egress_to_security_groups_without_a_group
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]
    egress_to_security_groups = {
      orders_db = {
        security_group_id = "sg-0123456789abcdef1"
        port              = 5432
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.create_data_plane_endpoint, var.egress_to_security_groups]
}

run "bad_values_22" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_security_group_ids_item_malformed
    caller_principal_arns = []
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

    # egress_to_networks_without_a_group
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]
    egress_to_networks = {
      datacenter = {
        cidr_block = "10.1.0.0/16"
        port       = 443
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.egress_to_networks]
}

run "bad_values_23" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_endpoint_ip_address_type_unknown
    caller_principal_arns = []
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

    # egress_to_prefix_lists_without_a_group
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]
    egress_to_prefix_lists = {
      s3 = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 443
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.egress_to_prefix_lists]
}

run "jwt_authorizer_private_endpoint_managed_routing_domain_too_few_characters" {
  command = plan

  variables {
    caller_principal_arns = []

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
    caller_principal_arns = []

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
    caller_principal_arns = []

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
    caller_principal_arns = []

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
    caller_principal_arns = []

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
    caller_principal_arns = []

    jwt_authorizer = {
      discovery_url              = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      allowed_scopes             = ["agents:invoke"]
      private_endpoint_overrides = { "keys.example.com" = "rgw-0123456789abcdef0" }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "bad_values_30" {
  command = plan

  variables {
    # caller_principal_arns_item_malformed
    caller_principal_arns = ["arn:aws:iam::111122223333:root"]

    # network_exempt_principal_arns_item_malformed
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:root"]
  }

  expect_failures = [var.caller_principal_arns, var.network_exempt_principal_arns]
}

run "bad_values_31" {
  command = plan

  variables {
    # caller_principal_arns_item_malformed_2
    caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]

    # network_exempt_principal_arns_item_malformed_2
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/*"]
  }

  expect_failures = [var.caller_principal_arns, var.network_exempt_principal_arns]
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
