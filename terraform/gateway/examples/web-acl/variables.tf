# Generated from modules/gateway/examples/web-acl/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "web_acl_arn" {
  description = "ARN of the regional web ACL, in the region of the gateway."
  type        = string
}
