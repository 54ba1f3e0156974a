# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the hub, and prefix of all `Name` tags."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,62}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 62 letters, digits, hyphens, or underscores."
  }
}

variable "vpc_id" {
  description = "ID of the VPC of the hub, in the account of the gateway. Its subnets contain the resource gateways of the targets."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex(local.patterns.vpc_id, var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "vpc_cidr_block" {
  description = "IPv4 CIDR range of that VPC. Spokes see calls from this range, and route back to it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex(local.patterns.cidr_block, var.vpc_cidr_block))
    error_message = "vpc_cidr_block: got \"${var.vpc_cidr_block}\". Expected an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = try(cidrsubnet(var.vpc_cidr_block, 0, 0) == var.vpc_cidr_block, false)
    error_message = "vpc_cidr_block: got ${var.vpc_cidr_block}. Expected a network by its first address, as 10.1.0.0/16. Set the bits behind the prefix to zero."
  }
}

variable "route_table_ids" {
  description = "IDs of the route tables of the subnets with resource gateways, keyed by a name you choose. Each gets a route to every network of every spoke."
  type        = map(string)
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

variable "spokes" {
  description = <<-EOT
    VPCs and networks that the hub can reach, keyed by a name you choose. Attributes that start with `peer_`, and `allow_remote_vpc_dns_resolution`, are for `peering` only.
    - `connection`: Connection between hub and spoke: `peering` or `transit_gateway`.
    - `cidr_blocks`: All IPv4 CIDR ranges behind the connection, including on-premises ones, keyed by a name you choose.
    - `needs_acceptance`: Whether the other side must accept the connection, as it must across accounts and regions. The module `spoke` accepts it.
    - `peer_vpc_id`: ID of the VPC of the spoke. Required with `peering`, and only then.
    - `peer_owner_id`: ID of the account of the spoke, if it is not that of the hub.
    - `peer_region`: Region of the spoke, if it is not that of the hub.
    - `peer_route_table_ids`: IDs of route tables of the spoke that get a route back to the hub, keyed by a name you choose. Only if `needs_acceptance` is false.
    - `peer_security_group_ids`: IDs of security groups of the spoke, in the region of the hub, to use in rules instead of `cidr_blocks`, keyed by a name you choose. If `needs_acceptance` is false, the module also adds ingress rules for the hub to them.
    - `allow_remote_vpc_dns_resolution`: Whether public host names of the spoke resolve to private addresses in the hub. Only if `needs_acceptance` is false.
    - `ports`: TCP ports of the spoke to allow in `security_group_id`, keyed by a name you choose.
  EOT
  type = map(object({
    connection                      = string
    cidr_blocks                     = map(string)
    needs_acceptance                = optional(bool, false)
    peer_vpc_id                     = optional(string)
    peer_owner_id                   = optional(string)
    peer_region                     = optional(string)
    peer_route_table_ids            = optional(map(string), {})
    peer_security_group_ids         = optional(map(string), {})
    allow_remote_vpc_dns_resolution = optional(bool, false)
    ports                           = optional(map(number), {})
  }))
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.spokes) : can(regex(local.patterns.port_key, key))])
    error_message = "spokes: got ${join(", ", [for key in keys(var.spokes) : jsonencode(key) if !can(regex(local.patterns.port_key, key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(contains(["peering", "transit_gateway"], item.connection), false)])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.connection ${jsonencode(item.connection)}" if !try(contains(["peering", "transit_gateway"], item.connection), false)])}. Expected peering or transit_gateway. Say how the two are connected."
  }

  validation {
    condition = alltrue([
      for item in var.spokes :
      try(alltrue([for key in keys(item.cidr_blocks) : can(regex(local.patterns.port_key, key))]), false)
    ])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.cidr_blocks ${jsonencode(try(keys(item.cidr_blocks), null))}" if !try(alltrue([for key in keys(item.cidr_blocks) : can(regex(local.patterns.port_key, key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition = alltrue([
      for item in var.spokes :
      try(alltrue([for inner in item.cidr_blocks : can(regex(local.patterns.cidr_block, inner))]), false)
    ])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.cidr_blocks : "${key}.cidr_blocks.${inner_key} ${jsonencode(inner)}" if !can(regex(local.patterns.cidr_block, inner))], [])]))}. Expected an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = alltrue([for item in var.spokes : item.peer_vpc_id == null ? true : can(regex(local.patterns.vpc_id, item.peer_vpc_id))])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_vpc_id ${jsonencode(item.peer_vpc_id)}" if !(item.peer_vpc_id == null ? true : can(regex(local.patterns.vpc_id, item.peer_vpc_id)))])}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = alltrue([for item in var.spokes : item.peer_owner_id == null ? true : can(regex("^[0-9]{12}$", item.peer_owner_id))])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_owner_id ${jsonencode(item.peer_owner_id)}" if !(item.peer_owner_id == null ? true : can(regex("^[0-9]{12}$", item.peer_owner_id)))])}. Expected an account ID: twelve digits. Pass it as a string."
  }

  validation {
    condition     = alltrue([for item in var.spokes : item.peer_region == null ? true : can(regex(local.patterns.peer_region, item.peer_region))])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_region ${jsonencode(item.peer_region)}" if !(item.peer_region == null ? true : can(regex(local.patterns.peer_region, item.peer_region)))])}. Expected a region as eu-west-1. Pass the region, not a zone of it."
  }

  validation {
    condition = alltrue([
      for item in var.spokes :
      try(alltrue([for key in keys(item.peer_route_table_ids) : can(regex(local.patterns.port_key, key))]), false)
    ])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_route_table_ids ${jsonencode(try(keys(item.peer_route_table_ids), null))}" if !try(alltrue([for key in keys(item.peer_route_table_ids) : can(regex(local.patterns.port_key, key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition = alltrue([
      for item in var.spokes :
      try(alltrue([for inner in item.peer_route_table_ids : can(regex(local.patterns.route_table_id, inner))]), false)
    ])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.peer_route_table_ids : "${key}.peer_route_table_ids.${inner_key} ${jsonencode(inner)}" if !can(regex(local.patterns.route_table_id, inner))], [])]))}. Expected rtb- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.spokes :
      try(alltrue([for key in keys(item.peer_security_group_ids) : can(regex(local.patterns.port_key, key))]), false)
    ])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_security_group_ids ${jsonencode(try(keys(item.peer_security_group_ids), null))}" if !try(alltrue([for key in keys(item.peer_security_group_ids) : can(regex(local.patterns.port_key, key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition = alltrue([
      for item in var.spokes :
      try(alltrue([for inner in item.peer_security_group_ids : can(regex(local.patterns.security_group_id, inner))]), false)
    ])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.peer_security_group_ids : "${key}.peer_security_group_ids.${inner_key} ${jsonencode(inner)}" if !can(regex(local.patterns.security_group_id, inner))], [])]))}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for key in keys(item.ports) : can(regex(local.patterns.port_key, key))]), false)])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.ports ${jsonencode(try(keys(item.ports), null))}" if !try(alltrue([for key in keys(item.ports) : can(regex(local.patterns.port_key, key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition = alltrue([
      for item in var.spokes :
      try(alltrue([for inner in item.ports : try(inner >= 1 && inner <= 65535 && floor(inner) == inner, false)]), false)
    ])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.ports : "${key}.ports.${inner_key} ${jsonencode(inner)}" if !try(inner >= 1 && inner <= 65535 && floor(inner) == inner, false)], [])]))}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : (spoke.connection == "peering") == (spoke.peer_vpc_id != null)]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with connection ${spoke.connection} and ${spoke.peer_vpc_id == null ? "no" : "a"} peer_vpc_id" if !((spoke.connection == "peering") == (spoke.peer_vpc_id != null))], []))}. Expected peer_vpc_id with peering, and only then."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : spoke.connection == "peering" || spoke.peer_region == null]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with peer_region ${jsonencode(spoke.peer_region)} behind a transit gateway" if !(spoke.connection == "peering" || spoke.peer_region == null)], []))}. Expected a transit gateway in the region of the hub, because a VPC can only attach in its own region. Omit peer_region, attach the hub to a transit gateway of its region, and peer the two transit gateways. Or peer the VPCs."
  }

  validation {
    condition = try(
      alltrue([
        for spoke in var.spokes :
        spoke.connection == "peering" ||
        (
          spoke.peer_owner_id == null &&
          length(spoke.peer_route_table_ids) == 0 &&
          length(spoke.peer_security_group_ids) == 0 &&
          !spoke.allow_remote_vpc_dns_resolution
        )
      ]),
      true
    )
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with peering attributes behind a transit gateway" if !(spoke.connection == "peering" || (spoke.peer_owner_id == null && length(spoke.peer_route_table_ids) == 0 && length(spoke.peer_security_group_ids) == 0 && !spoke.allow_remote_vpc_dns_resolution))], []))}. Expected peer_owner_id, peer_route_table_ids, peer_security_group_ids, and allow_remote_vpc_dns_resolution with peering only."
  }

  validation {
    condition = try(
      alltrue([
        for spoke in var.spokes :
        spoke.needs_acceptance || spoke.connection != "peering" || (spoke.peer_owner_id == null && spoke.peer_region == null)
      ]),
      true
    )
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} in another account or region without needs_acceptance" if !(spoke.needs_acceptance || spoke.connection != "peering" || (spoke.peer_owner_id == null && spoke.peer_region == null))], []))}. Expected needs_acceptance = true with peer_owner_id or peer_region, because only the other side can accept. Set it and accept there with the module spoke, or omit both if they are those of the hub."
  }

  validation {
    condition = try(
      alltrue([
        for spoke in var.spokes :
        !spoke.needs_acceptance || (length(spoke.peer_route_table_ids) == 0 && !spoke.allow_remote_vpc_dns_resolution)
      ]),
      true
    )
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with peer_route_table_ids or allow_remote_vpc_dns_resolution, and needs_acceptance is true" if !(!spoke.needs_acceptance || (length(spoke.peer_route_table_ids) == 0 && !spoke.allow_remote_vpc_dns_resolution))], []))}. Expected neither, because the side that accepts sets them. Pass them to the module spoke, as route_table_ids and allow_remote_vpc_dns_resolution."
  }

  validation {
    condition = try(
      alltrue([
        for spoke in var.spokes :
        length(spoke.peer_security_group_ids) == 0 || (spoke.peer_region == null && length(spoke.ports) > 0)
      ]),
      true
    )
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with ${length(spoke.ports)} ports and peer_region ${jsonencode(spoke.peer_region)}" if !(length(spoke.peer_security_group_ids) == 0 || (spoke.peer_region == null && length(spoke.ports) > 0))], []))}. Expected ports with peer_security_group_ids, and no peer_region, because a rule cannot reference a security group of another region. Set ports, or omit peer_security_group_ids to use rules by network."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : length(spoke.cidr_blocks) > 0]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} without cidr_blocks" if !(length(spoke.cidr_blocks) > 0)], []))}. Expected at least one network for each spoke. List every CIDR range of the VPC, or each network behind the transit gateway."
  }

  validation {
    condition = try(
      alltrue([for spoke in var.spokes : alltrue([for cidr in spoke.cidr_blocks : try(cidrsubnet(cidr, 0, 0) == cidr, false)])]),
      true
    )
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} ${join(" and ", values(spoke.cidr_blocks))}" if !(alltrue([for cidr in spoke.cidr_blocks : try(cidrsubnet(cidr, 0, 0) == cidr, false)]))], []))}. Expected networks without host bits, such as 10.1.0.0/16."
  }

  validation {
    condition = try(
      length(
        distinct(flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]))
      ) == length(flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]])),
      true
    )
    error_message = "spokes: got ${join(", ", try([for one in distinct(flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]])) : one if length([for other in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]) : other if other == one]) > 1], []))} more than once. Expected each network in one spoke only, and not the network of the hub, because a route table can have one route to a network. Remove it from all spokes but one, or change the addresses of a network."
  }

  validation {
    condition = try(
      alltrue(
        flatten([
          for wide in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks) if spoke.connection == "peering"]]) :
          [
            for narrow in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]) :
            !(split("/", wide)[1] < split("/", narrow)[1] && cidrsubnet(join("/", [split("/", narrow)[0], split("/", wide)[1]]), 0, 0) == wide)
          ]
        ])
      ),
      true
    )
    error_message = "spokes: got ${join(", ", try(flatten([for wide in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks) if spoke.connection == "peering"]]) : [for narrow in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]) : "${narrow} in ${wide}" if split("/", wide)[1] < split("/", narrow)[1] && cidrsubnet(join("/", [split("/", narrow)[0], split("/", wide)[1]]), 0, 0) == wide]]), []))}. Expected no network inside the network of the hub or of a peered spoke, because VPCs that overlap cannot be peered. Change the addresses of one network, or list only the parts that do not overlap. Only a route to the transit gateway can be wider than others."
  }

  validation {
    condition = try(
      length(
        distinct([for spoke in var.spokes : spoke.peer_vpc_id if spoke.connection == "peering"])
      ) == length([for spoke in var.spokes : spoke if spoke.connection == "peering"]) &&
      !contains([for spoke in var.spokes : spoke.peer_vpc_id if spoke.connection == "peering"], var.vpc_id),
      true
    )
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} ${spoke.peer_vpc_id}" if spoke.connection == "peering"], []))}. Expected each VPC once, and not the VPC of the hub, because two VPCs can have one connection. Merge the spokes of one VPC, with all its networks in cidr_blocks."
  }

  validation {
    condition     = try(length(distinct([for spoke in var.spokes : spoke.needs_acceptance if spoke.connection == "transit_gateway"])) < 2, true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} needs_acceptance ${spoke.needs_acceptance}" if spoke.connection == "transit_gateway"], []))}. Expected the same value of needs_acceptance for all spokes behind the transit gateway, because they share the attachment."
  }
}

