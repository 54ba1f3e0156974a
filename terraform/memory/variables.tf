# Generated from modules/memory. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the memory and prefix for the names of other resources. Hyphens become underscores in the name of the AgentCore memory, so `my-memory` and `my_memory` conflict. Changing it replaces the memory, and all of its data is lost."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex(local.patterns.name, var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }
}

variable "description" {
  description = "What the memory is for."
  type        = string
  default     = null

  validation {
    condition     = var.description == null ? true : (length(var.description) >= 1 && length(var.description) <= 4096)
    error_message = "description: got ${try(length(var.description), 0)} characters. Expected 1 to 4096 characters."
  }
}

variable "event_expiry_days" {
  description = "How long AgentCore keeps events (messages of conversations), in days. Records that strategies make of them do not expire."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.event_expiry_days >= 7 && var.event_expiry_days <= 365 && floor(var.event_expiry_days) == var.event_expiry_days
    error_message = "event_expiry_days: got ${var.event_expiry_days}. Expected a whole number, 7 to 365."
  }
}

variable "kms_key_arn" {
  description = "ARN of a symmetric KMS key in this region that encrypts the memory. Unset, AgentCore uses its own key. Changing it replaces the memory, and all of its data is lost. If the key is deleted or disabled, the data cannot be read."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null ? true : can(regex(local.patterns.kms_key_arn, var.kms_key_arn))
    error_message = "kms_key_arn: got ${jsonencode(var.kms_key_arn)}. Expected the ARN of a key. Pass the ARN, not the name."
  }
}

variable "indexed_keys" {
  description = "Metadata keys by which agents can search records, each with its type. A key can be added later. Removing one or changing its type replaces the memory, and all of its data is lost."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.indexed_keys) <= 10
    error_message = "indexed_keys: got ${length(var.indexed_keys)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for key in keys(var.indexed_keys) : can(regex(local.patterns.tag_key, key))])
    error_message = "indexed_keys: got ${join(", ", [for key in keys(var.indexed_keys) : jsonencode(key) if !can(regex(local.patterns.tag_key, key))])}. Expected keys of 1 to 128 letters, digits, spaces, or . _ : / = + @ -."
  }

  validation {
    condition     = alltrue([for item in var.indexed_keys : try(contains(["STRING", "STRINGLIST", "NUMBER"], item), false)])
    error_message = "indexed_keys: got ${join(", ", [for key, item in var.indexed_keys : "${key} ${jsonencode(item)}" if !try(contains(["STRING", "STRINGLIST", "NUMBER"], item), false)])}. Expected STRING, STRINGLIST, or NUMBER."
  }
}

