# Generated from patterns/spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the spoke, and prefix of all `Name` tags."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,62}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 62 letters, digits, hyphens, or underscores."
  }
}

variable "connection" {
  description = "Connection to the hub: `peering` or `transit_gateway`, as in the module of the hub."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["peering", "transit_gateway"], var.connection)
    error_message = "connection: got \"${var.connection}\". Expected peering or transit_gateway. Say how the two are connected."
  }
}

variable "needs_acceptance" {
  description = "Whether this module accepts the connection, for the VPC that is peered or in the account that owns the transit gateway. Set it to false if the connection is accepted elsewhere or automatically."
  type        = bool
  default     = true
  nullable    = false
}

variable "vpc_peering_connection_id" {
  description = "ID of the peering connection, from the output `vpc_peering_connection_ids` of the hub. Required with `peering`, and only then."
  type        = string
  default     = null

  validation {
    condition     = var.vpc_peering_connection_id == null ? true : can(regex("^pcx-[0-9a-z]{8,17}$", var.vpc_peering_connection_id))
    error_message = "vpc_peering_connection_id: got ${jsonencode(var.vpc_peering_connection_id)}. Expected pcx- and 8 to 17 letters or digits. Pass the ID of the peering connection."
  }

  validation {
    condition     = (var.vpc_peering_connection_id != null) == (var.connection == "peering")
    error_message = "vpc_peering_connection_id: ${var.vpc_peering_connection_id == null ? "unset" : "set"}, and connection is ${var.connection}. Expected it with connection = peering, and only then. Pass the ID from vpc_peering_connection_ids of the hub, or omit it."
  }
}

variable "transit_gateway_id" {
  description = "ID of the transit gateway to the hub. Required with `connection = \"transit_gateway\"` and `route_table_ids`."
  type        = string
  default     = null

  validation {
    condition     = var.transit_gateway_id == null ? true : can(regex("^tgw-[0-9a-z]{8,17}$", var.transit_gateway_id))
    error_message = "transit_gateway_id: got ${jsonencode(var.transit_gateway_id)}. Expected tgw- and 8 to 17 letters or digits. Pass the ID of the transit gateway, not of its attachment."
  }

  validation {
    condition     = var.connection == "peering" ? var.transit_gateway_id == null : (var.transit_gateway_id != null || length(var.route_table_ids) == 0)
    error_message = "transit_gateway_id: ${var.transit_gateway_id == null ? "unset" : "set"}, connection is ${var.connection}, with ${length(var.route_table_ids)} route tables. Expected it with route tables and connection = transit_gateway, and never with peering. Pass the ID of the transit gateway that both VPCs are attached to, or omit it."
  }
}

variable "transit_gateway_attachment_id" {
  description = "Output `transit_gateway_attachment_id` of the hub. Required when this account owns the transit gateway and accepts the attachment."
  type        = string
  default     = null

  validation {
    condition     = var.transit_gateway_attachment_id == null ? true : can(regex("^tgw-attach-[0-9a-z]{8,17}$", var.transit_gateway_attachment_id))
    error_message = "transit_gateway_attachment_id: got ${jsonencode(var.transit_gateway_attachment_id)}. Expected tgw-attach- and 8 to 17 letters or digits. Pass the ID of the attachment."
  }

  validation {
    condition     = (var.transit_gateway_attachment_id != null) == (var.connection == "transit_gateway" && var.needs_acceptance)
    error_message = "transit_gateway_attachment_id: ${var.transit_gateway_attachment_id == null ? "unset" : "set"}, connection is ${var.connection}, and needs_acceptance is ${var.needs_acceptance}. Expected it when this module accepts the attachment of the hub, and only then. Pass transit_gateway_attachment_id of the hub in the account that owns the transit gateway, and set needs_acceptance = false in other accounts."
  }
}

variable "hub_vpc_id" {
  description = "ID of the VPC of the hub."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.hub_vpc_id))
    error_message = "hub_vpc_id: got \"${var.hub_vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "hub_vpc_cidr_block" {
  description = "Primary IPv4 CIDR range of the VPC of the hub, the source of calls and the destination of return routes."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$", var.hub_vpc_cidr_block))
    error_message = "hub_vpc_cidr_block: got \"${var.hub_vpc_cidr_block}\". Expected an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = try(cidrsubnet(var.hub_vpc_cidr_block, 0, 0) == var.hub_vpc_cidr_block, false)
    error_message = "hub_vpc_cidr_block: got ${var.hub_vpc_cidr_block}. Expected a network by its first address, as 10.1.0.0/16. Set the bits behind the prefix to zero."
  }
}

