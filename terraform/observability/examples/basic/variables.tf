# Generated from modules/observability/examples/basic/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "research_runtime_arn" {
  description = "ARN of the runtime: agent_runtime_arn of its module."
  type        = string
}
