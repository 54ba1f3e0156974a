# Two agents share the endpoints. Every document is compared whole, so that no word of it can change unseen.
variables {
  name = "agents"

  vpc_id          = "vpc-0123456789abcdef0"
  route_table_ids = ["rtb-0123456789abcdef0"]

  subnet_ids_by_zone_id = {
    use1-az1 = "subnet-0123456789abcdef0"
    use1-az2 = "subnet-0123456789abcdef1"
  }

  needs = ["code"]

  agent_role_arns = {
    research-agent = "arn:aws:iam::111122223333:role/research"
    billing        = "arn:aws:iam::111122223333:role/billing"
  }
}

run "each_endpoint_lets_the_agents_do_what_was_declared" {
  command = plan

  variables {
    needs = [
      "image", "code", "session_storage", "data_plane", "models", "secrets", "parameters", "kms", "sts", "memory",
      "gateway", "traces", "metrics",
    ]

    repository_arns          = ["arn:aws:ecr:us-east-1:111122223333:repository/research", "arn:aws:ecr:us-east-1:444455556666:repository/billing"]
    model_arns               = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    secret_arns              = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
    parameter_arns           = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/*"]
    kms_key_arns             = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
    assumable_role_arns      = ["arn:aws:iam::111122223333:role/reader"]
    memory_arns              = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
    gateway_arns             = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
    caller_principal_arns    = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator"]
    allowed_invoke_actions   = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]
    agent_data_plane_actions = ["bedrock-agentcore:GetWorkloadAccessToken"]

    further_services = {
      orders = {
        service   = "sqs"
        actions   = ["sqs:SendMessage", "sqs:GetQueueUrl"]
        resources = ["arn:aws:sqs:us-east-1:111122223333:orders"]
      }
      reading = {
        service   = "textract"
        actions   = ["textract:DetectDocumentText"]
        resources = ["*"]
      }
    }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]
          Resource = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/billing-*",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*",
          ]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator"] } }
        },
        {
          Sid       = "AgentsUseTheirServices"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:GetWorkloadAccessToken"]
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] }, StringEqualsIfExists = { "aws:ResourceAccount" = ["111122223333", "aws"] } }
        },
        {
          Sid       = "UseMemory"
          Effect    = "Allow"
          Principal = "*"
          Action = [
            "bedrock-agentcore:CreateEvent",
            "bedrock-agentcore:GetEvent",
            "bedrock-agentcore:GetMemoryRecord",
            "bedrock-agentcore:ListActors",
            "bedrock-agentcore:ListEvents",
            "bedrock-agentcore:ListMemoryRecords",
            "bedrock-agentcore:ListSessions",
            "bedrock-agentcore:RetrieveMemoryRecords",
          ]
          Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
      ]
    }
    error_message = "Callers invoke the agents, agents use what is listed and their memory, and nobody does anything else."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore.gateway"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "AgentsInvokeGateways"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      }]
    }
    error_message = "Agents invoke the gateways that are named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-runtime"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "InvokeModels"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource  = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      }]
    }
    error_message = "Agents invoke the models that are named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["ecr.api"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "PullImage"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
          Resource  = ["arn:aws:ecr:us-east-1:111122223333:repository/research", "arn:aws:ecr:us-east-1:444455556666:repository/billing"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Sid       = "LogInToRegistry"
          Effect    = "Allow"
          Principal = "*"
          Action    = "ecr:GetAuthorizationToken"
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
      ]
    }
    error_message = "Agents log in to the registry and pull the images that are named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["ecr.dkr"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "PullImage"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource  = ["arn:aws:ecr:us-east-1:111122223333:repository/research", "arn:aws:ecr:us-east-1:444455556666:repository/billing"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      }]
    }
    error_message = "Agents pull the images that are named, and push none."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["kms"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "UseKeys"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      }]
    }
    error_message = "Agents use the keys that are named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["logs"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "WriteLogs"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource  = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Sid       = "FindLogGroups"
          Effect    = "Allow"
          Principal = "*"
          Action    = "logs:DescribeLogGroups"
          Resource  = "arn:aws:logs:us-east-1:111122223333:log-group:*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
      ]
    }
    error_message = "Agents write logs of runtimes, and read none."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["monitoring"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "SendMetrics"
        Effect    = "Allow"
        Principal = "*"
        Action    = "cloudwatch:PutMetricData"
        Resource  = "*"
        Condition = {
          ArnEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] }
          StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" }
        }
      }]
    }
    error_message = "Agents send metrics to one namespace."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["secretsmanager"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "ReadSecrets"
        Effect    = "Allow"
        Principal = "*"
        Action    = "secretsmanager:GetSecretValue"
        Resource  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      }]
    }
    error_message = "Agents read the secrets that are named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["sqs"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "UseService"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["sqs:SendMessage", "sqs:GetQueueUrl"]
        Resource  = ["arn:aws:sqs:us-east-1:111122223333:orders"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      }]
    }
    error_message = "A further service is open for the agents, the actions and the resources that its entry names."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["ssm"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "ReadParameters"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["ssm:GetParameter", "ssm:GetParameters"]
          Resource  = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/*"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Sid       = "ReadParametersByPath"
          Effect    = "Allow"
          Principal = "*"
          Action    = "ssm:GetParametersByPath"
          Resource  = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/*", "arn:aws:ssm:us-east-1:111122223333:parameter/agents"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
      ]
    }
    error_message = "Agents read the parameters that are named, by path too: with and without the slash at the end of the path."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["sts"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "AssumeRoles"
          Effect    = "Allow"
          Principal = "*"
          Action    = "sts:AssumeRole"
          Resource  = ["arn:aws:iam::111122223333:role/reader"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Sid       = "LookUpIdentity"
          Effect    = "Allow"
          Principal = "*"
          Action    = "sts:GetCallerIdentity"
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
      ]
    }
    error_message = "Agents assume the roles that are named, and can look up their own identity."
  }

  assert {
    condition     = [for statement in jsondecode(aws_vpc_endpoint.interface["textract"].policy).Statement : [statement.Action, statement.Resource]] == [[["textract:DetectDocumentText"], ["*"]]]
    error_message = "Each further service has its own actions and resources."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["xray"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "SendTraces"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"]
        Resource  = "*"
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
      }]
    }
    error_message = "Agents send traces, and read none."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.s3[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "PullLayers"
          Effect    = "Allow"
          Principal = "*"
          Action    = "s3:GetObject"
          Resource  = "arn:aws:s3:::prod-us-east-1-starport-layer-bucket/*"
        },
        {
          Sid       = "LoadCode"
          Effect    = "Allow"
          Principal = "*"
          Action    = "s3:GetObject"
          Resource  = ["arn:aws:s3:::acr-code-*-us-east-1-an", "arn:aws:s3:::acr-code-*-us-east-1-an/*"]
          Condition = { StringEquals = { "aws:PrincipalServiceName" = "bedrock-agentcore.amazonaws.com" } }
        },
        {
          Sid       = "KeepSessionFiles"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["s3:GetObject", "s3:ListBucket", "s3:PutObject"]
          Resource  = ["arn:aws:s3:::acr-storage-*-us-east-1-an", "arn:aws:s3:::acr-storage-*-us-east-1-an/*"]
          Condition = { StringEquals = { "aws:PrincipalServiceName" = "bedrock-agentcore.amazonaws.com" } }
        },
      ]
    }
    error_message = "S3 gives image layers and code, and keeps files of sessions: no bucket of anybody's own."
  }
}

run "one_agent_has_the_endpoints_for_itself" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    agent_role_arns       = { research-agent = "arn:aws:iam::111122223333:role/research" }
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "CallersInvoke"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
        Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
      }]
    }
    error_message = "Nothing but the callers' invocations of the one agent."
  }

  assert {
    condition = [for statement in jsondecode(aws_vpc_endpoint.interface["logs"].policy).Statement : statement.Condition] == [
      { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] } },
      { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] } },
    ]
    error_message = "Logs are for the one agent."
  }
}

run "every_action_of_callers_may_be_asked_for" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]

    allowed_invoke_actions = [
      "bedrock-agentcore:GetAgentCard",
      "bedrock-agentcore:InvokeAgentRuntime",
      "bedrock-agentcore:InvokeAgentRuntimeCommand",
      "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
      "bedrock-agentcore:InvokeAgentRuntimeForUser",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
      "bedrock-agentcore:StopRuntimeSession",
    ]
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement[*].Action == [[
      "bedrock-agentcore:GetAgentCard",
      "bedrock-agentcore:InvokeAgentRuntime",
      "bedrock-agentcore:InvokeAgentRuntimeCommand",
      "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
      "bedrock-agentcore:InvokeAgentRuntimeForUser",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
      "bedrock-agentcore:StopRuntimeSession",
    ]]
    error_message = "The endpoint lets through what callers were allowed, word for word."
  }
}

run "callers_with_tokens_have_no_principal" {
  command = plan

  variables {
    needs           = ["data_plane"]
    callers_use_jwt = true
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/billing-*",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*",
          ]
        },
        {
          Sid       = "CallersFindIdentityProvider"
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:GetRuntimeProtectedResourceMetadata"
          Resource = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/billing-*",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*",
          ]
        },
      ]
    }
    error_message = "Callers with tokens reach the agents that are named and their metadata, and nothing else."
  }
}

run "callers_with_tokens_open_nothing_without_the_data_plane" {
  command = plan

  variables {
    needs           = ["memory"]
    memory_arns     = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
    callers_use_jwt = true
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement[*].Sid == ["UseMemory"]
    error_message = "Memory alone lets nobody invoke."
  }
}

run "agents_alone_use_the_data_plane" {
  command = plan

  variables {
    needs                    = ["data_plane"]
    agent_data_plane_actions = ["bedrock-agentcore:GetWorkloadAccessToken"]
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement[*].Sid == ["AgentsUseTheirServices"]
    error_message = "Without callers nobody invokes."
  }
}

run "s3_gives_layers_to_images" {
  command = plan

  variables {
    needs           = ["image"]
    repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.s3[0].policy).Statement[*].Sid == ["PullLayers"]
    error_message = "An image needs its layers alone."
  }
}

run "s3_gives_code_to_code" {
  command = plan

  assert {
    condition     = jsondecode(aws_vpc_endpoint.s3[0].policy).Statement[*].Sid == ["LoadCode"]
    error_message = "Code needs itself alone."
  }
}

run "s3_keeps_files_of_sessions" {
  command = plan

  variables {
    needs = ["session_storage"]
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.s3[0].policy).Statement[*].Sid == ["KeepSessionFiles"]
    error_message = "Session storage needs itself alone."
  }
}

run "policies_name_the_partition_and_region_they_are_in" {
  command = plan

  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-us-gov" }
  }

  override_data {
    target = data.aws_region.current
    values = { id = "us-gov-west-1" }
  }

  variables {
    needs                 = ["image", "code", "session_storage", "data_plane"]
    repository_arns       = ["arn:aws-us-gov:ecr:us-gov-west-1:111122223333:repository/research"]
    agent_role_arns       = { research-agent = "arn:aws-us-gov:iam::111122223333:role/research" }
    caller_principal_arns = ["arn:aws-us-gov:iam::111122223333:role/front-end"]
  }

  assert {
    condition = flatten([
      jsondecode(aws_vpc_endpoint.s3[0].policy).Statement[*].Resource,
      jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement[*].Resource,
      jsondecode(aws_vpc_endpoint.interface["logs"].policy).Statement[*].Resource,
      ]) == [
      "arn:aws-us-gov:s3:::prod-us-gov-west-1-starport-layer-bucket/*",
      "arn:aws-us-gov:s3:::acr-code-*-us-gov-west-1-an",
      "arn:aws-us-gov:s3:::acr-code-*-us-gov-west-1-an/*",
      "arn:aws-us-gov:s3:::acr-storage-*-us-gov-west-1-an",
      "arn:aws-us-gov:s3:::acr-storage-*-us-gov-west-1-an/*",
      "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:111122223333:runtime/research_agent-*",
      "arn:aws-us-gov:logs:us-gov-west-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/*",
      "arn:aws-us-gov:logs:us-gov-west-1:111122223333:log-group:*",
    ]
    error_message = "Partition and region are those of the provider."
  }

  assert {
    condition     = aws_vpc_endpoint.interface["logs"].service_name == "com.amazonaws.us-gov-west-1.logs" && aws_vpc_endpoint.s3[0].service_name == "com.amazonaws.us-gov-west-1.s3"
    error_message = "The endpoints are of the region of the provider."
  }
}

run "what_may_be_any_resource_must_be_of_this_account_or_organization" {
  command = plan

  variables {
    further_services = {
      queues = { service = "sqs", actions = ["sqs:ListQueues"], resources = ["*"] }
      topics = { service = "sns", actions = ["sns:Publish"], resources = ["arn:aws:sns:us-east-1:111122223333:orders"] }
    }
    resource_organization_id = "o-a1b2c3d4e5"
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.interface["sqs"].policy).Statement[0].Condition.StringEqualsIfExists == { "aws:ResourceOrgID" = ["o-a1b2c3d4e5"] }
    error_message = "Whatever the resource, it belongs to the organization."
  }

  assert {
    condition     = keys(jsondecode(aws_vpc_endpoint.interface["sns"].policy).Statement[0].Condition) == ["ArnEquals"]
    error_message = "A resource that is named needs no owner."
  }
}

run "callers_read_the_cards_of_a2a_agents" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    agent_role_arns       = { research-agent = "arn:aws:iam::111122223333:role/research" }
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
    server_protocols      = ["HTTP", "A2A"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement : statement.Action] == [["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"]]
    error_message = "One protocol of several is enough."
  }
}
