# Generated from modules/observability/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Traces need Transaction Search in this account and Region: see the module transaction-search.
module "observability" {
  source = "../.."

  name = "agents-prod"

  resources = {
    research = {
      arn       = var.research_runtime_arn
      kind      = "runtime"
      log_types = ["APPLICATION_LOGS", "TRACES", "USAGE_LOGS"]
    }
    tools = {
      arn       = var.tools_gateway_arn
      kind      = "gateway"
      log_types = ["APPLICATION_LOGS", "TRACES"]
    }
    # Alarms and a graph, and no logs: the memory holds conversations.
    memory = {
      arn       = var.memory_arn
      kind      = "memory"
      log_types = []
    }
  }

  retention_days = 90
  kms_key_arn    = var.kms_key_arn

  alarms = {
    runtime-errors    = { metric = "SystemErrors", resource = "research" }
    runtime-throttles = { metric = "Throttles", resource = "research" }
    gateway-errors    = { metric = "SystemErrors", resource = "tools" }
    gateway-throttles = { metric = "Throttles", resource = "tools", threshold = 10, evaluation_periods = 3 }
    denied-calls      = { metric = "DenyDecisions", dimensions = { Mode = "ENFORCE" }, threshold = 20 }
    lost-credentials  = { metric = "ResourceAccessTokenFetchFailures" }
  }
  alarm_actions = [var.on_call_topic_arn]
  ok_actions    = [var.on_call_topic_arn]

  create_dashboard = true

  tags = { Stage = "prod" }
}
