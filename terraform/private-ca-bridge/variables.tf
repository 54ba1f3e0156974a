# Generated from patterns/private-ca-bridge. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the load balancer and prefix of its target group and security groups: 3 to 24 characters. Changing it replaces all of them."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,22}[a-z0-9]$", var.name))
    error_message = "name: got \"${var.name}\". Expected 3 to 24 lowercase letters, digits, or hyphens, starting with a letter and ending with a letter or digit."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
  }

  validation {
    condition     = !strcontains(var.name, "--") && !startswith(var.name, "internal-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name without two hyphens in a row that does not start with internal-, which Elastic Load Balancing reserves."
  }
}

variable "vpc_id" {
  description = "ID of the VPC of the service and the load balancer. DNS support and DNS hostnames must be enabled."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "subnet_ids" {
  description = "IDs of private subnets in `vpc_id` for the load balancer, one per Availability Zone. At least two zones are required."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 2 && length(var.subnet_ids) <= 16
    error_message = "subnet_ids: got ${length(var.subnet_ids)}. Expected 2 to 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids : can(regex(local.patterns.subnet_id, item))])
    error_message = "subnet_ids: got ${join(", ", [for index, item in var.subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "host_name" {
  description = "Host name that the gateway uses for the service. The certificate must cover it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex(local.patterns.host_name, var.host_name))
    error_message = "host_name: got \"${var.host_name}\". Expected a domain name. Pass the name only, without https:// and path."
  }

  validation {
    condition = anytrue([
      for domain in var.certificate_domains :
      try(lower(domain) == lower(var.host_name) || lower(domain) == "*.${regex("^[^.]+[.](.+)$", lower(var.host_name))[0]}", false)
    ])
    error_message = "host_name: got ${jsonencode(var.host_name)}, and the certificate names ${jsonencode(var.certificate_domains)}. Expected one of these names, or a name that a wildcard covers (one label only). Use a certificate for host_name, or pass all names of the certificate."
  }
}

variable "certificate_arn" {
  description = "ARN of an existing ACM certificate in the region of the load balancer. It must be from a public certificate authority, which AgentCore trusts."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:acm:[a-z0-9-]*:([0-9]{12})?:certificate/[0-9a-zA-Z-]+$", var.certificate_arn))
    error_message = "certificate_arn: got \"${var.certificate_arn}\". Expected the ARN of an ACM certificate. Pass the ARN, not the name."
  }
}

variable "certificate_domains" {
  description = "Domain names on the certificate, such as `subject_alternative_names` of `aws_acm_certificate`. One of them must match `host_name`, either exactly or as a wildcard."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.certificate_domains) >= 1
    error_message = "certificate_domains: got ${length(var.certificate_domains)}. Expected at least 1. Pass the domain name and the alternative names of the certificate."
  }

  validation {
    condition     = alltrue([for item in var.certificate_domains : can(regex(local.patterns.certificate_domain, item))])
    error_message = "certificate_domains: got ${join(", ", [for index, item in var.certificate_domains : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.certificate_domain, item))])}. Expected a domain name, optionally with a leading *.. Pass each name exactly as in the certificate."
  }
}

variable "ssl_policy" {
  description = "TLS policy of the listener. The default is the one that AWS recommends: TLS 1.3 and 1.2 with forward secrecy."
  type        = string
  default     = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
  nullable    = false

  validation {
    condition     = can(regex("^ELBSecurityPolicy-TLS13-1-[23](-[a-zA-Z0-9]+)*-20[0-9]{2}-[0-9]{2}$", var.ssl_policy))
    error_message = "ssl_policy: got \"${var.ssl_policy}\". Expected an Elastic Load Balancing policy with TLS 1.3 and no version older than TLS 1.2. Use one whose name starts with ELBSecurityPolicy-TLS13-1-2 or ELBSecurityPolicy-TLS13-1-3."
  }
}

variable "access_logs" {
  description = <<-EOT
    S3 bucket for access logs of the load balancer. By default, there are none.
    - `bucket`: Name of the bucket. Its policy must allow Elastic Load Balancing to write.
    - `prefix`: Prefix of the log files.
  EOT
  type = object({
    bucket = string
    prefix = optional(string)
  })
  default = null

  validation {
    condition     = var.access_logs == null ? true : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.access_logs.bucket))
    error_message = "access_logs.bucket: got ${try(jsonencode(var.access_logs.bucket), "null")}. Expected an S3 bucket name. Pass the name, not the ARN."
  }

  validation {
    condition = (
      var.access_logs == null ? true :
      var.access_logs.prefix == null ? true :
      (length(var.access_logs.prefix) >= 1 && length(var.access_logs.prefix) <= 512)
    )
    error_message = "access_logs.prefix: got ${try(length(var.access_logs.prefix), 0)} characters. Expected 1 to 512 characters."
  }
}

