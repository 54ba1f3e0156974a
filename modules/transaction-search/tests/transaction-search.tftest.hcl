# The policy comes first and lets X-Ray of this account and Region write to two log groups, and nobody else.
run "x_ray_may_write_spans_and_nothing_else" {
  assert {
    condition = jsondecode(aws_cloudwatch_log_resource_policy.xray[0].policy_document) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "TransactionSearchXRayAccess"
        Effect    = "Allow"
        Principal = { Service = "xray.amazonaws.com" }
        Action    = "logs:PutLogEvents"
        Resource = [
          "arn:aws:logs:us-east-1:111122223333:log-group:aws/spans:*",
          "arn:aws:logs:us-east-1:111122223333:log-group:/aws/application-signals/data:*",
        ]
        Condition = {
          StringEquals = { "aws:SourceAccount" = "111122223333" }
          ArnLike      = { "aws:SourceArn" = "arn:aws:xray:us-east-1:111122223333:*" }
        }
      }]
    }
    error_message = "One action on two log groups, for X-Ray of this account and Region."
  }

  assert {
    condition = jsonencode([
      aws_cloudwatch_log_resource_policy.xray[0].policy_name,
      aws_xray_trace_segment_destination.this.destination,
      aws_xray_indexing_rule.default.name,
      aws_xray_indexing_rule.default.rule[0].probabilistic[0].desired_sampling_percentage,
    ]) == jsonencode(["xray-transaction-search", "CloudWatchLogs", "Default", 1])
    error_message = "Transaction Search is on, and indexes what is free of charge."
  }

  assert {
    condition     = [output.trace_segment_destination, output.spans_log_group_name] == ["CloudWatchLogs", "aws/spans"]
    error_message = "The outputs name what is in use."
  }
}

run "an_account_that_has_a_policy_gets_no_second_one" {
  command = plan

  variables {
    create_log_policy = false
  }

  assert {
    condition     = length(aws_cloudwatch_log_resource_policy.xray) == 0 && aws_xray_trace_segment_destination.this.destination == "CloudWatchLogs"
    error_message = "The switch alone."
  }
}

run "it_is_switched_off_before_a_destroy" {
  command = plan

  variables {
    trace_segment_destination = "XRay"
    indexing_percentage       = 0.5
  }

  assert {
    condition     = aws_xray_trace_segment_destination.this.destination == "XRay" && length(aws_cloudwatch_log_resource_policy.xray) == 1
    error_message = "X-Ray stores its traces itself, and the policy stays until the destroy."
  }

  assert {
    condition     = aws_xray_indexing_rule.default.rule[0].probabilistic[0].desired_sampling_percentage == 0.5
    error_message = "A part of a percent is a percentage, too."
  }
}

run "the_policy_has_the_name_that_was_given" {
  command = plan

  variables {
    log_policy_name = "spans"
  }

  assert {
    condition     = aws_cloudwatch_log_resource_policy.xray[0].policy_name == "spans"
    error_message = "Its name."
  }
}

run "nothing_is_indexed_if_so_asked" {
  command = plan

  variables {
    indexing_percentage = 0
  }

  assert {
    condition     = aws_xray_indexing_rule.default.rule[0].probabilistic[0].desired_sampling_percentage == 0
    error_message = "Spans stay in CloudWatch Logs alone."
  }
}

run "the_policy_follows_the_partition_and_the_region" {
  command = plan

  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-us-gov" }
  }

  override_data {
    target = data.aws_region.current
    values = { id = "us-gov-west-1" }
  }

  assert {
    condition     = jsondecode(aws_cloudwatch_log_resource_policy.xray[0].policy_document).Statement[0].Resource[0] == "arn:aws-us-gov:logs:us-gov-west-1:111122223333:log-group:aws/spans:*"
    error_message = "The log group of that Region."
  }

  assert {
    condition     = jsondecode(aws_cloudwatch_log_resource_policy.xray[0].policy_document).Statement[0].Condition.ArnLike == { "aws:SourceArn" = "arn:aws-us-gov:xray:us-gov-west-1:111122223333:*" }
    error_message = "X-Ray of that Region."
  }
}
