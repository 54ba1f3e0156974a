# Generated from modules/policy-engine/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "discovery_url" {
  description = "OpenID discovery URL of the identity provider of the callers."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of an existing symmetric KMS key in this region that encrypts the policies."
  type        = string
}