variable "strategies" {
  description = <<-EOT
    Built-in strategies, with which AgentCore creates long-term records from events, keyed by name. They need no role. Removing or renaming one, or changing its `type`, deletes the strategy.
    - `type`: `SEMANTIC` (facts), `SUMMARIZATION`, `USER_PREFERENCE`, or `EPISODIC`. At most one of each.
    - `namespace_template`: Path of the records, which must contain `{actorId}`. End it with a slash, or a search for the path of `ann` also finds the path of `anna`.
    - `reflection_template`: Path of what AgentCore learns across episodes. Required for `EPISODIC`, and only for it.
    - `shared_between_actors`: Whether `namespace_template` can omit `{actorId}`, so that every actor can get the records of all others.
    - `description`: What the strategy is for.
  EOT
  type = map(object({
    type                  = string
    namespace_template    = string
    reflection_template   = optional(string)
    shared_between_actors = optional(bool, false)
    description           = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.strategies) : can(regex(local.patterns.strategy_key, key))])
    error_message = "strategies: got ${join(", ", [for key in keys(var.strategies) : jsonencode(key) if !can(regex(local.patterns.strategy_key, key))])}. Expected keys of a letter, then up to 47 letters, digits, or underscores. Replace hyphens with underscores."
  }

  validation {
    condition = alltrue([
      for item in var.strategies :
      try(contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "EPISODIC"], item.type), false)
    ])
    error_message = "strategies: got ${join(", ", [for key, item in var.strategies : "${key}.type ${jsonencode(item.type)}" if !try(contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "EPISODIC"], item.type), false)])}. Expected SEMANTIC, SUMMARIZATION, USER_PREFERENCE, or EPISODIC."
  }

  validation {
    condition     = alltrue([for item in var.strategies : can(regex(local.patterns.namespace_template, item.namespace_template))])
    error_message = "strategies: got ${join(", ", [for key, item in var.strategies : "${key}.namespace_template ${jsonencode(item.namespace_template)}" if !can(regex(local.patterns.namespace_template, item.namespace_template))])}. Expected a path of letters, digits, hyphens, underscores, and {actorId}, {sessionId}, or {memoryStrategyId}. Use these variables only, each in braces."
  }

  validation {
    condition = alltrue([
      for item in var.strategies :
      item.reflection_template == null ? true : can(regex(local.patterns.namespace_template, item.reflection_template))
    ])
    error_message = "strategies: got ${join(", ", [for key, item in var.strategies : "${key}.reflection_template ${jsonencode(item.reflection_template)}" if !(item.reflection_template == null ? true : can(regex(local.patterns.namespace_template, item.reflection_template)))])}. Expected a path of letters, digits, hyphens, underscores, and {actorId}, {sessionId}, or {memoryStrategyId}. Use these variables only, each in braces."
  }

  validation {
    condition = alltrue([
      for item in var.strategies :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096)
    ])
    error_message = "strategies: got ${join(", ", [for key, item in var.strategies : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096))])}. Expected 1 to 4096 characters."
  }

  validation {
    condition     = try(length(distinct(values(var.strategies)[*].type)), 0) == length(var.strategies)
    error_message = "strategies: got ${join(", ", try(values(var.strategies)[*].type, []))}. Expected each type once: a memory has one built-in strategy of a type. Remove one, or move it to override_strategies."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.strategies :
        !one.shared_between_actors &&
        (
          !strcontains(one.namespace_template, "{actorId}") ||
          (one.reflection_template == null ? false : !strcontains(one.reflection_template, "{actorId}"))
        )
      ]),
      false
    )
    error_message = "strategies: found ${join(", ", try([for name, one in var.strategies : name if !one.shared_between_actors && (!strcontains(one.namespace_template, "{actorId}") || (one.reflection_template == null ? false : !strcontains(one.reflection_template, "{actorId}")))], []))}. Expected {actorId} in both templates of each strategy whose records actors do not share. Add {actorId}, or set shared_between_actors = true."
  }

  validation {
    condition     = !try(anytrue([for one in var.strategies : one.type == "EPISODIC" && one.reflection_template == null]), false)
    error_message = "strategies: found ${join(", ", try([for name, one in var.strategies : name if one.type == "EPISODIC" && one.reflection_template == null], []))}. Expected reflection_template for EPISODIC. Set the path of what is learned across episodes, such as /episodes/{actorId}/."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.strategies :
        contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE"], one.type) && one.reflection_template != null
      ]),
      false
    )
    error_message = "strategies: found ${join(", ", try([for name, one in var.strategies : name if contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE"], one.type) && one.reflection_template != null], []))}. Expected reflection_template for EPISODIC only. Omit it."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.strategies :
        length(one.namespace_template) > 512 || (one.reflection_template == null ? false : length(one.reflection_template) > 512)
      ]),
      false
    )
    error_message = "strategies: found ${join(", ", try([for name, one in var.strategies : name if length(one.namespace_template) > 512 || (one.reflection_template == null ? false : length(one.reflection_template) > 512)], []))}. Expected at most 512 characters in each template."
  }
}

