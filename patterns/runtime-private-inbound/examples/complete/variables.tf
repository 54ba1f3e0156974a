variable "caller_role_arn" {
  description = "Role of the callers. It has to exist before the apply."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary that every role of the account has to carry."
  type        = string
}
