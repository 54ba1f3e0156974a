# Generated from modules/vpc-endpoints. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
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
  name   = "agents"
  vpc_id = "vpc-0123456789abcdef0"

  subnet_ids_by_zone_id = {
    use1-az1 = "subnet-0123456789abcdef0"
    use1-az2 = "subnet-0123456789abcdef1"
  }

  route_table_ids = ["rtb-0123456789abcdef0"]
  needs           = ["code"]
  agent_role_arns = { research-agent = "arn:aws:iam::111122223333:role/research-agent" }
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st"

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # subnet_ids_by_zone_id_too_few_entries
    subnet_ids_by_zone_id = {}

    # route_table_ids_item_malformed
    route_table_ids = ["my-rtb"]

    # needs_too_few_items
    needs = []

    # agent_role_arns_too_few_entries
    agent_role_arns = {}

    # s3_buckets_value_bucket_arn_malformed
    s3_buckets = {
      x = {
        bucket_arn = "documents"
        prefixes   = ["contracts/"]
      }
    }

    # dynamodb_tables_value_table_arn_malformed
    dynamodb_tables = { x = { table_arn = "*" } }

    # resource_organization_id_malformed
    resource_organization_id = "r-abcd"

    # further_services_value_service_malformed
    further_services = {
      x = {
        service   = "com.amazonaws.us-east-1:sqs"
        actions   = ["sqs:SendMessage"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
    }

    # server_protocols_too_few_items
    server_protocols = []

    # caller_security_group_ids_key_malformed
    caller_security_group_ids = { "the team's ledger" = "sg-0123456789abcdef0" }

    # caller_networks_key_malformed
    caller_networks = { "the team's ledger" = "10.1.0.0/16" }

    # endpoint_ids_key_malformed
    endpoint_ids = { "com.amazonaws.us-east-1:sqs" = "vpce-0123456789abcdef0" }

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.vpc_id,
    var.subnet_ids_by_zone_id,
    var.route_table_ids,
    var.needs,
    var.agent_role_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.resource_organization_id,
    var.further_services,
    var.server_protocols,
    var.caller_security_group_ids,
    var.caller_networks,
    var.endpoint_ids,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "the agents"

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

    # needs_item_unknown
    needs = ["no-such-value"]

    # agent_role_arns_key_malformed
    agent_role_arns = { "1st" = "arn:aws:iam::111122223333:role/agent" }

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

    # server_protocols_item_unknown
    server_protocols = ["no-such-value"]

    # caller_security_group_ids_key_malformed_2
    caller_security_group_ids = { " orders" = "sg-0123456789abcdef0" }

    # caller_networks_key_malformed_2
    caller_networks = { " orders" = "10.1.0.0/16" }

    # endpoint_ids_value_malformed
    endpoint_ids = { sqs = "my-vpce" }

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [
    var.name,
    var.subnet_ids_by_zone_id,
    var.needs,
    var.agent_role_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.server_protocols,
    var.caller_security_group_ids,
    var.caller_networks,
    var.endpoint_ids,
    var.tags,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # subnet_ids_by_zone_id_key_malformed
    subnet_ids_by_zone_id = { us-east-1a = "subnet-0123456789abcdef0" }

    # agent_role_arns_value_malformed
    agent_role_arns = { research-agent = "agent-role" }

    # repository_arns_item_malformed
    needs           = ["image"]
    repository_arns = ["*"]

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

    # allowed_invoke_actions_item_unknown
    allowed_invoke_actions = ["no-such-value", "bedrock-agentcore:InvokeAgentRuntime"]

    # caller_security_group_ids_value_malformed
    caller_security_group_ids = { orders_db = "my-sg" }

    # caller_networks_value_malformed
    caller_networks = { orders_db = "0.0.0.0/0" }

    # name_of_a_security_group
    name = "sg-agent"
  }

  expect_failures = [
    var.subnet_ids_by_zone_id,
    var.agent_role_arns,
    var.repository_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.allowed_invoke_actions,
    var.caller_security_group_ids,
    var.caller_networks,
    var.name,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
    # subnet_ids_by_zone_id_value_malformed
    subnet_ids_by_zone_id = { use1-az1 = "my-subnet" }

    # model_arns_item_malformed
    needs      = ["models"]
    model_arns = ["*"]

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

    # caller_networks_value_malformed_2
    caller_networks = { orders_db = "0.0.0.0/1" }

    # no_action_at_all
    allowed_invoke_actions = []

    # caller_security_group_ids_twice
    caller_security_group_ids = {
      app   = "sg-0123456789abcdef0"
      batch = "sg-0123456789abcdef0"
    }
  }

  expect_failures = [
    var.subnet_ids_by_zone_id,
    var.model_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.caller_networks,
    var.allowed_invoke_actions,
    var.caller_security_group_ids,
  ]
}

run "bad_values_5" {
  command = plan

  variables {
    # secret_arns_item_malformed
    needs       = ["secrets"]
    secret_arns = ["*"]

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

    # caller_networks_value_malformed_3
    caller_networks = { orders_db = "10.1.0.0" }

    # actions_without_a_request
    allowed_invoke_actions = ["bedrock-agentcore:StopRuntimeSession"]
  }

  expect_failures = [
    var.secret_arns,
    var.s3_buckets,
    var.dynamodb_tables,
    var.further_services,
    var.caller_networks,
    var.allowed_invoke_actions,
  ]
}

run "bad_values_6" {
  command = plan

  variables {
    # parameter_arns_item_malformed
    needs          = ["parameters"]
    parameter_arns = ["*"]

    # s3_buckets_value_prefixes_item_malformed_2
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/*"]
      }
    }

    # caller_networks_value_malformed_4
    caller_networks = { orders_db = "10.1/16" }

    # gateway_endpoint_as_further_service
    further_services = {
      tables = {
        service   = "dynamodb"
        actions   = ["dynamodb:GetItem"]
        resources = ["*"]
      }
    }

    # websocket_alone_beside_mcp
    server_protocols       = ["HTTP", "MCP"]
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
  }

  expect_failures = [
    var.parameter_arns,
    var.s3_buckets,
    var.caller_networks,
    var.further_services,
    var.allowed_invoke_actions,
  ]
}

run "bad_values_7" {
  command = plan

  variables {
    # kms_key_arns_item_malformed
    needs        = ["kms"]
    kms_key_arns = ["*"]

    # s3_buckets_value_prefixes_item_malformed_3
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["$${aws:username}/"]
      }
    }

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

    # a2a_without_its_card
    server_protocols       = ["HTTP", "A2A"]
    allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime"]

    # caller_networks_twice
    caller_networks = {
      app   = "10.1.0.0/16"
      batch = "10.1.0.0/16"
    }
  }

  expect_failures = [
    var.kms_key_arns,
    var.s3_buckets,
    var.further_services,
    var.allowed_invoke_actions,
    var.caller_networks,
  ]
}

run "bad_values_8" {
  command = plan

  variables {
    # assumable_role_arns_item_malformed
    needs               = ["sts"]
    assumable_role_arns = ["agent-role"]

    # s3_buckets_value_prefixes_item_malformed_4
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = [""]
      }
    }

    # need_as_further_service
    further_services = {
      logs = {
        service   = "logs"
        actions   = ["logs:PutLogEvents"]
        resources = ["*"]
      }
    }

    # callers_with_public_addresses
    caller_networks = { partner = "198.51.100.0/24" }
  }

  expect_failures = [var.assumable_role_arns, var.s3_buckets, var.further_services, var.caller_networks]
}

run "bad_values_9" {
  command = plan

  variables {
    # memory_arns_item_malformed
    needs       = ["memory"]
    memory_arns = ["*"]

    # s3_buckets_value_access_too_few_items
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/"]
        access     = []
      }
    }

    # callers_in_half_of_the_internet
    caller_networks = { offices = "10.0.0.0/1" }
  }

  expect_failures = [var.memory_arns, var.s3_buckets, var.caller_networks]
}

run "bad_values_10" {
  command = plan

  variables {
    # gateway_arns_item_malformed
    needs        = ["gateway"]
    gateway_arns = ["*"]

    # s3_buckets_value_access_item_unknown
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/"]
        access     = ["no-such-value"]
      }
    }
  }

  expect_failures = [var.gateway_arns, var.s3_buckets]
}

run "bad_values_11" {
  command = plan

  variables {
    # mantle_project_arns_item_malformed
    needs               = ["mantle"]
    mantle_project_arns = ["*"]

    # s3_buckets_value_account_id_malformed
    s3_buckets = {
      x = {
        bucket_arn = "arn:aws:s3:::documents"
        prefixes   = ["contracts/"]
        account_id = "44445555666"
      }
    }
  }

  expect_failures = [var.mantle_project_arns, var.s3_buckets]
}

run "guardrails_arns_too_few_items" {
  command = plan

  variables {
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails = { arns = [] }
  }

  expect_failures = [var.guardrails]
}

run "guardrails_arns_item_malformed" {
  command = plan

  variables {
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    guardrails = { arns = ["*"] }
  }

  expect_failures = [var.guardrails]
}

run "guardrails_profile_arns_item_malformed" {
  command = plan

  variables {
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]

    guardrails = {
      arns         = ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6"]
      profile_arns = ["*"]
    }
  }

  expect_failures = [var.guardrails]
}

run "browser_arns_item_malformed" {
  command = plan

  variables {
    needs        = ["browser"]
    browser_arns = ["*"]
  }

  expect_failures = [var.browser_arns]
}

run "browser_arns_item_malformed_2" {
  command = plan

  variables {
    needs        = ["browser"]
    browser_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser/*"]
  }

  expect_failures = [var.browser_arns]
}

run "code_interpreter_arns_item_malformed" {
  command = plan

  variables {
    needs                 = ["code_interpreter"]
    code_interpreter_arns = ["*"]
  }

  expect_failures = [var.code_interpreter_arns]
}

run "code_interpreter_arns_item_malformed_2" {
  command = plan

  variables {
    needs                 = ["code_interpreter"]
    code_interpreter_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter/*"]
  }

  expect_failures = [var.code_interpreter_arns]
}

run "credential_provider_arns_item_malformed" {
  command = plan

  variables {
    needs                    = ["identity"]
    credential_provider_arns = ["*"]
  }

  expect_failures = [var.credential_provider_arns]
}

run "further_actions_key_malformed" {
  command = plan

  variables {
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { logs = { actions = ["secretsmanager:DescribeSecret"] } }
  }

  expect_failures = [var.further_actions]
}

run "further_actions_value_actions_too_few_items" {
  command = plan

  variables {
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { secrets = { actions = [] } }
  }

  expect_failures = [var.further_actions]
}

run "further_actions_value_actions_item_malformed" {
  command = plan

  variables {
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { secrets = { actions = ["secretsmanager:*"] } }
  }

  expect_failures = [var.further_actions]
}

run "further_actions_value_resources_item_malformed" {
  command = plan

  variables {
    needs       = ["secrets"]
    secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]

    further_actions = {
      secrets = {
        actions   = ["secretsmanager:DescribeSecret"]
        resources = ["orders"]
      }
    }
  }

  expect_failures = [var.further_actions]
}

run "caller_principal_arns_item_malformed" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    caller_principal_arns = ["arn:aws:iam::111122223333:root"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "caller_principal_arns_item_malformed_2" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "agent_data_plane_actions_item_malformed" {
  command = plan

  variables {
    needs                    = ["data_plane"]
    agent_data_plane_actions = ["bedrock-agentcore:*"]
  }

  expect_failures = [var.agent_data_plane_actions]
}

run "models_without_arns" {
  command = plan

  variables {
    needs = ["models"]
  }

  expect_failures = [var.model_arns]
}

run "bad_values_28" {
  command = plan

  variables {
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

    # repositories_without_the_need
    repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]

    # callers_without_the_data_plane
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
  }

  expect_failures = [
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
    var.repository_arns,
    var.caller_principal_arns,
  ]
}

run "mantle_without_arns" {
  command = plan

  variables {
    needs = ["mantle"]
  }

  expect_failures = [var.mantle_project_arns]
}

run "secrets_without_arns" {
  command = plan

  variables {
    needs = ["secrets"]
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

run "kms_without_arns" {
  command = plan

  variables {
    needs = ["kms"]
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

run "memory_without_arns" {
  command = plan

  variables {
    needs = ["memory"]
  }

  expect_failures = [var.memory_arns]
}

run "browser_without_arns" {
  command = plan

  variables {
    needs = ["browser"]
  }

  expect_failures = [var.browser_arns]
}

run "code_interpreter_without_arns" {
  command = plan

  variables {
    needs = ["code_interpreter"]
  }

  expect_failures = [var.code_interpreter_arns]
}

run "identity_without_arns" {
  command = plan

  variables {
    needs = ["identity"]
  }

  expect_failures = [var.credential_provider_arns]
}

run "gateway_without_arns" {
  command = plan

  variables {
    needs = ["gateway"]
  }

  expect_failures = [var.gateway_arns]
}

run "actions_of_another_service" {
  command = plan

  variables {
    needs           = ["secrets"]
    secret_arns     = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    further_actions = { secrets = { actions = ["kms:DescribeKey"] } }
  }

  expect_failures = [var.further_actions]
}

run "calls_of_models_around_the_guardrail" {
  command = plan

  variables {
    needs           = ["models"]
    model_arns      = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    further_actions = { models = { actions = ["bedrock:InvokeModel"] } }
  }

  expect_failures = [var.further_actions]
}

run "image_without_repositories" {
  command = plan

  variables {
    needs = ["image"]
  }

  expect_failures = [var.repository_arns]
}

run "data_plane_without_callers" {
  command = plan

  variables {
    needs = ["data_plane"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "callers_that_bring_tokens" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    callers_use_jwt       = true
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
  }

  expect_failures = [var.caller_principal_arns]
}

run "actions_without_the_data_plane" {
  command = plan

  variables {
    agent_data_plane_actions = ["bedrock-agentcore:GetWorkloadAccessToken"]
  }

  expect_failures = [var.agent_data_plane_actions]
}
