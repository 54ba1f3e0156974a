# Generated from modules/memory. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  execution_role_arn = var.create_execution_role ? one(aws_iam_role.execution[*].arn) : var.execution_role_arn

  # Decided by what the user wrote. Strategies of AgentCore itself need no role.
  needs_role = var.stream != null || length(var.override_strategies) + length(var.self_managed_strategies) > 0

  payload_bucket_arns = distinct([for strategy in var.self_managed_strategies : "arn:${local.partition}:s3:::${strategy.bucket}"])
  payload_key_arns    = distinct(flatten([for strategy in var.self_managed_strategies : strategy.kms_key_arns]))
}

resource "aws_iam_role" "execution" {
  count = var.create_execution_role && local.needs_role ? 1 : 0

  name = var.execution_role_name

  # A prefix may have 38 characters.
  name_prefix = var.execution_role_name == null ? "${substr(var.name, 0, 37)}-" : null

  description          = "What the memory ${var.name} may do"
  permissions_boundary = var.permissions_boundary_arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      # Only for AgentCore of this account and region, or for this memory alone: this prevents the confused
      # deputy problem.
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:${var.restrict_role_to_memory ? "memory/${local.memory_name}-*" : "*"}"
        }
      }
    }]
  })

  tags = var.tags
}

resource "aws_iam_role_policy" "execution" {
  count = var.create_execution_role && local.needs_role ? 1 : 0

  name = "memory"
  role = aws_iam_role.execution[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      length(var.override_strategies) > 0 ? [{
        Sid      = "InvokeModels"
        Effect   = "Allow"
        Action   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource = var.model_arns
      }] : [],
      length(var.self_managed_strategies) > 0 ? [{
        Sid      = "FindPayloadBuckets"
        Effect   = "Allow"
        Action   = "s3:GetBucketLocation"
        Resource = local.payload_bucket_arns
      }] : [],
      length(var.self_managed_strategies) > 0 ? [{
        Sid       = "WritePayloads"
        Effect    = "Allow"
        Action    = "s3:PutObject"
        Resource  = [for arn in local.payload_bucket_arns : "${arn}/*"]
        Condition = { StringEquals = { "aws:ResourceAccount" = local.account_id } }
      }] : [],
      length(var.self_managed_strategies) > 0 ? [{
        Sid      = "NotifyPipelines"
        Effect   = "Allow"
        Action   = ["sns:GetTopicAttributes", "sns:Publish"]
        Resource = distinct(values(var.self_managed_strategies)[*].topic_arn)
      }] : [],
      length(local.payload_key_arns) > 0 ? [{
        Sid       = "EncryptPayloads"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = local.payload_key_arns
        Condition = { StringEquals = { "kms:ViaService" = "s3.${local.region}.amazonaws.com" } }
      }] : [],
      length(local.payload_key_arns) > 0 ? [{
        Sid       = "EncryptNotifications"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = local.payload_key_arns
        Condition = { StringEquals = { "kms:ViaService" = "sns.${local.region}.amazonaws.com" } }
      }] : [],
      var.stream != null ? [{
        Sid      = "WriteStream"
        Effect   = "Allow"
        Action   = ["kinesis:DescribeStream", "kinesis:PutRecords"]
        Resource = var.stream.stream_arn
      }] : [],
      try(var.stream.kms_key_arn, null) != null ? [{
        Sid       = "EncryptStream"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = var.stream.kms_key_arn
        Condition = { StringEquals = { "kms:ViaService" = "kinesis.${local.region}.amazonaws.com" } }
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
