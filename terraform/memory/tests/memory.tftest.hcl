# Generated from modules/memory/tests/memory.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_resource "aws_bedrockagentcore_memory" {
    defaults = {
      arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-0123456789"
      id  = "research_memory-0123456789"
    }
  }

  mock_resource "aws_bedrockagentcore_memory_strategy" {
    defaults = { memory_strategy_id = "facts-0123456789" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }
}

# The memory, its strategies, and what agents may do with it.
variables {
  name = "research-memory"
}

run "by_itself_a_memory_keeps_events_and_does_nothing_more" {
  assert {
    condition     = jsonencode([aws_bedrockagentcore_memory.this.name, aws_bedrockagentcore_memory.this.description, aws_bedrockagentcore_memory.this.event_expiry_duration, aws_bedrockagentcore_memory.this.encryption_key_arn, aws_bedrockagentcore_memory.this.memory_execution_role_arn, aws_bedrockagentcore_memory.this.tags]) == jsonencode(["research_memory", null, 30, null, null, null])
    error_message = "With underscores, without a key and a role, and without an empty map of tags."
  }

  assert {
    condition     = length(aws_bedrockagentcore_memory.this.indexed_key) + length(aws_bedrockagentcore_memory.this.stream_delivery_resources) + length(aws_bedrockagentcore_memory_strategy.built_in) + length(aws_bedrockagentcore_memory_strategy.override) + length(aws_bedrockagentcore_memory_strategy.self_managed) + length(aws_bedrockagentcore_resource_policy.this) == 0
    error_message = "Nothing that was not asked for."
  }

  assert {
    condition     = jsonencode([output.memory_arn, output.memory_id, output.strategy_ids, output.execution_role_arn, output.execution_role_name, output.warnings]) == jsonencode(["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-0123456789", "research_memory-0123456789", {}, null, null, []])
    error_message = "The outputs tell of what there is."
  }

  assert {
    condition = jsonencode(output.agent_statements) == jsonencode([{
      actions    = ["bedrock-agentcore:CreateEvent", "bedrock-agentcore:GetEvent", "bedrock-agentcore:GetMemoryRecord", "bedrock-agentcore:ListActors", "bedrock-agentcore:ListEvents", "bedrock-agentcore:ListMemoryRecords", "bedrock-agentcore:ListSessions", "bedrock-agentcore:RetrieveMemoryRecords"]
      conditions = []
      resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-0123456789"]
      sid        = "UseMemoryResearchMemory"
    }])
    error_message = "This memory and no other, and nothing that deletes."
  }
}

run "a_memory_is_what_it_is_asked_to_be" {
  command = plan

  variables {
    description       = "What agents know."
    event_expiry_days = 90
    kms_key_arn       = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
    indexed_keys      = { priority = "NUMBER", products = "STRINGLIST" }
    tags              = { Team = "research" }
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_memory.this.description, aws_bedrockagentcore_memory.this.event_expiry_duration, aws_bedrockagentcore_memory.this.encryption_key_arn, aws_bedrockagentcore_memory.this.tags]) == jsonencode(["What agents know.", 90, "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef", { Team = "research" }])
    error_message = "Description, expiry of events, key, and tags."
  }

  assert {
    condition     = jsonencode({ for indexed in aws_bedrockagentcore_memory.this.indexed_key : indexed.key => indexed.type }) == jsonencode({ priority = "NUMBER", products = "STRINGLIST" })
    error_message = "Each key with its type."
  }
}

run "strategies_of_agentcore_need_no_role" {
  variables {
    strategies = {
      facts     = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/", description = "What is so" }
      summaries = { type = "SUMMARIZATION", namespace_template = "/summaries/{actorId}/{sessionId}/" }
      team      = { type = "USER_PREFERENCE", namespace_template = "/team/{memoryStrategyId}/", shared_between_actors = true }
      episodes  = { type = "EPISODIC", namespace_template = "/episodes/{actorId}/{sessionId}/", reflection_template = "/episodes/{actorId}/" }
    }
  }

  assert {
    condition = jsonencode({ for name, strategy in aws_bedrockagentcore_memory_strategy.built_in : name => [strategy.memory_id, strategy.name, strategy.type, strategy.namespace_templates, [for block in strategy.reflection_configuration : block.namespace_templates]] }) == jsonencode({
      episodes  = ["research_memory-0123456789", "episodes", "EPISODIC", ["/episodes/{actorId}/{sessionId}/"], [["/episodes/{actorId}/"]]]
      facts     = ["research_memory-0123456789", "facts", "SEMANTIC", ["/facts/{actorId}/"], []]
      summaries = ["research_memory-0123456789", "summaries", "SUMMARIZATION", ["/summaries/{actorId}/{sessionId}/"], []]
      team      = ["research_memory-0123456789", "team", "USER_PREFERENCE", ["/team/{memoryStrategyId}/"], []]
    })
    error_message = "Each of its type and at its path, and reflections of episodes only."
  }

  assert {
    condition     = length(aws_iam_role.execution) + length(aws_iam_role_policy.execution) == 0 && aws_bedrockagentcore_memory_strategy.built_in["facts"].description == "What is so"
    error_message = "No role, and the description that was given."
  }

  assert {
    condition     = jsonencode([output.strategy_ids, output.warnings]) == jsonencode([{ episodes = "facts-0123456789", facts = "facts-0123456789", summaries = "facts-0123456789", team = "facts-0123456789" }, []])
    error_message = "IDs by name, and nothing to warn of."
  }
}

