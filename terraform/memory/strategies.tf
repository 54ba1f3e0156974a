# Generated from modules/memory. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  override_types = {
    SEMANTIC        = "SEMANTIC_OVERRIDE"
    SUMMARIZATION   = "SUMMARY_OVERRIDE"
    USER_PREFERENCE = "USER_PREFERENCE_OVERRIDE"
    EPISODIC        = "EPISODIC_OVERRIDE"
  }
}

resource "aws_bedrockagentcore_memory_strategy" "built_in" {
  for_each = var.strategies

  memory_id           = aws_bedrockagentcore_memory.this.id
  name                = each.key
  description         = each.value.description
  type                = each.value.type
  namespace_templates = [each.value.namespace_template]

  dynamic "reflection_configuration" {
    for_each = each.value.reflection_template[*]

    content {
      namespace_templates = [reflection_configuration.value]
    }
  }
}

resource "aws_bedrockagentcore_memory_strategy" "override" {
  for_each = var.override_strategies

  memory_id           = aws_bedrockagentcore_memory.this.id
  name                = each.key
  description         = each.value.description
  type                = "CUSTOM"
  namespace_templates = [each.value.namespace_template]

  configuration {
    type = local.override_types[each.value.type]

    dynamic "extraction" {
      for_each = each.value.extraction[*]

      content {
        append_to_prompt = extraction.value.prompt
        model_id         = extraction.value.model_id
      }
    }

    dynamic "consolidation" {
      for_each = each.value.consolidation[*]

      content {
        append_to_prompt = consolidation.value.prompt
        model_id         = consolidation.value.model_id
      }
    }

    dynamic "reflection" {
      for_each = each.value.reflection[*]

      content {
        append_to_prompt    = reflection.value.prompt
        model_id            = reflection.value.model_id
        namespace_templates = [each.value.reflection_template]
      }
    }
  }
}

resource "aws_bedrockagentcore_memory_strategy" "self_managed" {
  for_each = var.self_managed_strategies

  memory_id   = aws_bedrockagentcore_memory.this.id
  name        = each.key
  description = each.value.description
  type        = "CUSTOM"

  configuration {
    type = "SELF_MANAGED"

    self_managed_configuration {
      historical_context_window_size = each.value.history_messages

      invocation_configuration {
        payload_delivery_bucket_name = each.value.bucket
        topic_arn                    = each.value.topic_arn
      }

      # Without any, AgentCore sets its own.
      dynamic "trigger_conditions" {
        for_each = [for one in [each.value] : one if one.message_count != null || one.token_count != null || one.idle_seconds != null]

        content {
          dynamic "message_based_trigger" {
            for_each = trigger_conditions.value.message_count[*]

            content {
              message_count = message_based_trigger.value
            }
          }

          dynamic "time_based_trigger" {
            for_each = trigger_conditions.value.idle_seconds[*]

            content {
              idle_session_timeout = time_based_trigger.value
            }
          }

          dynamic "token_based_trigger" {
            for_each = trigger_conditions.value.token_count[*]

            content {
              token_count = token_based_trigger.value
            }
          }
        }
      }
    }
  }
}
