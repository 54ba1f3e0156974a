variable "gateway_id" {
  description = "Gateway that gets the target."
  type        = string
}

variable "gateway_role_name" {
  description = "Role of that gateway."
  type        = string
}

variable "private_targets_allowed" {
  description = "Whether that gateway may have private targets: an output of the module gateway."
  type        = bool
}

variable "certificate_arn" {
  description = "Public certificate of ACM for *.example.com."
  type        = string
}

variable "access_log_bucket" {
  description = "Bucket for access logs, which Elastic Load Balancing may write to."
  type        = string
}

variable "instance_ids" {
  description = "Instances of the orders, by a name."
  type        = map(string)
}