run "overrides_append_to_each_step" {
  variables {
    override_strategies = {
      contracts = {
        type               = "SEMANTIC"
        namespace_template = "/contracts/{actorId}/"
        extraction         = { prompt = "Note dates.", model_id = "anthropic.one" }
        consolidation      = { prompt = "Keep the newest.", model_id = "anthropic.two" }
      }
      digests = { type = "SUMMARIZATION", namespace_template = "/digests/{actorId}/", consolidation = { prompt = "Be short.", model_id = "anthropic.two" }, description = "Short" }
      tastes  = { type = "USER_PREFERENCE", namespace_template = "/tastes/{actorId}/", extraction = { prompt = "Note colors.", model_id = "anthropic.one" } }
      lessons = {
        type                = "EPISODIC"
        namespace_template  = "/lessons/{actorId}/{sessionId}/"
        reflection_template = "/lessons/{actorId}/"
        reflection          = { prompt = "Prefer what worked.", model_id = "anthropic.three" }
      }
    }
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.one"]
  }

  assert {
    condition = jsonencode({
      for name, strategy in aws_bedrockagentcore_memory_strategy.override : name => [
        for block in strategy.configuration : [
          block.type,
          [for step in block.extraction : [step.append_to_prompt, step.model_id]],
          [for step in block.consolidation : [step.append_to_prompt, step.model_id]],
          [for step in block.reflection : [step.append_to_prompt, step.model_id, step.namespace_templates]],
          length(block.self_managed_configuration),
        ]
      ]
      }) == jsonencode({
      contracts = [["SEMANTIC_OVERRIDE", [["Note dates.", "anthropic.one"]], [["Keep the newest.", "anthropic.two"]], [], 0]]
      digests   = [["SUMMARY_OVERRIDE", [], [["Be short.", "anthropic.two"]], [], 0]]
      lessons   = [["EPISODIC_OVERRIDE", [], [], [["Prefer what worked.", "anthropic.three", ["/lessons/{actorId}/"]]], 0]]
      tastes    = [["USER_PREFERENCE_OVERRIDE", [["Note colors.", "anthropic.one"]], [], [], 0]]
    })
    error_message = "The steps that are given, and no others."
  }

  assert {
    condition = jsonencode({ for name, strategy in aws_bedrockagentcore_memory_strategy.override : name => [strategy.memory_id, strategy.name, strategy.type, strategy.namespace_templates, length(strategy.reflection_configuration)] }) == jsonencode({
      contracts = ["research_memory-0123456789", "contracts", "CUSTOM", ["/contracts/{actorId}/"], 0]
      digests   = ["research_memory-0123456789", "digests", "CUSTOM", ["/digests/{actorId}/"], 0]
      lessons   = ["research_memory-0123456789", "lessons", "CUSTOM", ["/lessons/{actorId}/{sessionId}/"], 0]
      tastes    = ["research_memory-0123456789", "tastes", "CUSTOM", ["/tastes/{actorId}/"], 0]
    })
    error_message = "Custom strategies of this memory, each at its path."
  }

  assert {
    condition     = aws_bedrockagentcore_memory_strategy.override["digests"].description == "Short" && jsonencode(keys(output.strategy_ids)) == jsonencode(["contracts", "digests", "lessons", "tastes"])
    error_message = "The description that was given, and an ID for each."
  }
}

