# Generated from modules/evaluations. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  execution_role_arn = var.create_execution_role ? one(aws_iam_role.execution[*].arn) : var.execution_role_arn

  # Log groups that are queried for traces, and no others. IAM compares the ARN with and without the streams behind it.
  source_log_group_arns = flatten([
    for group in distinct(concat(["aws/spans"], flatten(values(local.log_group_names)))) :
    [for end in ["", ":*"] : "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:${group}${end}"]
  ])

  function_arns = distinct(values(var.code_evaluators)[*].lambda_arn)
}

resource "aws_iam_role" "execution" {
  count = var.create_execution_role && length(var.configurations) > 0 ? 1 : 0

  name = var.execution_role_name

  # A prefix may have 38 characters.
  name_prefix = var.execution_role_name == null ? "${substr(var.name, 0, 37)}-" : null

  description          = "What the evaluation ${var.name} may do"
  permissions_boundary = var.permissions_boundary_arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      # Only for evaluations of this account and Region.
      Condition = {
        StringEquals = {
          "aws:SourceAccount"   = local.account_id
          "aws:ResourceAccount" = local.account_id
        }
        ArnLike = {
          "aws:SourceArn" = [
            "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:evaluator/*",
            "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:online-evaluation-config/*",
          ]
        }
      }
    }]
  })

  tags = var.tags
}

resource "aws_iam_role_policy" "execution" {
  count = var.create_execution_role && length(var.configurations) > 0 ? 1 : 0

  name = "evaluation"
  role = aws_iam_role.execution[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "ReadQueries"
          Effect   = "Allow"
          Action   = ["logs:DescribeLogGroups", "logs:GetQueryResults"]
          Resource = "*"
        },
        {
          Sid      = "QueryTraces"
          Effect   = "Allow"
          Action   = "logs:StartQuery"
          Resource = local.source_log_group_arns
        },
        {
          Sid      = "WriteResults"
          Effect   = "Allow"
          Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
          Resource = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:/aws/bedrock-agentcore/evaluations/*"
        },
        {
          Sid    = "IndexSpans"
          Effect = "Allow"
          Action = ["logs:DescribeIndexPolicies", "logs:PutIndexPolicy"]
          Resource = [
            "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:aws/spans",
            "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:aws/spans:*",
          ]
        },
      ],
      length(var.model_arns) > 0 ? [{
        Sid      = "InvokeJudges"
        Effect   = "Allow"
        Action   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource = var.model_arns
      }] : [],
      length(var.code_evaluators) > 0 ? [{
        Sid      = "InvokeEvaluators"
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = local.function_arns
      }] : [],
      var.use_kms_key ? [{
        Sid      = "DecryptEvaluators"
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = [var.kms_key_arn]
      }] : [],
    )
  })

  lifecycle {
    postcondition {
      condition     = length(self.policy) <= 10240
      error_message = "The policy of the execution role of ${var.name} has ${length(self.policy)} characters. Expected at most 10240, the limit of AWS. Name fewer resources, or use patterns of ARNs where the input allows them."
    }
  }
}
