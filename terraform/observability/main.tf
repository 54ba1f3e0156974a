# Generated from modules/observability. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_region" "current" {}

locals {
  region = data.aws_region.current.id

  # Ends of names, short because the name of a delivery has 60 characters at most.
  suffixes = {
    APPLICATION_LOGS = "logs"
    USAGE_LOGS       = "usage"
    TRACES           = "traces"
  }

  # By key and log type, which the first plan knows. The ARN may be unknown until the resource exists.
  deliveries = {
    for delivery in flatten([
      for key, observed in var.resources : [
        for log_type in observed.log_types : {
          arn      = observed.arn
          key      = key
          log_type = log_type
          name     = "${var.name}-${key}-${local.suffixes[log_type]}"
        }
      ]
    ]) : "${delivery.key}/${delivery.log_type}" => delivery
  }

  log_deliveries   = { for id, delivery in local.deliveries : id => delivery if delivery.log_type != "TRACES" }
  trace_deliveries = { for id, delivery in local.deliveries : id => delivery if delivery.log_type == "TRACES" }

  # A log group for each delivery, or one bucket or stream for all of them.
  destinations = var.destination_type == "CWL" ? keys(local.log_deliveries) : length(local.log_deliveries) > 0 ? ["all"] : []
}

resource "aws_cloudwatch_log_group" "logs" {
  # checkov:skip=CKV_AWS_158:encrypted with the service's own key, or with kms_key_arn where one is given
  # checkov:skip=CKV_AWS_338:application logs can hold prompts, so they are kept for a month unless retention_days says more

  for_each = var.destination_type == "CWL" ? local.log_deliveries : {}

  # CloudWatch Logs lets AWS services write below /aws/vendedlogs without a resource policy. One for each log type, so
  # that readers of usage see no prompts.
  name = "/aws/vendedlogs/bedrock-agentcore/${var.name}/${each.value.key}/${local.suffixes[each.value.log_type]}"

  retention_in_days = var.retention_days
  kms_key_id        = var.kms_key_arn

  tags = var.tags
}

resource "aws_cloudwatch_log_delivery_source" "logs" {
  for_each = local.log_deliveries

  name         = each.value.name
  log_type     = each.value.log_type
  resource_arn = each.value.arn

  tags = var.tags

  lifecycle {
    precondition {
      condition     = split(":", each.value.arn)[3] == local.region
      error_message = "resources: got ${each.value.arn} as ${each.value.key}. Expected an ARN of ${local.region}, because CloudWatch Logs delivers from its own Region. Observe it with a copy of this module in its Region."
    }
  }
}

resource "aws_cloudwatch_log_delivery_destination" "logs" {
  for_each = toset(local.destinations)

  name          = each.key == "all" ? "${var.name}-all" : local.log_deliveries[each.key].name
  output_format = "json"

  delivery_destination_configuration {
    destination_resource_arn = var.destination_type == "CWL" ? aws_cloudwatch_log_group.logs[each.key].arn : var.destination_arn
  }

  tags = var.tags
}

resource "aws_cloudwatch_log_delivery" "logs" {
  for_each = local.log_deliveries

  delivery_source_name     = aws_cloudwatch_log_delivery_source.logs[each.key].name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.logs[var.destination_type == "CWL" ? each.key : "all"].arn

  tags = var.tags

  # The source of a replaced resource is replaced under its old name: its delivery must go first.
  lifecycle {
    replace_triggered_by = [aws_cloudwatch_log_delivery_source.logs[each.key].resource_arn]
  }
}

resource "aws_cloudwatch_log_delivery_source" "traces" {
  for_each = local.trace_deliveries

  name         = each.value.name
  log_type     = each.value.log_type
  resource_arn = each.value.arn

  tags = var.tags

  lifecycle {
    precondition {
      condition     = split(":", each.value.arn)[3] == local.region
      error_message = "resources: got ${each.value.arn} as ${each.value.key}. Expected an ARN of ${local.region}, because CloudWatch Logs delivers from its own Region. Observe it with a copy of this module in its Region."
    }
  }
}

# One for all sources. X-Ray takes neither a configuration nor a format.
resource "aws_cloudwatch_log_delivery_destination" "traces" {
  count = length(local.trace_deliveries) > 0 ? 1 : 0

  name                      = "${var.name}-traces"
  delivery_destination_type = "XRAY"

  tags = var.tags
}

resource "aws_cloudwatch_log_delivery" "traces" {
  for_each = local.trace_deliveries

  delivery_source_name     = aws_cloudwatch_log_delivery_source.traces[each.key].name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.traces[0].arn

  tags = var.tags

  # The source of a replaced resource is replaced under its old name: its delivery must go first.
  lifecycle {
    replace_triggered_by = [aws_cloudwatch_log_delivery_source.traces[each.key].resource_arn]
  }

  # AWS refuses changes to several deliveries of one resource at the same time: logs first.
  depends_on = [aws_cloudwatch_log_delivery.logs]
}
