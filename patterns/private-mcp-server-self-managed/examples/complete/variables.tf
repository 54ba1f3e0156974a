variable "certificate_arn" {
  description = "Public certificate of ACM for *.example.com."
  type        = string
}

variable "oauth_provider_arn" {
  description = "OAuth2 credential provider of AgentCore for the search."
  type        = string
}

variable "oauth_secret_arn" {
  description = "Secret that this provider keeps its client in."
  type        = string
}

variable "wiki_target_group_arn" {
  description = "Target group of the ingress of the wiki."
  type        = string
}

variable "wiki_security_group_id" {
  description = "Group of the nodes on which that ingress listens."
  type        = string
}
