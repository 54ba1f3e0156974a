# Generated from modules/evaluations. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id

  # Names of evaluators and online evaluations take no hyphens.
  prefix = replace(var.name, "-", "_")

  # AgentCore names the log group of a runtime after its ID and endpoint, and traces after its name and endpoint.
  log_group_names = {
    for key, one in var.configurations :
    key => concat(
      one.runtime_id == null ? [] : ["/aws/bedrock-agentcore/runtimes/${one.runtime_id}-${one.endpoint}"],
      one.log_group_names
    )
  }

  service_names = {
    for key, one in var.configurations :
    key => one.service_name != null ? one.service_name : "${split("-", one.runtime_id)[0]}.${one.endpoint}"
  }
}

resource "aws_bedrockagentcore_evaluator" "llm" {
  for_each = var.llm_evaluators

  evaluator_name = "${local.prefix}_${each.key}"
  description    = each.value.description
  level          = each.value.level
  kms_key_arn    = var.kms_key_arn

  evaluator_config {
    llm_as_a_judge {
      instructions = each.value.instructions

      model_config {
        bedrock_evaluator_model_config {
          model_id = each.value.model_id
        }
      }

      rating_scale {
        dynamic "numerical" {
          for_each = [for rating in each.value.ratings : rating if rating.value != null]

          content {
            label      = numerical.value.label
            definition = numerical.value.definition
            value      = numerical.value.value
          }
        }

        dynamic "categorical" {
          for_each = [for rating in each.value.ratings : rating if rating.value == null]

          content {
            label      = categorical.value.label
            definition = categorical.value.definition
          }
        }
      }
    }
  }

  tags = length(var.tags) > 0 ? var.tags : null
}

resource "aws_bedrockagentcore_evaluator" "code" {
  for_each = var.code_evaluators

  evaluator_name = "${local.prefix}_${each.key}"
  description    = each.value.description
  level          = each.value.level
  kms_key_arn    = var.kms_key_arn

  evaluator_config {
    code_based {
      lambda_config {
        lambda_arn                = each.value.lambda_arn
        lambda_timeout_in_seconds = each.value.timeout_seconds
      }
    }
  }

  tags = length(var.tags) > 0 ? var.tags : null
}

locals {
  evaluator_ids = {
    for key, evaluator in merge(aws_bedrockagentcore_evaluator.llm, aws_bedrockagentcore_evaluator.code) :
    key => evaluator.evaluator_id
  }
}

resource "aws_bedrockagentcore_online_evaluation_config" "this" {
  for_each = var.configurations

  online_evaluation_config_name = "${local.prefix}_${each.key}"
  description                   = each.value.description
  evaluation_execution_role_arn = local.execution_role_arn

  # The provider does not read it back: execution_status makes later changes.
  enable_on_create = each.value.enabled

  execution_status = each.value.enabled ? "ENABLED" : "DISABLED"

  data_source_config {
    cloudwatch_logs {
      log_group_names = local.log_group_names[each.key]
      service_names   = [local.service_names[each.key]]
    }
  }

  dynamic "evaluator" {
    for_each = each.value.evaluators

    content {
      evaluator_id = lookup(local.evaluator_ids, evaluator.value, evaluator.value)
    }
  }

  rule {
    sampling_config {
      sampling_percentage = each.value.sampling_percentage
    }

    session_config {
      session_timeout_minutes = each.value.session_timeout_minutes
    }

    dynamic "filter" {
      for_each = each.value.filters

      content {
        key      = filter.value.key
        operator = filter.value.operator

        value {
          string_value  = filter.value.string_value
          double_value  = filter.value.number_value
          boolean_value = filter.value.boolean_value
        }
      }
    }
  }

  tags = length(var.tags) > 0 ? var.tags : null

  # AgentCore tries the role while it creates the evaluation.
  depends_on = [aws_iam_role_policy.execution]
}
