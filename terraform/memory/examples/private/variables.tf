# Generated from modules/memory/examples/private/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "deployer_role_arn" {
  description = "ARN of the role that applies this configuration, which alone can change and delete the memory."
  type        = string
}
