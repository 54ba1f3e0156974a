variable "owner_deployer_role_arn" {
  description = "Role to deploy with in the account of the service."
  type        = string
}

variable "gateway_deployer_role_arn" {
  description = "Role to deploy with in the account of the gateway."
  type        = string
}

variable "gateway_account_id" {
  description = "Account of the gateway."
  type        = string
}

variable "accounts_are_of_different_organizations" {
  description = "Whether the two accounts are not of one organization: then the share is open to the outside, and accepted."
  type        = bool
}

variable "owner_vpc_id" {
  description = "VPC of the service, with DNS support and DNS host names on."
  type        = string
}

variable "owner_subnet_ids" {
  description = "Subnets for the interfaces of the resource gateway, one per zone."
  type        = list(string)
}

variable "orders_security_group_id" {
  description = "Group of the load balancer of the orders."
  type        = string
}

variable "orders_load_balancer_dns_name" {
  description = "DNS name of the internal load balancer of the orders."
  type        = string
}

variable "oauth_provider_arn" {
  description = "OAuth2 credential provider of AgentCore for the orders, in the account of the gateway."
  type        = string
}

variable "oauth_secret_arn" {
  description = "Secret that this provider keeps its client in."
  type        = string
}
