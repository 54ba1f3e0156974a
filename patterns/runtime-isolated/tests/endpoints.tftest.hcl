variables {
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"

  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]

  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

override_resource {
  target = aws_security_group.runtime
  values = { id = "sg-0agent" }
}

override_resource {
  target = aws_security_group.endpoints
  values = { id = "sg-0endpoints" }
}

run "each_endpoint_lets_this_agent_do_what_was_declared" {
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
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "bedrock-agentcore.gateway", "bedrock-runtime", "ecr.api", "ecr.dkr", "kms", "logs", "monitoring", "secretsmanager", "sqs", "ssm", "sts", "xray"]
    error_message = "Every need has its endpoint."
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
          Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
        {
          Sid       = "AgentsUseTheirServices"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:GetWorkloadAccessToken"]
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] }, StringEqualsIfExists = { "aws:ResourceAccount" = ["111122223333", "aws"] } }
        },
        {
          Sid       = "UseMemory"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:CreateEvent", "bedrock-agentcore:GetEvent", "bedrock-agentcore:GetMemoryRecord", "bedrock-agentcore:ListActors", "bedrock-agentcore:ListEvents", "bedrock-agentcore:ListMemoryRecords", "bedrock-agentcore:ListSessions", "bedrock-agentcore:RetrieveMemoryRecords"]
          Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "Callers invoke this agent, which uses what is listed and its memory."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore.gateway"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "AgentsInvokeGateways"
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent invokes the gateways that are named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-runtime"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "InvokeModels"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
          Resource  = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent invokes the models that are named."
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
          Resource  = ["arn:aws:ecr:us-east-1:111122223333:repository/team/research"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
        {
          Sid       = "LogInToRegistry"
          Effect    = "Allow"
          Principal = "*"
          Action    = "ecr:GetAuthorizationToken"
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent pulls its own image."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["ecr.dkr"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "PullImage"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
          Resource  = ["arn:aws:ecr:us-east-1:111122223333:repository/team/research"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent pulls its own image, and pushes none."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["kms"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "UseKeys"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
          Resource  = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent uses the keys that are named."
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
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
        {
          Sid       = "FindLogGroups"
          Effect    = "Allow"
          Principal = "*"
          Action    = "logs:DescribeLogGroups"
          Resource  = "arn:aws:logs:us-east-1:111122223333:log-group:*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent writes logs, and reads none."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["monitoring"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "SendMetrics"
          Effect    = "Allow"
          Principal = "*"
          Action    = "cloudwatch:PutMetricData"
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] }, StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
        },
      ]
    }
    error_message = "The agent sends metrics to one namespace."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["secretsmanager"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "ReadSecrets"
          Effect    = "Allow"
          Principal = "*"
          Action    = "secretsmanager:GetSecretValue"
          Resource  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent reads the secrets that are named."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["sqs"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "UseService"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["sqs:SendMessage"]
          Resource  = ["arn:aws:sqs:us-east-1:111122223333:orders"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "A further service is open for what its entry names."
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
          Resource  = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
        {
          Sid       = "ReadParametersByPath"
          Effect    = "Allow"
          Principal = "*"
          Action    = "ssm:GetParametersByPath"
          Resource  = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent reads the parameters that are named."
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
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
        {
          Sid       = "LookUpIdentity"
          Effect    = "Allow"
          Principal = "*"
          Action    = "sts:GetCallerIdentity"
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent assumes the roles that are named, and can look up its own identity."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["xray"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "SendTraces"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"]
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/made"] } }
        },
      ]
    }
    error_message = "The agent sends traces, and reads none."
  }
}

