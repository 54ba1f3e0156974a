variable "research_runtime_arn" {
  description = "ARN of the runtime: agent_runtime_arn of its module."
  type        = string
}

variable "tools_gateway_arn" {
  description = "ARN of the gateway: gateway_arn of its module."
  type        = string
}

variable "memory_arn" {
  description = "ARN of the memory."
  type        = string
}

variable "kms_key_arn" {
  description = "KMS key of the log groups, whose policy lets CloudWatch Logs use it."
  type        = string
}

variable "on_call_topic_arn" {
  description = "SNS topic that wakes somebody up."
  type        = string
}
