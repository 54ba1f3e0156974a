variable "caller_role_arn" {
  description = "Role of the callers. Its identity policy must allow InvokeAgentRuntime on the agent."
  type        = string
}

variable "research_runtime_arn" {
  description = "Agent of the other account."
  type        = string
}

variable "tools_gateway_arn" {
  description = "Gateway of the other account. Its callers bring tokens."
  type        = string
}
