variable "runtimes" {
  description = "Runtimes to create, by name."
  type = map(object({
    container_uri   = string
    role_arn        = optional(string)
    description     = optional(string, "Managed by Terraform")
    network_mode    = optional(string, "PUBLIC")
    subnets         = optional(list(string), [])
    security_groups = optional(list(string), [])
    authorizer = optional(object({
      discovery_url = string
      audience      = optional(list(string))
      clients       = optional(list(string))
    }))
    endpoints = optional(map(string), {})
  }))
  default = {}
}

variable "create_role" {
  type    = bool
  default = true
}
