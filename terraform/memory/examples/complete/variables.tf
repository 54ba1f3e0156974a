# Generated from modules/memory/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "kms_key_arn" {
  description = "ARN of the key of the memory, of the bucket, and of the topic. It must stay as long as the memory."
  type        = string
}

variable "model_id" {
  description = "ID of the model that the overrides call."
  type        = string
}

variable "model_arns" {
  description = "ARN of that model."
  type        = list(string)
}

variable "topic_arn" {
  description = "ARN of the SNS topic that starts the pipeline."
  type        = string
}

variable "payload_bucket" {
  description = "Name of the bucket for conversations, in this account. Expire its objects after some days."
  type        = string
}

variable "stream_arn" {
  description = "ARN of the Kinesis data stream for changes of records."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