variable "override_strategies" {
  description = <<-EOT
    Strategies of the same types that call your own models, keyed by name. Each requires at least one of `extraction`, `consolidation`, and `reflection`. You cannot remove one of these steps later: rename the strategy instead.
    - `type`: `SEMANTIC` (facts), `SUMMARIZATION`, `USER_PREFERENCE`, or `EPISODIC`. At most one of each.
    - `namespace_template`: Path of the records, which must contain `{actorId}`. End it with a slash, or a search for the path of `ann` also finds the path of `anna`.
    - `reflection_template`: Path of what AgentCore learns across episodes. Required for `EPISODIC`, and only for it.
    - `shared_between_actors`: Whether `namespace_template` can omit `{actorId}`, so that every actor can get the records of all others.
    - `description`: What the strategy is for.
    - `extraction`: How AgentCore extracts records from events: `prompt` and `model_id`. Not for `SUMMARIZATION`.
    - `consolidation`: How AgentCore merges new records with existing ones: `prompt` and `model_id`.
    - `reflection`: How AgentCore learns across episodes: `prompt` and `model_id`. Required for `EPISODIC`, and only for it.
  EOT
  type = map(object({
    type                  = string
    namespace_template    = string
    reflection_template   = optional(string)
    shared_between_actors = optional(bool, false)
    description           = optional(string)
    extraction = optional(object({
      prompt   = string
      model_id = string
    }))
    consolidation = optional(object({
      prompt   = string
      model_id = string
    }))
    reflection = optional(object({
      prompt   = string
      model_id = string
    }))
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.override_strategies) : can(regex(local.patterns.strategy_key, key))])
    error_message = "override_strategies: got ${join(", ", [for key in keys(var.override_strategies) : jsonencode(key) if !can(regex(local.patterns.strategy_key, key))])}. Expected keys of a letter, then up to 47 letters, digits, or underscores. Replace hyphens with underscores."
  }

  validation {
    condition = alltrue([
      for item in var.override_strategies :
      try(contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "EPISODIC"], item.type), false)
    ])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.type ${jsonencode(item.type)}" if !try(contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "EPISODIC"], item.type), false)])}. Expected SEMANTIC, SUMMARIZATION, USER_PREFERENCE, or EPISODIC."
  }

  validation {
    condition     = alltrue([for item in var.override_strategies : can(regex(local.patterns.namespace_template, item.namespace_template))])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.namespace_template ${jsonencode(item.namespace_template)}" if !can(regex(local.patterns.namespace_template, item.namespace_template))])}. Expected a path of letters, digits, hyphens, underscores, and {actorId}, {sessionId}, or {memoryStrategyId}. Use these variables only, each in braces."
  }

  validation {
    condition = alltrue([
      for item in var.override_strategies :
      item.reflection_template == null ? true : can(regex(local.patterns.namespace_template, item.reflection_template))
    ])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.reflection_template ${jsonencode(item.reflection_template)}" if !(item.reflection_template == null ? true : can(regex(local.patterns.namespace_template, item.reflection_template)))])}. Expected a path of letters, digits, hyphens, underscores, and {actorId}, {sessionId}, or {memoryStrategyId}. Use these variables only, each in braces."
  }

  validation {
    condition = alltrue([
      for item in var.override_strategies :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096)
    ])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096))])}. Expected 1 to 4096 characters."
  }

  validation {
    condition     = alltrue([for item in var.override_strategies : item.extraction == null ? true : try(length(item.extraction.prompt) >= 1, false)])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.extraction.prompt ${try(length(item.extraction.prompt), 0)} characters" if !(item.extraction == null ? true : try(length(item.extraction.prompt) >= 1, false))])}. Expected at least 1 characters. Say what to do, or omit the step."
  }

  validation {
    condition = alltrue([
      for item in var.override_strategies :
      item.extraction == null ? true : can(regex(local.patterns.model_id, item.extraction.model_id))
    ])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.extraction.model_id ${jsonencode(item.extraction.model_id)}" if !(item.extraction == null ? true : can(regex(local.patterns.model_id, item.extraction.model_id)))])}. Expected the ID of a model or inference profile. Pass the ID, not the ARN."
  }

  validation {
    condition = alltrue([
      for item in var.override_strategies :
      item.consolidation == null ? true : try(length(item.consolidation.prompt) >= 1, false)
    ])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.consolidation.prompt ${try(length(item.consolidation.prompt), 0)} characters" if !(item.consolidation == null ? true : try(length(item.consolidation.prompt) >= 1, false))])}. Expected at least 1 characters. Say what to do, or omit the step."
  }

  validation {
    condition = alltrue([
      for item in var.override_strategies :
      item.consolidation == null ? true : can(regex(local.patterns.model_id, item.consolidation.model_id))
    ])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.consolidation.model_id ${jsonencode(item.consolidation.model_id)}" if !(item.consolidation == null ? true : can(regex(local.patterns.model_id, item.consolidation.model_id)))])}. Expected the ID of a model or inference profile. Pass the ID, not the ARN."
  }

  validation {
    condition     = alltrue([for item in var.override_strategies : item.reflection == null ? true : try(length(item.reflection.prompt) >= 1, false)])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.reflection.prompt ${try(length(item.reflection.prompt), 0)} characters" if !(item.reflection == null ? true : try(length(item.reflection.prompt) >= 1, false))])}. Expected at least 1 characters. Say what to do, or omit the step."
  }

  validation {
    condition = alltrue([
      for item in var.override_strategies :
      item.reflection == null ? true : can(regex(local.patterns.model_id, item.reflection.model_id))
    ])
    error_message = "override_strategies: got ${join(", ", [for key, item in var.override_strategies : "${key}.reflection.model_id ${jsonencode(item.reflection.model_id)}" if !(item.reflection == null ? true : can(regex(local.patterns.model_id, item.reflection.model_id)))])}. Expected the ID of a model or inference profile. Pass the ID, not the ARN."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.override_strategies :
        !one.shared_between_actors &&
        (
          !strcontains(one.namespace_template, "{actorId}") ||
          (one.reflection_template == null ? false : !strcontains(one.reflection_template, "{actorId}"))
        )
      ]),
      false
    )
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if !one.shared_between_actors && (!strcontains(one.namespace_template, "{actorId}") || (one.reflection_template == null ? false : !strcontains(one.reflection_template, "{actorId}")))], []))}. Expected {actorId} in both templates of each strategy whose records actors do not share. Add {actorId}, or set shared_between_actors = true."
  }

  validation {
    condition     = !try(anytrue([for one in var.override_strategies : one.type == "EPISODIC" && one.reflection_template == null]), false)
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if one.type == "EPISODIC" && one.reflection_template == null], []))}. Expected reflection_template for EPISODIC. Set the path of what is learned across episodes, such as /episodes/{actorId}/."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.override_strategies :
        contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE"], one.type) && one.reflection_template != null
      ]),
      false
    )
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE"], one.type) && one.reflection_template != null], []))}. Expected reflection_template for EPISODIC only. Omit it."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.override_strategies :
        length(one.namespace_template) > 512 || (one.reflection_template == null ? false : length(one.reflection_template) > 512)
      ]),
      false
    )
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if length(one.namespace_template) > 512 || (one.reflection_template == null ? false : length(one.reflection_template) > 512)], []))}. Expected at most 512 characters in each template."
  }

  validation {
    condition = !try(
      anytrue([for one in var.override_strategies : one.extraction == null && one.consolidation == null && one.reflection == null]),
      false
    )
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if one.extraction == null && one.consolidation == null && one.reflection == null], []))}. Expected at least one step with a prompt and a model. Add one, or move the strategy to strategies."
  }

  validation {
    condition     = !try(anytrue([for one in var.override_strategies : one.type == "SUMMARIZATION" && one.extraction != null]), false)
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if one.type == "SUMMARIZATION" && one.extraction != null], []))}. Expected no extraction for SUMMARIZATION. Omit it: summaries have consolidation only."
  }

  validation {
    condition     = !try(anytrue([for one in var.override_strategies : one.type == "EPISODIC" && one.reflection == null]), false)
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if one.type == "EPISODIC" && one.reflection == null], []))}. Expected reflection for EPISODIC. Add the step."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.override_strategies :
        contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE"], one.type) && one.reflection != null
      ]),
      false
    )
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if contains(["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE"], one.type) && one.reflection != null], []))}. Expected reflection for EPISODIC only. Omit it."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.override_strategies :
        max([for step in [one.extraction, one.consolidation, one.reflection] : step == null ? 0 : length(step.prompt)]...) > 30000
      ]),
      false
    )
    error_message = "override_strategies: found ${join(", ", try([for name, one in var.override_strategies : name if max([for step in [one.extraction, one.consolidation, one.reflection] : step == null ? 0 : length(step.prompt)]...) > 30000], []))}. Expected at most 30000 characters in each prompt."
  }
}

