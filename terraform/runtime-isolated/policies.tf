# Generated from patterns/runtime-isolated. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # What each kind of access takes. Source: service authorization reference, read 2026-11-28.
  object_actions = {
    read   = ["s3:GetObject"]
    write  = ["s3:AbortMultipartUpload", "s3:PutObject"]
    delete = ["s3:DeleteObject"]
  }

  table_actions = {
    read = [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:DescribeTable",
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:Scan",
    ]
    write  = ["dynamodb:PutItem", "dynamodb:UpdateItem"]
    delete = ["dynamodb:DeleteItem"]
  }

  # The account is named because an ARN of S3 has none: a bucket that somebody else takes over under the same name is not
  # reached.
  bucket_statements = concat(
    [for bucket in var.s3_buckets : {
      Effect    = "Allow"
      Action    = flatten([for access in bucket.access : local.object_actions[access]])
      Resource  = [for prefix in bucket.prefixes : "${bucket.bucket_arn}/${trimsuffix(prefix, "*")}*"]
      Condition = { StringEquals = { "aws:ResourceAccount" = coalesce(bucket.account_id, local.account_id) } }
    }],
    [for bucket in var.s3_buckets : {
      Effect   = "Allow"
      Action   = "s3:ListBucket"
      Resource = bucket.bucket_arn
      Condition = merge(
        { StringEquals = { "aws:ResourceAccount" = coalesce(bucket.account_id, local.account_id) } },
        contains(bucket.prefixes, "*") ? {} : { StringLike = { "s3:prefix" = [for prefix in bucket.prefixes : "${prefix}*"] } },
      )
    } if contains(bucket.access, "read")],
  )

  table_statements = concat(
    length(var.dynamodb_tables) > 0 ? [{
      Effect = "Allow"
      Action = "dynamodb:DescribeEndpoints"
      # The action has no resource. A VPC endpoint passes it only when asked to.
      Resource = "*"
    }] : [],
    [for table in var.dynamodb_tables : {
      Effect = "Allow"
      Action = concat(
        flatten([for access in table.access : local.table_actions[access]]),
        length(setsubtract(["write", "delete"], table.access)) == 0 ? ["dynamodb:BatchWriteItem"] : [],
      )
      Resource = concat([table.table_arn], [for index in table.indexes : "${table.table_arn}/index/${index}"])
    }],
  )

  # IAM checks the guardrail without its version.
  guardrail_arns = (
    var.guardrails == null ? [] :
    concat([for arn in var.guardrails.arns : regex("^[^/]+/[a-z0-9]+", arn)], var.guardrails.profile_arns)
  )

  # Where guardrails are required: the version that is named, or any number. The draft can change, so it does not count.
  guardrail_identifiers = var.guardrails == null ? [] : [for arn in var.guardrails.arns : can(regex(":[0-9]{1,8}$", arn)) ? arn : "${arn}:*"]

  requires_guardrail  = var.guardrails == null ? false : var.guardrails.required
  only_with_guardrail = local.requires_guardrail ? { StringLike = { "bedrock:GuardrailIdentifier" = local.guardrail_identifiers } } : {}

  # A token or key is checked against its provider, the vault, the workload identity of the agent, and the directory of
  # that.
  identity_resource_arns = concat(
    var.credential_provider_arns,
    distinct([for arn in var.credential_provider_arns : regex("^.+:token-vault/[^/]+", arn)]),
    [
      "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:workload-identity-directory/default",
    ],
    local.workload_identity_arns,
  )

  resources_by_need = {
    browser          = var.browser_arns
    code_interpreter = var.code_interpreter_arns
    gateway          = var.gateway_arns
    identity         = local.identity_resource_arns
    kms              = var.kms_key_arns
    mantle           = var.mantle_project_arns
    memory           = var.memory_arns
    models           = var.model_arns
    parameters       = var.parameter_arns
    secrets          = var.secret_arns
    sts              = var.assumable_role_arns
  }

  # Actions beside those of the needs, by the service whose endpoint they pass.
  further_action_statements = {
    for service in local.interface_services : service => flatten([
      for need, further in var.further_actions : [{
        Effect    = "Allow"
        Principal = "*"
        Action    = further.actions
        Resource  = length(further.resources) > 0 ? further.resources : local.resources_by_need[need]
        Condition = merge(
          { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } },
          contains(further.resources, "*") ? local.own_resources : {},
        )
      }] if contains(local.services_by_need[need], service)
    ])
  }

  # Any memory or tool, but not of a stranger: data could leave through it. AWS's own tools belong to "aws".
  own_resources = {
    StringEqualsIfExists = merge(
      var.resource_organization_id == null ? { "aws:ResourceAccount" = [local.account_id, "aws"] } : {},
      var.resource_organization_id != null ? { "aws:ResourceOrgID" = [var.resource_organization_id] } : {},
    )
  }

  # What passes each interface endpoint: a filter, not a grant. Principals by condition, which accepts roles that do not
  # exist yet and still matches a role that is created again.
  interface_statements = merge(
    {
      bedrock-agentcore = concat(
        contains(local.all_needs, "data_plane") && length(local.admitted_principal_arns) > 0 ? [{
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = local.allowed_invoke_actions
          Resource  = local.runtime_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = local.admitted_principal_arns } }
        }] : [],
        contains(local.all_needs, "data_plane") && local.uses_jwt ? [{
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = local.allowed_invoke_actions
          Resource  = local.runtime_arns
        }] : [],
        contains(local.all_needs, "data_plane") && local.uses_jwt ? [{
          Sid       = "CallersFindIdentityProvider"
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:GetRuntimeProtectedResourceMetadata"
          Resource  = local.runtime_arns
        }] : [],
        length(var.agent_data_plane_actions) > 0 ? [{
          Sid       = "AgentsUseTheirServices"
          Effect    = "Allow"
          Principal = "*"
          Action    = var.agent_data_plane_actions
          Resource  = "*"
          Condition = merge(
            { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } },
            local.own_resources,
          )
        }] : [],
        contains(local.all_needs, "memory") ? [{
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
          Resource  = var.memory_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        }] : [],
        contains(local.all_needs, "browser") ? [{
          Sid       = "UseBrowsers"
          Effect    = "Allow"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetBrowserSession",
            "bedrock-agentcore:StartBrowserSession",
            "bedrock-agentcore:StopBrowserSession",
            "bedrock-agentcore:UpdateBrowserStream",
          ]
          Resource  = var.browser_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        }] : [],
        contains(local.all_needs, "browser") ? [{
          Sid       = "DriveBrowsers"
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:ConnectBrowserAutomationStream"
          Resource  = var.browser_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        }] : [],
        contains(local.all_needs, "code_interpreter") ? [{
          Sid       = "UseCodeInterpreters"
          Effect    = "Allow"
          Principal = "*"
          Action = [
            "bedrock-agentcore:GetCodeInterpreterSession",
            "bedrock-agentcore:InvokeCodeInterpreter",
            "bedrock-agentcore:ListCodeInterpreterSessions",
            "bedrock-agentcore:StartCodeInterpreterSession",
            "bedrock-agentcore:StopCodeInterpreterSession",
          ]
          Resource  = var.code_interpreter_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        }] : [],
        contains(local.all_needs, "identity") ? [{
          Sid       = "GetTokensAndKeys"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock-agentcore:GetResourceApiKey", "bedrock-agentcore:GetResourceOauth2Token"]
          Resource  = local.identity_resource_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        }] : [],
      )
      "bedrock-agentcore.gateway" = [{
        Sid       = "AgentsInvokeGateways"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = var.gateway_arns
        Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
      }]
      bedrock-mantle = [{
        Sid       = "UseModelsOfProjects"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock-mantle:CreateInference", "bedrock-mantle:GetProject"]
        Resource  = var.mantle_project_arns
        Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
      }]
      bedrock-runtime = concat(
        [{
          Sid       = "InvokeModels"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
          Resource  = var.model_arns
          Condition = merge(
            { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } },
            local.only_with_guardrail,
          )
        }],
        var.guardrails != null ? [{
          Sid       = "ApplyGuardrails"
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock:ApplyGuardrail"
          Resource  = local.guardrail_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        }] : [],
      )
      "ecr.api" = [
        {
          Sid       = "PullImage"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
          Resource  = local.repository_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
        {
          Sid       = "LogInToRegistry"
          Effect    = "Allow"
          Principal = "*"
          Action    = "ecr:GetAuthorizationToken"
          # IAM has no resource for a registry login.
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
      ]
      "ecr.dkr" = [{
        Sid       = "PullImage"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource  = local.repository_arns
        Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
      }]
      kms = [{
        Sid       = "UseKeys"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = var.kms_key_arns
        Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
      }]
      logs = [
        {
          Sid       = "WriteLogs"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource  = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:/aws/bedrock-agentcore/runtimes/*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
        {
          Sid       = "FindLogGroups"
          Effect    = "Allow"
          Principal = "*"
          Action    = "logs:DescribeLogGroups"
          Resource  = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
      ]
      monitoring = [{
        Sid       = "SendMetrics"
        Effect    = "Allow"
        Principal = "*"
        Action    = "cloudwatch:PutMetricData"
        # PutMetricData has no resource: the namespace is what narrows it.
        Resource = "*"
        Condition = {
          ArnEquals    = { "aws:PrincipalArn" = [local.planned_role_arn] }
          StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" }
        }
      }]
      secretsmanager = [{
        Sid       = "ReadSecrets"
        Effect    = "Allow"
        Principal = "*"
        Action    = "secretsmanager:GetSecretValue"
        Resource  = var.secret_arns
        Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
      }]
      ssm = [
        {
          Sid       = "ReadParameters"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["ssm:GetParameter", "ssm:GetParameters"]
          Resource  = var.parameter_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
        {
          Sid       = "ReadParametersByPath"
          Effect    = "Allow"
          Principal = "*"
          Action    = "ssm:GetParametersByPath"
          # The action is checked against the path in the call, which may end with a slash or not.
          Resource  = distinct(flatten([for arn in var.parameter_arns : [arn, trimsuffix(arn, "/*")]]))
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
      ]
      sts = [
        {
          Sid       = "AssumeRoles"
          Effect    = "Allow"
          Principal = "*"
          Action    = "sts:AssumeRole"
          Resource  = var.assumable_role_arns
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
        {
          Sid       = "LookUpIdentity"
          Effect    = "Allow"
          Principal = "*"
          Action    = "sts:GetCallerIdentity"
          # STS has no resource for this action.
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
        },
      ]
      xray = [{
        Sid       = "SendTraces"
        Effect    = "Allow"
        Principal = "*"
        Action = [
          "xray:GetSamplingRules",
          "xray:GetSamplingTargets",
          "xray:PutTelemetryRecords",
          "xray:PutTraceSegments",
        ]
        # X-Ray has no resources for these.
        Resource  = "*"
        Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
      }]
    },
    {
      for further in var.further_services : further.service => [{
        Sid       = "UseService"
        Effect    = "Allow"
        Principal = "*"
        Action    = further.actions
        Resource  = further.resources
        Condition = merge(
          { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } },
          contains(further.resources, "*") ? local.own_resources : {},
        )
      }]
    },
  )

  # What passes S3's gateway endpoint. It takes no principal but "*": conditions say who is meant.
  s3_statements = concat(
    contains(local.all_needs, "image") ? [{
      Sid       = "PullLayers"
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      # ECR returns presigned URLs: the role does not send the request, so the policy cannot require a
      # principal for.
      Resource = "arn:${local.partition}:s3:::prod-${local.region}-starport-layer-bucket/*"
    }] : [],
    contains(local.all_needs, "code") ? [{
      Sid       = "LoadCode"
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      # AgentCore itself loads the code.
      Resource = [
        "arn:${local.partition}:s3:::acr-code-*-${local.region}-an",
        "arn:${local.partition}:s3:::acr-code-*-${local.region}-an/*",
      ]
      Condition = { StringEquals = { "aws:PrincipalServiceName" = "bedrock-agentcore.amazonaws.com" } }
    }] : [],
    contains(local.all_needs, "session_storage") ? [{
      Sid       = "KeepSessionFiles"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["s3:GetObject", "s3:ListBucket", "s3:PutObject"]
      # AgentCore itself keeps the files of a session.
      Resource = [
        "arn:${local.partition}:s3:::acr-storage-*-${local.region}-an",
        "arn:${local.partition}:s3:::acr-storage-*-${local.region}-an/*",
      ]
      Condition = { StringEquals = { "aws:PrincipalServiceName" = "bedrock-agentcore.amazonaws.com" } }
    }] : [],
    [for statement in local.bucket_statements : merge(statement, {
      Principal = "*"
      Condition = merge(statement.Condition, { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } })
    })],
  )

  # What passes the gateway endpoint of DynamoDB.
  dynamodb_statements = [for statement in local.table_statements : merge(statement, {
    Principal = "*"
    Condition = { ArnEquals = { "aws:PrincipalArn" = [local.planned_role_arn] } }
  })]
}
