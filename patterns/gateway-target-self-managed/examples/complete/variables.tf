variable "vpc_id" {
  description = "VPC of the services, with DNS support and DNS host names on."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets for the interfaces of the gateway, one per zone."
  type        = list(string)
}

variable "services_security_group_id" {
  description = "Group of the load balancers of the services."
  type        = string
}

variable "load_balancer_dns_name" {
  description = "DNS name of the internal load balancer of the orders."
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

variable "search_ip_address" {
  description = "Address of the search service in the VPC."
  type        = string
}
