# Generated from modules/network. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the VPC and prefix for all other names. Changing it replaces the log group of the flow logs, which deletes its logs, and their IAM role."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }
}

variable "cidr_block" {
  description = "IPv4 CIDR range of the VPC, from /16 to /20. The private subnet of each zone uses one sixteenth of it. Changing it replaces the VPC."
  type        = string
  nullable    = false

  validation {
    condition = can(
      regex(
        "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|20)$",
        var.cidr_block
      )
    )
    error_message = "cidr_block: got \"${var.cidr_block}\". Expected an IPv4 CIDR range from /16 to /20, such as 10.0.0.0/16. Choose a range that nothing else in your network uses."
  }

  validation {
    condition     = try(cidrsubnet(var.cidr_block, 0, 0) == var.cidr_block, false)
    error_message = "cidr_block: got ${var.cidr_block}. Expected the first address of the range. Set the host bits to zero, such as 10.0.16.0/20."
  }
}

variable "zone_ids" {
  description = "Zone IDs, such as `use1-az1`. They must be known at plan. Defaults to the first two zones that AgentCore supports in the region. Adding, reordering, or removing zones does not change the addresses of the others."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.zone_ids : can(regex(local.patterns.zone_id, item))])
    error_message = "zone_ids: got ${join(", ", [for item in var.zone_ids : jsonencode(item) if !can(regex(local.patterns.zone_id, item))])}. Expected a zone ID such as use1-az1, with a number up to 7. Use the ID, not the name: `aws ec2 describe-availability-zones` lists both."
  }

  validation {
    condition     = length(distinct([for id in var.zone_ids : reverse(split("-az", id))[0]])) == length(var.zone_ids)
    error_message = "zone_ids: got ${join(", ", var.zone_ids)}. Expected zones of one region, each with a different number. Remove zones of other regions."
  }
}

variable "supported_zone_ids" {
  description = "Zone IDs that AgentCore supports in this region, to use instead of the module's own table. Set it for regions and zones that are newer than the module."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.supported_zone_ids : can(regex(local.patterns.zone_id, item))])
    error_message = "supported_zone_ids: got ${join(", ", [for item in var.supported_zone_ids : jsonencode(item) if !can(regex(local.patterns.zone_id, item))])}. Expected a zone ID such as use1-az1, with a number up to 7. Use the ID, not the name: `aws ec2 describe-availability-zones` lists both."
  }
}

variable "egress" {
  description = "Outbound internet access of the private subnets: `none` (no gateway), `nat_single` (one NAT gateway, in `nat_zone_id`), or `nat_per_zone` (one NAT gateway in each zone)."
  type        = string
  default     = "none"
  nullable    = false

  validation {
    condition     = contains(["none", "nat_single", "nat_per_zone"], var.egress)
    error_message = "egress: got \"${var.egress}\". Expected none, nat_single, or nat_per_zone. Pick none, one NAT gateway for all zones, or one in each."
  }
}

variable "nat_zone_id" {
  description = "Zone ID for the NAT gateway. Required when `egress = \"nat_single\"`, and only then."
  type        = string
  default     = null

  validation {
    condition     = var.nat_zone_id == null ? true : can(regex(local.patterns.zone_id, var.nat_zone_id))
    error_message = "nat_zone_id: got ${jsonencode(var.nat_zone_id)}. Expected a zone ID such as use1-az1, with a number up to 7. Use the ID, not the name: `aws ec2 describe-availability-zones` lists both."
  }

  validation {
    condition     = (var.nat_zone_id != null) == (var.egress == "nat_single")
    error_message = "nat_zone_id: ${var.nat_zone_id == null ? "unset" : "set"}, and egress is ${var.egress}. Expected a zone ID with nat_single, and null otherwise. Set it to the zone ID for the NAT gateway, or omit it."
  }
}

variable "assign_ipv6" {
  description = "Whether to assign an Amazon-provided IPv6 range to the VPC and a /64 to each private subnet. Traffic is outbound only, through an egress-only internet gateway, and with `egress = \"none\"` there is none."
  type        = bool
  default     = false
  nullable    = false
}

variable "flow_log_retention_days" {
  description = "Number of days to retain flow logs in CloudWatch Logs."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition = (
      var.flow_log_retention_days >= 1 &&
      var.flow_log_retention_days <= 3653 &&
      floor(var.flow_log_retention_days) == var.flow_log_retention_days
    )
    error_message = "flow_log_retention_days: got ${var.flow_log_retention_days}. Expected a whole number, 1 to 3653. Pick a period that CloudWatch Logs has."
  }

  validation {
    condition = contains(
      [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
      var.flow_log_retention_days
    )
    error_message = "flow_log_retention_days: got ${var.flow_log_retention_days}. Expected one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 days. Pick the next longer period."
  }
}

variable "flow_log_kms_key_arn" {
  description = "ARN of the KMS key that encrypts the flow logs. Its key policy must allow CloudWatch Logs to use it. Defaults to a key that CloudWatch Logs owns."
  type        = string
  default     = null

  validation {
    condition = (
      var.flow_log_kms_key_arn == null ? true :
      can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[^*?]+$", var.flow_log_kms_key_arn))
    )
    error_message = "flow_log_kms_key_arn: got ${jsonencode(var.flow_log_kms_key_arn)}. Expected the ARN of a KMS key. Pass the ARN, not the name."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of the permissions boundary for the IAM role that writes the flow logs."
  type        = string
  default     = null

  validation {
    condition = (
      var.permissions_boundary_arn == null ? true :
      can(regex("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[^*?]+$", var.permissions_boundary_arn))
    )
    error_message = "permissions_boundary_arn: got ${jsonencode(var.permissions_boundary_arn)}. Expected the ARN of a managed policy. Pass the policy, not its name."
  }
}

variable "tags" {
  description = "Tags to apply to all resources that support tags."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 49
    error_message = "tags: got ${length(var.tags)}. Expected at most 49."
  }

  validation {
    condition     = alltrue([for key in keys(var.tags) : can(regex(local.patterns.tag_key, key))])
    error_message = "tags: got ${join(", ", [for key in keys(var.tags) : jsonencode(key) if !can(regex(local.patterns.tag_key, key))])}. Expected keys of 1 to 128 letters, digits, spaces, or . _ : / = + @ -."
  }
}

# Patterns that validations and their messages share.
locals {
  patterns = {
    zone_id = "^[a-z]+[0-9]+-az[0-7]$"
    tag_key = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