variable "hub_region" {
  description = "Region of the hub. Defaults to the region of the provider."
  type        = string
  default     = null

  validation {
    condition     = var.hub_region == null ? true : can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", var.hub_region))
    error_message = "hub_region: got ${jsonencode(var.hub_region)}. Expected a region as eu-west-1. Pass the region, not a zone of it."
  }

  validation {
    condition     = var.hub_region == null || var.connection == "peering"
    error_message = "hub_region: got ${jsonencode(var.hub_region)} with connection transit_gateway. Expected no hub_region with a transit gateway, because a VPC can only attach in its own region. Omit it, or peer the VPCs."
  }
}

variable "route_table_ids" {
  description = "IDs of the route tables of the services that the hub calls, keyed by a name you choose. Each gets a return route. Omit it if this account only owns the transit gateway."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.route_table_ids) : can(regex(local.patterns.port_key, key))])
    error_message = "route_table_ids: got ${join(", ", [for key in keys(var.route_table_ids) : jsonencode(key) if !can(regex(local.patterns.port_key, key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.route_table_ids : can(regex(local.patterns.route_table_id, item))])
    error_message = "route_table_ids: got ${join(", ", [for key, item in var.route_table_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.route_table_id, item))])}. Expected rtb- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = length(distinct(values(var.route_table_ids))) == length(var.route_table_ids)
    error_message = "route_table_ids: got ${join(", ", values(var.route_table_ids))}. Expected each table once: it takes one route to a network. Remove the second key of a table."
  }
}

variable "allow_remote_vpc_dns_resolution" {
  description = "Whether public host names of this VPC resolve to private addresses in the hub. Only for a peering that this module accepts."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.allow_remote_vpc_dns_resolution || (var.connection == "peering" && var.needs_acceptance)
    error_message = "allow_remote_vpc_dns_resolution: true, connection is ${var.connection}, and needs_acceptance is ${var.needs_acceptance}. Expected it only if this module accepts a peering, because the side that accepts sets the options."
  }
}

variable "hosted_zone_ids" {
  description = "IDs of private hosted zones of this account that the hub can associate with its VPC, keyed by a name you choose."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.hosted_zone_ids) : can(regex(local.patterns.port_key, key))])
    error_message = "hosted_zone_ids: got ${join(", ", [for key in keys(var.hosted_zone_ids) : jsonencode(key) if !can(regex(local.patterns.port_key, key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.hosted_zone_ids : can(regex(local.patterns.hosted_zone_id, item))])
    error_message = "hosted_zone_ids: got ${join(", ", [for key, item in var.hosted_zone_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.hosted_zone_id, item))])}. Expected the ID of a hosted zone: Z and up to 31 capital letters or digits. Use the ID, not the name, without /hostedzone/ in front."
  }
}

variable "security_group_ids" {
  description = "IDs of the security groups of the services that the hub calls, keyed by a name you choose. The module adds ingress rules for the hub. Requires `ports`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.security_group_ids) : can(regex(local.patterns.port_key, key))])
    error_message = "security_group_ids: got ${join(", ", [for key in keys(var.security_group_ids) : jsonencode(key) if !can(regex(local.patterns.port_key, key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.security_group_ids : can(regex(local.patterns.security_group_id, item))])
    error_message = "security_group_ids: got ${join(", ", [for key, item in var.security_group_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "ports" {
  description = "TCP ports that the ingress rules allow, keyed by a name you choose. Requires `security_group_ids`."
  type        = map(number)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.ports) : can(regex(local.patterns.port_key, key))])
    error_message = "ports: got ${join(", ", [for key in keys(var.ports) : jsonencode(key) if !can(regex(local.patterns.port_key, key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.ports : try(item >= 1 && item <= 65535 && floor(item) == item, false)])
    error_message = "ports: got ${join(", ", [for key, item in var.ports : "${key} ${jsonencode(item)}" if !try(item >= 1 && item <= 65535 && floor(item) == item, false)])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = (length(var.ports) > 0) == (length(var.security_group_ids) > 0)
    error_message = "ports: got ${length(var.ports)}, and ${length(var.security_group_ids)} security_group_ids. Expected both or neither. Set both, or create the rules elsewhere."
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
    port_key          = "^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$"
    route_table_id    = "^rtb-[0-9a-z]{8,17}$"
    hosted_zone_id    = "^Z[0-9A-Z]{1,31}$"
    security_group_id = "^sg-[0-9a-z]{8,17}$"
    tag_key           = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
