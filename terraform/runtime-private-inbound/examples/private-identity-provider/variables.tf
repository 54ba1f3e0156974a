# Generated from patterns/runtime-private-inbound/examples/private-identity-provider/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "vpc_id" {
  description = "ID of the VPC of the agent and of the identity provider. Its DNS support and DNS host names must be on."
  type        = string
}

variable "subnet_ids" {
  description = "IDs of private subnets in two Availability Zones that AgentCore supports."
  type        = list(string)
}

variable "s3_gateway_endpoint_id" {
  description = "ID of the S3 gateway endpoint of the VPC."
  type        = string
}

variable "endpoint_security_group_id" {
  description = "ID of the security group of the interface endpoints for ECR and CloudWatch Logs."
  type        = string
}

variable "front_end_security_group_id" {
  description = "ID of the security group of the callers."
  type        = string
}

variable "identity_provider_security_group_id" {
  description = "ID of the security group of the load balancer in front of the identity provider."
  type        = string
}

variable "identity_provider_load_balancer_dns_name" {
  description = "DNS name of that load balancer. Its certificate must be for the host of discovery_url, and of a public certificate authority."
  type        = string
}
