variable "discovery_url" {
  description = "OpenID discovery URL of the identity provider of the callers."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of an existing symmetric KMS key in this region that encrypts the policies."
  type        = string
}
