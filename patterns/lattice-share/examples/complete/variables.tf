variable "vpc_id" {
  description = "ID of the VPC of the services, with DNS support and DNS hostnames enabled."
  type        = string
}

variable "subnet_ids" {
  description = "IDs of the subnets of the resource gateway, one per zone."
  type        = list(string)
}

variable "services_security_group_id" {
  description = "ID of the security group of the load balancers of the services."
  type        = string
}

variable "load_balancer_dns_name" {
  description = "DNS name of the internal load balancer of the services."
  type        = string
}

variable "agents_unit_arn" {
  description = "ARN of the organizational unit with the accounts that have gateways."
  type        = string
}

variable "quotes_ip_address" {
  description = "IP address of the quotes service in the VPC."
  type        = string
}

variable "partner_account_id" {
  description = "ID of the account of the partner."
  type        = string
}
