# Generated from modules/blocks/execution-role/tests/mounts.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_prefix_list" {
    defaults = { id = "pl-0s3" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_route_table" {
    defaults = {
      id     = "rtb-0123456789abcdef0"
      routes = []
    }
  }

  mock_data "aws_route_tables" {
    defaults = { ids = [] }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_data "aws_vpc_endpoint" {
    defaults = {
      route_table_ids   = ["rtb-0123456789abcdef0"]
      service_name      = "com.amazonaws.us-east-1.s3"
      vpc_endpoint_type = "Gateway"
      vpc_id            = "vpc-0123456789abcdef0"
      state             = "available"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime" {
    defaults = {
      agent_runtime_arn     = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      agent_runtime_id      = "research_agent-0123456789"
      agent_runtime_version = "7"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime_endpoint" {
    defaults = {
      agent_runtime_endpoint_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpc_endpoint" {
    defaults = {
      id = "vpce-0made"
      dns_entry = [{
        dns_name       = "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }
}

variables {
  name                           = "research-agent"
  container_image                = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
}

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
