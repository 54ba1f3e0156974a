variable "deployer_role_arn" {
  description = "ARN of the role that applies this configuration, which alone can change and delete the memory."
  type        = string
}
