# Generated from modules/observability. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Identities have no metrics with their ARN. Theirs are in the graph of the account.
  graphs = concat(
    [
      for key, observed in var.resources : {
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title  = "${key} (${observed.kind})"
          region = local.region
          view   = "timeSeries"
          period = 300
          metrics = [for metric in ["Invocations", "SystemErrors", "UserErrors", "Throttles"] : [{
            id         = lower(metric)
            label      = metric
            period     = 300
            expression = "SELECT SUM(${metric}) FROM \"AWS/Bedrock-AgentCore\" WHERE Resource = '${observed.arn}'"
          }]]
        }
      } if contains(["runtime", "gateway", "memory", "tool"], observed.kind)
    ],
    [{
      type   = "metric"
      width  = 12
      height = 6
      properties = {
        title  = "Policies and credentials of the account"
        region = local.region
        view   = "timeSeries"
        period = 300
        metrics = [for metric in [
          "DenyDecisions",
          "NoDeterminingPolicies",
          "MismatchErrors",
          "WorkloadAccessTokenFetchFailures",
          "WorkloadAccessTokenFetchThrottles",
          "ResourceAccessTokenFetchFailures",
          "ResourceAccessTokenFetchThrottles",
          "ApiKeyFetchFailures",
          "ApiKeyFetchThrottles"
          ] : [{
            id         = lower(metric)
            label      = metric
            period     = 300
            expression = "SELECT SUM(${metric}) FROM \"AWS/Bedrock-AgentCore\""
        }]]
      }
    }],
  )
}

resource "aws_cloudwatch_dashboard" "this" {
  count = var.create_dashboard ? 1 : 0

  dashboard_name = var.name

  dashboard_body = jsonencode({
    widgets = [
      for index, graph in local.graphs : merge(graph, { x = index % 2 * 12, y = floor(index / 2) * 6 })
    ]
  })
}
