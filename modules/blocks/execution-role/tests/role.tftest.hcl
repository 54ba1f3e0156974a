# Whole documents, so that no word of them can change unseen.

run "the_role_does_what_an_agent_needs_and_is_named_bounded_and_tagged_as_asked" {
  variables {
    container_image          = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
    execution_role_name      = "research-agent"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
    tags                     = { Team = "research" }
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
          Resource = "arn:aws:ecr:eu-west-1:444455556666:repository/team/research"
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = "ecr:GetAuthorizationToken"
          Resource = "*"
        },
        {
          Sid    = "SendTraces"
          Effect = "Allow"
          Action = [
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments",
          ]
          Resource = "*"
        },
        {
          Sid       = "SendMetrics"
          Effect    = "Allow"
          Action    = "cloudwatch:PutMetricData"
          Resource  = "*"
          Condition = { StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
        },
      ]
    }
    error_message = "The role may do this, and nothing more."
  }

  assert {
    condition     = aws_iam_role_policy.execution[0].role == aws_iam_role.execution[0].id && length(aws_iam_role_policy.execution) == 1
    error_message = "The policy belongs to the role of the agent."
  }

  assert {
    condition     = jsonencode([aws_iam_role.execution[0].name, aws_iam_role.execution[0].description, aws_iam_role.execution[0].permissions_boundary, aws_iam_role.execution[0].tags]) == jsonencode(["research-agent", "What the agent research-agent may do", "arn:aws:iam::111122223333:policy/boundary", { Team = "research" }])
    error_message = "Exact name, boundary and tags."
  }

  assert {
    condition     = [output.execution_role_arn, output.execution_role_name] == ["arn:aws:iam::111122223333:role/made", "research-agent"]
    error_message = "The outputs tell of the role that was made."
  }
}

run "the_public_registry_asks_nobody" {
  command = plan

  variables {
    container_image = "public.ecr.aws/example/research:1.4.0"
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
          Sid    = "SendTraces"
          Effect = "Allow"
          Action = [
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments",
          ]
          Resource = "*"
        },
        {
          Sid       = "SendMetrics"
          Effect    = "Allow"
          Action    = "cloudwatch:PutMetricData"
          Resource  = "*"
          Condition = { StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
        },
      ]
    }
    error_message = "No registry permission for an image that everybody may pull."
  }
}

run "code_needs_no_registry" {
  command = plan

  variables {
    container_image = null
    code            = { s3_bucket = "agents-code", s3_prefix = "research.zip", runtime = "PYTHON_3_13", entry_point = ["main.py"] }
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
          Sid    = "SendTraces"
          Effect = "Allow"
          Action = [
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments",
          ]
          Resource = "*"
        },
        {
          Sid       = "SendMetrics"
          Effect    = "Allow"
          Action    = "cloudwatch:PutMetricData"
          Resource  = "*"
          Condition = { StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
        },
      ]
    }
    error_message = "AgentCore loads the code itself: the role has no part in it."
  }
}

run "the_role_is_as_narrow_as_asked" {
  command = plan

  variables {
    container_image          = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
    restrict_role_to_runtime = true
    send_telemetry           = false

    model_arns = [
      "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
      "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0",
    ]
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
          Resource = "arn:aws:ecr:eu-west-1:444455556666:repository/team/research"
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = "ecr:GetAuthorizationToken"
          Resource = "*"
        },
        {
          Sid    = "InvokeModels"
          Effect = "Allow"
          Action = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
          Resource = [
            "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
            "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0",
          ]
        },
      ]
    }
    error_message = "Two models, and neither traces nor metrics."
  }

  assert {
    condition     = jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement[0].Condition.ArnLike == { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-*" }
    error_message = "Only runtimes of that name, with underscores as AgentCore has it."
  }
}

run "an_image_is_known_by_its_repository_whatever_follows" {
  command = plan

  variables {
    container_image = "444455556666.dkr.ecr.cn-north-1.amazonaws.com.cn/research@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
  }

  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-cn" }
  }

  override_data {
    target = data.aws_region.current
    values = { id = "cn-north-1" }
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Resource if statement.Sid == "PullImage"] == ["arn:aws-cn:ecr:cn-north-1:444455556666:repository/research"]
    error_message = "Neither tag nor digest belongs to the ARN, and the partition is the account's."
  }
}

run "only_agentcore_of_this_account_and_region_gets_the_role" {
  command = plan

  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-us-gov" }
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
          ArnLike      = { "aws:SourceArn" = "arn:aws-us-gov:bedrock-agentcore:us-east-1:111122223333:*" }
        }
      }]
    }
    error_message = "The confused deputy is not kept out."
  }
}

# A prefix may have 38 characters; the name of an agent may have 48.
run "a_long_name_still_makes_a_prefix" {
  command = plan

  variables {
    name = "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstu"
  }

  assert {
    condition     = aws_iam_role.execution[0].name_prefix == "abcdefghijklmnopqrstuvwxyz-abcdefghij-"
    error_message = "Its first 37 characters and a hyphen."
  }
}

run "a_role_that_is_given_is_taken_as_it_is" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/given"
  }

  assert {
    condition     = length(aws_iam_role.execution) == 0 && length(aws_iam_role_policy.execution) == 0
    error_message = "No role is made, and no policy is put on the given one."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_agent_runtime.this.role_arn, output.execution_role_arn, output.execution_role_name]) == jsonencode(["arn:aws:iam::111122223333:role/given", "arn:aws:iam::111122223333:role/given", null])
    error_message = "The agent wears the role that is given."
  }
}
