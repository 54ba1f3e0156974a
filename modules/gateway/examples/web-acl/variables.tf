variable "web_acl_arn" {
  description = "ARN of the regional web ACL, in the region of the gateway."
  type        = string
}
