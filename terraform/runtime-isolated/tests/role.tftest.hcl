# Generated from patterns/runtime-isolated/tests/role.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"

  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]

  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

run "an_agent_with_an_image_may_pull_it_and_log" {
  command = plan

  assert {
    condition = jsondecode(aws_iam_role_policy.execution[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/research_agent-*"
        },
        {
          Sid      = "FindLogGroups"
          Effect   = "Allow"
          Action   = "logs:DescribeLogGroups"
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:*"
        },
        {
          Sid      = "PullImage"
          Effect   = "Allow"
          Action   = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
          Resource = "arn:aws:ecr:us-east-1:111122223333:repository/team/research"
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = "ecr:GetAuthorizationToken"
          Resource = "*"
        },
      ]
    }
    error_message = "The role may do this and nothing more."
  }
}

run "an_agent_with_code_may_log" {
  command = plan

  variables {
    container_image = null
    code            = { s3_bucket = "artifacts", s3_prefix = "research.zip", runtime = "PYTHON_3_13", entry_point = ["main.py"] }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.execution[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/research_agent-*"
        },
        {
          Sid      = "FindLogGroups"
          Effect   = "Allow"
          Action   = "logs:DescribeLogGroups"
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:*"
        },
      ]
    }
    error_message = "AgentCore loads the code: the role needs nothing for it."
  }
}

run "every_need_opens_the_role_as_it_opens_the_endpoint" {
  command = plan

  variables {
    needs               = ["models", "secrets", "parameters", "kms", "sts", "memory", "gateway", "traces", "metrics"]
    model_arns          = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    secret_arns         = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    parameter_arns      = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
    kms_key_arns        = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
    assumable_role_arns = ["arn:aws:iam::111122223333:role/reader"]
    memory_arns         = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
    gateway_arns        = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
    further_services = {
      orders = { service = "sqs", actions = ["sqs:SendMessage"], resources = ["arn:aws:sqs:us-east-1:111122223333:orders"] }
    }
    agent_data_plane_actions = ["bedrock-agentcore:GetWorkloadAccessToken"]
    efs_mounts               = { models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" } }
    s3_files_mounts          = { corpus = { access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef1", mount_path = "/mnt/corpus" } }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.execution[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/research_agent-*"
        },
        {
          Sid      = "FindLogGroups"
          Effect   = "Allow"
          Action   = "logs:DescribeLogGroups"
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:*"
        },
        {
          Sid      = "PullImage"
          Effect   = "Allow"
          Action   = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
          Resource = "arn:aws:ecr:us-east-1:111122223333:repository/team/research"
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = "ecr:GetAuthorizationToken"
          Resource = "*"
        },
        {
          Sid      = "InvokeModels"
          Effect   = "Allow"
          Action   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
          Resource = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
        },
        {
          Sid      = "ReadSecrets"
          Effect   = "Allow"
          Action   = "secretsmanager:GetSecretValue"
          Resource = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
        },
        {
          Sid      = "ReadParameters"
          Effect   = "Allow"
          Action   = ["ssm:GetParameter", "ssm:GetParameters"]
          Resource = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
        },
        {
          Sid      = "ReadParametersByPath"
          Effect   = "Allow"
          Action   = "ssm:GetParametersByPath"
          Resource = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
        },
        {
          Sid      = "UseKeys"
          Effect   = "Allow"
          Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
          Resource = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
        },
        {
          Sid      = "AssumeRoles"
          Effect   = "Allow"
          Action   = "sts:AssumeRole"
          Resource = ["arn:aws:iam::111122223333:role/reader"]
        },
        {
          Sid      = "UseMemory"
          Effect   = "Allow"
          Action   = ["bedrock-agentcore:CreateEvent", "bedrock-agentcore:GetEvent", "bedrock-agentcore:GetMemoryRecord", "bedrock-agentcore:ListActors", "bedrock-agentcore:ListEvents", "bedrock-agentcore:ListMemoryRecords", "bedrock-agentcore:ListSessions", "bedrock-agentcore:RetrieveMemoryRecords"]
          Resource = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
        },
        {
          Sid      = "AgentsInvokeGateways"
          Effect   = "Allow"
          Action   = "bedrock-agentcore:InvokeGateway"
          Resource = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
        },
        {
          Sid      = "SendTraces"
          Effect   = "Allow"
          Action   = ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"]
          Resource = "*"
        },
        {
          Sid       = "SendMetrics"
          Effect    = "Allow"
          Action    = "cloudwatch:PutMetricData"
          Resource  = "*"
          Condition = { StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
        },
        {
          Sid       = "MountEfs"
          Effect    = "Allow"
          Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
          Resource  = "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/*"
          Condition = { StringEquals = { "elasticfilesystem:AccessPointArn" = ["arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"] } }
        },
        {
          Sid       = "MountS3Files"
          Effect    = "Allow"
          Action    = ["s3files:ClientMount", "s3files:ClientWrite"]
          Resource  = ["arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0"]
          Condition = { StringEquals = { "s3files:AccessPointArn" = ["arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef1"] } }
        },
        {
          Effect   = "Allow"
          Action   = ["sqs:SendMessage"]
          Resource = ["arn:aws:sqs:us-east-1:111122223333:orders"]
        },
      ]
    }
    error_message = "One statement a need; agent_data_plane_actions open the endpoint alone."
  }
}

run "models_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "InvokeModels"]
    error_message = "A need brings its own statement."
  }
}

