# Generated from modules/transaction-search. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "trace_segment_destination" {
  description = "Where X-Ray stores the spans and segments of this account and Region, from all applications. \"CloudWatchLogs\" switches Transaction Search on. Set \"XRay\" and apply before you destroy the module: a destroy alone changes nothing in X-Ray."
  type        = string
  default     = "CloudWatchLogs"
  nullable    = false

  validation {
    condition     = contains(["CloudWatchLogs", "XRay"], var.trace_segment_destination)
    error_message = "trace_segment_destination: got \"${var.trace_segment_destination}\". Expected CloudWatchLogs or XRay. Use \"CloudWatchLogs\", or \"XRay\" to switch Transaction Search off."
  }
}

variable "create_log_policy" {
  description = "Whether to create the CloudWatch Logs resource policy that lets X-Ray write spans. Set to false if the account has one, for example because Transaction Search was enabled in the console. CloudWatch Logs allows 10 resource policies for each account and Region."
  type        = bool
  default     = true
  nullable    = false
}

variable "log_policy_name" {
  description = "Name of the resource policy. An existing policy with this name is overwritten. Changing it replaces the policy, and X-Ray may lose spans in between."
  type        = string
  default     = "xray-transaction-search"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,128}$", var.log_policy_name))
    error_message = "log_policy_name: got \"${var.log_policy_name}\". Expected 1 to 128 letters, digits, hyphens, or underscores."
  }

  validation {
    condition     = var.create_log_policy || var.log_policy_name == "xray-transaction-search"
    error_message = "log_policy_name: got ${var.log_policy_name}, and create_log_policy is false. Expected it only with create_log_policy. Omit it: the module does not change an existing policy."
  }
}

variable "indexing_percentage" {
  description = "Percentage of traces that X-Ray indexes as trace summaries, from 0 to 100. Changes the indexing rule \"Default\" of the account and Region. AWS indexes 1 percent free of charge. All spans stay searchable in CloudWatch Logs whatever the percentage."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.indexing_percentage >= 0 && var.indexing_percentage <= 100
    error_message = "indexing_percentage: got ${var.indexing_percentage}. Expected 0 to 100. Set a percentage, such as 1 or 0.5."
  }
}
