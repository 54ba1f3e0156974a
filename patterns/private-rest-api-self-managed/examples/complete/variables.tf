variable "certificate_arn" {
  description = "Public certificate of ACM for *.example.com."
  type        = string
}

variable "oauth_provider_arn" {
  description = "OAuth2 credential provider of AgentCore for the orders."
  type        = string
}

variable "oauth_secret_arn" {
  description = "Secret that this provider keeps its client in."
  type        = string
}

variable "access_log_bucket" {
  description = "Bucket for access logs, which Elastic Load Balancing may write to."
  type        = string
}

variable "search_document_arn" {
  description = "OpenAPI document of the search in S3."
  type        = string
}

variable "search_instance_ids" {
  description = "Instances of the search, by a name."
  type        = map(string)
}