run "secrets_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs       = ["secrets"]
    secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "ReadSecrets"]
    error_message = "A need brings its own statement."
  }
}

run "parameters_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs          = ["parameters"]
    parameter_arns = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "ReadParameters", "ReadParametersByPath"]
    error_message = "A need brings its own statement."
  }
}

run "kms_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs        = ["kms"]
    kms_key_arns = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "UseKeys"]
    error_message = "A need brings its own statement."
  }
}

run "sts_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs               = ["sts"]
    assumable_role_arns = ["arn:aws:iam::111122223333:role/reader"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "AssumeRoles"]
    error_message = "A need brings its own statement."
  }
}

run "memory_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs       = ["memory"]
    memory_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "UseMemory"]
    error_message = "A need brings its own statement."
  }
}

run "gateway_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs        = ["gateway"]
    gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "AgentsInvokeGateways"]
    error_message = "A need brings its own statement."
  }
}

run "traces_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs = ["traces"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "SendTraces"]
    error_message = "A need brings its own statement."
  }
}

run "metrics_open_the_role_for_nothing_else" {
  command = plan

  variables {
    needs = ["metrics"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "SendMetrics"]
    error_message = "A need brings its own statement."
  }
}

run "the_role_is_for_agentcore_of_this_account_and_region_only" {
  command = plan

  variables {
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
  }

  assert {
    condition = jsondecode(aws_iam_role.execution[0].assume_role_policy) == {
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = { Service = "bedrock-agentcore.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "111122223333" }
          ArnLike      = { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:*" }
        }
      }]
    }
    error_message = "The confused deputy is not kept out."
  }

  assert {
    condition     = aws_iam_role.execution[0].permissions_boundary == "arn:aws:iam::111122223333:policy/boundary" && aws_iam_role.execution[0].name_prefix == "research-agent-" && aws_iam_role_policy.execution[0].name == "agent"
    error_message = "The role stays within the boundary."
  }
}

run "a_role_can_have_an_exact_name" {
  command = plan

  variables {
    execution_role_name = "research"
  }

  assert {
    condition     = aws_iam_role.execution[0].name == "research"
    error_message = "Another state can name the role before it exists."
  }
}

run "the_runtime_is_what_was_asked_for" {
  variables {
    description                = "Finds papers"
    environment_variables      = { STAGE = "prod" }
    request_header_allowlist   = ["X-Tenant"]
    session_storage_mount_path = "/mnt/work"
    tags                       = { Stage = "prod" }
  }

  assert {
    condition = jsonencode([
      aws_bedrockagentcore_agent_runtime.this.agent_runtime_name,
      aws_bedrockagentcore_agent_runtime.this.role_arn,
      aws_bedrockagentcore_agent_runtime.this.description,
      aws_bedrockagentcore_agent_runtime.this.environment_variables,
      aws_bedrockagentcore_agent_runtime.this.tags,
      aws_bedrockagentcore_agent_runtime.this.request_header_configuration[0].request_header_allowlist,
      aws_bedrockagentcore_agent_runtime.this.agent_runtime_artifact[0].container_configuration[0].container_uri,
      aws_bedrockagentcore_agent_runtime.this.filesystem_configuration[0].session_storage[0].mount_path,
      ]) == jsonencode([
      "research_agent", "arn:aws:iam::111122223333:role/made", "Finds papers", { STAGE = "prod" }, { Stage = "prod" }, ["X-Tenant"],
      "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0", "/mnt/work",
    ])
    error_message = "Name, role, artifact and settings."
  }
}

