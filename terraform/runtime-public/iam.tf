# Generated from patterns/runtime-public. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  execution_role_arn = var.create_execution_role ? one(aws_iam_role.execution[*].arn) : var.execution_role_arn

  # The repository of account.dkr.ecr.region.amazonaws.com/repository:tag. Null for code, and for the public registry,
  # which asks nobody.
  image = try(
    regex(
      "^(?P<account>\\d{12})\\.dkr\\.ecr\\.(?P<region>[a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/(?P<repository>[^:@]+)",
      var.container_image
    ),
    null
  )
}

resource "aws_iam_role" "execution" {
  count = var.create_execution_role ? 1 : 0

  name = var.execution_role_name

  # A prefix may have 38 characters.
  name_prefix = var.execution_role_name == null ? "${substr(var.name, 0, 37)}-" : null

  description          = "What the agent ${var.name} may do"
  permissions_boundary = var.permissions_boundary_arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      # Only for AgentCore of this account and region, or for this runtime alone: this prevents the confused
      # deputy problem.
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:${var.restrict_role_to_runtime ? "runtime/${local.runtime_name}-*" : "*"}"
        }
      }
    }]
  })

  tags = var.tags
}

resource "aws_iam_role_policy" "execution" {
  count = var.create_execution_role ? 1 : 0

  name = "agent"
  role = aws_iam_role.execution[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:/aws/bedrock-agentcore/runtimes/${local.runtime_name}-*"
        },
        {
          Sid      = "FindLogGroups"
          Effect   = "Allow"
          Action   = "logs:DescribeLogGroups"
          Resource = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:*"
        },
      ],
      local.image != null ? [{
        Sid      = "PullImage"
        Effect   = "Allow"
        Action   = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource = "arn:${local.partition}:ecr:${local.image.region}:${local.image.account}:repository/${local.image.repository}"
      }] : [],
      local.image != null ? [{
        Sid    = "LogInToRegistry"
        Effect = "Allow"
        Action = "ecr:GetAuthorizationToken"
        # IAM has no resource for a registry login.
        Resource = "*"
      }] : [],
      length(var.model_arns) > 0 ? [{
        Sid      = "InvokeModels"
        Effect   = "Allow"
        Action   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource = var.model_arns
      }] : [],
      var.send_telemetry ? [{
        Sid    = "SendTraces"
        Effect = "Allow"
        Action = [
          "xray:GetSamplingRules",
          "xray:GetSamplingTargets",
          "xray:PutTelemetryRecords",
          "xray:PutTraceSegments",
        ]
        # X-Ray has no resources for these.
        Resource = "*"
      }] : [],
      var.send_telemetry ? [{
        Sid    = "SendMetrics"
        Effect = "Allow"
        Action = "cloudwatch:PutMetricData"
        # PutMetricData has no resource: the namespace is what narrows it.
        Resource  = "*"
        Condition = { StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
      }] : [],
      [for statement in var.further_statements : merge(
        # A Sid must be unique in a policy, and the module has its own.
        { for name, sid in { Sid = statement.sid } : name => "Further${sid}" if sid != null },
        { Effect = "Allow", Action = statement.actions, Resource = statement.resources },
        {
          for name, tests in { Condition = statement.conditions } : name => {
            for test in distinct(tests[*].test) : test => { for one in tests : one.variable => one.values if one.test == test }
          } if length(tests) > 0
        },
      )],
    )
  })

  lifecycle {
    postcondition {
      condition     = length(self.policy) <= 10240
      error_message = "The policy of the execution role of ${var.name} has ${length(self.policy)} characters. Expected at most 10240, the limit of AWS. Name fewer resources, or use patterns of ARNs where the input allows them."
    }
  }
}
