# Generated from modules/evaluations. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Prefix of the names of evaluators, online evaluations, and the role. Hyphens become underscores in the first two. Changing it replaces all of them."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }

  validation {
    condition = alltrue([
      for name in [for key in concat(concat(keys(var.llm_evaluators), keys(var.code_evaluators)), keys(var.configurations)) : "${var.name}_${key}"] :
      length(name) <= 48
    ])
    error_message = "name: got ${join(", ", [for name in [for key in concat(concat(keys(var.llm_evaluators), keys(var.code_evaluators)), keys(var.configurations)) : "${var.name}_${key}"] : name if length(name) > 48])}. Expected at most 48 characters in name, an underscore, and each key together. Shorten name or the key."
  }
}

variable "llm_evaluators" {
  description = <<-EOT
    Evaluators in which a model scores, keyed by a name you choose. AgentCore refuses changes while an online evaluation uses the evaluator.
    - `level`: What the model scores: `TRACE` (an answer), `TOOL_CALL`, or `SESSION`.
    - `instructions`: Instructions with a placeholder in single braces, such as `{context}`, `{assistant_turn}` (`TRACE`), or `{tool_turn}` and `{available_tools}` (`TOOL_CALL`).
    - `model_id`: ID of a model or inference profile in `model_arns`.
    - `ratings`: Rating scale: numeric if every entry sets `value`, categorical if none does. Each entry sets `label` and `definition`.
    - `description`: What the evaluator is for.
  EOT
  type = map(object({
    level        = string
    instructions = string
    model_id     = string
    ratings = list(object({
      label      = string
      definition = string
      value      = optional(number)
    }))
    description = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.llm_evaluators) : can(regex(local.patterns.llm_evaluator_key, key))])
    error_message = "llm_evaluators: got ${join(", ", [for key in keys(var.llm_evaluators) : jsonencode(key) if !can(regex(local.patterns.llm_evaluator_key, key))])}. Expected keys of 1 to 46 letters, digits, or underscores. Shorten it or replace other characters: it becomes a part of names."
  }

  validation {
    condition     = alltrue([for item in var.llm_evaluators : try(contains(["TOOL_CALL", "TRACE", "SESSION"], item.level), false)])
    error_message = "llm_evaluators: got ${join(", ", [for key, item in var.llm_evaluators : "${key}.level ${jsonencode(item.level)}" if !try(contains(["TOOL_CALL", "TRACE", "SESSION"], item.level), false)])}. Expected TOOL_CALL, TRACE, or SESSION."
  }

  validation {
    condition     = alltrue([for item in var.llm_evaluators : can(regex(local.patterns.model_id, item.model_id))])
    error_message = "llm_evaluators: got ${join(", ", [for key, item in var.llm_evaluators : "${key}.model_id ${jsonencode(item.model_id)}" if !can(regex(local.patterns.model_id, item.model_id))])}. Expected the ID of a model or inference profile. Pass the ID, not the ARN."
  }

  validation {
    condition     = alltrue([for item in var.llm_evaluators : try(length(item.ratings) >= 1, false)])
    error_message = "llm_evaluators: got ${join(", ", [for key, item in var.llm_evaluators : "${key}.ratings ${try(length(item.ratings), 0)}" if !try(length(item.ratings) >= 1, false)])}. Expected at least 1. Name at least one rating."
  }

  validation {
    condition = alltrue([
      for item in var.llm_evaluators :
      try(alltrue([for inner in item.ratings : try(length(inner.label) >= 1 && length(inner.label) <= 100, false)]), false)
    ])
    error_message = "llm_evaluators: got ${join(", ", flatten([for key, item in var.llm_evaluators : try([for inner_index, inner in item.ratings : "${key}.ratings[${inner_index}].label ${try(length(inner.label), 0)} characters" if !try(length(inner.label) >= 1 && length(inner.label) <= 100, false)], [])]))}. Expected 1 to 100 characters."
  }

  validation {
    condition = alltrue([
      for item in var.llm_evaluators :
      try(alltrue([for inner in item.ratings : try(length(inner.definition) >= 1, false)]), false)
    ])
    error_message = "llm_evaluators: got ${join(", ", flatten([for key, item in var.llm_evaluators : try([for inner_index, inner in item.ratings : "${key}.ratings[${inner_index}].definition ${try(length(inner.definition), 0)} characters" if !try(length(inner.definition) >= 1, false)], [])]))}. Expected at least 1 characters. Say when the label fits."
  }

  validation {
    condition = alltrue([
      for item in var.llm_evaluators :
      try(alltrue([for inner in item.ratings : inner.value == null ? true : inner.value >= 0]), false)
    ])
    error_message = "llm_evaluators: got ${join(", ", flatten([for key, item in var.llm_evaluators : try([for inner_index, inner in item.ratings : "${key}.ratings[${inner_index}].value ${jsonencode(inner.value)}" if !(inner.value == null ? true : inner.value >= 0)], [])]))}. Expected at least 0. Start the scale at 0."
  }

  validation {
    condition = alltrue([
      for item in var.llm_evaluators :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 200)
    ])
    error_message = "llm_evaluators: got ${join(", ", [for key, item in var.llm_evaluators : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 200))])}. Expected 1 to 200 characters."
  }

  validation {
    condition = !try(
      anytrue([for one in var.llm_evaluators : strcontains(one.instructions, "{{") || !can(regex("\\{[a-z_]+\\}", one.instructions))]),
      false
    )
    error_message = "llm_evaluators: found ${join(", ", try([for name, one in var.llm_evaluators : name if strcontains(one.instructions, "{{") || !can(regex("\\{[a-z_]+\\}", one.instructions))], []))}. Expected a placeholder in single braces in instructions, such as {context}, and none in double braces. Name what the model is to judge, such as {assistant_turn}."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.llm_evaluators :
        !contains([0, length(one.ratings)], length([for rating in one.ratings : rating if rating.value != null]))
      ]),
      false
    )
    error_message = "llm_evaluators: found ${join(", ", try([for name, one in var.llm_evaluators : name if !contains([0, length(one.ratings)], length([for rating in one.ratings : rating if rating.value != null]))], []))}. Expected value in each entry of ratings, or in none: a scale is of numbers or of categories. Give each rating a value, or none."
  }
}