variable "deletion_protection" {
  description = "Whether to enable deletion protection for the load balancer. Set it to false and apply before a destroy."
  type        = bool
  default     = false
  nullable    = false
}

variable "idle_timeout_seconds" {
  description = "Maximum time that the load balancer waits for a response of the service, in seconds."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.idle_timeout_seconds >= 1 && var.idle_timeout_seconds <= 4000 && floor(var.idle_timeout_seconds) == var.idle_timeout_seconds
    error_message = "idle_timeout_seconds: got ${var.idle_timeout_seconds}. Expected a whole number, 1 to 4000."
  }
}

variable "backend_host_name" {
  description = "Host name of the service, as on its private certificate. The service receives it as the Host header instead of `host_name`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex(local.patterns.host_name, var.backend_host_name))
    error_message = "backend_host_name: got \"${var.backend_host_name}\". Expected a domain name. Pass the name only, without https:// and path."
  }
}

variable "backend_port" {
  description = "Port of the service."
  type        = number
  default     = 443
  nullable    = false

  validation {
    condition     = var.backend_port >= 1 && var.backend_port <= 65535 && floor(var.backend_port) == var.backend_port
    error_message = "backend_port: got ${var.backend_port}. Expected a whole number, 1 to 65535."
  }
}

variable "backend_security_group_ids" {
  description = "IDs of the security groups of the service, keyed by a name you choose. The module adds rules that allow requests and health checks from the load balancer, which can connect to nothing else."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.backend_security_group_ids) >= 1 && length(var.backend_security_group_ids) <= 50
    error_message = "backend_security_group_ids: got ${length(var.backend_security_group_ids)}. Expected 1 to 50 security groups, the only destinations of the load balancer. Pass the security groups of the service."
  }

  validation {
    condition     = alltrue([for item in var.backend_security_group_ids : can(regex(local.patterns.backend_security_group_id, item))])
    error_message = "backend_security_group_ids: got ${join(", ", [for key, item in var.backend_security_group_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.backend_security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "target_type" {
  description = "Target type of the target group: `ip` (IP addresses, such as pods or Fargate tasks) or `instance`."
  type        = string
  default     = "ip"
  nullable    = false

  validation {
    condition     = contains(["instance", "ip"], var.target_type)
    error_message = "target_type: got \"${var.target_type}\". Expected instance or ip. Use ip for Fargate tasks, pods, and IP addresses, and instance otherwise."
  }
}

variable "target_ips" {
  description = "IPv4 addresses in the VPC to register as targets, keyed by a name you choose. Omit it if a controller or a service registers its targets with the output `target_group_arn`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.target_ips) <= 1000
    error_message = "target_ips: got ${length(var.target_ips)}. Expected at most 1000."
  }

  validation {
    condition     = alltrue([for item in var.target_ips : can(regex(local.patterns.target_ip, item))])
    error_message = "target_ips: got ${join(", ", [for key, item in var.target_ips : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.target_ip, item))])}. Expected an IPv4 address. Pass the address only."
  }

  validation {
    condition     = length(var.target_ips) == 0 || (var.target_type == "ip")
    error_message = "target_ips: got ${length(var.target_ips)}, and target_type is ${jsonencode(var.target_type)}. Expected no entries without target_type = \"ip\"."
  }
}

variable "target_instance_ids" {
  description = "IDs of instances to register as targets, keyed by a name you choose. Set it only with `target_type = \"instance\"`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.target_instance_ids) <= 500
    error_message = "target_instance_ids: got ${length(var.target_instance_ids)}. Expected at most 500."
  }

  validation {
    condition     = alltrue([for item in var.target_instance_ids : can(regex(local.patterns.target_instance_id, item))])
    error_message = "target_instance_ids: got ${join(", ", [for key, item in var.target_instance_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.target_instance_id, item))])}. Expected i- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = length(var.target_instance_ids) == 0 || (var.target_type == "instance")
    error_message = "target_instance_ids: got ${length(var.target_instance_ids)}, and target_type is ${jsonencode(var.target_type)}. Expected no entries without target_type = \"instance\"."
  }
}

