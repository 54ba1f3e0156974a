# Generated from modules/observability. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Prefix for the names of deliveries, log groups, alarms, and the dashboard. Changing it replaces all of them, deleting the logs in the log groups."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,39}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 39 letters, digits, hyphens, or underscores."
  }
}

variable "resources" {
  description = <<-EOT
    AgentCore resources to observe, keyed by a name you choose. Application logs and traces can contain prompts, answers, and payloads of tools. Changing a key replaces the deliveries of the resource and deletes its log groups.
    - `arn`: ARN of the resource. It can be unknown in the first plan.
    - `kind`: `runtime`, `gateway`, `memory`, `tool` (browser or code interpreter), or `identity`.
    - `log_types`: What to deliver: `APPLICATION_LOGS`, `USAGE_LOGS` (runtimes and tools only), and `TRACES`. An empty list delivers nothing.
  EOT
  type = map(object({
    arn       = string
    kind      = string
    log_types = set(string)
  }))
  nullable = false

  validation {
    condition     = length(var.resources) >= 1
    error_message = "resources: got ${length(var.resources)}. Expected at least 1. Name at least one resource."
  }

  validation {
    condition     = alltrue([for key in keys(var.resources) : can(regex(local.patterns.alarm_key, key))])
    error_message = "resources: got ${join(", ", [for key in keys(var.resources) : jsonencode(key) if !can(regex(local.patterns.alarm_key, key))])}. Expected keys of a letter or digit, then up to 47 letters, digits, hyphens, or underscores. Shorten it or replace other characters: it becomes a part of names."
  }

  validation {
    condition     = alltrue([for item in var.resources : can(regex(local.patterns.resources_arn, item.arn))])
    error_message = "resources: got ${join(", ", [for key, item in var.resources : "${key}.arn ${jsonencode(item.arn)}" if !can(regex(local.patterns.resources_arn, item.arn))])}. Expected the ARN of a runtime, gateway, memory, tool, or identity. Pass an ARN, not an ID, and without wildcards."
  }

  validation {
    condition     = alltrue([for item in var.resources : try(contains(["runtime", "gateway", "memory", "tool", "identity"], item.kind), false)])
    error_message = "resources: got ${join(", ", [for key, item in var.resources : "${key}.kind ${jsonencode(item.kind)}" if !try(contains(["runtime", "gateway", "memory", "tool", "identity"], item.kind), false)])}. Expected runtime, gateway, memory, tool, or identity."
  }

  validation {
    condition = alltrue([
      for item in var.resources :
      try(alltrue([for inner in item.log_types : try(contains(["APPLICATION_LOGS", "USAGE_LOGS", "TRACES"], inner), false)]), false)
    ])
    error_message = "resources: got ${join(", ", flatten([for key, item in var.resources : try([for inner in item.log_types : "${key}.log_types ${jsonencode(inner)}" if !try(contains(["APPLICATION_LOGS", "USAGE_LOGS", "TRACES"], inner), false)], [])]))}. Expected APPLICATION_LOGS, USAGE_LOGS, or TRACES."
  }

  validation {
    condition = !try(
      anytrue([
        for resource in var.resources :
        contains(["gateway", "memory", "identity"], resource.kind) && contains(resource.log_types, "USAGE_LOGS")
      ]),
      false
    )
    error_message = "resources: got ${join(", ", try([for key, resource in var.resources : "${join(" and ", resource.log_types)} of ${key}, a ${resource.kind}" if contains(["gateway", "memory", "identity"], resource.kind) && contains(resource.log_types, "USAGE_LOGS")], []))}. Expected no USAGE_LOGS of a gateway or memory or identity. Remove that log type: the service has none for this kind."
  }

  validation {
    condition = try(alltrue([for resource in var.resources : can(regex(lookup({
      runtime  = ":runtime/"
      gateway  = ":gateway/"
      memory   = ":memory/"
      tool     = ":(browser|browser-custom|code-interpreter|code-interpreter-custom)/"
      identity = ":(workload-identity-directory|token-vault)/"
    }, resource.kind, ""), resource.arn))]), true)
    error_message = "resources: got ${join(", ", try([for key, resource in var.resources : "${resource.arn} as ${resource.kind} in ${key}"], []))}. Expected the kind that the ARN says, for each entry. Correct kind or arn."
  }

  validation {
    condition     = alltrue([for key in keys(var.resources) : length(var.name) + length(key) <= 52])
    error_message = "resources: got ${join(", ", [for key in keys(var.resources) : "${length(var.name) + length(key)} characters of ${var.name} and ${key}" if length(var.name) + length(key) > 52])}. Expected at most 52 in name and key together, because the name of a delivery has 60 at most. Shorten name or the key."
  }

  validation {
    condition = length(
      distinct(
        try(flatten([for resource in var.resources : [for log_type in resource.log_types : "${log_type} of ${resource.arn}"]]), [])
      )
    ) == length(try(flatten([for resource in var.resources : [for log_type in resource.log_types : "${log_type} of ${resource.arn}"]]), []))
    error_message = "resources: got ${join(", ", try(flatten([for resource in var.resources : [for log_type in resource.log_types : "${log_type} of ${resource.arn}"]]), []))}. Expected each log type of an ARN once: CloudWatch Logs takes one source for both. Join the entries of that ARN."
  }
}

