variable "caller_role_arn" {
  description = "Role of the callers of the gateway. It has to exist before the apply."
  type        = string
}

variable "endpoint_security_group_id" {
  description = "Group of the endpoints for ECR and CloudWatch Logs, through which the agent starts and logs."
  type        = string
}

variable "s3_gateway_endpoint_id" {
  description = "S3 gateway endpoint of the subnets, through which the agent gets the layers of its image."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of the agent and of both endpoints, one per zone."
  type        = list(string)
}

variable "vpc_id" {
  description = "VPC of the agent and of its callers."
  type        = string
}
