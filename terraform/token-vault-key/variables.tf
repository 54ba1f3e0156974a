# Generated from modules/token-vault-key. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "kms_key_arn" {
  description = "ARN of an existing symmetric KMS key in this Region. Required unless key_type is ServiceManagedKey. If it is deleted or disabled, the vault cannot be used, and its tokens are lost with the key."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null ? true : can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[a-zA-Z0-9-]{36}$", var.kms_key_arn))
    error_message = "kms_key_arn: got ${jsonencode(var.kms_key_arn)}. Expected the ARN of a key. Pass the ARN, not the name."
  }

  validation {
    condition     = var.kms_key_arn != null ? var.key_type != "ServiceManagedKey" : var.key_type != "CustomerManagedKey"
    error_message = "kms_key_arn: ${var.kms_key_arn == null ? "unset" : "set"}, and key_type is ${var.key_type}. Expected a key with CustomerManagedKey, and only there. Pass the ARN of the key, or set key_type to ServiceManagedKey."
  }
}

variable "key_type" {
  description = "Who manages the key of the vault. Set ServiceManagedKey, omit kms_key_arn, and apply before you destroy the module: a destroy alone leaves the vault on your key."
  type        = string
  default     = "CustomerManagedKey"
  nullable    = false

  validation {
    condition     = contains(["CustomerManagedKey", "ServiceManagedKey"], var.key_type)
    error_message = "key_type: got \"${var.key_type}\". Expected CustomerManagedKey or ServiceManagedKey. Use CustomerManagedKey, or ServiceManagedKey to stop using your key."
  }
}