variable "destination_type" {
  description = "Destination type of logs: `CWL` (a CloudWatch Logs log group for each resource and log type), `S3` (one bucket), or `FH` (one Firehose stream). Traces always go to X-Ray. Changing it replaces the deliveries, and deletes the log groups when it was CWL."
  type        = string
  default     = "CWL"
  nullable    = false

  validation {
    condition     = contains(["CWL", "S3", "FH"], var.destination_type)
    error_message = "destination_type: got \"${var.destination_type}\". Expected CWL, S3, or FH. Use CWL, S3, or FH."
  }
}

variable "destination_arn" {
  description = "ARN of an existing S3 bucket or Firehose stream. Required when destination_type is S3 or FH. Its policy must let delivery.logs.amazonaws.com write."
  type        = string
  default     = null

  validation {
    condition = (
      var.destination_arn == null ? true :
      can(
        regex(
          "^arn:aws[a-z-]*:(s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]|firehose:[a-z0-9-]+:[0-9]{12}:deliverystream/[a-zA-Z0-9_.-]{1,64})$",
          var.destination_arn
        )
      )
    )
    error_message = "destination_arn: got ${jsonencode(var.destination_arn)}. Expected the ARN of an S3 bucket or of a Firehose stream. Pass the ARN, without a prefix behind the bucket."
  }

  validation {
    condition = var.destination_arn == null ? !contains(["S3", "FH"], var.destination_type) : !strcontains(var.destination_arn, lookup({
      CWL = ":"
      S3  = ":firehose:"
      FH  = ":s3:"
    }, var.destination_type, "no ARN"))
    error_message = "destination_arn: got ${coalesce(var.destination_arn, "none")}, and destination_type is ${var.destination_type}. Expected a bucket with S3, a Firehose stream with FH, and none with CWL. Set destination_type to match the ARN, or omit both."
  }
}

variable "retention_days" {
  description = "Days for which the log groups keep events. Short by default, because application logs can hold prompts."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.retention_days >= 1 && var.retention_days <= 3653 && floor(var.retention_days) == var.retention_days
    error_message = "retention_days: got ${var.retention_days}. Expected a whole number, 1 to 3653. Pick a period that CloudWatch Logs has."
  }

  validation {
    condition = contains(
      [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
      var.retention_days
    )
    error_message = "retention_days: got ${var.retention_days}. Expected one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 days. Pick the next longer period."
  }
}

variable "kms_key_arn" {
  description = "ARN of the KMS key that encrypts the log groups. Its policy must let CloudWatch Logs use it for log groups that start with /aws/vendedlogs/bedrock-agentcore/<name>/. When unset, CloudWatch Logs uses its own key."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null ? true : can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[0-9a-z-]+$", var.kms_key_arn))
    error_message = "kms_key_arn: got ${jsonencode(var.kms_key_arn)}. Expected the ARN of a key. Pass the ARN, not the name."
  }

  validation {
    condition     = var.kms_key_arn == null || var.destination_type == "CWL"
    error_message = "kms_key_arn: ${var.kms_key_arn == null ? "unset" : "set"}, and destination_type is ${var.destination_type}. Expected a key of log groups only with CWL. Set the key on the bucket or the stream instead."
  }
}

