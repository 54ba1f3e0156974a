# Generated from modules/transaction-search. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id
}

resource "aws_cloudwatch_log_resource_policy" "xray" {
  count = var.create_log_policy ? 1 : 0

  policy_name = var.log_policy_name

  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TransactionSearchXRayAccess"
      Effect    = "Allow"
      Principal = { Service = "xray.amazonaws.com" }
      Action    = "logs:PutLogEvents"
      Resource = [
        "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:aws/spans:*",
        "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:/aws/application-signals/data:*",
      ]
      # Only for X-Ray of this account and Region.
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike      = { "aws:SourceArn" = "arn:${local.partition}:xray:${local.region}:${local.account_id}:*" }
      }
    }]
  })
}

# For every application of the account and Region that sends traces to X-Ray.
resource "aws_xray_trace_segment_destination" "this" {
  destination = var.trace_segment_destination

  # X-Ray refuses the switch if it cannot write to the log groups.
  depends_on = [aws_cloudwatch_log_resource_policy.xray]
}

# The only rule that there is. X-Ray creates it, and nobody can delete it.
resource "aws_xray_indexing_rule" "default" {
  name = "Default"

  rule {
    probabilistic {
      desired_sampling_percentage = var.indexing_percentage
    }
  }

  # Spans are indexed from CloudWatch Logs.
  depends_on = [aws_xray_trace_segment_destination.this]
}
