# Generated from modules/code-interpreter. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_code_interpreter" {
    defaults = {
      code_interpreter_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-0123456789"
      code_interpreter_id  = "research_interpreter-0123456789"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }
}

variables {
  name          = "research-interpreter"
  network_mode  = "VPC"
  vpc_id        = "vpc-0123456789abcdef0"
  subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones = 1
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st-interpreter"

    # description_too_few_characters
    description = ""

    # network_mode_unknown
    network_mode = "no-such-value"

    # minimum_zones_too_low
    minimum_zones = 0

    # supported_zone_ids_item_malformed
    supported_zone_ids = ["us-east-1a"]

    # s3_access_value_bucket_malformed
    s3_access = {
      x = {
        bucket = "s3://research-data"
        prefix = "input/"
      }
    }

    # root_certificate_secret_arns_too_many_items
    root_certificate_secret_arns = [
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
      "arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf",
    ]

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }

    # role_given_and_created
    execution_role_arn = "arn:aws:iam::111122223333:role/interpreter"
  }

  expect_failures = [
    var.name,
    var.description,
    var.network_mode,
    var.minimum_zones,
    var.supported_zone_ids,
    var.s3_access,
    var.root_certificate_secret_arns,
    var.tags,
    var.execution_role_arn,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "an interpreter"

    # description_too_many_characters
    description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

    # vpc_id_malformed
    vpc_id = "my-vpc"

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

    # s3_gateway_endpoint_id_malformed
    use_s3_gateway_endpoint = true
    s3_gateway_endpoint_id  = "my-vpce"

    # s3_access_value_bucket_malformed_2
    s3_access = {
      x = {
        bucket = "arn:aws:s3:::research-data"
        prefix = "input/"
      }
    }

    # root_certificate_secret_arns_item_malformed
    root_certificate_secret_arns = ["*"]

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [
    var.name,
    var.description,
    var.vpc_id,
    var.subnet_ids,
    var.minimum_zones,
    var.security_group_ids,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.s3_gateway_endpoint_id,
    var.s3_access,
    var.root_certificate_secret_arns,
    var.tags,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # subnet_ids_item_malformed
    subnet_ids = ["my-subnet"]

    # minimum_zones_not_whole
    minimum_zones = 1.5

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

    # s3_access_value_bucket_malformed_3
    s3_access = {
      x = {
        bucket = "*"
        prefix = "input/"
      }
    }

    # no_vpc
    vpc_id = null

    # name_of_a_security_group
    name = "sg-agent"

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

    # s3_endpoint_missing
    use_s3_gateway_endpoint = true
  }

  expect_failures = [
    var.subnet_ids,
    var.minimum_zones,
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.s3_access,
    var.vpc_id,
    var.name,
    var.security_group_ids,
    var.s3_gateway_endpoint_id,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
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

    # s3_access_value_prefix_malformed
    s3_access = {
      x = {
        bucket = "research-data"
        prefix = "input"
      }
    }

    # no_subnets
    subnet_ids = []

    # s3_endpoint_given_but_not_used
    s3_gateway_endpoint_id = "vpce-0123456789abcdef0"
  }

  expect_failures = [
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.s3_access,
    var.subnet_ids,
    var.s3_gateway_endpoint_id,
  ]
}

run "bad_values_5" {
  command = plan

  variables {
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

    # s3_access_value_prefix_malformed_2
    s3_access = {
      x = {
        bucket = "research-data"
        prefix = "/input/"
      }
    }
  }

  expect_failures = [var.egress_to_security_groups, var.egress_to_networks, var.egress_to_prefix_lists, var.s3_access]
}

run "bad_values_6" {
  command = plan

  variables {
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

    # s3_access_value_prefix_malformed_3
    s3_access = {
      x = {
        bucket = "research-data"
        prefix = "input/*"
      }
    }
  }

  expect_failures = [var.egress_to_security_groups, var.egress_to_networks, var.egress_to_prefix_lists, var.s3_access]
}

run "bad_values_7" {
  command = plan

  variables {
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

    # s3_access_value_prefix_malformed_4
    s3_access = {
      x = {
        bucket = "research-data"
        prefix = "*"
      }
    }
  }

  expect_failures = [var.egress_to_security_groups, var.egress_to_networks, var.egress_to_prefix_lists, var.s3_access]
}