variable "code_evaluators" {
  description = <<-EOT
    Evaluators in which a Lambda function scores, keyed by a name you choose. If the function is in another account, its policy must let AgentCore or the execution role invoke it.
    - `level`: What the function scores: `TRACE`, `TOOL_CALL`, or `SESSION`.
    - `lambda_arn`: ARN of the Lambda function, or of a version or alias.
    - `timeout_seconds`: Time limit of a call in seconds, 300 at most.
    - `description`: What the evaluator is for.
  EOT
  type = map(object({
    level           = string
    lambda_arn      = string
    timeout_seconds = optional(number, 60)
    description     = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.code_evaluators) : can(regex(local.patterns.llm_evaluator_key, key))])
    error_message = "code_evaluators: got ${join(", ", [for key in keys(var.code_evaluators) : jsonencode(key) if !can(regex(local.patterns.llm_evaluator_key, key))])}. Expected keys of 1 to 46 letters, digits, or underscores. Shorten it or replace other characters: it becomes a part of names."
  }

  validation {
    condition     = alltrue([for item in var.code_evaluators : try(contains(["TOOL_CALL", "TRACE", "SESSION"], item.level), false)])
    error_message = "code_evaluators: got ${join(", ", [for key, item in var.code_evaluators : "${key}.level ${jsonencode(item.level)}" if !try(contains(["TOOL_CALL", "TRACE", "SESSION"], item.level), false)])}. Expected TOOL_CALL, TRACE, or SESSION."
  }

  validation {
    condition     = alltrue([for item in var.code_evaluators : can(regex(local.patterns.lambda_arn, item.lambda_arn))])
    error_message = "code_evaluators: got ${join(", ", [for key, item in var.code_evaluators : "${key}.lambda_arn ${jsonencode(item.lambda_arn)}" if !can(regex(local.patterns.lambda_arn, item.lambda_arn))])}. Expected the ARN of a Lambda function, or of a version or alias. Pass the ARN, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.code_evaluators :
      try(item.timeout_seconds >= 1 && item.timeout_seconds <= 300 && floor(item.timeout_seconds) == item.timeout_seconds, false)
    ])
    error_message = "code_evaluators: got ${join(", ", [for key, item in var.code_evaluators : "${key}.timeout_seconds ${jsonencode(item.timeout_seconds)}" if !try(item.timeout_seconds >= 1 && item.timeout_seconds <= 300 && floor(item.timeout_seconds) == item.timeout_seconds, false)])}. Expected a whole number, 1 to 300."
  }

  validation {
    condition = alltrue([
      for item in var.code_evaluators :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 200)
    ])
    error_message = "code_evaluators: got ${join(", ", [for key, item in var.code_evaluators : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 200))])}. Expected 1 to 200 characters."
  }

  validation {
    condition = length(
      distinct(concat(keys(var.llm_evaluators), keys(var.code_evaluators)))
    ) == length(concat(keys(var.llm_evaluators), keys(var.code_evaluators)))
    error_message = "code_evaluators: got ${join(", ", concat(keys(var.llm_evaluators), keys(var.code_evaluators)))}. Expected each key once in llm_evaluators and code_evaluators. Rename one."
  }
}

