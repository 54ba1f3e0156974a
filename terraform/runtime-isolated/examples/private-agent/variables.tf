# Generated from patterns/runtime-isolated/examples/private-agent/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "front_end_role_arn" {
  description = "Role that invokes the agent."
  type        = string
}

variable "deployer_role_arn" {
  description = "Role that applies this configuration."
  type        = string
}

variable "login_secret_arn" {
  description = "Secret with the client secret of the agent at the identity provider, under the key client_secret."
  type        = string
}

variable "login_load_balancer_dns_name" {
  description = "DNS name of the internal load balancer in front of the identity provider, in this VPC."
  type        = string
}

variable "certificate_arn" {
  description = "Certificate of a public authority for orders.example.com, in ACM."
  type        = string
}

variable "on_call_topic_arn" {
  description = "SNS topic that receives the alarms."
  type        = string
}
