# Generated from modules/browser. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the browser and prefix for the names of other resources. Hyphens become underscores in the name of the AgentCore browser, so `my-browser` and `my_browser` conflict. Changing it replaces the browser."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
  }
}

variable "description" {
  description = "What the browser is for. Changing it replaces the browser."
  type        = string
  default     = null

  validation {
    condition     = var.description == null ? true : (length(var.description) >= 1 && length(var.description) <= 4096)
    error_message = "description: got ${try(length(var.description), 0)} characters. Expected 1 to 4096 characters."
  }
}

variable "network_mode" {
  description = "Network of the browser. VPC: network interfaces in `subnet_ids`, which reach only what the egress inputs name. PUBLIC: any address of the internet, from a network of AWS that nothing here restricts. Changing it replaces the browser."
  type        = string
  default     = "VPC"
  nullable    = false

  validation {
    condition     = contains(["PUBLIC", "VPC"], var.network_mode)
    error_message = "network_mode: got \"${var.network_mode}\". Expected PUBLIC or VPC."
  }
}

variable "vpc_id" {
  description = "ID of the VPC of the browser's network interfaces. Required when `network_mode = \"VPC\"`."
  type        = string
  default     = null

  validation {
    condition     = var.vpc_id == null ? true : can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got ${jsonencode(var.vpc_id)}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.vpc_id != null) != (var.network_mode == "PUBLIC")
    error_message = "vpc_id: ${var.vpc_id == null ? "missing" : "given"}, and network_mode is ${var.network_mode}. Expected a VPC with network_mode = \"VPC\", and only then. Set vpc_id, or another network_mode."
  }
}

variable "subnet_ids" {
  description = "IDs of private subnets in `vpc_id`, in zones that AgentCore supports. Required when `network_mode = \"VPC\"`. Changing them replaces the browser."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) <= 16
    error_message = "subnet_ids: got ${length(var.subnet_ids)}. Expected at most 16. Pass one private subnet per zone."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids : can(regex(local.patterns.subnet_id, item))])
    error_message = "subnet_ids: got ${join(", ", [for index, item in var.subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (length(var.subnet_ids) > 0) != (var.network_mode == "PUBLIC")
    error_message = "subnet_ids: got ${length(var.subnet_ids)}, and network_mode is ${var.network_mode}. Expected subnets with network_mode = \"VPC\", and only then. Set subnet_ids, or another network_mode."
  }
}

variable "minimum_zones" {
  description = "Minimum number of zones that the subnets must be in. AgentCore accepts one; AWS recommends two."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.minimum_zones >= 1 && var.minimum_zones <= 16 && floor(var.minimum_zones) == var.minimum_zones
    error_message = "minimum_zones: got ${var.minimum_zones}. Expected a whole number, 1 to 16. Omit it, or set it to 1 if a single zone is enough."
  }
}

variable "supported_zone_ids" {
  description = "Zone IDs that AgentCore supports in this region, to use instead of the module's own table. Set it for regions and zones that are newer than the module."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.supported_zone_ids : can(regex(local.patterns.supported_zone_id, item))])
    error_message = "supported_zone_ids: got ${join(", ", [for index, item in var.supported_zone_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.supported_zone_id, item))])}. Expected a zone ID such as use1-az1. Use the ID, not the name: `aws ec2 describe-availability-zones` lists both."
  }
}

variable "create_security_group" {
  description = "Whether to create the security group for the network interfaces of the browser. AWS keeps it in use for up to 8 hours after the browser is deleted. If a destroy must not wait for that, set it to false and manage the security group in another state."
  type        = bool
  default     = true
  nullable    = false
}

variable "security_group_ids" {
  description = "IDs of existing security groups for the network interfaces of the browser, in addition to the one that the module creates. At most 16 in total."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.security_group_ids : can(regex(local.patterns.security_group_id, item))])
    error_message = "security_group_ids: got ${join(", ", [for index, item in var.security_group_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = length(var.security_group_ids) == 0 || !(var.network_mode == "PUBLIC")
    error_message = "security_group_ids: got ${length(var.security_group_ids)}, and network_mode is ${var.network_mode}. Expected it only with network_mode VPC, which has a security group. Set network_mode = \"VPC\" with vpc_id and subnet_ids, or omit it."
  }

  validation {
    condition = (
      length(var.security_group_ids) + (var.create_security_group ? 1 : 0) >= 1 &&
      length(var.security_group_ids) + (var.create_security_group ? 1 : 0) <= 16
    )
    error_message = "security_group_ids: got ${length(var.security_group_ids)}${var.create_security_group ? " and the module's own" : ""}. Expected 1 to 16 in total. Pass a security group, or set create_security_group = true."
  }
}

