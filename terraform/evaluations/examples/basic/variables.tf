# Generated from modules/evaluations/examples/basic/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "research_runtime_id" {
  description = "ID of the runtime: agent_runtime_id of its module."
  type        = string
}
