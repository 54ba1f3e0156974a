variable "root_certificate_secret_arn" {
  description = "ARN of the secret with the root certificate of the intranet, in PEM."
  type        = string
}
