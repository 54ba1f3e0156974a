# Generated from modules/browser. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  execution_role_arn = var.create_execution_role ? one(aws_iam_role.execution[*].arn) : var.execution_role_arn

  # Decided by what the user wrote. The network needs no role: AgentCore has its own for that.
  needs_role = var.recording != null || length(var.enterprise_policies) > 0

  policy_object_arns = distinct([for policy in var.enterprise_policies : "arn:${local.partition}:s3:::${policy.bucket}/${policy.key}"])
}

resource "aws_iam_role" "execution" {
  count = var.create_execution_role && local.needs_role ? 1 : 0

  name = var.execution_role_name

  # A prefix may have 38 characters.
  name_prefix = var.execution_role_name == null ? "${substr(var.name, 0, 37)}-" : null

  description          = "What the browser ${var.name} may do"
  permissions_boundary = var.permissions_boundary_arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      # Only for AgentCore of this account and region, or for this browser alone: this prevents the confused
      # deputy problem.
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:${var.restrict_role_to_browser ? "browser-custom/${local.browser_name}-*" : "*"}"
        }
      }
    }]
  })

  tags = var.tags
}

resource "aws_iam_role_policy" "execution" {
  count = var.create_execution_role && local.needs_role ? 1 : 0

  name = "browser"
  role = aws_iam_role.execution[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      var.recording != null ? [{
        Sid       = "WriteRecordings"
        Effect    = "Allow"
        Action    = ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"]
        Resource  = "arn:${local.partition}:s3:::${var.recording.bucket}/${trimsuffix(var.recording.prefix, "/")}/*"
        Condition = { StringEquals = { "aws:ResourceAccount" = local.account_id } }
      }] : [],
      try(var.recording.kms_key_arn, null) != null ? [{
        Sid       = "EncryptRecordings"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = var.recording.kms_key_arn
        Condition = { StringEquals = { "kms:ViaService" = "s3.${local.region}.amazonaws.com" } }
      }] : [],
      length(var.enterprise_policies) > 0 ? [{
        Sid       = "ReadEnterprisePolicies"
        Effect    = "Allow"
        Action    = ["s3:GetObject", "s3:GetObjectVersion"]
        Resource  = local.policy_object_arns
        Condition = { StringEquals = { "aws:ResourceAccount" = local.account_id } }
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
