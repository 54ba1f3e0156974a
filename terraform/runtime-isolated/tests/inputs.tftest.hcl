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

    # caller_security_group_ids_key_malformed
    caller_security_group_ids = { "the team's ledger" = "sg-0123456789abcdef0" }

    # resource_organization_id_malformed
    resource_organization_id = "r-abcd"

    # additional_source_vpc_endpoint_ids_item_malformed
    additional_source_vpc_endpoint_ids = ["my-vpce"]

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # subnet_ids_by_zone_id_too_few_entries
    subnet_ids_by_zone_id = {}

    # supported_zone_ids_item_malformed
    supported_zone_ids = ["us-east-1a"]

    # trusted_route_target_ids_item_malformed
    trusted_route_target_ids = ["nat-0123456789abcdef0"]

    # needs_item_unknown
    needs = ["no-such-value"]

    # s3_buckets_value_bucket_arn_malformed
    s3_buckets = {
      x = {
        bucket_arn = "documents"
        prefixes   = ["contracts/"]
      }
    }

    # dynamodb_tables_value_table_arn_malformed
    dynamodb_tables = { x = { table_arn = "*" } }

    # further_services_value_service_malformed
    further_services = {
      x = {
        service   = "com.amazonaws.us-east-1:sqs"
        actions   = ["sqs:SendMessage"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
    }

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

    # network_with_a_way_out
    internet_egress = true
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
    var.caller_security_group_ids,
    var.resource_organization_id,
    var.additional_source_vpc_endpoint_ids,
    var.vpc_id,
    var.subnet_ids_by_zone_id,
    var.supported_zone_ids,
    var.trusted_route_target_ids,
    var.needs,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.efs_mounts,
    var.s3_files_mounts,
    var.execution_role_arn,
    var.tags,
    var.internet_egress,
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

    # caller_security_group_ids_key_malformed_2
    caller_security_group_ids = { " orders" = "sg-0123456789abcdef0" }

    # source_vpc_ids_item_malformed
    source_vpc_ids = ["my-vpc"]

    # subnet_ids_by_zone_id_too_many_entries
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

    # trusted_route_target_ids_item_malformed_2
    trusted_route_target_ids = ["igw-0123456789abcdef0"]

    # model_arns_item_malformed
    needs      = ["models"]
    model_arns = ["*"]

    # s3_buckets_value_bucket_arn_malformed_2
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents/*"
        prefixes   = ["contracts/"]
      }
    }

    # dynamodb_tables_value_indexes_item_malformed
    dynamodb_tables = {
      x = {
        table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"
        indexes   = ["*"]
      }
    }

    # further_services_value_actions_too_few_items
    further_services = {
      x = {
        service   = "sqs"
        actions   = []
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
    }

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
    var.caller_security_group_ids,
    var.source_vpc_ids,
    var.subnet_ids_by_zone_id,
    var.trusted_route_target_ids,
    var.model_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.efs_mounts,
    var.s3_files_mounts,
    var.execution_role_name,
    var.tags,
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

    # caller_security_group_ids_value_malformed
    caller_security_group_ids = { orders_db = "my-sg" }

    # subnet_ids_by_zone_id_key_malformed
    subnet_ids_by_zone_id = { us-east-1a = "subnet-0123456789abcdef0" }

    # secret_arns_item_malformed
    needs       = ["secrets"]
    secret_arns = ["*"]

    # s3_buckets_value_bucket_arn_malformed_3
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::*"
        prefixes   = ["contracts/"]
      }
    }

    # dynamodb_tables_value_indexes_item_malformed_2
    dynamodb_tables = {
      x = {
        table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"
        indexes   = ["table/orders/index/by-customer"]
      }
    }

    # further_services_value_actions_item_malformed
    further_services = {
      x = {
        service   = "sqs"
        actions   = ["sqs:*"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
    }

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

    # name_of_a_security_group
    name = "sg-agent"

    # no_action_at_all
    allowed_invoke_actions = []
  }

  expect_failures = [
    var.code,
    var.environment_variables,
    var.idle_session_timeout_seconds,
    var.named_endpoints,
    var.jwt_authorizer,
    var.caller_security_group_ids,
    var.subnet_ids_by_zone_id,
    var.secret_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.efs_mounts,
    var.s3_files_mounts,
    var.permissions_boundary_arn,
    var.name,
    var.allowed_invoke_actions,
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

    # caller_networks_key_malformed
    caller_networks = { "the team's ledger" = "10.1.0.0/16" }

    # subnet_ids_by_zone_id_value_malformed
    subnet_ids_by_zone_id = { use1-az1 = "my-subnet" }

    # parameter_arns_item_malformed
    needs          = ["parameters"]
    parameter_arns = ["*"]

    # s3_buckets_value_prefixes_too_few_items
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = []
      }
    }

    # dynamodb_tables_value_access_too_few_items
    dynamodb_tables = {
      x = {
        table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"
        access    = []
      }
    }

    # further_services_value_resources_too_few_items
    further_services = {
      x = {
        service   = "sqs"
        actions   = ["sqs:SendMessage"]
        resources = []
      }
    }

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
    var.caller_networks,
    var.subnet_ids_by_zone_id,
    var.parameter_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.efs_mounts,
    var.s3_files_mounts,
    var.further_statements,
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

    # caller_networks_key_malformed_2
    caller_networks = { " orders" = "10.1.0.0/16" }

    # minimum_zones_too_low
    minimum_zones = 0

    # kms_key_arns_item_malformed
    needs        = ["kms"]
    kms_key_arns = ["*"]

    # s3_buckets_value_prefixes_item_malformed
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts"]
      }
    }

    # dynamodb_tables_value_access_item_unknown
    dynamodb_tables = {
      x = {
        table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"
        access    = ["no-such-value"]
      }
    }

    # further_services_value_resources_item_malformed
    further_services = {
      x = {
        service   = "sqs"
        actions   = ["sqs:SendMessage"]
        resources = ["orders"]
      }
    }

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
    var.caller_networks,
    var.minimum_zones,
    var.kms_key_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.egress_to_security_groups,
    var.egress_to_networks,
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

    # caller_networks_value_malformed
    caller_networks = { orders_db = "0.0.0.0/0" }

    # minimum_zones_too_high
    minimum_zones = 17

    # assumable_role_arns_item_malformed
    needs               = ["sts"]
    assumable_role_arns = ["agent-role"]

    # s3_buckets_value_prefixes_item_malformed_2
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/*"]
      }
    }

    # dynamodb_tables_value_kms_key_arn_malformed
    dynamodb_tables = {
      x = {
        table_arn   = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"
        kms_key_arn = "*"
      }
    }

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

    # gateway_endpoint_as_further_service
    further_services = {
      tables = {
        service   = "dynamodb"
        actions   = ["dynamodb:GetItem"]
        resources = ["*"]
      }
    }
  }

  expect_failures = [
    var.code,
    var.max_session_lifetime_seconds,
    var.jwt_authorizer,
    var.caller_networks,
    var.minimum_zones,
    var.assumable_role_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.further_statements,
    var.named_endpoints,
    var.allowed_invoke_actions,
    var.further_services,
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

    # caller_networks_value_malformed_2
    caller_networks = { orders_db = "0.0.0.0/1" }

    # minimum_zones_not_whole
    minimum_zones = 1.5

    # memory_arns_item_malformed
    needs       = ["memory"]
    memory_arns = ["*"]

    # s3_buckets_value_prefixes_item_malformed_3
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["$${aws:username}/"]
      }
    }

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

    # further_statements_item_resources_too_few_items
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = []
    }]

    # idle_timeout_longer_than_the_session
    idle_session_timeout_seconds = 901
    max_session_lifetime_seconds = 900

    # one_service_twice
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

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.minimum_zones,
    var.memory_arns,
    var.s3_buckets,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.further_statements,
    var.idle_session_timeout_seconds,
    var.further_services,
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

    # caller_networks_value_malformed_3
    caller_networks = { orders_db = "10.1.0.0" }

    # gateway_arns_item_malformed
    needs        = ["gateway"]
    gateway_arns = ["*"]

    # s3_buckets_value_prefixes_item_malformed_4
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = [""]
      }
    }

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

    # further_statements_item_resources_item_malformed
    further_statements = [{
      actions   = ["secretsmanager:DescribeSecret"]
      resources = ["orders"]
    }]

    # need_as_further_service
    further_services = {
      logs = {
        service   = "logs"
        actions   = ["logs:PutLogEvents"]
        resources = ["*"]
      }
    }

    # fewer_zones_than_the_minimum
    minimum_zones = 2
  }

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.caller_networks,
    var.gateway_arns,
    var.s3_buckets,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.further_statements,
    var.further_services,
    var.subnet_ids_by_zone_id,
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

    # caller_networks_value_malformed_4
    caller_networks = { orders_db = "10.1/16" }

    # mantle_project_arns_item_malformed
    needs               = ["mantle"]
    mantle_project_arns = ["*"]

    # s3_buckets_value_access_too_few_items
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/"]
        access     = []
      }
    }

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
    var.mantle_project_arns,
    var.s3_buckets,
    var.egress_to_security_groups,
    var.egress_to_networks,
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

    # agent_data_plane_actions_item_malformed
    agent_data_plane_actions = ["bedrock-agentcore:*"]

    # guardrails_arns_too_few_items
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails = { arns = [] }

    # s3_buckets_value_access_item_unknown
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/"]
        access     = ["no-such-value"]
      }
    }

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
    var.agent_data_plane_actions,
    var.guardrails,
    var.s3_buckets,
    var.egress_to_security_groups,
    var.egress_to_networks,
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

    # guardrails_arns_item_malformed
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails = { arns = ["*"] }

    # s3_buckets_value_account_id_malformed
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/"]
        account_id = "44445555666"
      }
    }

    # route_table_ids_item_malformed
    route_table_ids = ["my-rtb"]

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

    # no_endpoint_and_no_other_way_in
    use_data_plane_endpoint = false
  }

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.guardrails,
    var.s3_buckets,
    var.route_table_ids,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.further_statements,
    var.use_data_plane_endpoint,
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

    # guardrails_profile_arns_item_malformed
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails = {
      arns         = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6"]
      profile_arns = ["*"]
    }

    # s3_buckets_value_kms_key_arn_malformed
    s3_buckets = {
      x = {
        bucket_arn  = "arn:aws:s3:::documents"
        prefixes    = ["contracts/"]
        kms_key_arn = "*"
      }
    }

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

    # callers_of_an_endpoint_that_is_not_used
    use_data_plane_endpoint = false
    source_vpc_ids          = ["vpc-0123456789abcdef1"]
    caller_networks         = { offices = "10.1.0.0/16" }

    # no_way_to_s3
    route_table_ids = []
  }

  expect_failures = [
    var.code,
    var.jwt_authorizer,
    var.guardrails,
    var.s3_buckets,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.further_statements,
    var.use_data_plane_endpoint,
    var.route_table_ids,
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

    # browser_arns_item_malformed
    needs        = ["browser"]
    browser_arns = ["*"]

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

    # no_way_to_dynamodb
    route_table_ids = []
    endpoint_ids    = { s3 = "vpce-0123456789abcdef1" }
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders" } }
  }

  expect_failures = [
    var.jwt_authorizer,
    var.browser_arns,
    var.egress_to_networks,
    var.further_statements,
    var.container_image,
    var.egress_to_security_groups,
    var.route_table_ids,
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

    # browser_arns_item_malformed_2
    needs        = ["browser"]
    browser_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser/*"]

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

    # network_of_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    role_only_from_vpc    = true

    # tables_beside_a_given_s3_endpoint
    endpoint_ids = { s3 = "vpce-0123456789abcdef1" }
  }

  expect_failures = [
    var.jwt_authorizer,
    var.browser_arns,
    var.egress_to_networks,
    var.container_image,
    var.egress_to_security_groups,
    var.role_only_from_vpc,
    var.route_table_ids,
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

    # code_interpreter_arns_item_malformed
    needs                 = ["code_interpreter"]
    code_interpreter_arns = ["*"]

    # egress_to_networks_value_protocol_unknown
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        protocol   = "no-such-value"
      }
    }

    # image_of_the_public_registry
    container_image = "public.ecr.aws/agents/research:1.4.0"

    # caller_security_group_ids_twice
    caller_security_group_ids = {
      app   = "sg-0123456789abcdef0"
      batch = "sg-0123456789abcdef0"
    }

    # role_neither_given_nor_made
    create_execution_role = false
  }

  expect_failures = [
    var.jwt_authorizer,
    var.code_interpreter_arns,
    var.egress_to_networks,
    var.container_image,
    var.caller_security_group_ids,
    var.execution_role_arn,
  ]
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

    # code_interpreter_arns_item_malformed_2
    needs                 = ["code_interpreter"]
    code_interpreter_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter/*"]

    # egress_to_networks_value_description_malformed
    egress_to_networks = {
      orders_db = {
        cidr_block  = "10.1.0.0/16"
        port        = 1
        description = "The team's ledger"
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

  expect_failures = [
    var.jwt_authorizer,
    var.code_interpreter_arns,
    var.egress_to_networks,
    var.caller_networks,
    var.create_execution_role,
  ]
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

    # credential_provider_arns_item_malformed
    needs                    = ["identity"]
    credential_provider_arns = ["*"]

    # egress_to_networks_value_description_malformed_2
    egress_to_networks = {
      orders_db = {
        cidr_block  = "10.1.0.0/16"
        port        = 1
        description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # callers_with_public_addresses
    caller_networks = { partner = "198.51.100.0/24" }

    # name_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = "research-agent"
  }

  expect_failures = [
    var.jwt_authorizer,
    var.credential_provider_arns,
    var.egress_to_networks,
    var.caller_networks,
    var.create_execution_role,
  ]
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

    # further_actions_key_malformed
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { logs = { actions = ["secretsmanager:DescribeSecret"] } }

    # egress_to_networks_range_upside_down
    egress_to_networks = {
      backend = {
        cidr_block = "10.1.0.0/16"
        port       = 443
        to_port    = 442
      }
    }

    # callers_in_half_of_the_internet
    caller_networks = { offices = "10.0.0.0/1" }

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

  expect_failures = [
    var.jwt_authorizer,
    var.further_actions,
    var.egress_to_networks,
    var.caller_networks,
    var.further_statements,
  ]
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

    # further_actions_value_actions_too_few_items
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { secrets = { actions = [] } }

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

  expect_failures = [var.jwt_authorizer, var.further_actions, var.egress_to_networks, var.further_statements]
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

    # further_actions_value_actions_item_malformed
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { secrets = { actions = ["secretsmanager:*"] } }

    # egress_to_public_addresses
    egress_to_networks = {
      partner = {
        cidr_block = "198.51.100.0/24"
        port       = 443
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

  expect_failures = [var.jwt_authorizer, var.further_actions, var.egress_to_networks, var.further_statements]
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

    # further_actions_value_resources_item_malformed
    needs       = ["secrets"]
    secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = {
      secrets = {
        actions   = ["secretsmanager:DescribeSecret"]
        resources = ["orders"]
      }
    }

    # egress_to_half_of_the_internet
    egress_to_networks = {
      datacenter = {
        cidr_block = "10.0.0.0/1"
        port       = 443
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.further_actions, var.egress_to_networks]
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

    # models_without_arns
    needs = ["models"]

    # egress_to_more_than_172_16
    egress_to_networks = {
      datacenter = {
        cidr_block = "172.16.0.0/11"
        port       = 443
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.model_arns, var.egress_to_networks]
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

    # model_arns_without_the_need
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    # mantle_project_arns_without_the_need
    mantle_project_arns = ["arn:aws:bedrock-mantle:us-east-1:111122223333:project/default"]

    # secret_arns_without_the_need
    secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]

    # parameter_arns_without_the_need
    parameter_arns = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]

    # kms_key_arns_without_the_need
    kms_key_arns = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]

    # assumable_role_arns_without_the_need
    assumable_role_arns = ["arn:aws:iam::111122223333:role/reader"]

    # memory_arns_without_the_need
    memory_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]

    # browser_arns_without_the_need
    browser_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]

    # code_interpreter_arns_without_the_need
    code_interpreter_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research-0123456789"]

    # credential_provider_arns_without_the_need
    credential_provider_arns = [
      "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders",
    ]

    # gateway_arns_without_the_need
    gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]

    # actions_for_no_need
    further_actions = { secrets = { actions = ["secretsmanager:DescribeSecret"] } }

    # guardrails_without_models
    guardrails = { arns = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6"] }

    # egress_to_more_than_192_168
    egress_to_networks = {
      datacenter = {
        cidr_block = "192.168.0.0/15"
        port       = 443
      }
    }
  }

  expect_failures = [
    var.jwt_authorizer,
    var.model_arns,
    var.mantle_project_arns,
    var.secret_arns,
    var.parameter_arns,
    var.kms_key_arns,
    var.assumable_role_arns,
    var.memory_arns,
    var.browser_arns,
    var.code_interpreter_arns,
    var.credential_provider_arns,
    var.gateway_arns,
    var.further_actions,
    var.guardrails,
    var.egress_to_networks,
  ]
}

run "bad_values_24" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_routing_domain_too_few_characters
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

    # mantle_without_arns
    needs = ["mantle"]

    # egress_to_more_than_100_64
    egress_to_networks = {
      datacenter = {
        cidr_block = "100.64.0.0/9"
        port       = 443
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.mantle_project_arns, var.egress_to_networks]
}

run "bad_values_25" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_managed_routing_domain_too_many_characters
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

    # secrets_without_arns
    needs = ["secrets"]

    # egress_to_more_than_unique_local
    egress_to_networks = {
      datacenter = {
        cidr_block = "fd00::/6"
        port       = 443
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.secret_arns, var.egress_to_networks]
}

run "bad_values_26" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_resource_configuration_id_malformed
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      allowed_scopes   = ["agents:invoke"]
      private_endpoint = { resource_configuration_id = "rgw-0123456789abcdef0" }
    }

    # parameters_without_arns
    needs = ["parameters"]

    # egress_to_global_ipv6
    egress_to_networks = {
      partner = {
        cidr_block = "2001:db8::/56"
        port       = 443
      }
    }
  }

  expect_failures = [var.jwt_authorizer, var.parameter_arns, var.egress_to_networks]
}

run "bad_values_27" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_overrides_too_many_entries
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

    # kms_without_arns
    needs = ["kms"]
  }

  expect_failures = [var.jwt_authorizer, var.kms_key_arns]
}

run "bad_values_28" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_overrides_key_malformed
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url              = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      allowed_scopes             = ["agents:invoke"]
      private_endpoint_overrides = { "https://keys.example.com" = "rcfg-0123456789abcdef0" }
    }

    # sts_without_arns
    needs = ["sts"]
  }

  expect_failures = [var.jwt_authorizer, var.assumable_role_arns]
}

run "bad_values_29" {
  command = plan

  variables {
    # jwt_authorizer_private_endpoint_overrides_value_malformed
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url              = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      allowed_scopes             = ["agents:invoke"]
      private_endpoint_overrides = { "keys.example.com" = "rgw-0123456789abcdef0" }
    }

    # memory_without_arns
    needs = ["memory"]
  }

  expect_failures = [var.jwt_authorizer, var.memory_arns]
}

run "bad_values_30" {
  command = plan

  variables {
    # caller_principal_arns_item_malformed
    caller_principal_arns = ["arn:aws:iam::111122223333:root"]

    # network_exempt_principal_arns_item_malformed
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:root"]

    # browser_without_arns
    needs = ["browser"]
  }

  expect_failures = [var.caller_principal_arns, var.network_exempt_principal_arns, var.browser_arns]
}

run "bad_values_31" {
  command = plan

  variables {
    # caller_principal_arns_item_malformed_2
    caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]

    # network_exempt_principal_arns_item_malformed_2
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/*"]

    # code_interpreter_without_arns
    needs = ["code_interpreter"]
  }

  expect_failures = [var.caller_principal_arns, var.network_exempt_principal_arns, var.code_interpreter_arns]
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

run "bad_values_35" {
  command = plan

  variables {
    # private_provider_reached_in_no_way
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients  = ["app"]
      private_endpoint = {}
    }

    # identity_without_arns
    needs = ["identity"]
  }

  expect_failures = [var.jwt_authorizer, var.credential_provider_arns]
}

run "bad_values_36" {
  command = plan

  variables {
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

    # gateway_without_arns
    needs = ["gateway"]
  }

  expect_failures = [var.jwt_authorizer, var.gateway_arns]
}

run "bad_values_37" {
  command = plan

  variables {
    # any_token_of_the_provider
    jwt_authorizer = { discovery_url = "https://idp.example.com/.well-known/openid-configuration" }

    # actions_of_another_service
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { secrets = { actions = ["kms:DescribeKey"] } }
  }

  expect_failures = [var.jwt_authorizer, var.further_actions]
}

run "bad_values_38" {
  command = plan

  variables {
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

    # calls_of_models_around_the_guardrail
    needs           = ["models"]
    model_arns      = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    further_actions = { models = { actions = ["bedrock:InvokeModel"] } }
  }

  expect_failures = [var.jwt_authorizer, var.further_actions]
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