variable "egress_to_security_groups" {
  description = <<-EOT
    Security groups that the browser can connect to, keyed by a name you choose.
    - `security_group_id`: ID of the security group.
    - `port`: Port, or the first port of a range.
    - `to_port`: Last port of a range.
    - `protocol`: `tcp` or `udp`.
    - `description`: Description of the security group rule. Defaults to the key.
  EOT
  type = map(object({
    security_group_id = string
    port              = number
    to_port           = optional(number)
    protocol          = optional(string, "tcp")
    description       = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.egress_to_security_groups) : can(regex(local.patterns.egress_to_network_key, key))])
    error_message = "egress_to_security_groups: got ${join(", ", [for key in keys(var.egress_to_security_groups) : jsonencode(key) if !can(regex(local.patterns.egress_to_network_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_security_groups : can(regex(local.patterns.security_group_id, item.security_group_id))])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.security_group_id ${jsonencode(item.security_group_id)}" if !can(regex(local.patterns.security_group_id, item.security_group_id))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_security_groups :
      try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)
    ])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.port ${jsonencode(item.port)}" if !try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_security_groups :
      item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port)
    ])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.to_port ${jsonencode(item.to_port)}" if !(item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port))])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_security_groups : try(contains(["tcp", "udp"], item.protocol), false)])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.protocol ${jsonencode(item.protocol)}" if !try(contains(["tcp", "udp"], item.protocol), false)])}. Expected tcp or udp."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_security_groups :
      item.description == null ? true : can(regex(local.patterns.description, item.description))
    ])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.description ${jsonencode(item.description)}" if !(item.description == null ? true : can(regex(local.patterns.description, item.description)))])}. Expected 1 to 255 letters, digits, spaces, or . _ - : / ( ) # , @ [ ] + = ; { } ! $ *."
  }

  validation {
    condition     = length(var.egress_to_security_groups) == 0 || !(var.network_mode == "PUBLIC")
    error_message = "egress_to_security_groups: got ${length(var.egress_to_security_groups)}, and network_mode is ${var.network_mode}. Expected it only with network_mode VPC, which has a security group. Set network_mode = \"VPC\" with vpc_id and subnet_ids, or omit it."
  }

  validation {
    condition     = alltrue([for rule in var.egress_to_security_groups : rule.port <= coalesce(rule.to_port, rule.port)])
    error_message = "egress_to_security_groups: the range ends before it starts in ${join(", ", [for key, rule in var.egress_to_security_groups : key if rule.port > coalesce(rule.to_port, rule.port)])}. Expected to_port at or above port."
  }

  validation {
    condition = length(
      distinct([
        for rule in var.egress_to_security_groups :
        "${rule.security_group_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"
      ])
    ) == length(var.egress_to_security_groups)
    error_message = "egress_to_security_groups: got ${join(", ", [for rule in var.egress_to_security_groups : "${rule.security_group_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])}. Expected each target with the same ports once, because EC2 refuses duplicate rules. Merge the duplicate entries."
  }

  validation {
    condition     = var.create_security_group || length(var.egress_to_security_groups) == 0
    error_message = "egress_to_security_groups: has entries, and create_security_group is false. Expected no entries without create_security_group = true. Add the rules to the security groups that you pass, or set create_security_group = true."
  }
}

variable "create_target_ingress_rules" {
  description = "Whether to add an ingress rule for the browser to each security group in `egress_to_security_groups`. Set it to false if another team owns these security groups."
  type        = bool
  default     = true
  nullable    = false
}