variable "self_managed_strategies" {
  description = <<-EOT
    Strategies that pass conversations to your own pipeline, keyed by name. AgentCore chooses the triggers that are unset. The pipeline itself needs permission for `BatchCreateMemoryRecords` and the other batch actions.
    - `topic_arn`: ARN of the SNS topic to which AgentCore publishes.
    - `bucket`: Name of the S3 bucket of this account to which AgentCore writes conversations.
    - `kms_key_arns`: ARNs of the customer managed keys of the bucket and the topic.
    - `history_messages`: Number of earlier messages to add.
    - `message_count`: Number of messages after which AgentCore publishes.
    - `token_count`: Number of tokens after which AgentCore publishes.
    - `idle_seconds`: Seconds without a message after which AgentCore publishes.
    - `description`: What the strategy is for.
  EOT
  type = map(object({
    topic_arn        = string
    bucket           = string
    kms_key_arns     = optional(list(string), [])
    history_messages = optional(number, 4)
    message_count    = optional(number)
    token_count      = optional(number)
    idle_seconds     = optional(number)
    description      = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.self_managed_strategies) : can(regex(local.patterns.strategy_key, key))])
    error_message = "self_managed_strategies: got ${join(", ", [for key in keys(var.self_managed_strategies) : jsonencode(key) if !can(regex(local.patterns.strategy_key, key))])}. Expected keys of a letter, then up to 47 letters, digits, or underscores. Replace hyphens with underscores."
  }

  validation {
    condition     = alltrue([for item in var.self_managed_strategies : can(regex(local.patterns.topic_arn, item.topic_arn))])
    error_message = "self_managed_strategies: got ${join(", ", [for key, item in var.self_managed_strategies : "${key}.topic_arn ${jsonencode(item.topic_arn)}" if !can(regex(local.patterns.topic_arn, item.topic_arn))])}. Expected the ARN of a topic. Pass the ARN, not the name."
  }

  validation {
    condition     = alltrue([for item in var.self_managed_strategies : can(regex(local.patterns.bucket, item.bucket))])
    error_message = "self_managed_strategies: got ${join(", ", [for key, item in var.self_managed_strategies : "${key}.bucket ${jsonencode(item.bucket)}" if !can(regex(local.patterns.bucket, item.bucket))])}. Expected the name of a bucket. Pass the name, not an s3:// address or ARN."
  }

  validation {
    condition = alltrue([
      for item in var.self_managed_strategies :
      try(alltrue([for inner in item.kms_key_arns : can(regex(local.patterns.kms_key_arn, inner))]), false)
    ])
    error_message = "self_managed_strategies: got ${join(", ", flatten([for key, item in var.self_managed_strategies : try([for inner_index, inner in item.kms_key_arns : "${key}.kms_key_arns[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.kms_key_arn, inner))], [])]))}. Expected the ARN of a key. Pass the ARN, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.self_managed_strategies :
      try(item.history_messages >= 0 && item.history_messages <= 50 && floor(item.history_messages) == item.history_messages, false)
    ])
    error_message = "self_managed_strategies: got ${join(", ", [for key, item in var.self_managed_strategies : "${key}.history_messages ${jsonencode(item.history_messages)}" if !try(item.history_messages >= 0 && item.history_messages <= 50 && floor(item.history_messages) == item.history_messages, false)])}. Expected a whole number, 0 to 50."
  }

  validation {
    condition = alltrue([
      for item in var.self_managed_strategies :
      item.message_count == null ? true :
      (item.message_count >= 1 && item.message_count <= 50 && floor(item.message_count) == item.message_count)
    ])
    error_message = "self_managed_strategies: got ${join(", ", [for key, item in var.self_managed_strategies : "${key}.message_count ${jsonencode(item.message_count)}" if !(item.message_count == null ? true : (item.message_count >= 1 && item.message_count <= 50 && floor(item.message_count) == item.message_count))])}. Expected a whole number, 1 to 50."
  }

  validation {
    condition = alltrue([
      for item in var.self_managed_strategies :
      item.token_count == null ? true :
      (item.token_count >= 100 && item.token_count <= 500000 && floor(item.token_count) == item.token_count)
    ])
    error_message = "self_managed_strategies: got ${join(", ", [for key, item in var.self_managed_strategies : "${key}.token_count ${jsonencode(item.token_count)}" if !(item.token_count == null ? true : (item.token_count >= 100 && item.token_count <= 500000 && floor(item.token_count) == item.token_count))])}. Expected a whole number, 100 to 500000."
  }

  validation {
    condition = alltrue([
      for item in var.self_managed_strategies :
      item.idle_seconds == null ? true :
      (item.idle_seconds >= 10 && item.idle_seconds <= 3000 && floor(item.idle_seconds) == item.idle_seconds)
    ])
    error_message = "self_managed_strategies: got ${join(", ", [for key, item in var.self_managed_strategies : "${key}.idle_seconds ${jsonencode(item.idle_seconds)}" if !(item.idle_seconds == null ? true : (item.idle_seconds >= 10 && item.idle_seconds <= 3000 && floor(item.idle_seconds) == item.idle_seconds))])}. Expected a whole number, 10 to 3000."
  }

  validation {
    condition = alltrue([
      for item in var.self_managed_strategies :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096)
    ])
    error_message = "self_managed_strategies: got ${join(", ", [for key, item in var.self_managed_strategies : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096))])}. Expected 1 to 4096 characters."
  }

  validation {
    condition     = length(concat(keys(var.strategies), keys(var.override_strategies), keys(var.self_managed_strategies))) <= 6
    error_message = "self_managed_strategies: got ${length(concat(keys(var.strategies), keys(var.override_strategies), keys(var.self_managed_strategies)))} strategies of all kinds. Expected at most 6 in a memory. Remove some, or create a second memory."
  }

  validation {
    condition = length(
      distinct(concat(keys(var.strategies), keys(var.override_strategies), keys(var.self_managed_strategies)))
    ) == length(concat(keys(var.strategies), keys(var.override_strategies), keys(var.self_managed_strategies)))
    error_message = "self_managed_strategies: got ${join(", ", concat(keys(var.strategies), keys(var.override_strategies), keys(var.self_managed_strategies)))}. Expected each name once in strategies, override_strategies, and self_managed_strategies. Rename one."
  }
}