variable "accepted_connection_ids" {
  description = "Output `accepted_connection_id` of the module `spoke`, for each spoke with `needs_acceptance = true`, keyed by the name of the spoke. Before a spoke is listed here, it has a connection, but no routes and rules."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.accepted_connection_ids) : can(regex(local.patterns.port_key, key))])
    error_message = "accepted_connection_ids: got ${join(", ", [for key in keys(var.accepted_connection_ids) : jsonencode(key) if !can(regex(local.patterns.port_key, key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.accepted_connection_ids : can(regex(local.patterns.accepted_connection_id, item))])
    error_message = "accepted_connection_ids: got ${join(", ", [for key, item in var.accepted_connection_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.accepted_connection_id, item))])}. Expected the ID of a peering connection or attachment. Pass accepted_connection_id of the far side."
  }

  validation {
    condition = try(
      alltrue([
        for key in keys(var.accepted_connection_ids) :
        contains([for name, spoke in var.spokes : name if spoke.needs_acceptance], key)
      ]),
      true
    )
    error_message = "accepted_connection_ids: got ${join(", ", keys(var.accepted_connection_ids))}. Expected only keys of spokes with needs_acceptance = true."
  }
}

variable "transit_gateway_id" {
  description = "ID of the transit gateway of the spokes with `connection = \"transit_gateway\"`, in the region of the hub. Required with such spokes, and only then."
  type        = string
  default     = null

  validation {
    condition     = var.transit_gateway_id == null ? true : can(regex("^tgw-[0-9a-z]{8,17}$", var.transit_gateway_id))
    error_message = "transit_gateway_id: got ${jsonencode(var.transit_gateway_id)}. Expected tgw- and 8 to 17 letters or digits. Pass the ID of the transit gateway, not of its attachment."
  }

  validation {
    condition     = try((var.transit_gateway_id != null) == anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"]), true)
    error_message = "transit_gateway_id: ${var.transit_gateway_id == null ? "unset" : "set"}, and ${try(anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"]), false) ? "a" : "no"} spoke has connection transit_gateway. Expected it with such a spoke, and only then. Pass the ID of the transit gateway, or omit it."
  }
}

