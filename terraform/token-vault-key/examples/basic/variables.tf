# Generated from modules/token-vault-key/examples/basic/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "kms_key_arn" {
  description = "KMS key of the token vault."
  type        = string
}
