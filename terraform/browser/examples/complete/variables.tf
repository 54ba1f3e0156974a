# Generated from modules/browser/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "recordings_bucket" {
  description = "Name of the bucket for recordings, in this account and region."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the key that encrypts recordings. Its policy lets the role of the browser use it."
  type        = string
}

variable "policies_bucket" {
  description = "Name of the versioned bucket with the policy file, in this account and region."
  type        = string
}

variable "policy_version_id" {
  description = "Version ID of the policy file."
  type        = string
}

variable "root_certificate_secret_arn" {
  description = "ARN of the secret with the root certificate of the intranet, in PEM."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