variable "configurations" {
  description = <<-EOT
    Online evaluations, keyed by a name you choose. Set `runtime_id`, or `log_group_names` and `service_name` for an agent elsewhere.
    - `runtime_id`: ID of the AgentCore runtime. Log group and service name follow from it.
    - `endpoint`: Endpoint of the runtime.
    - `log_group_names`: Names of log groups, for an agent outside AgentCore Runtime. At most five, including that of `runtime_id`.
    - `service_name`: Service name in the traces, for an agent outside AgentCore Runtime.
    - `evaluators`: 1 to 10 keys of `llm_evaluators` and `code_evaluators`, or built-in evaluators such as `Builtin.Helpfulness`.
    - `sampling_percentage`: Percentage of sessions to evaluate.
    - `session_timeout_minutes`: Idle minutes after which a session counts as complete.
    - `filters`: Traces to evaluate. Each entry sets `key`, `operator`, and one of `string_value`, `number_value`, and `boolean_value`.
    - `enabled`: Whether the evaluation runs.
    - `description`: What the evaluation is for.
  EOT
  type = map(object({
    runtime_id              = optional(string)
    endpoint                = optional(string, "DEFAULT")
    log_group_names         = optional(list(string), [])
    service_name            = optional(string)
    evaluators              = set(string)
    sampling_percentage     = optional(number, 1)
    session_timeout_minutes = optional(number, 15)
    filters = optional(list(object({
      key           = string
      operator      = string
      string_value  = optional(string)
      number_value  = optional(number)
      boolean_value = optional(bool)
    })), [])
    enabled     = optional(bool, true)
    description = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.configurations) : can(regex(local.patterns.llm_evaluator_key, key))])
    error_message = "configurations: got ${join(", ", [for key in keys(var.configurations) : jsonencode(key) if !can(regex(local.patterns.llm_evaluator_key, key))])}. Expected keys of 1 to 46 letters, digits, or underscores. Shorten it or replace other characters: it becomes a part of names."
  }

  validation {
    condition     = alltrue([for item in var.configurations : item.runtime_id == null ? true : can(regex(local.patterns.runtime_id, item.runtime_id))])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.runtime_id ${jsonencode(item.runtime_id)}" if !(item.runtime_id == null ? true : can(regex(local.patterns.runtime_id, item.runtime_id)))])}. Expected the ID of a runtime: its name, a hyphen, and ten letters or digits. Pass agent_runtime_id of the module of the runtime."
  }

  validation {
    condition     = alltrue([for item in var.configurations : can(regex(local.patterns.endpoint, item.endpoint))])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.endpoint ${jsonencode(item.endpoint)}" if !can(regex(local.patterns.endpoint, item.endpoint))])}. Expected the name of an endpoint of the runtime. Pass its name, not its ARN."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      try(alltrue([for inner in item.log_group_names : can(regex(local.patterns.log_group_name, inner))]), false)
    ])
    error_message = "configurations: got ${join(", ", flatten([for key, item in var.configurations : try([for inner_index, inner in item.log_group_names : "${key}.log_group_names[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.log_group_name, inner))], [])]))}. Expected the name of a log group. Pass the name, not the ARN."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      item.service_name == null ? true : can(regex(local.patterns.service_name, item.service_name))
    ])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.service_name ${jsonencode(item.service_name)}" if !(item.service_name == null ? true : can(regex(local.patterns.service_name, item.service_name)))])}. Expected 1 to 256 letters, digits, or . _ -. Pass the attribute service.name of the traces."
  }

  validation {
    condition     = alltrue([for item in var.configurations : try(length(item.evaluators) >= 1 && length(item.evaluators) <= 10, false)])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.evaluators ${try(length(item.evaluators), 0)}" if !try(length(item.evaluators) >= 1 && length(item.evaluators) <= 10, false)])}. Expected 1 to 10."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      try(alltrue([for inner in item.evaluators : can(regex(local.patterns.evaluator, inner))]), false)
    ])
    error_message = "configurations: got ${join(", ", flatten([for key, item in var.configurations : try([for inner in item.evaluators : "${key}.evaluators ${jsonencode(inner)}" if !can(regex(local.patterns.evaluator, inner))], [])]))}. Expected a key of llm_evaluators or code_evaluators, or Builtin. and a name. Pass the key, not an ID."
  }

  validation {
    condition     = alltrue([for item in var.configurations : try(item.sampling_percentage >= 0.01 && item.sampling_percentage <= 100, false)])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.sampling_percentage ${jsonencode(item.sampling_percentage)}" if !try(item.sampling_percentage >= 0.01 && item.sampling_percentage <= 100, false)])}. Expected 0.01 to 100. Set a percentage, such as 1 or 0.5."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      try(
        item.session_timeout_minutes >= 1 &&
        item.session_timeout_minutes <= 60 &&
        floor(item.session_timeout_minutes) == item.session_timeout_minutes,
        false
      )
    ])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.session_timeout_minutes ${jsonencode(item.session_timeout_minutes)}" if !try(item.session_timeout_minutes >= 1 && item.session_timeout_minutes <= 60 && floor(item.session_timeout_minutes) == item.session_timeout_minutes, false)])}. Expected a whole number, 1 to 60."
  }

  validation {
    condition     = alltrue([for item in var.configurations : try(length(item.filters) <= 5, false)])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.filters ${try(length(item.filters), 0)}" if !try(length(item.filters) <= 5, false)])}. Expected at most 5."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      try(alltrue([for inner in item.filters : can(regex(local.patterns.service_name, inner.key))]), false)
    ])
    error_message = "configurations: got ${join(", ", flatten([for key, item in var.configurations : try([for inner_index, inner in item.filters : "${key}.filters[${inner_index}].key ${jsonencode(inner.key)}" if !can(regex(local.patterns.service_name, inner.key))], [])]))}. Expected 1 to 256 letters, digits, or . _ -. Pass the name of an attribute of the trace."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      try(
        alltrue([
          for inner in item.filters :
          try(
            contains(
              ["Equals", "NotEquals", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual", "Contains", "NotContains"],
              inner.operator
            ),
            false
          )
        ]),
        false
      )
    ])
    error_message = "configurations: got ${join(", ", flatten([for key, item in var.configurations : try([for inner_index, inner in item.filters : "${key}.filters[${inner_index}].operator ${jsonencode(inner.operator)}" if !try(contains(["Equals", "NotEquals", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual", "Contains", "NotContains"], inner.operator), false)], [])]))}. Expected Equals, NotEquals, GreaterThan, LessThan, GreaterThanOrEqual, LessThanOrEqual, Contains, or NotContains."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      try(
        alltrue([
          for inner in item.filters :
          inner.string_value == null ? true : (length(inner.string_value) >= 1 && length(inner.string_value) <= 1024)
        ]),
        false
      )
    ])
    error_message = "configurations: got ${join(", ", flatten([for key, item in var.configurations : try([for inner_index, inner in item.filters : "${key}.filters[${inner_index}].string_value ${try(length(inner.string_value), 0)} characters" if !(inner.string_value == null ? true : (length(inner.string_value) >= 1 && length(inner.string_value) <= 1024))], [])]))}. Expected 1 to 1024 characters."
  }

  validation {
    condition = alltrue([
      for item in var.configurations :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 200)
    ])
    error_message = "configurations: got ${join(", ", [for key, item in var.configurations : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 200))])}. Expected 1 to 200 characters."
  }

  validation {
    condition = !try(
      anytrue([for one in var.configurations : one.runtime_id == null && (length(one.log_group_names) == 0 || one.service_name == null)]),
      false
    )
    error_message = "configurations: found ${join(", ", try([for name, one in var.configurations : name if one.runtime_id == null && (length(one.log_group_names) == 0 || one.service_name == null)], []))}. Expected runtime_id, or log_group_names and service_name. Name the runtime, or where an agent outside of AgentCore writes its traces."
  }

  validation {
    condition     = !try(anytrue([for one in var.configurations : length(one.log_group_names) + (one.runtime_id == null ? 0 : 1) > 5]), false)
    error_message = "configurations: found ${join(", ", try([for name, one in var.configurations : name if length(one.log_group_names) + (one.runtime_id == null ? 0 : 1) > 5], []))}. Expected at most 5 log groups, that of runtime_id included."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.configurations :
        length([
          for evaluator in one.evaluators :
          evaluator
          if can(regex(local.patterns.configurations_evaluator, evaluator)) &&
          !contains(concat(keys(var.llm_evaluators), keys(var.code_evaluators)), evaluator)
        ]) > 0
      ]),
      false
    )
    error_message = "configurations: found ${join(", ", try([for name, one in var.configurations : name if length([for evaluator in one.evaluators : evaluator if can(regex(local.patterns.configurations_evaluator, evaluator)) && !contains(concat(keys(var.llm_evaluators), keys(var.code_evaluators)), evaluator)]) > 0], []))}. Expected keys of llm_evaluators or code_evaluators, or IDs that start with Builtin. Correct the key, or add the evaluator."
  }

  validation {
    condition = !try(
      anytrue([for one in var.configurations : one.sampling_percentage > var.max_sampling_percentage && one.sampling_percentage <= 100]),
      false
    )
    error_message = "configurations: found ${join(", ", try([for name, one in var.configurations : name if one.sampling_percentage > var.max_sampling_percentage && one.sampling_percentage <= 100], []))}. Expected a sampling_percentage of at most max_sampling_percentage. Sample less, or raise max_sampling_percentage: each sampled session is billed."
  }

  validation {
    condition = !try(
      anytrue([
        for one in var.configurations :
        anytrue([
          for filter in one.filters :
          length([
            for unset in [filter.string_value == null, filter.number_value == null, filter.boolean_value == null] :
            unset
            if !unset
          ]) != 1
        ])
      ]),
      false
    )
    error_message = "configurations: found ${join(", ", try([for name, one in var.configurations : name if anytrue([for filter in one.filters : length([for unset in [filter.string_value == null, filter.number_value == null, filter.boolean_value == null] : unset if !unset]) != 1])], []))}. Expected string_value, number_value, or boolean_value in each filter, and only one of them. Set the one that the attribute of the trace has."
  }
}

