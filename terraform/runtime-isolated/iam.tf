# Generated from patterns/runtime-isolated. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Added to what the code of the agent calls itself, so that stolen credentials do not work outside the VPC. Not added
  # to image pulls, logs, telemetry, and mounts, because AgentCore may use the role for them from its own network.
  only_from_vpc = var.role_only_from_vpc ? { Condition = { StringEquals = { "aws:SourceVpc" = var.vpc_id } } } : {}

  only_from_vpc_keys = var.role_only_from_vpc ? { "aws:SourceVpc" = var.vpc_id } : {}

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
      contains(var.needs, "models") ? [
        merge(
          {
            Sid      = "InvokeModels"
            Effect   = "Allow"
            Action   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
            Resource = var.model_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "mantle") ? [
        merge(
          {
            Sid      = "UseModelsOfProjects"
            Effect   = "Allow"
            Action   = ["bedrock-mantle:CreateInference", "bedrock-mantle:GetProject"]
            Resource = var.mantle_project_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "secrets") ? [
        merge(
          {
            Sid      = "ReadSecrets"
            Effect   = "Allow"
            Action   = "secretsmanager:GetSecretValue"
            Resource = var.secret_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "parameters") ? [
        merge(
          {
            Sid      = "ReadParameters"
            Effect   = "Allow"
            Action   = ["ssm:GetParameter", "ssm:GetParameters"]
            Resource = var.parameter_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "parameters") ? [
        merge(
          {
            Sid    = "ReadParametersByPath"
            Effect = "Allow"
            Action = "ssm:GetParametersByPath"
            # The action is checked against the path in the call, which may end with a slash or not.
            Resource = distinct(flatten([for arn in var.parameter_arns : [arn, trimsuffix(arn, "/*")]]))
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "kms") ? [
        merge(
          {
            Sid      = "UseKeys"
            Effect   = "Allow"
            Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
            Resource = var.kms_key_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "sts") ? [
        merge(
          {
            Sid      = "AssumeRoles"
            Effect   = "Allow"
            Action   = "sts:AssumeRole"
            Resource = var.assumable_role_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "memory") ? [
        merge(
          {
            Sid    = "UseMemory"
            Effect = "Allow"
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
            Resource = var.memory_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "browser") ? [
        merge(
          {
            Sid    = "UseBrowsers"
            Effect = "Allow"
            Action = [
              "bedrock-agentcore:GetBrowserSession",
              "bedrock-agentcore:StartBrowserSession",
              "bedrock-agentcore:StopBrowserSession",
              "bedrock-agentcore:UpdateBrowserStream",
            ]
            Resource = var.browser_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "browser") ? [
        merge(
          {
            Sid      = "DriveBrowsers"
            Effect   = "Allow"
            Action   = "bedrock-agentcore:ConnectBrowserAutomationStream"
            Resource = var.browser_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "code_interpreter") ? [
        merge(
          {
            Sid    = "UseCodeInterpreters"
            Effect = "Allow"
            Action = [
              "bedrock-agentcore:GetCodeInterpreterSession",
              "bedrock-agentcore:InvokeCodeInterpreter",
              "bedrock-agentcore:ListCodeInterpreterSessions",
              "bedrock-agentcore:StartCodeInterpreterSession",
              "bedrock-agentcore:StopCodeInterpreterSession",
            ]
            Resource = var.code_interpreter_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "identity") ? [
        merge(
          {
            Sid      = "GetTokensAndKeys"
            Effect   = "Allow"
            Action   = ["bedrock-agentcore:GetResourceApiKey", "bedrock-agentcore:GetResourceOauth2Token"]
            Resource = local.identity_resource_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "gateway") ? [
        merge(
          {
            Sid      = "AgentsInvokeGateways"
            Effect   = "Allow"
            Action   = "bedrock-agentcore:InvokeGateway"
            Resource = var.gateway_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "traces") ? [{
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
      contains(var.needs, "metrics") ? [{
        Sid    = "SendMetrics"
        Effect = "Allow"
        Action = "cloudwatch:PutMetricData"
        # PutMetricData has no resource: the namespace is what narrows it.
        Resource  = "*"
        Condition = { StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
      }] : [],
      contains(var.needs, "kms") && var.role_only_from_vpc ? [{
        Sid       = "UseKeysThroughServices"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = var.kms_key_arns
        Condition = { Bool = { "aws:ViaAWSService" = "true" } }
      }] : [],
      var.guardrails != null ? [
        merge(
          {
            Sid      = "ApplyGuardrails"
            Effect   = "Allow"
            Action   = "bedrock:ApplyGuardrail"
            Resource = local.guardrail_arns
          },
          local.only_from_vpc,
        ),
      ] : [],
      contains(var.needs, "identity") ? [{
        Sid      = "ReadProviderSecrets"
        Effect   = "Allow"
        Action   = "secretsmanager:GetSecretValue"
        Resource = local.provider_secret_arns
      }] : [],
      length(var.efs_mounts) > 0 ? [{
        Sid      = "MountEfs"
        Effect   = "Allow"
        Action   = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
        Resource = "arn:${local.partition}:elasticfilesystem:${local.region}:${local.account_id}:file-system/*"
        Condition = {
          StringEquals = { "elasticfilesystem:AccessPointArn" = values(var.efs_mounts)[*].access_point_arn }
        }
      }] : [],
      length(var.s3_files_mounts) > 0 ? [{
        Sid       = "MountS3Files"
        Effect    = "Allow"
        Action    = ["s3files:ClientMount", "s3files:ClientWrite"]
        Resource  = [for mount in var.s3_files_mounts : split("/access-point/", mount.access_point_arn)[0]]
        Condition = { StringEquals = { "s3files:AccessPointArn" = values(var.s3_files_mounts)[*].access_point_arn } }
      }] : [],
      [for further in var.further_services : merge({
        Effect   = "Allow"
        Action   = further.actions
        Resource = further.resources
      }, local.only_from_vpc)],
      [for statement in local.bucket_statements : merge(statement, {
        Condition = merge(statement.Condition, { StringEquals = merge(statement.Condition.StringEquals, local.only_from_vpc_keys) })
      })],
      [for statement in local.table_statements : merge(statement, local.only_from_vpc)],
      # S3 and DynamoDB use the key for the role from their own network, so these name the service in place
      # of the VPC.
      [for entry in var.s3_buckets : {
        Effect    = "Allow"
        Action    = contains(entry.access, "write") ? ["kms:Decrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"]
        Resource  = entry.kms_key_arn
        Condition = { StringEquals = { "kms:ViaService" = "s3.${local.region}.amazonaws.com" } }
      } if entry.kms_key_arn != null],
      [for entry in var.dynamodb_tables : {
        Effect    = "Allow"
        Action    = contains(entry.access, "write") ? ["kms:Decrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"]
        Resource  = entry.kms_key_arn
        Condition = { StringEquals = { "kms:ViaService" = "dynamodb.${local.region}.amazonaws.com" } }
      } if entry.kms_key_arn != null],
      [for need, further in var.further_actions : merge({
        Effect   = "Allow"
        Action   = further.actions
        Resource = length(further.resources) > 0 ? further.resources : local.resources_by_need[need]
      }, local.only_from_vpc)],
      local.requires_guardrail ? [{
        Sid    = "NoModelWithoutGuardrail"
        Effect = "Deny"
        Action = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        # Every model, also where a policy that is attached elsewhere allows it.
        Resource  = "*"
        Condition = { StringNotLike = { "bedrock:GuardrailIdentifier" = local.guardrail_identifiers } }
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