variable "create_transit_gateway_attachment" {
  description = "Whether to attach the hub to the transit gateway. Set it to false if the VPC is attached: it can have one attachment."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition = try(
      var.create_transit_gateway_attachment ||
      alltrue([for spoke in var.spokes : !(spoke.connection == "transit_gateway" && spoke.needs_acceptance)]),
      true
    )
    error_message = "create_transit_gateway_attachment: false, and ${join(", ", try([for key, spoke in var.spokes : key if spoke.connection == "transit_gateway" && spoke.needs_acceptance], []))} needs acceptance. Expected needs_acceptance = false for spokes that use an existing attachment."
  }
}

variable "transit_gateway_subnet_ids" {
  description = "IDs of the subnets of the attachment, one in each zone with a resource gateway. Required when the module creates the attachment."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.transit_gateway_subnet_ids : can(regex(local.patterns.transit_gateway_subnet_id, item))])
    error_message = "transit_gateway_subnet_ids: got ${join(", ", [for index, item in var.transit_gateway_subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.transit_gateway_subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = try(
      (length(var.transit_gateway_subnet_ids) > 0) == (
        var.create_transit_gateway_attachment && anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"])
      ),
      true
    )
    error_message = "transit_gateway_subnet_ids: got ${length(var.transit_gateway_subnet_ids)}, and the module ${try(var.create_transit_gateway_attachment && anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"]), false) ? "attaches" : "does not attach"} the hub. Expected subnets when the module attaches the hub to a transit gateway, and only then. Pass one subnet in each zone with a resource gateway, or omit them."
  }
}