variable "max_sampling_percentage" {
  description = "Highest `sampling_percentage` that the module accepts. Each sampled session is billed, for every evaluator."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.max_sampling_percentage >= 0.01 && var.max_sampling_percentage <= 100
    error_message = "max_sampling_percentage: got ${var.max_sampling_percentage}. Expected 0.01 to 100. Set a percentage, such as 1 or 0.5."
  }
}

variable "use_kms_key" {
  description = "Whether to encrypt the evaluators with the customer managed key `kms_key_arn`."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.use_kms_key || length(var.llm_evaluators) + length(var.code_evaluators) > 0
    error_message = "use_kms_key: true, and there are no evaluators. Expected a key only with llm_evaluators or code_evaluators: nothing else takes one. Leave the key out."
  }
}

variable "kms_key_arn" {
  description = "ARN of a symmetric KMS key in this region. Required when `use_kms_key = true`. Changing it replaces the evaluators."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null ? true : can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[0-9a-z-]+$", var.kms_key_arn))
    error_message = "kms_key_arn: got ${jsonencode(var.kms_key_arn)}. Expected the ARN of a key. Pass the ARN, not the name."
  }

  validation {
    condition     = (var.kms_key_arn != null) == var.use_kms_key
    error_message = "kms_key_arn: ${var.kms_key_arn == null ? "unset" : "set"}, and use_kms_key is ${var.use_kms_key}. Expected both or neither. Set both or neither."
  }
}