variable "alarms" {
  description = <<-EOT
    CloudWatch alarms to create, keyed by a name you choose.
    - `metric`: `SystemErrors`, `UserErrors`, `Throttles`, or `Invocations` of one resource; `DenyDecisions`, `NoDeterminingPolicies`, or `MismatchErrors` of policy engines; or `WorkloadAccessTokenFetch`, `ResourceAccessTokenFetch`, or `ApiKeyFetch`, each followed by `Failures` or `Throttles`, of the account.
    - `resource`: Key in `resources`. Required for metrics of a resource.
    - `dimensions`: Further dimensions that the metric must have, such as `Mode = "ENFORCE"`.
    - `threshold`: The alarm triggers above this sum over 5 minutes.
    - `evaluation_periods`: Number of 5-minute periods in a row above the threshold.
  EOT
  type = map(object({
    metric             = string
    resource           = optional(string)
    dimensions         = optional(map(string), {})
    threshold          = optional(number, 0)
    evaluation_periods = optional(number, 1)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.alarms) : can(regex(local.patterns.alarm_key, key))])
    error_message = "alarms: got ${join(", ", [for key in keys(var.alarms) : jsonencode(key) if !can(regex(local.patterns.alarm_key, key))])}. Expected keys of a letter or digit, then up to 47 letters, digits, hyphens, or underscores. Shorten it or replace other characters: it becomes a part of names."
  }

  validation {
    condition = alltrue([
      for item in var.alarms :
      try(
        contains(
          [
            "Invocations",
            "SystemErrors",
            "UserErrors",
            "Throttles",
            "DenyDecisions",
            "NoDeterminingPolicies",
            "MismatchErrors",
            "WorkloadAccessTokenFetchFailures",
            "WorkloadAccessTokenFetchThrottles",
            "ResourceAccessTokenFetchFailures",
            "ResourceAccessTokenFetchThrottles",
            "ApiKeyFetchFailures",
            "ApiKeyFetchThrottles"
          ],
          item.metric
        ),
        false
      )
    ])
    error_message = "alarms: got ${join(", ", [for key, item in var.alarms : "${key}.metric ${jsonencode(item.metric)}" if !try(contains(["Invocations", "SystemErrors", "UserErrors", "Throttles", "DenyDecisions", "NoDeterminingPolicies", "MismatchErrors", "WorkloadAccessTokenFetchFailures", "WorkloadAccessTokenFetchThrottles", "ResourceAccessTokenFetchFailures", "ResourceAccessTokenFetchThrottles", "ApiKeyFetchFailures", "ApiKeyFetchThrottles"], item.metric), false)])}. Expected Invocations, SystemErrors, UserErrors, Throttles, DenyDecisions, NoDeterminingPolicies, MismatchErrors, WorkloadAccessTokenFetchFailures, WorkloadAccessTokenFetchThrottles, ResourceAccessTokenFetchFailures, ResourceAccessTokenFetchThrottles, ApiKeyFetchFailures, or ApiKeyFetchThrottles."
  }

  validation {
    condition = alltrue([
      for item in var.alarms :
      try(alltrue([for key in keys(item.dimensions) : can(regex(local.patterns.dimension_key, key))]), false)
    ])
    error_message = "alarms: got ${join(", ", [for key, item in var.alarms : "${key}.dimensions ${jsonencode(try(keys(item.dimensions), null))}" if !try(alltrue([for key in keys(item.dimensions) : can(regex(local.patterns.dimension_key, key))]), false)])}. Expected keys of a letter, then letters, digits, or underscores. Pass the name of a dimension as CloudWatch shows it."
  }

  validation {
    condition = alltrue([
      for item in var.alarms :
      try(alltrue([for inner in item.dimensions : can(regex(local.patterns.dimension, inner))]), false)
    ])
    error_message = "alarms: got ${join(", ", flatten([for key, item in var.alarms : try([for inner_key, inner in item.dimensions : "${key}.dimensions.${inner_key} ${jsonencode(inner)}" if !can(regex(local.patterns.dimension, inner))], [])]))}. Expected 1 to 255 letters, digits, spaces, or . _ : / @ -. Pass the value of a dimension as CloudWatch shows it."
  }

  validation {
    condition = alltrue([
      for item in var.alarms :
      try(item.threshold >= 0 && item.threshold <= 1000000 && floor(item.threshold) == item.threshold, false)
    ])
    error_message = "alarms: got ${join(", ", [for key, item in var.alarms : "${key}.threshold ${jsonencode(item.threshold)}" if !try(item.threshold >= 0 && item.threshold <= 1000000 && floor(item.threshold) == item.threshold, false)])}. Expected a whole number, 0 to 1000000."
  }

  validation {
    condition = alltrue([
      for item in var.alarms :
      try(
        item.evaluation_periods >= 1 && item.evaluation_periods <= 36 && floor(item.evaluation_periods) == item.evaluation_periods,
        false
      )
    ])
    error_message = "alarms: got ${join(", ", [for key, item in var.alarms : "${key}.evaluation_periods ${jsonencode(item.evaluation_periods)}" if !try(item.evaluation_periods >= 1 && item.evaluation_periods <= 36 && floor(item.evaluation_periods) == item.evaluation_periods, false)])}. Expected a whole number, 1 to 36. An alarm on a query looks back three hours at most."
  }

  validation {
    condition = alltrue([
      for alarm in var.alarms :
      contains(["Invocations", "SystemErrors", "UserErrors", "Throttles"], alarm.metric) ? try(
        contains(["runtime", "gateway", "memory", "tool"], var.resources[alarm.resource].kind),
        false
      ) :
      alarm.resource == null
    ])
    error_message = "alarms: got ${join(", ", [for key, alarm in var.alarms : "${key} on ${alarm.metric} of ${coalesce(alarm.resource, "no resource")}" if !(contains(["Invocations", "SystemErrors", "UserErrors", "Throttles"], alarm.metric) ? try(contains(["runtime", "gateway", "memory", "tool"], var.resources[alarm.resource].kind), false) : alarm.resource == null)])}. Expected a key of resources of kind runtime, gateway, memory, or tool with Invocations, SystemErrors, UserErrors, or Throttles, and null with other metrics. Set resource, or remove it and narrow the metric with dimensions."
  }
}