run "bad_values_8" {
  command = plan

  variables {
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

    # s3_access_value_prefix_malformed_5
    s3_access = {
      x = {
        bucket = "research-data"
        prefix = ""
      }
    }
  }

  expect_failures = [var.egress_to_security_groups, var.egress_to_networks, var.egress_to_prefix_lists, var.s3_access]
}

run "bad_values_9" {
  command = plan

  variables {
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

    # s3_access_value_access_too_few_items
    s3_access = {
      x = {
        bucket = "research-data"
        prefix = "input/"
        access = []
      }
    }
  }

  expect_failures = [var.egress_to_security_groups, var.egress_to_networks, var.egress_to_prefix_lists, var.s3_access]
}

run "bad_values_10" {
  command = plan

  variables {
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

    # s3_access_value_access_item_unknown
    s3_access = {
      x = {
        bucket = "research-data"
        prefix = "input/"
        access = ["no-such-value"]
      }
    }
  }

  expect_failures = [var.egress_to_security_groups, var.egress_to_networks, var.egress_to_prefix_lists, var.s3_access]
}

run "bad_values_11" {
  command = plan

  variables {
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

    # s3_access_value_kms_key_arn_malformed
    s3_access = {
      x = {
        bucket      = "research-data"
        prefix      = "input/"
        kms_key_arn = "*"
      }
    }
  }

  expect_failures = [var.egress_to_security_groups, var.egress_to_networks, var.egress_to_prefix_lists, var.s3_access]
}

run "bad_values_12" {
  command = plan

  variables {
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

    # execution_role_arn_malformed
    create_execution_role = false
    execution_role_arn    = "agent-role"
  }

  expect_failures = [
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.execution_role_arn,
  ]
}

run "bad_values_13" {
  command = plan

  variables {
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

    # execution_role_name_malformed
    execution_role_name = "research agent"
  }

  expect_failures = [
    var.egress_to_security_groups,
    var.egress_to_networks,
    var.egress_to_prefix_lists,
    var.execution_role_name,
  ]
}

run "bad_values_14" {
  command = plan

  variables {
    # egress_to_networks_value_to_port_too_high
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        to_port    = 65536
      }
    }

    # permissions_boundary_arn_malformed
    permissions_boundary_arn = "boundary"

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
    var.egress_to_networks,
    var.permissions_boundary_arn,
    var.egress_to_security_groups,
    var.egress_to_prefix_lists,
  ]
}

run "bad_values_15" {
  command = plan

  variables {
    # egress_to_networks_value_to_port_not_whole
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        to_port    = 1.5
      }
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

    # trust_of_a_given_role
    create_execution_role             = false
    execution_role_arn                = "arn:aws:iam::111122223333:role/interpreter"
    restrict_role_to_code_interpreter = true
  }

  expect_failures = [
    var.egress_to_networks,
    var.egress_to_security_groups,
    var.egress_to_prefix_lists,
    var.create_execution_role,
  ]
}

run "bad_values_16" {
  command = plan

  variables {
    # egress_to_networks_value_protocol_unknown
    egress_to_networks = {
      orders_db = {
        cidr_block = "10.1.0.0/16"
        port       = 1
        protocol   = "no-such-value"
      }
    }

    # name_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/interpreter"
    execution_role_name   = "research-interpreter"
  }

  expect_failures = [var.egress_to_networks, var.create_execution_role]
}

run "bad_values_17" {
  command = plan

  variables {
    # egress_to_networks_value_description_malformed
    egress_to_networks = {
      orders_db = {
        cidr_block  = "10.1.0.0/16"
        port        = 1
        description = "The team's ledger"
      }
    }

    # boundary_for_a_given_role
    create_execution_role    = false
    execution_role_arn       = "arn:aws:iam::111122223333:role/interpreter"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
  }

  expect_failures = [var.egress_to_networks, var.create_execution_role]
}

