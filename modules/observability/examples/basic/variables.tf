variable "research_runtime_arn" {
  description = "ARN of the runtime: agent_runtime_arn of its module."
  type        = string
}