run "pipelines_are_started_as_they_are_asked_to_be" {
  variables {
    self_managed_strategies = {
      complaints = { topic_arn = "arn:aws:sns:us-east-1:111122223333:complaints", bucket = "complaints", history_messages = 0, message_count = 20, token_count = 1000, idle_seconds = 600, description = "By hand" }
      idle       = { topic_arn = "arn:aws:sns:us-east-1:111122223333:complaints", bucket = "complaints", idle_seconds = 10 }
      orders     = { topic_arn = "arn:aws:sns:us-east-1:111122223333:orders", bucket = "orders" }
      messages   = { topic_arn = "arn:aws:sns:us-east-1:111122223333:orders", bucket = "orders", message_count = 1 }
      tokens     = { topic_arn = "arn:aws:sns:us-east-1:111122223333:orders", bucket = "orders", token_count = 100 }
    }
  }

  assert {
    condition = jsonencode({
      for name, strategy in aws_bedrockagentcore_memory_strategy.self_managed : name => [
        for block in strategy.configuration : [
          for own in block.self_managed_configuration : [
            own.historical_context_window_size,
            [for call in own.invocation_configuration : [call.payload_delivery_bucket_name, call.topic_arn]],
            [for trigger in own.trigger_conditions : [trigger.message_based_trigger[*].message_count, trigger.token_based_trigger[*].token_count, trigger.time_based_trigger[*].idle_session_timeout]],
          ]
        ]
      ]
      }) == jsonencode({
      complaints = [[[0, [["complaints", "arn:aws:sns:us-east-1:111122223333:complaints"]], [[[20], [1000], [600]]]]]]
      idle       = [[[4, [["complaints", "arn:aws:sns:us-east-1:111122223333:complaints"]], [[[], [], [10]]]]]]
      messages   = [[[4, [["orders", "arn:aws:sns:us-east-1:111122223333:orders"]], [[[1], [], []]]]]]
      orders     = [[[4, [["orders", "arn:aws:sns:us-east-1:111122223333:orders"]], []]]]
      tokens     = [[[4, [["orders", "arn:aws:sns:us-east-1:111122223333:orders"]], [[[], [100], []]]]]]
    })
    error_message = "One block of triggers with those that are set, or none."
  }

  assert {
    condition     = jsonencode({ for name, strategy in aws_bedrockagentcore_memory_strategy.self_managed : name => [strategy.memory_id, strategy.name, strategy.type, strategy.configuration[0].type] }) == jsonencode({ for name in ["complaints", "idle", "messages", "orders", "tokens"] : name => ["research_memory-0123456789", name, "CUSTOM", "SELF_MANAGED"] })
    error_message = "Custom strategies of this memory."
  }

  assert {
    condition     = aws_bedrockagentcore_memory_strategy.self_managed["complaints"].description == "By hand" && length(output.strategy_ids) == 5
    error_message = "The description that was given, and an ID for each."
  }
}

run "changes_of_records_are_streamed_without_their_text" {
  command = plan

  variables {
    stream = { stream_arn = "arn:aws:kinesis:us-east-1:111122223333:stream/records" }
  }

  assert {
    condition     = jsonencode([for delivery in aws_bedrockagentcore_memory.this.stream_delivery_resources : [for target in delivery.resource : [for stream in target.kinesis : [stream.data_stream_arn, [for content in stream.content_configuration : [content.type, content.level]]]]]]) == jsonencode([[[["arn:aws:kinesis:us-east-1:111122223333:stream/records", [["MEMORY_RECORDS", "METADATA_ONLY"]]]]]])
    error_message = "Metadata only, unless more is asked for."
  }
}

run "the_text_of_records_is_streamed_where_it_is_asked_for" {
  command = plan

  variables {
    stream = { stream_arn = "arn:aws:kinesis:us-east-1:111122223333:stream/records", level = "FULL_CONTENT" }
  }

  assert {
    condition     = aws_bedrockagentcore_memory.this.stream_delivery_resources[0].resource[0].kinesis[0].content_configuration[0].level == "FULL_CONTENT"
    error_message = "The level that was given."
  }
}

run "paths_that_end_without_a_slash" {
  command = plan

  variables {
    strategies          = { facts = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/" } }
    override_strategies = { lessons = { type = "EPISODIC", namespace_template = "/lessons/{actorId}/", reflection_template = "/lessons/{actorId}", reflection = { prompt = "Prefer what worked.", model_id = "anthropic.three" } } }
    model_arns          = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.three"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["A namespace template does not end with a slash"]
    error_message = "A search for one actor finds others."
  }
}

run "paths_of_512_characters_fit" {
  command = plan

  variables {
    strategies          = { episodes = { type = "EPISODIC", namespace_template = "/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4]}0123456789%{endfor}%{endfor}/{actorId}/", reflection_template = "/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4]}0123456789%{endfor}%{endfor}/{actorId}/" } }
    override_strategies = { lessons = { type = "EPISODIC", namespace_template = "/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4]}0123456789%{endfor}%{endfor}/{actorId}/", reflection_template = "/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4]}0123456789%{endfor}%{endfor}/{actorId}/", reflection = { prompt = "Prefer what worked.", model_id = "anthropic.three" } } }
    model_arns          = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.three"]
  }

  assert {
    condition     = jsonencode([for template in local.templates : length(template)]) == jsonencode([512, 512, 512, 512])
    error_message = "As many as AWS takes."
  }
}