run "bad_values_18" {
  command = plan

  variables {
    # egress_to_networks_value_description_malformed_2
    egress_to_networks = {
      orders_db = {
        cidr_block  = "10.1.0.0/16"
        port        = 1
        description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }

    # objects_without_a_role
    create_execution_role = false
    s3_access = {
      data = {
        bucket = "research-data"
        prefix = "input/"
      }
    }
  }

  expect_failures = [var.egress_to_networks, var.s3_access]
}

run "bad_values_19" {
  command = plan

  variables {
    # vpc_outside_of_a_vpc
    network_mode  = "SANDBOX"
    vpc_id        = "vpc-0123456789abcdef0"
    subnet_ids    = []
    minimum_zones = 1

    # objects_of_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/interpreter"
    s3_access = {
      data = {
        bucket = "research-data"
        prefix = "input/"
      }
    }
  }

  expect_failures = [var.vpc_id, var.s3_access]
}

run "subnets_outside_of_a_vpc" {
  command = plan

  variables {
    network_mode  = "SANDBOX"
    vpc_id        = null
    subnet_ids    = ["subnet-0123456789abcdef0"]
    minimum_zones = 1
  }

  expect_failures = [var.subnet_ids]
}

run "security_group_ids_outside_of_a_vpc" {
  command = plan

  variables {
    network_mode       = "SANDBOX"
    vpc_id             = null
    subnet_ids         = []
    minimum_zones      = 1
    security_group_ids = ["sg-0123456789abcdef1"]
  }

  expect_failures = [var.security_group_ids]
}

run "egress_to_security_groups_outside_of_a_vpc" {
  command = plan

  variables {
    network_mode  = "SANDBOX"
    vpc_id        = null
    subnet_ids    = []
    minimum_zones = 1

    egress_to_security_groups = {
      orders = {
        security_group_id = "sg-0123456789abcdef1"
        port              = 443
      }
    }
  }

  expect_failures = [var.egress_to_security_groups]
}

run "egress_to_networks_outside_of_a_vpc" {
  command = plan

  variables {
    network_mode  = "SANDBOX"
    vpc_id        = null
    subnet_ids    = []
    minimum_zones = 1

    egress_to_networks = {
      intranet = {
        cidr_block = "10.1.0.0/16"
        port       = 443
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_prefix_lists_outside_of_a_vpc" {
  command = plan

  variables {
    network_mode  = "SANDBOX"
    vpc_id        = null
    subnet_ids    = []
    minimum_zones = 1

    egress_to_prefix_lists = {
      s3 = {
        prefix_list_id = "pl-0123456789abcdef0"
        port           = 443
      }
    }
  }

  expect_failures = [var.egress_to_prefix_lists]
}

run "use_s3_gateway_endpoint_outside_of_a_vpc" {
  command = plan

  variables {
    network_mode            = "SANDBOX"
    vpc_id                  = null
    subnet_ids              = []
    minimum_zones           = 1
    use_s3_gateway_endpoint = true
    s3_gateway_endpoint_id  = "vpce-0123456789abcdef0"
  }

  expect_failures = [var.use_s3_gateway_endpoint]
}

run "internet_without_being_asked_for" {
  command = plan

  variables {
    network_mode  = "PUBLIC"
    vpc_id        = null
    subnet_ids    = []
    minimum_zones = 1
  }

  expect_failures = [var.allow_internet_egress]
}

run "allow_internet_egress_outside_of_a_vpc" {
  command = plan

  variables {
    network_mode          = "SANDBOX"
    vpc_id                = null
    subnet_ids            = []
    minimum_zones         = 1
    allow_internet_egress = true
  }

  expect_failures = [var.allow_internet_egress]
}

run "no_group_at_all" {
  command = plan

  variables {
    create_security_group = false
  }

  expect_failures = [var.security_group_ids]
}

run "egress_to_networks_range_upside_down" {
  command = plan

  variables {
    egress_to_networks = {
      backend = {
        cidr_block = "10.1.0.0/16"
        port       = 443
        to_port    = 442
      }
    }
  }

  expect_failures = [var.egress_to_networks]
}

run "egress_to_networks_twice" {
  command = plan

  variables {
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
  }

  expect_failures = [var.egress_to_networks]
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
        cidr_block = "10.1.0.0/16"
        port       = 443
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

run "internet_without_a_group" {
  command = plan

  variables {
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1"]
    allow_internet_egress = true
  }

  expect_failures = [var.allow_internet_egress]
}