variable "create_execution_role" {
  description = "Whether to create the execution role of the online evaluations. Without `configurations` no role is created."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.create_execution_role || (var.permissions_boundary_arn == null && var.execution_role_name == null)
    error_message = "create_execution_role: false, with settings for a role that the module creates. Expected no permissions_boundary_arn or execution_role_name with an existing role. Set them on that role instead."
  }
}

variable "execution_role_arn" {
  description = "ARN of an existing execution role to use instead of creating one. Required with `configurations` when `create_execution_role = false`."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", var.execution_role_arn))
    error_message = "execution_role_arn: got ${jsonencode(var.execution_role_arn)}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = var.execution_role_arn == null || !var.create_execution_role
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "unset" : "set"}, and create_execution_role is ${var.create_execution_role}. Expected execution_role_arn with create_execution_role = false, and only then. Set create_execution_role = false, or remove execution_role_arn."
  }

  validation {
    condition     = var.create_execution_role || var.execution_role_arn != null || length(var.configurations) == 0
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "unset" : "set"}, and create_execution_role is ${var.create_execution_role}. Expected a role for configurations. Pass the role, or set create_execution_role = true."
  }
}

variable "execution_role_name" {
  description = "Exact name of the role that the module creates. Unset: `name` and a suffix. With an exact name, the policy of a key can name the role before it exists."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.execution_role_name))
    error_message = "execution_role_name: got ${jsonencode(var.execution_role_name)}. Expected 1 to 64 letters, digits, or + = , . @ - _."
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
}