variable "health_check" {
  description = <<-EOT
    Health check of the target group.
    - `path`: Path of the request that checks a target.
    - `matcher`: Status codes of a healthy target, for example `200` or `200-299`.
    - `port`: Port of the health check. Defaults to `backend_port`.
    - `interval_seconds`: Time between two checks, in seconds.
    - `timeout_seconds`: Time after which a check fails without a response, in seconds. Must be shorter than `interval_seconds`.
    - `healthy_threshold`: Number of consecutive successful checks after which a target is healthy.
    - `unhealthy_threshold`: Number of consecutive failed checks after which a target is unhealthy.
  EOT
  type = object({
    path                = optional(string, "/")
    matcher             = optional(string, "200")
    port                = optional(number)
    interval_seconds    = optional(number, 30)
    timeout_seconds     = optional(number, 5)
    healthy_threshold   = optional(number, 3)
    unhealthy_threshold = optional(number, 3)
  })
  default = {
    path                = "/"
    matcher             = "200"
    interval_seconds    = 30
    timeout_seconds     = 5
    healthy_threshold   = 3
    unhealthy_threshold = 3
  }

  nullable = false

  validation {
    condition     = can(regex("^/[!-~]*$", var.health_check.path))
    error_message = "health_check.path: got ${try(jsonencode(var.health_check.path), "null")}. Expected a path that starts with /, without spaces. Pass the path only, without host."
  }

  validation {
    condition     = can(regex("^[2-4][0-9]{2}([,-][2-4][0-9]{2})*$", var.health_check.matcher))
    error_message = "health_check.matcher: got ${try(jsonencode(var.health_check.matcher), "null")}. Expected status codes such as 200, 200,204, or 200-299."
  }

  validation {
    condition = (
      var.health_check.port == null ? true :
      (var.health_check.port >= 1 && var.health_check.port <= 65535 && floor(var.health_check.port) == var.health_check.port)
    )
    error_message = "health_check.port: got ${try(jsonencode(var.health_check.port), "null")}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition = try(
      var.health_check.interval_seconds >= 5 &&
      var.health_check.interval_seconds <= 300 &&
      floor(var.health_check.interval_seconds) == var.health_check.interval_seconds,
      false
    )
    error_message = "health_check.interval_seconds: got ${try(jsonencode(var.health_check.interval_seconds), "null")}. Expected a whole number, 5 to 300."
  }

  validation {
    condition = try(
      var.health_check.timeout_seconds >= 2 &&
      var.health_check.timeout_seconds <= 120 &&
      floor(var.health_check.timeout_seconds) == var.health_check.timeout_seconds,
      false
    )
    error_message = "health_check.timeout_seconds: got ${try(jsonencode(var.health_check.timeout_seconds), "null")}. Expected a whole number, 2 to 120."
  }

  validation {
    condition = try(
      var.health_check.healthy_threshold >= 2 &&
      var.health_check.healthy_threshold <= 10 &&
      floor(var.health_check.healthy_threshold) == var.health_check.healthy_threshold,
      false
    )
    error_message = "health_check.healthy_threshold: got ${try(jsonencode(var.health_check.healthy_threshold), "null")}. Expected a whole number, 2 to 10."
  }

  validation {
    condition = try(
      var.health_check.unhealthy_threshold >= 2 &&
      var.health_check.unhealthy_threshold <= 10 &&
      floor(var.health_check.unhealthy_threshold) == var.health_check.unhealthy_threshold,
      false
    )
    error_message = "health_check.unhealthy_threshold: got ${try(jsonencode(var.health_check.unhealthy_threshold), "null")}. Expected a whole number, 2 to 10."
  }

  validation {
    condition     = try(var.health_check.timeout_seconds < var.health_check.interval_seconds, false)
    error_message = "health_check: timeout_seconds is ${jsonencode(try(var.health_check.timeout_seconds, null))} and interval_seconds ${jsonencode(try(var.health_check.interval_seconds, null))}. Expected timeout_seconds less than interval_seconds."
  }
}

variable "create_resource_gateway_security_group" {
  description = "Whether to create the security group of the resource gateway. AgentCore may keep it in use after the gateway target is deleted. If a destroy must not wait for that, set it to false and manage the security group in another state."
  type        = bool
  default     = true
  nullable    = false
}

variable "resource_gateway_security_group_id" {
  description = "ID of an existing security group of the resource gateway. The module adds an egress rule to the load balancer. Targets with the same subnets and security group share a resource gateway. Required when `create_resource_gateway_security_group = false`."
  type        = string
  default     = null

  validation {
    condition = (
      var.resource_gateway_security_group_id == null ? true :
      can(regex(local.patterns.backend_security_group_id, var.resource_gateway_security_group_id))
    )
    error_message = "resource_gateway_security_group_id: got ${jsonencode(var.resource_gateway_security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.resource_gateway_security_group_id == null) == var.create_resource_gateway_security_group
    error_message = "resource_gateway_security_group_id: ${var.resource_gateway_security_group_id == null ? "unset" : "set"}, and create_resource_gateway_security_group is ${var.create_resource_gateway_security_group}. Expected exactly one of resource_gateway_security_group_id and create_resource_gateway_security_group = true."
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
    subnet_id                 = "^subnet-[0-9a-z]{8,17}$"
    host_name                 = "^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?(\\.[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?)+$"
    certificate_domain        = "^([*]\\.)?[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+$"
    backend_security_group_id = "^sg-[0-9a-z]{8,17}$"
    target_ip                 = "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$"
    target_instance_id        = "^i-[0-9a-z]{8,17}$"
    tag_key                   = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