variable "transit_gateway_default_association" {
  description = "Whether to associate the attachment that the module creates with the default route table of the transit gateway, as AWS does by default. Set it to false if you associate it with another route table."
  type        = bool
  default     = true
  nullable    = false
}

variable "transit_gateway_default_propagation" {
  description = "Whether to propagate the network of the hub from the attachment that the module creates to the default route table of the transit gateway, as AWS does by default. Set it to false if only some attachments must have a route to the hub."
  type        = bool
  default     = true
  nullable    = false
}

variable "security_group_id" {
  description = "ID of the security group of the resource gateways. The module adds egress rules to it for the networks or security groups of spokes with `ports`. Required with such spokes."
  type        = string
  default     = null

  validation {
    condition     = var.security_group_id == null ? true : can(regex(local.patterns.security_group_id, var.security_group_id))
    error_message = "security_group_id: got ${jsonencode(var.security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = try(var.security_group_id != null || alltrue([for spoke in var.spokes : length(spoke.ports) == 0]), true)
    error_message = "security_group_id: unset, and ${join(", ", try([for key, spoke in var.spokes : key if length(spoke.ports) > 0], []))} has ports. Expected the ID of the security group that allows those ports. Pass the security group of the resource gateways, or omit ports and create the rules elsewhere."
  }
}

