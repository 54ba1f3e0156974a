variable "login_load_balancer_dns_name" {
  description = "DNS name of the internal load balancer of the identity provider, which resolves publicly."
  type        = string
}

variable "login_secret_arn" {
  description = "ARN of the secret with the client secret."
  type        = string
}
