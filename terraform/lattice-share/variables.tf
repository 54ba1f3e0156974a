# Generated from patterns/lattice-share. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the resource gateway, the resource configuration, and the share. Changing it replaces the first two."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9](-?[a-z0-9]){2,39}$", var.name))
    error_message = "name: got \"${var.name}\". Expected 3 to 40 lowercase letters or digits, with single hyphens between them."
  }

  validation {
    condition     = !startswith(var.name, "rgw-") && !startswith(var.name, "rcfg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with rgw- or rcfg-, which VPC Lattice reserves for IDs."
  }

  validation {
    condition     = length(var.name) <= 40
    error_message = "name: got ${length(var.name)} characters. Expected at most 40 characters, including hyphens."
  }
}

variable "domain_name" {
  description = "Domain name on the certificate of the service, which gateway targets of other accounts must call. A wildcard covers one label, for example for a load balancer with several services. The resource gateway resolves the name, unless you set `routing_domain` or `ip_address`: without them, changing it replaces the resource configuration."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(\\*\\.)?[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+$", var.domain_name))
    error_message = "domain_name: got \"${var.domain_name}\". Expected a name in the form of a certificate: orders.example.com or *.example.com. Pass the name only, without https:// and path."
  }

  validation {
    condition     = !startswith(var.domain_name, "*.") || var.routing_domain != null || var.ip_address != null
    error_message = "domain_name: got ${var.domain_name}, and neither routing_domain nor ip_address. Expected one of them with a wildcard name, which does not resolve. Set routing_domain or ip_address, or use the name of one host."
  }
}

variable "routing_domain" {
  description = "Domain name that the resource gateway resolves instead of `domain_name`, such as the name of an internal load balancer or a VPC endpoint. TLS still uses the host name of the target. Changing it replaces the resource configuration."
  type        = string
  default     = null

  validation {
    condition = (
      var.routing_domain == null ? true :
      can(regex("^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?(\\.[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?)+$", var.routing_domain))
    )
    error_message = "routing_domain: got ${jsonencode(var.routing_domain)}. Expected a domain name. Pass the name only, without https:// and path."
  }

  validation {
    condition     = var.routing_domain == null || var.ip_address == null
    error_message = "routing_domain: set, and ip_address is set. Expected at most one of routing_domain and ip_address."
  }
}

variable "ip_address" {
  description = "IP address in the VPC to route to instead of `domain_name`."
  type        = string
  default     = null

  validation {
    condition     = var.ip_address == null ? true : can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}$|^[0-9a-fA-F:]*:[0-9a-fA-F:]*$", var.ip_address))
    error_message = "ip_address: got ${jsonencode(var.ip_address)}. Expected an IPv4 or IPv6 address. Pass the address only."
  }
}

variable "port" {
  description = "TLS port of the resource."
  type        = number
  default     = 443
  nullable    = false

  validation {
    condition     = var.port >= 1 && var.port <= 65535 && floor(var.port) == var.port
    error_message = "port: got ${var.port}. Expected a whole number, 1 to 65535."
  }
}

variable "share_with" {
  description = "Account IDs, or ARNs of organizational units or the organization, that can use the resource, keyed by a name you choose. Each account decides which of its gateways and networks use it. With an empty map, no other account can."
  type        = map(string)
  nullable    = false

  validation {
    condition     = alltrue([for item in var.share_with : can(regex(local.patterns.share_with, item))])
    error_message = "share_with: got ${join(", ", [for key, item in var.share_with : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.share_with, item))])}. Expected an account ID of 12 digits, or the ARN of an organization or organizational unit. Pass the ID of the account that owns the gateway, or the ARN of the unit, not its ID."
  }

  validation {
    condition     = length(distinct(values(var.share_with))) == length(var.share_with)
    error_message = "share_with: got ${length(var.share_with)} keys and ${length(distinct(values(var.share_with)))} different values. Expected each account, unit, or organization once. Remove the duplicate entries."
  }
}

variable "outside_organization" {
  description = "Whether `share_with` can contain accounts outside your organization, which must accept the share. If false, RAM refuses them."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.outside_organization || alltrue([for consumer in values(var.share_with) : can(regex("^[0-9]{12}$", consumer))])
    error_message = "outside_organization: true, and share_with has ${join(", ", [for key, consumer in var.share_with : key if !can(regex("^[0-9]{12}$", consumer))])}, which are not account IDs. Expected account IDs only with outside_organization = true. Share with the organization or unit in a second module with outside_organization = false."
  }
}

variable "create_resource_gateway" {
  description = "Whether to create the resource gateway. One can serve many targets."
  type        = bool
  default     = true
  nullable    = false
}

