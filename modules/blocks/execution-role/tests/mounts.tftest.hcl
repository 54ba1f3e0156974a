run "file_systems_are_mounted_through_their_access_points_only" {
  command = plan

  variables {
    container_image = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"

    efs_mounts = {
      models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" }
      scores = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef1", mount_path = "/mnt/scores" }
    }

    s3_files_mounts = {
      papers = { access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef2", mount_path = "/mnt/papers" }
    }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.execution[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/research_agent-*"
        },
        {
          Sid      = "FindLogGroups"
          Effect   = "Allow"
          Action   = "logs:DescribeLogGroups"
          Resource = "arn:aws:logs:us-east-1:111122223333:log-group:*"
        },
        {
          Sid      = "PullImage"
          Effect   = "Allow"
          Action   = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
          Resource = "arn:aws:ecr:eu-west-1:444455556666:repository/team/research"
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = "ecr:GetAuthorizationToken"
          Resource = "*"
        },
        {
          Sid    = "SendTraces"
          Effect = "Allow"
          Action = [
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments",
          ]
          Resource = "*"
        },
        {
          Sid       = "SendMetrics"
          Effect    = "Allow"
          Action    = "cloudwatch:PutMetricData"
          Resource  = "*"
          Condition = { StringEquals = { "cloudwatch:namespace" = "bedrock-agentcore" } }
        },
        {
          Sid      = "MountEfs"
          Effect   = "Allow"
          Action   = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
          Resource = "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/*"
          Condition = {
            StringEquals = {
              "elasticfilesystem:AccessPointArn" = [
                "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0",
                "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef1",
              ]
            }
          }
        },
        {
          Sid      = "MountS3Files"
          Effect   = "Allow"
          Action   = ["s3files:ClientMount", "s3files:ClientWrite"]
          Resource = ["arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0"]
          Condition = {
            StringEquals = {
              "s3files:AccessPointArn" = ["arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef2"]
            }
          }
        },
      ]
    }
    error_message = "Whatever the file system, the access point is asked for."
  }
}

run "one_model_and_one_file_system_is_enough" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]
    efs_mounts = { models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" } }
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Resource if contains(["InvokeModels", "MountEfs"], statement.Sid)] == [["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"], "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/*"]
    error_message = "The statement is there as soon as there is something for it."
  }
}
