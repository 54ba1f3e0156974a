variables {
  name       = "agents"
  cidr_block = "10.0.0.0/16"
  zone_ids   = ["use1-az1", "use1-az2"]
}

run "all_traffic_is_recorded_by_a_role_that_does_nothing_else" {
  command = apply

  assert {
    condition = jsondecode(aws_iam_role_policy.flow_logs.policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "WriteToItsLogGroup"
          Effect   = "Allow"
          Action   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:made:*"
        },
        {
          Sid      = "FindLogGroups"
          Effect   = "Allow"
          Action   = "logs:DescribeLogGroups"
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:*"
        },
      ]
    }
    error_message = "Three actions on one log group, and the one that has no resource."
  }

  assert {
    condition     = aws_iam_role_policy.flow_logs.role == aws_iam_role.flow_logs.id
    error_message = "The policy belongs to the role of the flow log."
  }

  assert {
    condition     = [aws_flow_log.this.vpc_id, aws_flow_log.this.traffic_type, aws_flow_log.this.log_destination, aws_flow_log.this.iam_role_arn] == [aws_vpc.this.id, "ALL", aws_cloudwatch_log_group.flow_logs.arn, aws_iam_role.flow_logs.arn]
    error_message = "Accepted and rejected traffic goes to the log group, through the role."
  }

  assert {
    condition     = aws_cloudwatch_log_group.flow_logs.name == "/aws/vpc-flow-logs/agents" && aws_cloudwatch_log_group.flow_logs.retention_in_days == 365 && aws_cloudwatch_log_group.flow_logs.kms_key_id == null
    error_message = "A year, with the service's own key, unless said otherwise."
  }

  assert {
    condition     = output.flow_log_group_name == "/aws/vpc-flow-logs/agents"
    error_message = "Neighbours learn where to look."
  }
}

run "only_flow_logs_of_this_account_and_region_get_the_role" {
  command = plan

  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-us-gov" }
  }

  assert {
    condition = jsondecode(aws_iam_role.flow_logs.assume_role_policy) == {
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = { Service = "vpc-flow-logs.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "111122223333" }
          ArnLike      = { "aws:SourceArn" = "arn:aws-us-gov:ec2:us-east-1:111122223333:vpc-flow-log/*" }
        }
      }]
    }
    error_message = "The confused deputy is not kept out."
  }
}

run "key_period_and_boundary_are_what_was_asked_for" {
  command = plan

  variables {
    flow_log_retention_days  = 30
    flow_log_kms_key_arn     = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
  }

  assert {
    condition     = aws_cloudwatch_log_group.flow_logs.retention_in_days == 30 && aws_cloudwatch_log_group.flow_logs.kms_key_id == var.flow_log_kms_key_arn
    error_message = "Period and key are those of the inputs."
  }

  assert {
    condition     = aws_iam_role.flow_logs.permissions_boundary == var.permissions_boundary_arn
    error_message = "The role stays within the boundary."
  }
}

run "the_longest_name_still_makes_a_role" {
  command = plan

  variables {
    name = "a23456789-123456789-123456789-123456789-12345678"
  }

  assert {
    condition     = aws_iam_role.flow_logs.name_prefix == "a23456789-123456789-1234567-flow-logs-" && length(aws_iam_role.flow_logs.name_prefix) == 38
    error_message = "A prefix may have 38 characters, and must say what it is for."
  }
}