variable "resource_gateway_id" {
  description = "ID of an existing resource gateway to use instead of creating one. Required when `create_resource_gateway = false`."
  type        = string
  default     = null

  validation {
    condition     = var.resource_gateway_id == null ? true : can(regex("^rgw-[0-9a-z]{17}$", var.resource_gateway_id))
    error_message = "resource_gateway_id: got ${jsonencode(var.resource_gateway_id)}. Expected rgw- and 17 letters or digits. Pass the ID, not the name or ARN."
  }

  validation {
    condition     = (var.resource_gateway_id == null) == var.create_resource_gateway
    error_message = "resource_gateway_id: ${var.resource_gateway_id == null ? "unset" : "set"}, and create_resource_gateway is ${var.create_resource_gateway}. Expected exactly one of resource_gateway_id and create_resource_gateway = true."
  }
}

variable "resource_gateway_subnet_ids" {
  description = "IDs of the subnets of the resource gateway, one per zone. Required when `create_resource_gateway = true`. Changing them replaces the resource gateway and interrupts traffic."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.resource_gateway_subnet_ids) <= 16
    error_message = "resource_gateway_subnet_ids: got ${length(var.resource_gateway_subnet_ids)}. Expected at most 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.resource_gateway_subnet_ids : can(regex(local.patterns.resource_gateway_subnet_id, item))])
    error_message = "resource_gateway_subnet_ids: got ${join(", ", [for index, item in var.resource_gateway_subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.resource_gateway_subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (length(var.resource_gateway_subnet_ids) > 0) == var.create_resource_gateway
    error_message = "resource_gateway_subnet_ids: got ${length(var.resource_gateway_subnet_ids)}, and create_resource_gateway is ${var.create_resource_gateway}. Expected it with create_resource_gateway = true, and only then."
  }
}

variable "ipv4_addresses_per_interface" {
  description = "Number of IPv4 addresses of each network interface of the resource gateway. AgentCore uses one per subnet; other service networks use more. Changing it replaces the resource gateway."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition = (
      var.ipv4_addresses_per_interface >= 1 &&
      var.ipv4_addresses_per_interface <= 62 &&
      floor(var.ipv4_addresses_per_interface) == var.ipv4_addresses_per_interface
    )
    error_message = "ipv4_addresses_per_interface: got ${var.ipv4_addresses_per_interface}. Expected a whole number, 1 to 62. Use 1 if only AgentCore uses the resource gateway, and more for further service networks."
  }
}

variable "dns_resolution" {
  description = "Where the resource gateway resolves names: `PUBLIC` (public DNS, which is enough for the name of a load balancer) or `IN_VPC` (the VPC resolver, with its private hosted zones). Changing it replaces the resource gateway."
  type        = string
  default     = "PUBLIC"
  nullable    = false

  validation {
    condition     = contains(["IN_VPC", "PUBLIC"], var.dns_resolution)
    error_message = "dns_resolution: got \"${var.dns_resolution}\". Expected IN_VPC or PUBLIC."
  }
}

variable "vpc_id" {
  description = "ID of the VPC of the resource gateway. Required when `create_resource_gateway = true`."
  type        = string
  default     = null

  validation {
    condition     = var.vpc_id == null ? true : can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got ${jsonencode(var.vpc_id)}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.vpc_id != null) == var.create_resource_gateway
    error_message = "vpc_id: ${var.vpc_id == null ? "unset" : "set"}, and create_resource_gateway is ${var.create_resource_gateway}. Expected it with create_resource_gateway = true, and only then."
  }
}

variable "security_group_ids" {
  description = "IDs of the security groups of the resource gateway. They must allow egress to the resource on its port, and the resource must allow ingress from them. Required when `create_resource_gateway = true`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.security_group_ids) <= 5
    error_message = "security_group_ids: got ${length(var.security_group_ids)}. Expected at most 5."
  }

  validation {
    condition     = alltrue([for item in var.security_group_ids : can(regex(local.patterns.security_group_id, item))])
    error_message = "security_group_ids: got ${join(", ", [for index, item in var.security_group_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (length(var.security_group_ids) > 0) == var.create_resource_gateway
    error_message = "security_group_ids: got ${length(var.security_group_ids)}, and create_resource_gateway is ${var.create_resource_gateway}. Expected it with create_resource_gateway = true, and only then."
  }
}

variable "ip_address_type" {
  description = "IP address type of the resource gateway. `IPV6` requires subnets without IPv4."
  type        = string
  default     = "IPV4"
  nullable    = false

  validation {
    condition     = contains(["DUALSTACK", "IPV4", "IPV6"], var.ip_address_type)
    error_message = "ip_address_type: got \"${var.ip_address_type}\". Expected DUALSTACK, IPV4, or IPV6."
  }
}

variable "tags" {
  description = "Tags to apply to the resource gateway, the resource configuration, and the share."
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
    share_with                 = "^[0-9]{12}$|^arn:aws[a-z-]*:organizations::[0-9]{12}:(organization/o-[a-z0-9]{10,32}|ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"
    resource_gateway_subnet_id = "^subnet-[0-9a-z]{8,17}$"
    security_group_id          = "^sg-[0-9a-z]{8,17}$"
    tag_key                    = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