variable "stream" {
  description = <<-EOT
    Kinesis data stream to which AgentCore writes each change of a record. With `level = "FULL_CONTENT"`, everyone who can read the stream can read the memory.
    - `stream_arn`: ARN of the Kinesis data stream.
    - `level`: `METADATA_ONLY`, or `FULL_CONTENT` to include the text of the record.
    - `kms_key_arn`: ARN of the customer managed key that encrypts the stream.
  EOT
  type = object({
    stream_arn  = string
    level       = optional(string, "METADATA_ONLY")
    kms_key_arn = optional(string)
  })
  default = null

  validation {
    condition = (
      var.stream == null ? true :
      can(regex("^arn:aws[a-z-]*:kinesis:[a-z0-9-]*:([0-9]{12})?:stream/[a-zA-Z0-9_.-]+$", var.stream.stream_arn))
    )
    error_message = "stream.stream_arn: got ${try(jsonencode(var.stream.stream_arn), "null")}. Expected the ARN of a Kinesis data stream. Pass the ARN, not the name."
  }

  validation {
    condition     = var.stream == null ? true : try(contains(["METADATA_ONLY", "FULL_CONTENT"], var.stream.level), false)
    error_message = "stream.level: got ${try(jsonencode(var.stream.level), "null")}. Expected METADATA_ONLY or FULL_CONTENT."
  }

  validation {
    condition     = var.stream == null ? true : var.stream.kms_key_arn == null ? true : can(regex(local.patterns.kms_key_arn, var.stream.kms_key_arn))
    error_message = "stream.kms_key_arn: got ${try(jsonencode(var.stream.kms_key_arn), "null")}. Expected the ARN of a key. Pass the ARN, not the name."
  }
}

