variable "certificate_arn" {
  description = "ACM certificate for *.example.com, from a public certificate authority."
  type        = string
}

variable "gateway_account_id" {
  description = "ID of the account that owns the gateway."
  type        = string
}