run "with_no_need_named_there_are_endpoints_for_callers_image_and_logs" {
  assert {
    condition = jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:InvokeAgentRuntime"]
          Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end"] } }
        },
      ]
    }
    error_message = "Without a need of its own the agent has no business on the data plane."
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "ecr.api", "ecr.dkr", "logs"]
    error_message = "Callers, image and logs, and nothing else."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.s3[0].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "PullLayers"
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::prod-us-east-1-starport-layer-bucket/*"
      }]
    }
    error_message = "S3 gives image layers, and takes nothing."
  }

  assert {
    condition = jsonencode({
      for service, endpoint in aws_vpc_endpoint.interface : service => [endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.private_dns_enabled, endpoint.vpc_id, tolist(endpoint.subnet_ids), tolist(endpoint.security_group_ids)]
      }) == jsonencode({
      for service in ["bedrock-agentcore", "ecr.api", "ecr.dkr", "logs"] : service => ["com.amazonaws.us-east-1.${service}", "Interface", true, "vpc-0123456789abcdef0", ["subnet-0123456789abcdef0"], ["sg-0endpoints"]]
    })
    error_message = "Private names, in the subnets, with the one group."
  }

  assert {
    condition     = jsonencode([for endpoint in aws_vpc_endpoint.s3 : [endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.vpc_id, tolist(endpoint.route_table_ids)]]) == jsonencode([["com.amazonaws.us-east-1.s3", "Gateway", "vpc-0123456789abcdef0", ["rtb-0123456789abcdef0"]]])
    error_message = "S3 is a route in every table."
  }

  assert {
    condition     = length(aws_security_group.endpoints[0].ingress) + length(aws_security_group.endpoints[0].egress) == 0
    error_message = "Endpoints open no connection."
  }

  assert {
    condition     = output.endpoint_security_group_id == "sg-0endpoints" && output.endpoint_ids == { bedrock-agentcore = "vpce-0made", "ecr.api" = "vpce-0made", "ecr.dkr" = "vpce-0made", logs = "vpce-0made", s3 = "vpce-0made" }
    error_message = "Neighbours learn of all of them."
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.security_groups) + length(aws_vpc_security_group_egress_rule.networks) + length(aws_vpc_security_group_ingress_rule.targets) == 0 && keys(aws_vpc_security_group_egress_rule.endpoints) == ["made"]
    error_message = "Nothing beside the endpoints and S3."
  }
}

run "code_takes_itself_from_s3" {
  command = plan

  variables {
    container_image = null
    code            = { s3_bucket = "artifacts", s3_prefix = "research.zip", runtime = "PYTHON_3_13", entry_point = ["main.py"] }
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "logs"]
    error_message = "Code needs no registry."
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.s3[0].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "LoadCode"
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:GetObject"
        Resource  = ["arn:aws:s3:::acr-code-*-us-east-1-an", "arn:aws:s3:::acr-code-*-us-east-1-an/*"]
        Condition = { StringEquals = { "aws:PrincipalServiceName" = "bedrock-agentcore.amazonaws.com" } }
      }]
    }
    error_message = "S3 gives code to AgentCore, and takes nothing."
  }
}

run "session_storage_keeps_files_in_s3" {
  command = plan

  variables {
    session_storage_mount_path = "/mnt/work"
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.s3[0].policy).Statement == [
      {
        Sid       = "PullLayers"
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::prod-us-east-1-starport-layer-bucket/*"
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
    error_message = "AgentCore keeps files of sessions in buckets of its own."
  }
}

run "the_agent_reaches_what_is_named_and_nothing_else" {
  variables {
    egress_to_security_groups = {
      orders_db = { security_group_id = "sg-0123456789abcdef3", port = 5432 }
      metrics   = { security_group_id = "sg-0123456789abcdef4", port = 8125, to_port = 8126, protocol = "udp", description = "StatsD" }
    }
    egress_to_networks = {
      datacenter = { cidr_block = "10.8.0.0/16", port = 443 }
      lab        = { cidr_block = "fd00:ec2::/32", port = 8000, to_port = 8010, protocol = "udp", description = "The lab" }
    }
  }

  assert {
    condition = jsonencode([
      for rule in concat(
        values(aws_vpc_security_group_egress_rule.security_groups),
        values(aws_vpc_security_group_egress_rule.networks),
        [aws_vpc_security_group_egress_rule.s3],
        values(aws_vpc_security_group_egress_rule.endpoints),
      ) : [rule.security_group_id, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.prefix_list_id, rule.description]
      ]) == jsonencode([
      ["sg-0agent", "udp", 8125, 8126, "sg-0123456789abcdef4", null, null, null, "StatsD"],
      ["sg-0agent", "tcp", 5432, 5432, "sg-0123456789abcdef3", null, null, null, "orders_db"],
      ["sg-0agent", "tcp", 443, 443, null, "10.8.0.0/16", null, null, "datacenter"],
      ["sg-0agent", "udp", 8000, 8010, null, null, "fd00:ec2::/32", null, "The lab"],
      ["sg-0agent", "tcp", 443, 443, null, null, null, "pl-0s3", "S3 gateway endpoint"],
      ["sg-0agent", "tcp", 443, 443, "sg-0endpoints", null, null, null, "Interface endpoints"],
    ])
    error_message = "Egress is what is named, S3 and the endpoints."
  }

  assert {
    condition = jsonencode([
      for rule in concat(values(aws_vpc_security_group_ingress_rule.targets), values(aws_vpc_security_group_ingress_rule.agent)) :
      [rule.security_group_id, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.prefix_list_id, rule.description]
      ]) == jsonencode([
      ["sg-0123456789abcdef4", "udp", 8125, 8126, "sg-0agent", null, null, null, "From the agent research-agent: metrics"],
      ["sg-0123456789abcdef3", "tcp", 5432, 5432, "sg-0agent", null, null, null, "From the agent research-agent: orders_db"],
      ["sg-0endpoints", "tcp", 443, 443, "sg-0agent", null, null, null, "HTTPS from the agent research-agent"],
    ])
    error_message = "Targets and endpoints let the agent in where it goes, and nowhere else."
  }

  assert {
    condition     = data.aws_prefix_list.s3.name == "com.amazonaws.us-east-1.s3"
    error_message = "The addresses are those of S3 here."
  }
}

run "targets_of_somebody_else_are_left_alone" {
  command = plan

  variables {
    egress_to_security_groups   = { orders_db = { security_group_id = "sg-0123456789abcdef3", port = 5432 } }
    create_target_ingress_rules = false
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.targets) == 0 && length(aws_vpc_security_group_egress_rule.security_groups) == 1
    error_message = "The agent's own half of the rule stays."
  }
}

run "callers_are_let_in_and_nobody_else" {
  variables {
    caller_security_group_ids = { front_end = "sg-0123456789abcdef1" }
    caller_networks           = { offices = "10.1.0.0/16" }
  }

  assert {
    condition = jsonencode([
      for rule in concat(
        values(aws_vpc_security_group_ingress_rule.caller_security_groups),
        values(aws_vpc_security_group_ingress_rule.caller_networks),
        values(aws_vpc_security_group_ingress_rule.agent),
      ) : [rule.security_group_id, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.prefix_list_id]
      ]) == jsonencode([
      ["sg-0endpoints", "tcp", 443, 443, "sg-0123456789abcdef1", null, null, null],
      ["sg-0endpoints", "tcp", 443, 443, null, "10.1.0.0/16", null, null],
      ["sg-0endpoints", "tcp", 443, 443, "sg-0agent", null, null, null],
    ])
    error_message = "Callers and the agent reach the endpoints on 443. Nobody reaches the agent."
  }
}

run "shared_endpoints_are_not_made_again" {
  command = plan

  variables {
    route_table_ids            = []
    endpoint_ids               = { s3 = "vpce-0123456789abcdef0" }
    endpoint_security_group_id = null
  }

  assert {
    condition     = length(aws_vpc_endpoint.s3) == 0 && keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "ecr.api", "ecr.dkr", "logs"] && keys(aws_vpc_security_group_egress_rule.endpoints) == ["made"]
    error_message = "S3 has no group."
  }

  assert {
    condition     = output.endpoint_ids["s3"] == "vpce-0123456789abcdef0"
    error_message = "Neighbours learn of the given one too."
  }
}

run "what_shared_endpoints_lack_is_made_here" {
  variables {
    endpoint_ids               = { logs = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.logs", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0", route_table_ids = [] }
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "ecr.api", "ecr.dkr"] && output.endpoint_ids["logs"] == "vpce-0123456789abcdef1"
    error_message = "One endpoint a service."
  }

  assert {
    condition     = { for origin, rule in aws_vpc_security_group_egress_rule.endpoints : origin => rule.referenced_security_group_id } == { given = "sg-0123456789abcdef1", made = "sg-0endpoints" } && { for origin, rule in aws_vpc_security_group_ingress_rule.agent : origin => rule.security_group_id } == { given = "sg-0123456789abcdef1", made = "sg-0endpoints" }
    error_message = "The agent reaches both groups, and both let it in."
  }
}

run "a_given_data_plane_endpoint_is_not_made_again" {
  command = plan

  variables {
    container_image            = null
    code                       = { s3_bucket = "artifacts", s3_prefix = "research.zip", runtime = "PYTHON_3_13", entry_point = ["main.py"] }
    endpoint_ids               = { bedrock-agentcore = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0", route_table_ids = [] }
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs"]
    error_message = "logs is left to make."
  }
}

run "a_given_endpoint_of_another_service_is_refused" {
  command = plan

  variables {
    endpoint_ids               = { logs = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.kms", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0", route_table_ids = [] }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_given_endpoint_of_another_region_is_refused" {
  command = plan

  variables {
    endpoint_ids               = { logs = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.eu-west-1.logs", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0", route_table_ids = [] }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_given_endpoint_of_another_vpc_is_refused" {
  command = plan

  variables {
    endpoint_ids               = { logs = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.logs", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef9", route_table_ids = [] }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_gateway_endpoint_in_place_of_an_interface_is_refused" {
  command = plan

  variables {
    endpoint_ids               = { logs = "vpce-0123456789abcdef1" }
    endpoint_security_group_id = "sg-0123456789abcdef1"
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.logs", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0", route_table_ids = [] }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_policy_of_20480_characters_fits" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    needs                 = ["sts"]
    assumable_role_arns   = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  assert {
    condition     = length(aws_vpc_endpoint.interface["sts"].policy) == 20480
    error_message = "As many as AWS takes, not ${length(aws_vpc_endpoint.interface["sts"].policy)}."
  }
}

run "a_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    needs                 = ["sts"]
    assumable_role_arns   = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_vpc_endpoint.interface]
}

run "a_service_in_none_of_the_zones_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc_endpoint_service.this
    values = { availability_zones = ["us-east-1b"] }
  }

  expect_failures = [aws_vpc_endpoint.interface]
}

run "documents_name_the_partition_and_region_they_are_in" {
  command = plan

  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-us-gov" }
  }

  override_data {
    target = data.aws_region.current
    values = { id = "us-gov-west-1" }
  }

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", availability_zone_id = "usgw1-az1" }
  }

  variables {
    subnet_ids_by_zone_id      = { usgw1-az1 = "subnet-0123456789abcdef0" }
    container_image            = "111122223333.dkr.ecr.us-gov-west-1.amazonaws.com/team/research:1.4.0"
    caller_principal_arns      = ["arn:aws-us-gov:iam::111122223333:role/front-end"]
    session_storage_mount_path = "/mnt/work"
    efs_mounts                 = { models = { access_point_arn = "arn:aws-us-gov:elasticfilesystem:us-gov-west-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" } }
  }

  assert {
    condition = jsonencode(flatten([
      jsondecode(aws_vpc_endpoint.s3[0].policy).Statement[*].Resource,
      [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Resource],
      jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement[0].Condition.ArnLike["aws:SourceArn"],
      local.runtime_arns,
      local.repository_arns,
      aws_vpc_endpoint.s3[0].service_name,
      ])) == jsonencode([
      "arn:aws-us-gov:s3:::prod-us-gov-west-1-starport-layer-bucket/*",
      "arn:aws-us-gov:s3:::acr-storage-*-us-gov-west-1-an",
      "arn:aws-us-gov:s3:::acr-storage-*-us-gov-west-1-an/*",
      "arn:aws-us-gov:logs:us-gov-west-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/research_agent-*",
      "arn:aws-us-gov:logs:us-gov-west-1:111122223333:log-group:*",
      "arn:aws-us-gov:ecr:us-gov-west-1:111122223333:repository/team/research",
      "*",
      "arn:aws-us-gov:elasticfilesystem:us-gov-west-1:111122223333:file-system/*",
      "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:111122223333:*",
      "arn:aws-us-gov:bedrock-agentcore:us-gov-west-1:111122223333:runtime/research_agent-*",
      "arn:aws-us-gov:ecr:us-gov-west-1:111122223333:repository/team/research",
      "com.amazonaws.us-gov-west-1.s3",
    ])
    error_message = "Partition and region are those of the provider."
  }
}

run "a_given_role_passes_the_endpoints_too" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/given"
  }

  assert {
    condition = jsonencode(distinct([
      for statement in flatten([for service in ["ecr.api", "ecr.dkr", "logs"] : jsondecode(aws_vpc_endpoint.interface[service].policy).Statement]) : statement.Condition
    ])) == jsonencode([{ ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/given"] } }])
    error_message = "The endpoints are for the role that was given."
  }

  assert {
    condition     = aws_bedrockagentcore_agent_runtime.this.role_arn == "arn:aws:iam::111122223333:role/given" && length(aws_iam_role.execution) + length(aws_iam_role_policy.execution) == 0 && output.execution_role_name == null
    error_message = "No role is made beside it."
  }
}

run "callers_of_an_a2a_agent_read_its_card_through_the_endpoint" {
  command = plan

  variables {
    server_protocol = "A2A"
  }

  assert {
    condition     = [for statement in jsondecode(aws_vpc_endpoint.interface["bedrock-agentcore"].policy).Statement : statement.Action] == [["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"]]
    error_message = "The endpoint lets through what the resource policy allows."
  }
}
