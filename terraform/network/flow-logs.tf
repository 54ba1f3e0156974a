# Generated from modules/network. Change it there and run `npm run synth`: edits here are reported, not kept.

resource "aws_cloudwatch_log_group" "flow_logs" {
  # checkov:skip=CKV_AWS_158:encrypted with the service's own key, or with flow_log_kms_key_arn where one is given

  # Exact, so that the policy of a key can name it before it exists.
  name = "/aws/vpc-flow-logs/${var.name}"

  retention_in_days = var.flow_log_retention_days
  kms_key_id        = var.flow_log_kms_key_arn

  tags = var.tags
}

resource "aws_iam_role" "flow_logs" {
  # A prefix may have 38 characters.
  name_prefix = "${substr(var.name, 0, 27)}-flow-logs-"

  description          = "Writes the flow logs of ${var.name}"
  permissions_boundary = var.permissions_boundary_arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "vpc-flow-logs.amazonaws.com" }
      Action    = "sts:AssumeRole"
      # Only for flow logs of this account and region. Their IDs are unknown until they exist.
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:ec2:${local.region}:${local.account_id}:vpc-flow-log/*"
        }
      }
    }]
  })

  tags = var.tags
}

resource "aws_iam_role_policy" "flow_logs" {
  name = "write-flow-logs"
  role = aws_iam_role.flow_logs.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "WriteToItsLogGroup"
        Effect = "Allow"
        # Not CreateLogGroup: the group is there, and would come back after a destroy.
        Action   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.flow_logs.arn}:*"
      },
      {
        Sid    = "FindLogGroups"
        Effect = "Allow"
        Action = "logs:DescribeLogGroups"
        # CloudWatch Logs checks this action against all log groups of the region.
        Resource = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:*"
      },
    ]
  })
}

resource "aws_flow_log" "this" {
  vpc_id          = aws_vpc.this.id
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.flow_logs.arn
  iam_role_arn    = aws_iam_role.flow_logs.arn

  tags = merge(var.tags, { Name = var.name })

  # Records that come before the role may write are lost.
  depends_on = [aws_iam_role_policy.flow_logs]
}