variable "hosted_zone_ids" {
  description = "IDs of private hosted zones to associate with the VPC of the hub, keyed by a name you choose. A zone of another account requires an authorization there first: pass the output `hosted_zone_ids` of the module `spoke`."
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

variable "resolver_rule_ids" {
  description = "IDs of Route 53 Resolver rules to associate with the VPC of the hub, keyed by a name you choose, for example for on-premises names."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.resolver_rule_ids) : can(regex(local.patterns.port_key, key))])
    error_message = "resolver_rule_ids: got ${join(", ", [for key in keys(var.resolver_rule_ids) : jsonencode(key) if !can(regex(local.patterns.port_key, key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.resolver_rule_ids : can(regex(local.patterns.resolver_rule_id, item))])
    error_message = "resolver_rule_ids: got ${join(", ", [for key, item in var.resolver_rule_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.resolver_rule_id, item))])}. Expected the ID of a resolver rule, which starts with rslvr-rr-. Pass the ID, not the name."
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
    vpc_id                    = "^vpc-[0-9a-z]{8,17}$"
    cidr_block                = "^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$"
    port_key                  = "^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$"
    route_table_id            = "^rtb-[0-9a-z]{8,17}$"
    peer_region               = "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$"
    security_group_id         = "^sg-[0-9a-z]{8,17}$"
    accepted_connection_id    = "^(pcx|tgw-attach)-[0-9a-z]{8,17}$"
    transit_gateway_subnet_id = "^subnet-[0-9a-z]{8,17}$"
    hosted_zone_id            = "^Z[0-9A-Z]{1,31}$"
    resolver_rule_id          = "^rslvr-(autodefined-)?rr-[0-9a-z]{1,64}$"
    tag_key                   = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
