variable "research_runtime_id" {
  description = "ID of the runtime: agent_runtime_id of its module."
  type        = string
}

variable "model_id" {
  description = "ID of the model that judges."
  type        = string
}

variable "model_arns" {
  description = "ARN of that model."
  type        = list(string)
}

variable "evaluator_function_arn" {
  description = "ARN of the Lambda function that judges."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the key of the evaluators."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
