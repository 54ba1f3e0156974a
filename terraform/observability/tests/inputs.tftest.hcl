# Generated from modules/observability. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:made" }
  }
}

variables {
  name = "agents"

  resources = {
    research = {
      arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      kind      = "runtime"
      log_types = ["APPLICATION_LOGS", "TRACES"]
    }
  }
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st"

    # destination_type_unknown
    destination_type = "no-such-value"

    # retention_days_too_low
    retention_days = 0

    # alarm_actions_too_many_items
    alarm_actions = [
      "arn:aws:sns:us-east-1:111122223333:agents",
      "arn:aws:sns:us-east-1:111122223333:agents1",
      "arn:aws:sns:us-east-1:111122223333:agents2",
      "arn:aws:sns:us-east-1:111122223333:agents3",
      "arn:aws:sns:us-east-1:111122223333:agents4",
      "arn:aws:sns:us-east-1:111122223333:agents5",
    ]

    # ok_actions_too_many_items
    ok_actions = [
      "arn:aws:sns:us-east-1:111122223333:agents",
      "arn:aws:sns:us-east-1:111122223333:agents1",
      "arn:aws:sns:us-east-1:111122223333:agents2",
      "arn:aws:sns:us-east-1:111122223333:agents3",
      "arn:aws:sns:us-east-1:111122223333:agents4",
      "arn:aws:sns:us-east-1:111122223333:agents5",
    ]

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [var.name, var.destination_type, var.retention_days, var.alarm_actions, var.ok_actions, var.tags]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "the agents"

    # destination_arn_malformed
    destination_type = "S3"
    destination_arn  = "agent-logs"

    # retention_days_too_high
    retention_days = 3654

    # alarm_actions_item_malformed
    alarm_actions = ["*"]

    # ok_actions_item_malformed
    ok_actions = ["*"]

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [var.name, var.destination_arn, var.retention_days, var.alarm_actions, var.ok_actions, var.tags]
}

run "bad_values_3" {
  command = plan

  variables {
    # resources_too_few_entries
    resources = {}

    # destination_arn_malformed_2
    destination_type = "S3"
    destination_arn  = "arn:aws:s3:::agent-logs/prefix"

    # retention_days_not_whole
    retention_days = 1.5
  }

  expect_failures = [var.resources, var.destination_arn, var.retention_days]
}

run "bad_values_4" {
  command = plan

  variables {
    # resources_key_malformed
    resources = {
      "research agent" = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }

    # kms_key_arn_malformed
    kms_key_arn = "*"

    # a_bucket_beside_log_groups
    destination_arn = "arn:aws:s3:::agent-logs"

    # a_period_that_cloudwatch_lacks
    retention_days = 364
  }

  expect_failures = [var.resources, var.kms_key_arn, var.destination_arn, var.retention_days]
}

run "bad_values_5" {
  command = plan

  variables {
    # resources_key_malformed_2
    resources = {
      "-research" = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }

    # no_bucket
    destination_type = "S3"
  }

  expect_failures = [var.resources, var.destination_arn]
}

