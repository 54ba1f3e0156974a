# Generated from modules/code-interpreter. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  execution_role_arn = var.create_execution_role ? one(aws_iam_role.execution[*].arn) : var.execution_role_arn

  # Decided by what the user wrote. The network needs no role: AgentCore has its own for that.
  needs_role = length(var.s3_access) > 0

  # What each kind of access takes. Source: service authorization reference, read 2026-11-28.
  object_actions = {
    read  = ["s3:GetObject"]
    write = ["s3:AbortMultipartUpload", "s3:PutObject"]
  }
}

resource "aws_iam_role" "execution" {
  count = var.create_execution_role && local.needs_role ? 1 : 0

  name = var.execution_role_name

  # A prefix may have 38 characters.
  name_prefix = var.execution_role_name == null ? "${substr(var.name, 0, 37)}-" : null

  description          = "What the code interpreter ${var.name} may do"
  permissions_boundary = var.permissions_boundary_arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      # Only for AgentCore of this account and region, or for this interpreter alone: this prevents the
      # confused deputy problem.
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:${var.restrict_role_to_code_interpreter ? "code-interpreter-custom/${local.code_interpreter_name}-*" : "*"}"
        }
      }
    }]
  })

  tags = var.tags
}

resource "aws_iam_role_policy" "execution" {
  count = var.create_execution_role && local.needs_role ? 1 : 0

  name = "code-interpreter"
  role = aws_iam_role.execution[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [for entry in var.s3_access : {
        Effect    = "Allow"
        Action    = flatten([for access in entry.access : local.object_actions[access]])
        Resource  = "arn:${local.partition}:s3:::${entry.bucket}/${entry.prefix}*"
        Condition = { StringEquals = { "aws:ResourceAccount" = local.account_id } }
      }],
      [for entry in var.s3_access : {
        Effect   = "Allow"
        Action   = "s3:ListBucket"
        Resource = "arn:${local.partition}:s3:::${entry.bucket}"
        Condition = {
          StringEquals = { "aws:ResourceAccount" = local.account_id }
          StringLike   = { "s3:prefix" = "${entry.prefix}*" }
        }
      } if contains(entry.access, "read")],
      [for entry in var.s3_access : {
        Effect    = "Allow"
        Action    = contains(entry.access, "write") ? ["kms:Decrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"]
        Resource  = entry.kms_key_arn
        Condition = { StringEquals = { "kms:ViaService" = "s3.${local.region}.amazonaws.com" } }
      } if entry.kms_key_arn != null],
    )
  })

  lifecycle {
    postcondition {
      condition     = length(self.policy) <= 10240
      error_message = "The policy of the execution role of ${var.name} has ${length(self.policy)} characters. Expected at most 10240, the limit of AWS. Name fewer resources, or use patterns of ARNs where the input allows them."
    }
  }
}
