# Which sources, destinations, and log groups there are, and what they are called.
variables {
  name = "agents"
  resources = {
    research = {
      arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      kind      = "runtime"
      log_types = ["APPLICATION_LOGS", "USAGE_LOGS", "TRACES"]
    }
    tools = {
      arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"
      kind      = "gateway"
      log_types = ["APPLICATION_LOGS"]
    }
    memory = {
      arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/orders-0123456789"
      kind      = "memory"
      log_types = []
    }
  }
}

run "each_log_type_has_its_source_and_its_log_group_and_traces_go_to_x_ray" {
  assert {
    condition = { for id, source in aws_cloudwatch_log_delivery_source.logs : id => [source.name, source.log_type, source.resource_arn] } == {
      "research/APPLICATION_LOGS" = ["agents-research-logs", "APPLICATION_LOGS", "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"]
      "research/USAGE_LOGS"       = ["agents-research-usage", "USAGE_LOGS", "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"]
      "tools/APPLICATION_LOGS"    = ["agents-tools-logs", "APPLICATION_LOGS", "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
    }
    error_message = "What was asked for, and nothing of the memory."
  }

  assert {
    condition = jsonencode({ for id, group in aws_cloudwatch_log_group.logs : id => [group.name, group.retention_in_days, group.kms_key_id] }) == jsonencode({
      "research/APPLICATION_LOGS" = ["/aws/vendedlogs/bedrock-agentcore/agents/research/logs", 30, null]
      "research/USAGE_LOGS"       = ["/aws/vendedlogs/bedrock-agentcore/agents/research/usage", 30, null]
      "tools/APPLICATION_LOGS"    = ["/aws/vendedlogs/bedrock-agentcore/agents/tools/logs", 30, null]
    })
    error_message = "A month, in a log group for each log type."
  }

  assert {
    condition     = { for id, delivery in aws_cloudwatch_log_delivery.logs : id => delivery.delivery_source_name } == { "research/APPLICATION_LOGS" = "agents-research-logs", "research/USAGE_LOGS" = "agents-research-usage", "tools/APPLICATION_LOGS" = "agents-tools-logs" }
    error_message = "A delivery for each source."
  }

  assert {
    condition     = alltrue([for id, destination in aws_cloudwatch_log_delivery_destination.logs : destination.name == aws_cloudwatch_log_delivery_source.logs[id].name && destination.output_format == "json"])
    error_message = "A destination for each log group."
  }

  assert {
    condition     = length(aws_cloudwatch_metric_alarm.this) + length(aws_cloudwatch_dashboard.this) == 0
    error_message = "No alarm and no dashboard unless asked for."
  }

  assert {
    condition     = output.log_group_names["tools/APPLICATION_LOGS"] == "/aws/vendedlogs/bedrock-agentcore/agents/tools/logs" && join(" ", sort(keys(output.delivery_ids))) == "research/APPLICATION_LOGS research/TRACES research/USAGE_LOGS tools/APPLICATION_LOGS"
    error_message = "The outputs name what was created."
  }

  assert {
    condition     = [for id, source in aws_cloudwatch_log_delivery_source.traces : [id, source.name, source.log_type]] == [["research/TRACES", "agents-research-traces", "TRACES"]]
    error_message = "One source of traces."
  }

  assert {
    condition     = [for destination in aws_cloudwatch_log_delivery_destination.traces : [destination.name, destination.delivery_destination_type, length(destination.delivery_destination_configuration)]] == [["agents-traces", "XRAY", 0]]
    error_message = "X-Ray takes no configuration."
  }
}

run "no_traces_no_destination_of_traces" {
  command = plan

  variables {
    resources = {
      tools = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"
        kind      = "gateway"
        log_types = ["APPLICATION_LOGS"]
      }
    }
  }

  assert {
    condition     = length(aws_cloudwatch_log_delivery_destination.traces) + length(aws_cloudwatch_log_delivery.traces) == 0
    error_message = "Nothing for X-Ray."
  }
}

run "a_bucket_takes_all_logs" {
  command = plan

  variables {
    destination_type = "S3"
    destination_arn  = "arn:aws:s3:::agent-logs"
  }

  assert {
    condition     = [for destination in aws_cloudwatch_log_delivery_destination.logs : [destination.name, destination.delivery_destination_configuration[0].destination_resource_arn]] == [["agents-all", "arn:aws:s3:::agent-logs"]]
    error_message = "One destination for all."
  }

  assert {
    condition     = length(aws_cloudwatch_log_group.logs) == 0 && length(aws_cloudwatch_log_delivery.logs) == 3 && length(output.log_group_names) == 0
    error_message = "No log groups, and as many deliveries."
  }
}

run "a_stream_takes_all_logs" {
  command = plan

  variables {
    destination_type = "FH"
    destination_arn  = "arn:aws:firehose:us-east-1:111122223333:deliverystream/agent-logs"
  }

  assert {
    condition     = one(values(aws_cloudwatch_log_delivery_destination.logs)).delivery_destination_configuration[0].destination_resource_arn == "arn:aws:firehose:us-east-1:111122223333:deliverystream/agent-logs"
    error_message = "The stream that was given."
  }
}

run "log_groups_have_the_key_and_the_retention_that_were_given" {
  command = plan

  variables {
    retention_days = 7
    kms_key_arn    = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
    tags           = { Team = "ai" }
  }

  assert {
    condition     = alltrue([for group in aws_cloudwatch_log_group.logs : group.retention_in_days == 7 && group.kms_key_id == "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef" && group.tags == tomap({ Team = "ai" })])
    error_message = "On all of them."
  }
}

run "a_resource_of_another_region_is_refused" {
  command = plan

  variables {
    resources = {
      tools = {
        arn       = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:gateway/tools-0123456789"
        kind      = "gateway"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }
  }

  expect_failures = [aws_cloudwatch_log_delivery_source.logs, aws_cloudwatch_log_delivery_source.traces]
}