run "bad_values_6" {
  command = plan

  variables {
    # resources_value_arn_malformed
    resources = {
      research = {
        arn       = "research_agent-0123456789"
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }

    # a_bucket_as_stream
    destination_type = "FH"
    destination_arn  = "arn:aws:s3:::agent-logs"
  }

  expect_failures = [var.resources, var.destination_arn]
}

run "bad_values_7" {
  command = plan

  variables {
    # resources_value_arn_malformed_2
    resources = {
      research = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/*"
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }

    # a_key_without_log_groups
    destination_type = "S3"
    destination_arn  = "arn:aws:s3:::agent-logs"
    kms_key_arn      = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [var.resources, var.kms_key_arn]
}

run "resources_value_kind_unknown" {
  command = plan

  variables {
    resources = {
      research = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "no-such-value"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }
  }

  expect_failures = [var.resources]
}

run "resources_value_log_types_item_unknown" {
  command = plan

  variables {
    resources = {
      research = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "runtime"
        log_types = ["no-such-value"]
      }
    }
  }

  expect_failures = [var.resources]
}

run "alarms_key_malformed" {
  command = plan

  variables {
    alarms = { "research agent" = { metric = "DenyDecisions" } }
  }

  expect_failures = [var.alarms]
}

run "alarms_key_malformed_2" {
  command = plan

  variables {
    alarms = { "-research" = { metric = "DenyDecisions" } }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_metric_unknown" {
  command = plan

  variables {
    alarms = { research = { metric = "no-such-value" } }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_dimensions_key_malformed" {
  command = plan

  variables {
    alarms = {
      research = {
        metric     = "DenyDecisions"
        dimensions = { "Tool Name" = "ENFORCE" }
      }
    }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_dimensions_value_malformed" {
  command = plan

  variables {
    alarms = {
      research = {
        metric     = "DenyDecisions"
        dimensions = { Mode = "it's" }
      }
    }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_threshold_too_low" {
  command = plan

  variables {
    alarms = {
      research = {
        metric    = "DenyDecisions"
        threshold = -1
      }
    }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_threshold_too_high" {
  command = plan

  variables {
    alarms = {
      research = {
        metric    = "DenyDecisions"
        threshold = 1000001
      }
    }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_threshold_not_whole" {
  command = plan

  variables {
    alarms = {
      research = {
        metric    = "DenyDecisions"
        threshold = 0.5
      }
    }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_evaluation_periods_too_low" {
  command = plan

  variables {
    alarms = {
      research = {
        metric             = "DenyDecisions"
        evaluation_periods = 0
      }
    }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_evaluation_periods_too_high" {
  command = plan

  variables {
    alarms = {
      research = {
        metric             = "DenyDecisions"
        evaluation_periods = 37
      }
    }
  }

  expect_failures = [var.alarms]
}

run "alarms_value_evaluation_periods_not_whole" {
  command = plan

  variables {
    alarms = {
      research = {
        metric             = "DenyDecisions"
        evaluation_periods = 1.5
      }
    }
  }

  expect_failures = [var.alarms]
}

run "usage_of_a_gateway" {
  command = plan

  variables {
    resources = {
      research = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"
        kind      = "gateway"
        log_types = ["USAGE_LOGS"]
      }
    }
  }

  expect_failures = [var.resources]
}

run "a_runtime_as_gateway" {
  command = plan

  variables {
    resources = {
      research = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "gateway"
        log_types = ["APPLICATION_LOGS"]
      }
    }
  }

  expect_failures = [var.resources]
}

run "a_name_too_long" {
  command = plan

  variables {
    name = "nnnnnnnnnnnnnnnnnnnn"

    resources = {
      kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }
  }

  expect_failures = [var.resources]
}

run "an_arn_twice" {
  command = plan

  variables {
    resources = {
      one = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
      other = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
    }
  }

  expect_failures = [var.resources]
}

run "errors_of_nothing" {
  command = plan

  variables {
    alarms = { errors = { metric = "SystemErrors" } }
  }

  expect_failures = [var.alarms]
}

run "errors_of_an_unknown_resource" {
  command = plan

  variables {
    alarms = {
      errors = {
        metric   = "SystemErrors"
        resource = "support"
      }
    }
  }

  expect_failures = [var.alarms]
}

run "errors_of_an_identity" {
  command = plan

  variables {
    resources = {
      who = {
        arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/research"
        kind      = "identity"
        log_types = ["APPLICATION_LOGS"]
      }
    }

    alarms = {
      errors = {
        metric   = "SystemErrors"
        resource = "who"
      }
    }
  }

  expect_failures = [var.alarms]
}

run "decisions_of_a_resource" {
  command = plan

  variables {
    alarms = {
      errors = {
        metric   = "DenyDecisions"
        resource = "research"
      }
    }
  }

  expect_failures = [var.alarms]
}
