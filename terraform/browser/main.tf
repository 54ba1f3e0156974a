# Generated from modules/browser. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id

  # The name of a browser takes no hyphens.
  browser_name = replace(var.name, "-", "_")

  # Depends only on what the user sets, because IDs can be unknown at plan.
  in_vpc = var.network_mode == "VPC"

  creates_security_group = local.in_vpc && var.create_security_group
}

resource "aws_bedrockagentcore_browser" "this" {
  name               = local.browser_name
  description        = var.description
  execution_role_arn = local.execution_role_arn

  network_configuration {
    network_mode = var.network_mode

    dynamic "vpc_config" {
      for_each = local.in_vpc ? [local.security_group_ids] : []

      content {
        security_groups = vpc_config.value
        subnets         = var.subnet_ids
      }
    }
  }

  dynamic "recording" {
    for_each = var.recording[*]

    content {
      enabled = true

      s3_location {
        bucket = recording.value.bucket
        prefix = recording.value.prefix
      }
    }
  }

  # Managed policies belong to the browser. Recommended ones belong to a session.
  dynamic "enterprise_policy" {
    for_each = var.enterprise_policies

    content {
      type = "MANAGED"

      location {
        s3 {
          bucket     = enterprise_policy.value.bucket
          prefix     = enterprise_policy.value.key
          version_id = enterprise_policy.value.version_id
        }
      }
    }
  }

  dynamic "certificate" {
    for_each = var.root_certificate_secret_arns

    content {
      location {
        secrets_manager {
          secret_arn = certificate.value
        }
      }
    }
  }

  dynamic "browser_signing" {
    for_each = var.sign_requests ? [true] : []

    content {
      enabled = browser_signing.value
    }
  }

  # The service answers null for an empty map, and the provider then fails the apply.
  tags = length(var.tags) > 0 ? var.tags : null

  lifecycle {
    precondition {
      condition     = !local.in_vpc || length(distinct(data.aws_subnet.this[*].availability_zone_id)) >= var.minimum_zones
      error_message = "subnet_ids: got ${length(distinct(data.aws_subnet.this[*].availability_zone_id))} zones. Expected at least ${var.minimum_zones}. Add a subnet in another zone, or lower minimum_zones."
    }

    precondition {
      condition = alltrue([
        for endpoint in data.aws_vpc_endpoint.s3 :
        endswith(endpoint.service_name, ".s3") && endpoint.vpc_endpoint_type == "Gateway" && endpoint.vpc_id == var.vpc_id
      ])
      error_message = "s3_gateway_endpoint_id: ${join(", ", [for endpoint in data.aws_vpc_endpoint.s3 : "${endpoint.id} is a ${endpoint.vpc_endpoint_type} endpoint of ${endpoint.service_name} in ${endpoint.vpc_id}"])}. Expected the Gateway endpoint of S3 in the VPC that vpc_id names. Pass the ID of that endpoint."
    }

    precondition {
      condition     = length(local.subnets_without_s3) == 0
      error_message = "subnet_ids: no route to the S3 gateway endpoint from ${join(", ", local.subnets_without_s3)}. Expected one in each table. Add the table to the endpoint, or set use_s3_gateway_endpoint = false."
    }
  }

  # AgentCore tries the role, and places interfaces in the network, while it creates the browser: both must be ready, and
  # the network found good, before.
  depends_on = [
    aws_iam_role_policy.execution,
    data.aws_vpc.this,
    data.aws_subnet.this,
    data.aws_route_table.effective,
    data.aws_vpc_endpoint.s3,
    data.aws_security_group.given,
    aws_vpc_security_group_egress_rule.security_groups,
    aws_vpc_security_group_ingress_rule.targets,
    aws_vpc_security_group_egress_rule.networks,
    aws_vpc_security_group_egress_rule.s3,
    aws_vpc_security_group_egress_rule.prefix_lists,
    aws_vpc_security_group_egress_rule.internet,
  ]
}

resource "aws_bedrockagentcore_browser_profile" "this" {
  for_each = var.profiles

  name        = each.key
  description = each.value.description

  tags = length(var.tags) > 0 ? var.tags : null
}