variable "egress_to_networks" {
  description = <<-EOT
    Networks that the browser can connect to, keyed by a name you choose. The whole internet is refused.
    - `cidr_block`: IPv4 or IPv6 CIDR range.
    - `port`: Port, or the first port of a range.
    - `to_port`: Last port of a range.
    - `protocol`: `tcp` or `udp`.
    - `description`: Description of the security group rule. Defaults to the key.
  EOT
  type = map(object({
    cidr_block  = string
    port        = number
    to_port     = optional(number)
    protocol    = optional(string, "tcp")
    description = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.egress_to_networks) : can(regex(local.patterns.egress_to_network_key, key))])
    error_message = "egress_to_networks: got ${join(", ", [for key in keys(var.egress_to_networks) : jsonencode(key) if !can(regex(local.patterns.egress_to_network_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : can(regex(local.patterns.cidr_block, item.cidr_block))])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.cidr_block ${jsonencode(item.cidr_block)}" if !can(regex(local.patterns.cidr_block, item.cidr_block))])}. Expected a CIDR range such as 10.1.0.0/16 or 2001:db8::/56, /8 (IPv6: /16) or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.port ${jsonencode(item.port)}" if !try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_networks :
      item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port)
    ])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.to_port ${jsonencode(item.to_port)}" if !(item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port))])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : try(contains(["tcp", "udp"], item.protocol), false)])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.protocol ${jsonencode(item.protocol)}" if !try(contains(["tcp", "udp"], item.protocol), false)])}. Expected tcp or udp."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_networks :
      item.description == null ? true : can(regex(local.patterns.description, item.description))
    ])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.description ${jsonencode(item.description)}" if !(item.description == null ? true : can(regex(local.patterns.description, item.description)))])}. Expected 1 to 255 letters, digits, spaces, or . _ - : / ( ) # , @ [ ] + = ; { } ! $ *."
  }

  validation {
    condition     = length(var.egress_to_networks) == 0 || !(var.network_mode == "PUBLIC")
    error_message = "egress_to_networks: got ${length(var.egress_to_networks)}, and network_mode is ${var.network_mode}. Expected it only with network_mode VPC, which has a security group. Set network_mode = \"VPC\" with vpc_id and subnet_ids, or omit it."
  }

  validation {
    condition     = alltrue([for rule in var.egress_to_networks : rule.port <= coalesce(rule.to_port, rule.port)])
    error_message = "egress_to_networks: the range ends before it starts in ${join(", ", [for key, rule in var.egress_to_networks : key if rule.port > coalesce(rule.to_port, rule.port)])}. Expected to_port at or above port."
  }

  validation {
    condition = length(
      distinct([
        for rule in var.egress_to_networks :
        "${rule.cidr_block} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"
      ])
    ) == length(var.egress_to_networks)
    error_message = "egress_to_networks: got ${join(", ", [for rule in var.egress_to_networks : "${rule.cidr_block} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])}. Expected each target with the same ports once, because EC2 refuses duplicate rules. Merge the duplicate entries."
  }

  validation {
    condition     = var.create_security_group || length(var.egress_to_networks) == 0
    error_message = "egress_to_networks: has entries, and create_security_group is false. Expected no entries without create_security_group = true. Add the rules to the security groups that you pass, or set create_security_group = true."
  }
}