variable "create_execution_role" {
  description = "Whether to create the execution role of the memory. A role is created only for `override_strategies`, `self_managed_strategies`, or `stream`: strategies of AgentCore need none."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition = (
      var.create_execution_role ||
      (var.permissions_boundary_arn == null && var.execution_role_name == null && !var.restrict_role_to_memory)
    )
    error_message = "create_execution_role: false, with settings for a role that the module creates. Expected no permissions_boundary_arn, execution_role_name, or restrict_role_to_memory with an existing role. Set them on that role instead."
  }
}

variable "execution_role_arn" {
  description = "ARN of an existing execution role to use instead of creating one. Required for `override_strategies`, `self_managed_strategies`, and `stream` when `create_execution_role = false`. AgentCore checks the role while it creates the memory."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_arn == null ? true : can(regex(local.patterns.agent_role_arn, var.execution_role_arn))
    error_message = "execution_role_arn: got ${jsonencode(var.execution_role_arn)}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = var.execution_role_arn == null || !var.create_execution_role
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "unset" : "set"}, and create_execution_role is ${var.create_execution_role}. Expected execution_role_arn with create_execution_role = false, and only then. Set create_execution_role = false, or remove execution_role_arn."
  }

  validation {
    condition = (
      var.create_execution_role ||
      var.execution_role_arn != null ||
      !(length(var.override_strategies) > 0 || length(var.self_managed_strategies) > 0 || var.stream != null)
    )
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "unset" : "set"}, and create_execution_role is ${var.create_execution_role}. Expected a role for override_strategies, self_managed_strategies, and stream. Pass the role, or set create_execution_role = true."
  }

  validation {
    condition = (
      var.execution_role_arn == null ||
      (length(var.override_strategies) > 0 || length(var.self_managed_strategies) > 0 || var.stream != null)
    )
    error_message = "execution_role_arn: set, and no strategy or stream needs a role. Expected no settings of a role without override_strategies, self_managed_strategies, or stream. Remove it: strategies of AgentCore need no role."
  }
}

