# Generated from modules/observability/tests/alarms.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:made" }
  }
}

# Alarms and the dashboard: their queries are compared whole.
variables {
  name = "agents"
  resources = {
    research = {
      arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      kind      = "runtime"
      log_types = []
    }
    people = {
      arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/people"
      kind      = "identity"
      log_types = []
    }
  }
}

run "an_alarm_sums_up_every_set_of_dimensions" {
  command = plan

  variables {
    alarms = {
      errors = { metric = "SystemErrors", resource = "research" }
      denied = { metric = "DenyDecisions", dimensions = { Mode = "ENFORCE", ToolName = "orders___list" }, threshold = 20, evaluation_periods = 3 }
      keys   = { metric = "ApiKeyFetchFailures" }
    }
    alarm_actions = ["arn:aws:sns:us-east-1:111122223333:on-call"]
    ok_actions    = ["arn:aws:sns:us-east-1:111122223333:on-call"]
  }

  assert {
    condition = { for key, alarm in aws_cloudwatch_metric_alarm.this : key => one(alarm.metric_query).expression } == {
      errors = "SELECT SUM(SystemErrors) FROM \"AWS/Bedrock-AgentCore\" WHERE Resource = 'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789'"
      denied = "SELECT SUM(DenyDecisions) FROM \"AWS/Bedrock-AgentCore\" WHERE Mode = 'ENFORCE' AND ToolName = 'orders___list'"
      keys   = "SELECT SUM(ApiKeyFetchFailures) FROM \"AWS/Bedrock-AgentCore\""
    }
    error_message = "Of the resource where the metric has one, and narrowed by dimensions."
  }

  assert {
    condition = jsonencode({ for key, alarm in aws_cloudwatch_metric_alarm.this : key => [alarm.alarm_name, alarm.threshold, alarm.evaluation_periods, alarm.alarm_description] }) == jsonencode({
      denied = ["agents-denied", 20, 3, "DenyDecisions of the account above 20 in 5 minutes"]
      errors = ["agents-errors", 0, 1, "SystemErrors of research above 0 in 5 minutes"]
      keys   = ["agents-keys", 0, 1, "ApiKeyFetchFailures of the account above 0 in 5 minutes"]
    })
    error_message = "Names, thresholds, and periods."
  }

  assert {
    condition     = alltrue([for alarm in aws_cloudwatch_metric_alarm.this : [alarm.treat_missing_data, alarm.comparison_operator, alarm.alarm_actions, alarm.ok_actions] == ["notBreaching", "GreaterThanThreshold", toset(["arn:aws:sns:us-east-1:111122223333:on-call"]), toset(["arn:aws:sns:us-east-1:111122223333:on-call"])]])
    error_message = "An agent that nobody calls is no alarm."
  }

  assert {
    condition     = join(" ", sort(keys(output.alarm_arns))) == "denied errors keys"
    error_message = "The output names them."
  }
}

run "the_dashboard_has_a_graph_for_each_resource_with_metrics_and_one_of_the_account" {
  command = plan

  variables {
    create_dashboard = true
  }

  assert {
    condition = [for graph in jsondecode(aws_cloudwatch_dashboard.this[0].dashboard_body).widgets : [graph.properties.title, graph.x, graph.y]] == [
      ["research (runtime)", 0, 0],
      ["Policies and credentials of the account", 12, 0],
    ]
    error_message = "Two graphs in a row, and none of an identity."
  }

  assert {
    condition = [for metric in jsondecode(aws_cloudwatch_dashboard.this[0].dashboard_body).widgets[0].properties.metrics : metric[0].expression] == [
      for metric in ["Invocations", "SystemErrors", "UserErrors", "Throttles"] :
      "SELECT SUM(${metric}) FROM \"AWS/Bedrock-AgentCore\" WHERE Resource = 'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789'"
    ]
    error_message = "The four counts of the runtime."
  }

  assert {
    condition     = output.dashboard_name == "agents"
    error_message = "The output names it."
  }
}