variable "egress_to_prefix_lists" {
  description = <<-EOT
    Prefix lists that the browser can connect to, keyed by a name you choose. S3 needs no entry when `use_s3_gateway_endpoint = true`.
    - `prefix_list_id`: ID of the prefix list.
    - `port`: Port, or the first port of a range.
    - `to_port`: Last port of a range.
    - `protocol`: `tcp` or `udp`.
    - `description`: Description of the security group rule. Defaults to the key.
  EOT
  type = map(object({
    prefix_list_id = string
    port           = number
    to_port        = optional(number)
    protocol       = optional(string, "tcp")
    description    = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.egress_to_prefix_lists) : can(regex(local.patterns.egress_to_network_key, key))])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key in keys(var.egress_to_prefix_lists) : jsonencode(key) if !can(regex(local.patterns.egress_to_network_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_prefix_lists : can(regex(local.patterns.prefix_list_id, item.prefix_list_id))])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.prefix_list_id ${jsonencode(item.prefix_list_id)}" if !can(regex(local.patterns.prefix_list_id, item.prefix_list_id))])}. Expected pl- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_prefix_lists :
      try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)
    ])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.port ${jsonencode(item.port)}" if !try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_prefix_lists :
      item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port)
    ])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.to_port ${jsonencode(item.to_port)}" if !(item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port))])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_prefix_lists : try(contains(["tcp", "udp"], item.protocol), false)])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.protocol ${jsonencode(item.protocol)}" if !try(contains(["tcp", "udp"], item.protocol), false)])}. Expected tcp or udp."
  }

  validation {
    condition = alltrue([
      for item in var.egress_to_prefix_lists :
      item.description == null ? true : can(regex(local.patterns.description, item.description))
    ])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.description ${jsonencode(item.description)}" if !(item.description == null ? true : can(regex(local.patterns.description, item.description)))])}. Expected 1 to 255 letters, digits, spaces, or . _ - : / ( ) # , @ [ ] + = ; { } ! $ *."
  }

  validation {
    condition     = length(var.egress_to_prefix_lists) == 0 || !(var.network_mode == "PUBLIC")
    error_message = "egress_to_prefix_lists: got ${length(var.egress_to_prefix_lists)}, and network_mode is ${var.network_mode}. Expected it only with network_mode VPC, which has a security group. Set network_mode = \"VPC\" with vpc_id and subnet_ids, or omit it."
  }

  validation {
    condition     = alltrue([for rule in var.egress_to_prefix_lists : rule.port <= coalesce(rule.to_port, rule.port)])
    error_message = "egress_to_prefix_lists: the range ends before it starts in ${join(", ", [for key, rule in var.egress_to_prefix_lists : key if rule.port > coalesce(rule.to_port, rule.port)])}. Expected to_port at or above port."
  }

  validation {
    condition = length(
      distinct([
        for rule in var.egress_to_prefix_lists :
        "${rule.prefix_list_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"
      ])
    ) == length(var.egress_to_prefix_lists)
    error_message = "egress_to_prefix_lists: got ${join(", ", [for rule in var.egress_to_prefix_lists : "${rule.prefix_list_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])}. Expected each target with the same ports once, because EC2 refuses duplicate rules. Merge the duplicate entries."
  }

  validation {
    condition     = var.create_security_group || length(var.egress_to_prefix_lists) == 0
    error_message = "egress_to_prefix_lists: has entries, and create_security_group is false. Expected no entries without create_security_group = true. Add the rules to the security groups that you pass, or set create_security_group = true."
  }
}

variable "allow_internet_egress" {
  description = "Whether the browser can connect to any internet address over HTTPS (TCP port 443). The plan fails if a subnet has no default route, or one to an internet gateway."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.allow_internet_egress || !(var.network_mode == "PUBLIC")
    error_message = "allow_internet_egress: true, and network_mode is ${var.network_mode}. Expected it only with network_mode VPC, which has a security group. Set network_mode = \"VPC\" with vpc_id and subnet_ids, or omit it."
  }

  validation {
    condition     = var.create_security_group || !var.allow_internet_egress
    error_message = "allow_internet_egress: true, and create_security_group is false. Expected create_security_group = true beside it. Add the rule to the security groups that you pass, or set create_security_group = true."
  }
}

variable "use_s3_gateway_endpoint" {
  description = "Whether to allow the browser to connect to S3 through `s3_gateway_endpoint_id`. The rule reaches every bucket of the region that the policy of the endpoint admits. AWS does not say whether AgentCore needs it in a VPC."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.use_s3_gateway_endpoint || !(var.network_mode == "PUBLIC")
    error_message = "use_s3_gateway_endpoint: true, and network_mode is ${var.network_mode}. Expected it only with network_mode VPC, which has a security group. Set network_mode = \"VPC\" with vpc_id and subnet_ids, or omit it."
  }
}

variable "s3_gateway_endpoint_id" {
  description = "ID of the S3 gateway endpoint of the VPC. Required when `use_s3_gateway_endpoint = true`."
  type        = string
  default     = null

  validation {
    condition     = var.s3_gateway_endpoint_id == null ? true : can(regex("^vpce-[0-9a-z]{8,17}$", var.s3_gateway_endpoint_id))
    error_message = "s3_gateway_endpoint_id: got ${jsonencode(var.s3_gateway_endpoint_id)}. Expected vpce- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.s3_gateway_endpoint_id != null) == var.use_s3_gateway_endpoint
    error_message = "s3_gateway_endpoint_id: ${var.s3_gateway_endpoint_id == null ? "unset" : "set"}, and use_s3_gateway_endpoint is ${var.use_s3_gateway_endpoint}. Expected both or neither. Pass the ID of the endpoint with use_s3_gateway_endpoint = true, or neither."
  }
}