variable "alarm_actions" {
  description = "ARNs of up to 5 actions when an alarm triggers, such as SNS topics."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.alarm_actions) <= 5
    error_message = "alarm_actions: got ${length(var.alarm_actions)}. Expected at most 5."
  }

  validation {
    condition     = alltrue([for item in var.alarm_actions : can(regex(local.patterns.ok_action, item))])
    error_message = "alarm_actions: got ${join(", ", [for item in var.alarm_actions : jsonencode(item) if !can(regex(local.patterns.ok_action, item))])}. Expected the ARN of an SNS topic, or of another action of an alarm. Pass the ARN, not the name."
  }
}

variable "ok_actions" {
  description = "ARNs of up to 5 actions when an alarm returns to OK."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.ok_actions) <= 5
    error_message = "ok_actions: got ${length(var.ok_actions)}. Expected at most 5."
  }

  validation {
    condition     = alltrue([for item in var.ok_actions : can(regex(local.patterns.ok_action, item))])
    error_message = "ok_actions: got ${join(", ", [for item in var.ok_actions : jsonencode(item) if !can(regex(local.patterns.ok_action, item))])}. Expected the ARN of an SNS topic, or of another action of an alarm. Pass the ARN, not the name."
  }
}

variable "create_dashboard" {
  description = "Whether to create a CloudWatch dashboard with a graph for each resource."
  type        = bool
  default     = false
  nullable    = false
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
    alarm_key     = "^[a-zA-Z0-9][a-zA-Z0-9_-]{0,47}$"
    resources_arn = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:(runtime/|gateway/|memory/|(browser|browser-custom|code-interpreter|code-interpreter-custom)/|(workload-identity-directory|token-vault)/)[a-zA-Z0-9/_.-]+$"
    dimension_key = "^[a-zA-Z][a-zA-Z0-9_]{0,254}$"
    dimension     = "^[a-zA-Z0-9_.:/@ -]{1,255}$"
    ok_action     = "^arn:aws[a-z-]*:(sns|lambda|ssm|ssm-incidents|ssm-contacts):[a-z0-9-]*:([0-9]{12})?:[^*?]+$"
    tag_key       = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
