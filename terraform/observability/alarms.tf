# Generated from modules/observability. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # AgentCore publishes a metric with several sets of dimensions. A query finds it whatever the set, where an alarm on
  # one metric must name a set in full.
  alarm_queries = {
    for key, alarm in var.alarms : key => join(" WHERE ", compact([
      "SELECT SUM(${alarm.metric}) FROM \"AWS/Bedrock-AgentCore\"",
      join(" AND ", [
        for name, value in merge(alarm.dimensions, alarm.resource == null ? {} : { Resource = var.resources[alarm.resource].arn }) : "${name} = '${value}'"
      ]),
    ]))
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = var.alarms

  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = "${each.value.metric} of ${coalesce(each.value.resource, "the account")} above ${each.value.threshold} in 5 minutes"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = each.value.evaluation_periods
  threshold           = each.value.threshold

  # Metrics that nobody caused are not published.
  treat_missing_data = "notBreaching"

  alarm_actions = var.alarm_actions
  ok_actions    = var.ok_actions

  metric_query {
    id          = "total"
    label       = each.value.metric
    expression  = local.alarm_queries[each.key]
    period      = 300
    return_data = true
  }

  tags = var.tags
}