variable "recording" {
  description = <<-EOT
    Where AgentCore writes a recording of every session. Recordings contain pages, typed text, and network traffic: restrict who can read them. When unset, nothing is recorded. Changing it replaces the browser.
    - `bucket`: Name of an S3 bucket of this account and region.
    - `prefix`: Key prefix of the recordings.
    - `kms_key_arn`: ARN of the customer managed key that encrypts the bucket.
  EOT
  type = object({
    bucket      = string
    prefix      = string
    kms_key_arn = optional(string)
  })
  default = null

  validation {
    condition     = var.recording == null ? true : can(regex(local.patterns.bucket, var.recording.bucket))
    error_message = "recording.bucket: got ${try(jsonencode(var.recording.bucket), "null")}. Expected the name of a bucket. Pass the name, not an s3:// address or ARN."
  }

  validation {
    condition     = var.recording == null ? true : can(regex("^[a-zA-Z0-9!_.()=+@-]+(/[a-zA-Z0-9!_.()=+@-]+)*/?$", var.recording.prefix))
    error_message = "recording.prefix: got ${try(jsonencode(var.recording.prefix), "null")}. Expected letters, digits and !_.()=+@-, in parts joined by slashes. Remove wildcards, and the slash in front."
  }

  validation {
    condition = (
      var.recording == null ? true :
      var.recording.kms_key_arn == null ? true :
      can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[a-zA-Z0-9-]+$", var.recording.kms_key_arn))
    )
    error_message = "recording.kms_key_arn: got ${try(jsonencode(var.recording.kms_key_arn), "null")}. Expected the ARN of a key. Pass the ARN, not the name."
  }
}

variable "enterprise_policies" {
  description = <<-EOT
    Chromium enterprise policy files in S3 that every session must follow (`MANAGED`), such as a list of URLs to allow. Changing them replaces the browser.
    - `bucket`: Name of an S3 bucket of this account and region.
    - `key`: Key of the policy file.
    - `version_id`: Version ID of the object. Set it, because everyone who can write the object can change the policy.
  EOT
  type = list(object({
    bucket     = string
    key        = string
    version_id = optional(string)
  }))
  default  = []
  nullable = false

  validation {
    condition     = length(var.enterprise_policies) <= 100
    error_message = "enterprise_policies: got ${length(var.enterprise_policies)}. Expected at most 100."
  }

  validation {
    condition     = alltrue([for item in var.enterprise_policies : can(regex(local.patterns.bucket, item.bucket))])
    error_message = "enterprise_policies: got ${join(", ", [for index, item in var.enterprise_policies : "[${index}].bucket ${jsonencode(item.bucket)}" if !can(regex(local.patterns.bucket, item.bucket))])}. Expected the name of a bucket. Pass the name, not an s3:// address or ARN."
  }

  validation {
    condition     = alltrue([for item in var.enterprise_policies : can(regex(local.patterns.enterprise_policies_key, item.key))])
    error_message = "enterprise_policies: got ${join(", ", [for index, item in var.enterprise_policies : "[${index}].key ${jsonencode(item.key)}" if !can(regex(local.patterns.enterprise_policies_key, item.key))])}. Expected the key of an object: letters, digits and !_.()=+@-, in parts joined by slashes. Pass the key of one file, without wildcards."
  }

  validation {
    condition = alltrue([
      for item in var.enterprise_policies :
      item.version_id == null ? true : (length(item.version_id) >= 3 && length(item.version_id) <= 1024)
    ])
    error_message = "enterprise_policies: got ${join(", ", [for index, item in var.enterprise_policies : "[${index}].version_id ${try(length(item.version_id), 0)} characters" if !(item.version_id == null ? true : (length(item.version_id) >= 3 && length(item.version_id) <= 1024))])}. Expected 3 to 1024 characters. Pass the version ID of the object, or omit it."
  }
}

variable "root_certificate_secret_arns" {
  description = "Secrets Manager secrets with PEM root certificates that the browser trusts beside the public ones. AgentCore reads them with the credentials of the principal that starts a session, so `agent_statements` allows it. Changing them replaces the browser."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.root_certificate_secret_arns) <= 10
    error_message = "root_certificate_secret_arns: got ${length(var.root_certificate_secret_arns)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for item in var.root_certificate_secret_arns : can(regex(local.patterns.root_certificate_secret_arn, item))])
    error_message = "root_certificate_secret_arns: got ${join(", ", [for index, item in var.root_certificate_secret_arns : "[${index}] ${try(length(item), 0)} characters" if !can(regex(local.patterns.root_certificate_secret_arn, item))])}. Expected the ARN of a secret. Pass the ARN, not the name."
  }
}

