variable "code_bucket" {
  description = "Bucket with the zip file of the agent."
  type        = string
}

variable "code_version_id" {
  description = "Version of that object, so that an agent is what was reviewed."
  type        = string
}

variable "discovery_url" {
  description = "Discovery document of the identity provider; ends in /.well-known/openid-configuration."
  type        = string
}

variable "office_networks" {
  description = "Public networks from which the agent may be called."
  type        = list(string)
}

variable "caller_role_arn" {
  description = "Role that calls the second agent. It has to exist before the apply."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
