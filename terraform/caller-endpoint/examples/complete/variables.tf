# Generated from modules/caller-endpoint/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

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