variable "sign_requests" {
  description = "Whether the browser signs its requests (Web Bot Auth, in preview), so that websites can recognize it. A proxy that rewrites requests breaks the signature. Changing it replaces the browser."
  type        = bool
  default     = false
  nullable    = false
}

variable "profiles" {
  description = <<-EOT
    Browser profiles to create, keyed by name, which is unique in the account and region. A profile keeps the cookies and local storage that a session saves in it, so it can hold logins. Removing one deletes them.
    - `description`: What the profile is for.
  EOT
  type = map(object({
    description = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.profiles) : can(regex(local.patterns.profile_key, key))])
    error_message = "profiles: got ${join(", ", [for key in keys(var.profiles) : jsonencode(key) if !can(regex(local.patterns.profile_key, key))])}. Expected keys of a letter, then up to 47 letters, digits, or underscores. Replace hyphens with underscores."
  }

  validation {
    condition = alltrue([
      for item in var.profiles :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096)
    ])
    error_message = "profiles: got ${join(", ", [for key, item in var.profiles : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096))])}. Expected 1 to 4096 characters."
  }
}

variable "create_execution_role" {
  description = "Whether to create the execution role of the browser, which can write recordings and read policy files. Without `recording` and `enterprise_policies` no role is created, because the browser needs none."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition = (
      var.create_execution_role ||
      (var.permissions_boundary_arn == null && var.execution_role_name == null && !var.restrict_role_to_browser)
    )
    error_message = "create_execution_role: false, with settings for a role that the module creates. Expected no permissions_boundary_arn, execution_role_name, or restrict_role_to_browser with an existing role. Set them on that role instead."
  }
}

variable "execution_role_arn" {
  description = "ARN of an existing execution role to use instead of creating one. Required for `recording` and `enterprise_policies` when `create_execution_role = false`. AgentCore tries to write a recording while it creates the browser, so the policy of the role must exist before. Changing it replaces the browser."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", var.execution_role_arn))
    error_message = "execution_role_arn: got ${jsonencode(var.execution_role_arn)}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = var.execution_role_arn == null || !var.create_execution_role
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "unset" : "set"}, and create_execution_role is ${var.create_execution_role}. Expected execution_role_arn with create_execution_role = false, and only then. Set create_execution_role = false, or remove execution_role_arn."
  }

  validation {
    condition     = var.create_execution_role || var.execution_role_arn != null || (var.recording == null && length(var.enterprise_policies) == 0)
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "unset" : "set"}, and create_execution_role is ${var.create_execution_role}. Expected a role for recording and enterprise_policies. Pass the role, or set create_execution_role = true."
  }
}

variable "execution_role_name" {
  description = "Exact name of the role that the module creates. Unset: `name` and a suffix. With an exact name, the policy of a key or bucket can name the role before it exists."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.execution_role_name))
    error_message = "execution_role_name: got ${jsonencode(var.execution_role_name)}. Expected 1 to 64 letters, digits, or + = , . @ - _."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of the permissions boundary of the role that the module creates."
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

variable "restrict_role_to_browser" {
  description = "Whether only this browser can assume the role that the module creates: the trust policy then requires a source ARN with the name of the browser. Off by default, because it has not been tried on AWS which source AgentCore names. When off, every AgentCore resource of the account and region can assume the role, if someone may pass it."
  type        = bool
  default     = false
  nullable    = false
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
    subnet_id                   = "^subnet-[0-9a-z]{8,17}$"
    supported_zone_id           = "^[a-z]+[0-9]+-az[0-9]+$"
    security_group_id           = "^sg-[0-9a-z]{8,17}$"
    egress_to_network_key       = "^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$"
    description                 = "^[a-zA-Z0-9 ._:/()#,@[\\]+=;{}!$*-]{1,255}$"
    cidr_block                  = "^(([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])|[0-9a-fA-F:]*:[0-9a-fA-F:]*/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$"
    prefix_list_id              = "^pl-[0-9a-z]{8,17}$"
    bucket                      = "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"
    enterprise_policies_key     = "^[a-zA-Z0-9!_.()=+@-]+(/[a-zA-Z0-9!_.()=+@-]+)*$"
    root_certificate_secret_arn = "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:([0-9]{12})?:secret:[a-zA-Z0-9/_+=.@-]+$"
    profile_key                 = "^[a-zA-Z][a-zA-Z0-9_]{0,47}$"
    tag_key                     = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