variable "execution_role_name" {
  description = "Exact name of the role that the module creates. Unset: `name` and a suffix. With an exact name, the policy of a key, bucket, or topic can name the role before it exists."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.execution_role_name))
    error_message = "execution_role_name: got ${jsonencode(var.execution_role_name)}. Expected 1 to 64 letters, digits, or + = , . @ - _."
  }

  validation {
    condition = (
      var.execution_role_name == null ||
      (length(var.override_strategies) > 0 || length(var.self_managed_strategies) > 0 || var.stream != null)
    )
    error_message = "execution_role_name: set, and no strategy or stream needs a role. Expected no settings of a role without override_strategies, self_managed_strategies, or stream. Remove it: strategies of AgentCore need no role."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of the permissions boundary of the role that the module creates."
  type        = string
  default     = null

  validation {
    condition = (
      var.permissions_boundary_arn == null ? true :
      can(regex("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[^*?]+$", var.permissions_boundary_arn))
    )
    error_message = "permissions_boundary_arn: got ${jsonencode(var.permissions_boundary_arn)}. Expected the ARN of a managed policy. Pass the policy, not its name."
  }

  validation {
    condition = (
      var.permissions_boundary_arn == null ||
      (length(var.override_strategies) > 0 || length(var.self_managed_strategies) > 0 || var.stream != null)
    )
    error_message = "permissions_boundary_arn: set, and no strategy or stream needs a role. Expected no settings of a role without override_strategies, self_managed_strategies, or stream. Remove it: strategies of AgentCore need no role."
  }
}

variable "restrict_role_to_memory" {
  description = "Whether only this memory can assume the role that the module creates: the trust policy then requires a source ARN with the name of the memory. Off by default, because it has not been tried on AWS which source AgentCore names. When off, every AgentCore resource of the account and region can assume the role, if someone may pass it."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition = (
      !var.restrict_role_to_memory ||
      (length(var.override_strategies) > 0 || length(var.self_managed_strategies) > 0 || var.stream != null)
    )
    error_message = "restrict_role_to_memory: set, and no strategy or stream needs a role. Expected no settings of a role without override_strategies, self_managed_strategies, or stream. Remove it: strategies of AgentCore need no role."
  }
}

variable "model_arns" {
  description = "Bedrock models and inference profiles that `override_strategies` call, for the role that the module creates. For an inference profile, also name the models behind it, in every region it reaches."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.model_arns : can(regex(local.patterns.model_arn, item))])
    error_message = "model_arns: got ${join(", ", [for index, item in var.model_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.model_arn, item))])}. Expected the ARN of a model, inference profile or prompt router, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = length(var.model_arns) == 0 || (length(var.override_strategies) > 0 && var.create_execution_role)
    error_message = "model_arns: got ${length(var.model_arns)}, and create_execution_role is ${var.create_execution_role}. Expected models only for override_strategies, and for a role that the module creates. Give that role the permissions instead."
  }

  validation {
    condition     = length(var.model_arns) > 0 || length(var.override_strategies) == 0 || !var.create_execution_role
    error_message = "model_arns: got none, with ${length(var.override_strategies)} in override_strategies. Expected the models that override_strategies call. Name each model, and for an inference profile the models behind it."
  }
}

variable "use_resource_policy" {
  description = "Whether to attach a resource policy to the memory, which denies its data to every principal except `agent_role_arns`, and to calls that do not come through `source_vpc_endpoint_ids`. It allows nothing: the roles of the agents need `agent_statements` as well."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition = var.use_resource_policy || sum([
      length(var.agent_role_arns),
      length(var.network_exempt_principal_arns),
      length(var.administrator_arns),
    ]) == 0
    error_message = "use_resource_policy: false, with principals for the resource policy. Expected no agent_role_arns, network_exempt_principal_arns, or administrator_arns without the policy. Set use_resource_policy = true, or remove them."
  }
}

variable "agent_role_arns" {
  description = "Roles that can read and write the data of the memory, keyed by a name you choose: the execution role of each agent, and the role of a pipeline that writes records. When empty, the resource policy does not restrict by role."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.agent_role_arns) : can(regex(local.patterns.name, key))])
    error_message = "agent_role_arns: got ${join(", ", [for key in keys(var.agent_role_arns) : jsonencode(key) if !can(regex(local.patterns.name, key))])}. Expected keys of a letter, then up to 47 letters, digits, hyphens, or underscores. Use the name of the agent."
  }

  validation {
    condition     = alltrue([for item in var.agent_role_arns : can(regex(local.patterns.agent_role_arn, item))])
    error_message = "agent_role_arns: got ${join(", ", [for key, item in var.agent_role_arns : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.agent_role_arn, item))])}. Expected the ARN of a role. Pass the role, not its name."
  }
}

