# Generated from modules/code-interpreter/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "data_bucket" {
  description = "Name of the bucket with the team's files, in this account."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the key that encrypts the bucket. Its policy lets the role of the code interpreter use it."
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
