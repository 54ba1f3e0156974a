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

run "name_malformed" {
  command = plan

  variables {
    name = "1st"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "the agents"
  }

  expect_failures = [var.name]
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

run "route_table_ids_item_malformed" {
  command = plan

  variables {
    route_table_ids = ["my-rtb"]
  }

  expect_failures = [var.route_table_ids]
}

run "needs_too_few_items" {
  command = plan

  variables {
    needs = []
  }

  expect_failures = [var.needs]
}

run "needs_item_unknown" {
  command = plan

  variables {
    needs = ["no-such-value"]
  }

  expect_failures = [var.needs]
}

run "agent_role_arns_key_malformed" {
  command = plan

  variables {
    agent_role_arns = { "1st" = "arn:aws:iam::111122223333:role/agent" }
  }

  expect_failures = [var.agent_role_arns]
}

run "agent_role_arns_value_malformed" {
  command = plan

  variables {
    agent_role_arns = { research-agent = "agent-role" }
  }

  expect_failures = [var.agent_role_arns]
}

run "repository_arns_item_malformed" {
  command = plan

  variables {
    needs           = ["image"]
    repository_arns = ["*"]
  }

  expect_failures = [var.repository_arns]
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

run "resource_organization_id_malformed" {
  command = plan

  variables {
    resource_organization_id = "r-abcd"
  }

  expect_failures = [var.resource_organization_id]
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

run "agent_data_plane_actions_item_malformed" {
  command = plan

  variables {
    needs                    = ["data_plane"]
    agent_data_plane_actions = ["bedrock-agentcore:*"]
  }

  expect_failures = [var.agent_data_plane_actions]
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

run "existing_endpoint_ids_key_malformed" {
  command = plan

  variables {
    existing_endpoint_ids = { "com.amazonaws.us-east-1:sqs" = "vpce-0123456789abcdef0" }
  }

  expect_failures = [var.existing_endpoint_ids]
}

run "existing_endpoint_ids_value_malformed" {
  command = plan

  variables {
    existing_endpoint_ids = { sqs = "my-vpce" }
  }

  expect_failures = [var.existing_endpoint_ids]
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

run "image_without_repositories" {
  command = plan

  variables {
    needs = ["image"]
  }

  expect_failures = [var.repository_arns]
}

run "repositories_without_the_need" {
  command = plan

  variables {
    repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
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

run "callers_without_the_data_plane" {
  command = plan

  variables {
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
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

run "no_agent" {
  command = plan

  variables {
    agent_role_arns = {}
  }

  expect_failures = [var.agent_role_arns]
}

run "actions_without_the_data_plane" {
  command = plan

  variables {
    agent_data_plane_actions = ["bedrock-agentcore:GetWorkloadAccessToken"]
  }

  expect_failures = [var.agent_data_plane_actions]
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
