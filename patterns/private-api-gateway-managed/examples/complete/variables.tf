variable "vpc_id" {
  description = "VPC of the endpoint, with DNS support and DNS host names on."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of that VPC, one per zone."
  type        = list(string)
}