variable "source_vpc_endpoint_ids" {
  description = "IDs of interface endpoints of `com.amazonaws.<region>.bedrock-agentcore` through which calls must come. When empty, the resource policy does not restrict by network. The module does not look them up."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.source_vpc_endpoint_ids : can(regex(local.patterns.source_vpc_endpoint_id, item))])
    error_message = "source_vpc_endpoint_ids: got ${join(", ", [for index, item in var.source_vpc_endpoint_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.source_vpc_endpoint_id, item))])}. Expected vpce- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = var.use_resource_policy || length(var.source_vpc_endpoint_ids) == 0
    error_message = "source_vpc_endpoint_ids: got ${length(var.source_vpc_endpoint_ids)}, without use_resource_policy. Expected no endpoints without use_resource_policy = true. Set use_resource_policy = true, or remove them."
  }

  validation {
    condition     = !var.use_resource_policy || length(var.agent_role_arns) > 0 || length(var.source_vpc_endpoint_ids) > 0
    error_message = "source_vpc_endpoint_ids: got none, and agent_role_arns is empty, so the policy would restrict nobody. Expected agent_role_arns or source_vpc_endpoint_ids with use_resource_policy. Name the roles of the agents, or the endpoints."
  }

  validation {
    condition     = length(var.network_exempt_principal_arns) == 0 || length(var.source_vpc_endpoint_ids) > 0
    error_message = "source_vpc_endpoint_ids: got none, with ${length(var.network_exempt_principal_arns)} in network_exempt_principal_arns. Expected exempt principals only where calls must come through an endpoint. Name them in agent_role_arns."
  }
}

variable "network_exempt_principal_arns" {
  description = "ARNs of roles and users that can use the data of the memory from any network, such as those of support staff."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.network_exempt_principal_arns : can(regex(local.patterns.administrator_arn, item))])
    error_message = "network_exempt_principal_arns: got ${join(", ", [for index, item in var.network_exempt_principal_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.administrator_arn, item))])}. Expected the ARN of a role or user, without wildcards. Name each role."
  }
}

variable "administrator_arns" {
  description = "ARNs of the only roles and users that can change or delete the memory and its strategies. Include the role that applies this configuration, or its next change is denied. When empty, an identity policy is enough to delete the memory with its data."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.administrator_arns : can(regex(local.patterns.administrator_arn, item))])
    error_message = "administrator_arns: got ${join(", ", [for index, item in var.administrator_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.administrator_arn, item))])}. Expected the ARN of a role or user, without wildcards. Name each role."
  }
}

variable "tags" {
  description = "Tags to apply to all resources that support tags."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 49
    error_message = "tags: got ${length(var.tags)}. Expected at most 49."
  }

  validation {
    condition     = alltrue([for key in keys(var.tags) : can(regex(local.patterns.tag_key, key))])
    error_message = "tags: got ${join(", ", [for key in keys(var.tags) : jsonencode(key) if !can(regex(local.patterns.tag_key, key))])}. Expected keys of 1 to 128 letters, digits, spaces, or . _ : / = + @ -."
  }
}

# Patterns that validations and their messages share.
locals {
  patterns = {
    name                   = "^[a-zA-Z][a-zA-Z0-9_-]{0,47}$"
    kms_key_arn            = "^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[0-9a-z-]+$"
    tag_key                = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
    strategy_key           = "^[a-zA-Z][a-zA-Z0-9_]{0,47}$"
    namespace_template     = "^[a-zA-Z0-9_/-]*(\\{(actorId|sessionId|memoryStrategyId)\\}[a-zA-Z0-9_/-]*)*$"
    model_id               = "^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,255}$"
    topic_arn              = "^arn:aws[a-z-]*:sns:[a-z0-9-]*:([0-9]{12})?:[a-zA-Z0-9_-]+(\\.fifo)?$"
    bucket                 = "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"
    agent_role_arn         = "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$"
    model_arn              = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$"
    source_vpc_endpoint_id = "^vpce-[0-9a-z]{8,17}$"
    administrator_arn      = "^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$"
  }
}
