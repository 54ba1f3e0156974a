variable "kms_key_arn" {
  description = "KMS key of the token vault."
  type        = string
}