variable "model_arns" {
  description = "Bedrock models and inference profiles that `llm_evaluators` call, for the role that the module creates. For an inference profile, also name the models behind it, in every region it reaches. Built-in evaluators need none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.model_arns : can(regex(local.patterns.model_arn, item))])
    error_message = "model_arns: got ${join(", ", [for index, item in var.model_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.model_arn, item))])}. Expected the ARN of a model, inference profile or prompt router, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = length(var.model_arns) == 0 || (length(var.llm_evaluators) > 0 && var.create_execution_role)
    error_message = "model_arns: got ${length(var.model_arns)}, and create_execution_role is ${var.create_execution_role}. Expected models only for llm_evaluators, and for a role that the module creates. Give that role the permissions instead."
  }

  validation {
    condition     = length(var.model_arns) > 0 || length(var.llm_evaluators) == 0 || !var.create_execution_role
    error_message = "model_arns: got ${length(var.llm_evaluators)}, and create_execution_role is ${var.create_execution_role}. Expected the models that llm_evaluators call. Name each model, and for an inference profile the models behind it."
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
    llm_evaluator_key        = "^[a-zA-Z0-9_]{1,46}$"
    model_id                 = "^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,255}$"
    lambda_arn               = "^arn:aws[a-z-]*:lambda:[a-z0-9-]*:([0-9]{12})?:function:[a-zA-Z0-9_-]+(:[a-zA-Z0-9_-]+)?$"
    runtime_id               = "^[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}$"
    endpoint                 = "^[a-zA-Z][a-zA-Z0-9_]{0,47}$"
    log_group_name           = "^[./_#A-Za-z0-9-]{1,512}$"
    service_name             = "^[a-zA-Z0-9._-]{1,256}$"
    evaluator                = "^(Builtin\\.[a-zA-Z0-9._-]{1,100}|[a-zA-Z0-9_]{1,46})$"
    configurations_evaluator = "^[a-zA-Z0-9_]+$"
    model_arn                = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$"
    tag_key                  = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