run "empty_collections_stay_away_from_the_service" {
  command = plan

  variables {
    named_endpoints = { prod = {} }
  }

  assert {
    condition     = aws_bedrockagentcore_agent_runtime.this.environment_variables == null && aws_bedrockagentcore_agent_runtime.this.tags == null && aws_bedrockagentcore_agent_runtime_endpoint.this["prod"].tags == null
    error_message = "The service answers null for an empty map, and the provider then fails the apply."
  }

  assert {
    condition = alltrue([
      for block in [
        aws_bedrockagentcore_agent_runtime.this.authorizer_configuration,
        aws_bedrockagentcore_agent_runtime.this.filesystem_configuration,
        aws_bedrockagentcore_agent_runtime.this.request_header_configuration,
      ] : length(block) == 0
    ])
    error_message = "No authorizer (so SigV4), no file system, no header list."
  }
}

run "the_role_can_be_for_this_runtime_alone" {
  command = plan

  variables {
    restrict_role_to_runtime = true
  }

  assert {
    condition     = jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement[0].Condition.ArnLike == { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*" }
    error_message = "Only runtimes of that name, with underscores as AgentCore has it."
  }
}

run "the_needs_of_the_agent_can_be_held_to_the_vpc" {
  command = plan

  variables {
    role_only_from_vpc  = true
    needs               = ["models", "secrets", "parameters", "kms", "sts", "memory", "gateway", "traces", "metrics"]
    model_arns          = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
    secret_arns         = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    parameter_arns      = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research/*"]
    kms_key_arns        = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
    assumable_role_arns = ["arn:aws:iam::444455556666:role/orders-reader"]
    memory_arns         = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
    gateway_arns        = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
    further_services    = { sqs = { service = "sqs", actions = ["sqs:SendMessage"], resources = ["arn:aws:sqs:us-east-1:111122223333:orders"] } }
  }

  assert {
    condition = {
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement :
      try(statement.Sid, "Further") => try(statement.Condition.StringEquals["aws:SourceVpc"], "anywhere")
      } == {
      WriteLogs              = "anywhere"
      FindLogGroups          = "anywhere"
      PullImage              = "anywhere"
      LogInToRegistry        = "anywhere"
      InvokeModels           = "vpc-0123456789abcdef0"
      ReadSecrets            = "vpc-0123456789abcdef0"
      ReadParameters         = "vpc-0123456789abcdef0"
      ReadParametersByPath   = "vpc-0123456789abcdef0"
      UseKeys                = "vpc-0123456789abcdef0"
      AssumeRoles            = "vpc-0123456789abcdef0"
      UseMemory              = "vpc-0123456789abcdef0"
      AgentsInvokeGateways   = "vpc-0123456789abcdef0"
      SendTraces             = "anywhere"
      SendMetrics            = "anywhere"
      UseKeysThroughServices = "anywhere"
      Further                = "vpc-0123456789abcdef0"
    }
    error_message = "What the code of the agent calls, and nothing that AgentCore does for it."
  }

  assert {
    condition = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement if try(statement.Sid, "") == "UseKeysThroughServices"] == [{
      Sid       = "UseKeysThroughServices"
      Effect    = "Allow"
      Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
      Resource  = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
      Condition = { Bool = { "aws:ViaAWSService" = "true" } }
    }]
    error_message = "Secrets with a key of yours are decrypted by the service, from its own network."
  }
}

run "it_is_off_unless_it_is_asked_for" {
  command = plan

  variables {
    needs        = ["secrets", "kms"]
    secret_arns  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    kms_key_arns = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid if can(statement.Condition)] == []
    error_message = "It has not been tried on AWS."
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid] == ["WriteLogs", "FindLogGroups", "PullImage", "LogInToRegistry", "ReadSecrets", "UseKeys"]
    error_message = "One statement a need."
  }
}
