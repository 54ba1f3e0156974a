variable "research_runtime_id" {
  description = "ID of the runtime: agent_runtime_id of its module."
  type        = string
}
