# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the hub: the start of all Name tags."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,62}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 62 letters, digits, hyphens, or underscores."
  }
}

variable "vpc_id" {
  description = "VPC of the hub, in the account of the gateway: where the resource gateways of its targets stand."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "vpc_cidr_block" {
  description = "IPv4 range of that VPC. What spokes see as the source of all calls, and route back to."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$", var.vpc_cidr_block))
    error_message = "vpc_cidr_block: got \"${var.vpc_cidr_block}\". Expected an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = try(cidrsubnet(var.vpc_cidr_block, 0, 0) == var.vpc_cidr_block, false)
    error_message = "vpc_cidr_block: got ${var.vpc_cidr_block}. Expected a network by its first address, as 10.1.0.0/16. Set the bits behind the prefix to zero."
  }
}

variable "route_table_ids" {
  description = "Route tables of the subnets with resource gateways, by a name of your choice. Each gets a route to every network of every spoke."
  type        = map(string)
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.route_table_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])
    error_message = "route_table_ids: got ${join(", ", [for key in keys(var.route_table_ids) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.route_table_ids : can(regex("^rtb-[0-9a-z]{8,17}$", item))])
    error_message = "route_table_ids: got ${join(", ", [for key, item in var.route_table_ids : "${key} ${jsonencode(item)}" if !can(regex("^rtb-[0-9a-z]{8,17}$", item))])}. Expected rtb- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = length(distinct(values(var.route_table_ids))) == length(var.route_table_ids)
    error_message = "route_table_ids: got ${join(", ", values(var.route_table_ids))}. Expected each table once: it takes one route to a network. Leave out the second key of a table."
  }
}

variable "spokes" {
  description = "What the hub reaches, by a name of your choice. connection: peering or transit_gateway. cidr_blocks: all networks behind it, by a name of your choice, on-premises ones included. needs_acceptance: the far side accepts (module spoke), as it must across accounts and regions; accepted_connection_ids says when it has. peer_vpc_id, and peer_owner_id and peer_region where they are not those of the hub. peer_route_table_ids: tables of the spoke that get the route back, where no acceptance is needed. ports: TCP ports that security_group_id is opened to, by a name of your choice. peer_security_group_ids: groups of the spoke, in the same region, that are named in place of its networks; where no acceptance is needed they also let the hub in. allow_remote_vpc_dns_resolution: public names of the spoke resolve to its private addresses."
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
    condition     = alltrue([for key in keys(var.spokes) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])
    error_message = "spokes: got ${join(", ", [for key in keys(var.spokes) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(contains(["peering", "transit_gateway"], item.connection), false)])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.connection ${jsonencode(item.connection)}" if !try(contains(["peering", "transit_gateway"], item.connection), false)])}. Expected peering or transit_gateway. Say how the two are connected."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for key in keys(item.cidr_blocks) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.cidr_blocks ${jsonencode(try(keys(item.cidr_blocks), null))}" if !try(alltrue([for key in keys(item.cidr_blocks) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for inner in item.cidr_blocks : can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$", inner))]), false)])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.cidr_blocks : "${key}.cidr_blocks.${inner_key} ${jsonencode(inner)}" if !can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$", inner))], [])]))}. Expected an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = alltrue([for item in var.spokes : item.peer_vpc_id == null ? true : can(regex("^vpc-[0-9a-z]{8,17}$", item.peer_vpc_id))])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_vpc_id ${jsonencode(item.peer_vpc_id)}" if !(item.peer_vpc_id == null ? true : can(regex("^vpc-[0-9a-z]{8,17}$", item.peer_vpc_id)))])}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = alltrue([for item in var.spokes : item.peer_owner_id == null ? true : can(regex("^[0-9]{12}$", item.peer_owner_id))])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_owner_id ${jsonencode(item.peer_owner_id)}" if !(item.peer_owner_id == null ? true : can(regex("^[0-9]{12}$", item.peer_owner_id)))])}. Expected an account ID: twelve digits. Pass it as a string."
  }

  validation {
    condition     = alltrue([for item in var.spokes : item.peer_region == null ? true : can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", item.peer_region))])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_region ${jsonencode(item.peer_region)}" if !(item.peer_region == null ? true : can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", item.peer_region)))])}. Expected a region as eu-west-1. Pass the region, not a zone of it."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for key in keys(item.peer_route_table_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_route_table_ids ${jsonencode(try(keys(item.peer_route_table_ids), null))}" if !try(alltrue([for key in keys(item.peer_route_table_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for inner in item.peer_route_table_ids : can(regex("^rtb-[0-9a-z]{8,17}$", inner))]), false)])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.peer_route_table_ids : "${key}.peer_route_table_ids.${inner_key} ${jsonencode(inner)}" if !can(regex("^rtb-[0-9a-z]{8,17}$", inner))], [])]))}. Expected rtb- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for key in keys(item.peer_security_group_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.peer_security_group_ids ${jsonencode(try(keys(item.peer_security_group_ids), null))}" if !try(alltrue([for key in keys(item.peer_security_group_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for inner in item.peer_security_group_ids : can(regex("^sg-[0-9a-z]{8,17}$", inner))]), false)])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.peer_security_group_ids : "${key}.peer_security_group_ids.${inner_key} ${jsonencode(inner)}" if !can(regex("^sg-[0-9a-z]{8,17}$", inner))], [])]))}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for key in keys(item.ports) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])
    error_message = "spokes: got ${join(", ", [for key, item in var.spokes : "${key}.ports ${jsonencode(try(keys(item.ports), null))}" if !try(alltrue([for key in keys(item.ports) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))]), false)])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.spokes : try(alltrue([for inner in item.ports : try(inner >= 1 && inner <= 65535 && floor(inner) == inner, false)]), false)])
    error_message = "spokes: got ${join(", ", flatten([for key, item in var.spokes : try([for inner_key, inner in item.ports : "${key}.ports.${inner_key} ${jsonencode(inner)}" if !try(inner >= 1 && inner <= 65535 && floor(inner) == inner, false)], [])]))}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : (spoke.connection == "peering") == (spoke.peer_vpc_id != null)]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with connection ${spoke.connection} and ${spoke.peer_vpc_id == null ? "no" : "a"} peer_vpc_id" if !((spoke.connection == "peering") == (spoke.peer_vpc_id != null))], []))}. Expected either peering and peer_vpc_id, or transit_gateway without one. Name the VPC that is peered, or take it away where the transit gateway leads."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : spoke.connection == "peering" || spoke.peer_region == null]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with peer_region ${jsonencode(spoke.peer_region)} behind a transit gateway" if !(spoke.connection == "peering" || spoke.peer_region == null)], []))}. Expected a transit gateway of the region of the hub: a VPC attaches in its own region only. Leave peer_region out, attach the hub to a transit gateway of its region, and have the network team peer the two transit gateways; or peer the VPCs."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : spoke.connection == "peering" || (spoke.peer_owner_id == null && length(spoke.peer_route_table_ids) == 0 && length(spoke.peer_security_group_ids) == 0 && !spoke.allow_remote_vpc_dns_resolution)]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with settings of a peering behind a transit gateway" if !(spoke.connection == "peering" || (spoke.peer_owner_id == null && length(spoke.peer_route_table_ids) == 0 && length(spoke.peer_security_group_ids) == 0 && !spoke.allow_remote_vpc_dns_resolution))], []))}. Expected peer_owner_id, peer_route_table_ids, peer_security_group_ids and allow_remote_vpc_dns_resolution with peering only: groups and DNS options do not cross a transit gateway, and its spokes have routes of their own. Leave them out."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : spoke.needs_acceptance || spoke.connection != "peering" || (spoke.peer_owner_id == null && spoke.peer_region == null)]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} in another account or region without needs_acceptance" if !(spoke.needs_acceptance || spoke.connection != "peering" || (spoke.peer_owner_id == null && spoke.peer_region == null))], []))}. Expected needs_acceptance = true where peer_owner_id or peer_region is given: only that side can accept. Set it and accept there with the module spoke, or leave both out where they are those of the hub."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : !spoke.needs_acceptance || (length(spoke.peer_route_table_ids) == 0 && !spoke.allow_remote_vpc_dns_resolution)]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with settings of the far side" if !(!spoke.needs_acceptance || (length(spoke.peer_route_table_ids) == 0 && !spoke.allow_remote_vpc_dns_resolution))], []))}. Expected peer_route_table_ids and allow_remote_vpc_dns_resolution only where no acceptance is needed: the side that accepts sets them. Pass them to the module spoke, as route_table_ids and allow_remote_vpc_dns_resolution."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : length(spoke.peer_security_group_ids) == 0 || (spoke.peer_region == null && length(spoke.ports) > 0)]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} with ${length(spoke.ports)} ports and peer_region ${jsonencode(spoke.peer_region)}" if !(length(spoke.peer_security_group_ids) == 0 || (spoke.peer_region == null && length(spoke.ports) > 0))], []))}. Expected peer_security_group_ids with ports, and in the region of the hub: a rule cannot name a group of another region. Name ports, or leave the groups out and have the networks opened."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : length(spoke.cidr_blocks) > 0]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} without cidr_blocks" if !(length(spoke.cidr_blocks) > 0)], []))}. Expected at least one network behind each spoke. Name every range of the VPC, or each network behind the transit gateway."
  }

  validation {
    condition     = try(alltrue([for spoke in var.spokes : alltrue([for cidr in spoke.cidr_blocks : try(cidrsubnet(cidr, 0, 0) == cidr, false)])]), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} ${join(" and ", values(spoke.cidr_blocks))}" if !(alltrue([for cidr in spoke.cidr_blocks : try(cidrsubnet(cidr, 0, 0) == cidr, false)]))], []))}. Expected networks by their first address, as 10.1.0.0/16. Set the bits behind the prefix to zero."
  }

  validation {
    condition     = try(length(distinct(flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]))) == length(flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]])), true)
    error_message = "spokes: got ${join(", ", try([for one in distinct(flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]])) : one if length([for other in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]) : other if other == one]) > 1], []))} more than once. Expected each network once, and that of the hub not at all: a table takes one route to a network. Leave it out of all spokes but one, or renumber."
  }

  validation {
    condition     = try(alltrue(flatten([for wide in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks) if spoke.connection == "peering"]]) : [for narrow in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]) : !(split("/", wide)[1] < split("/", narrow)[1] && cidrsubnet(join("/", [split("/", narrow)[0], split("/", wide)[1]]), 0, 0) == wide)]])), true)
    error_message = "spokes: got ${join(", ", try(flatten([for wide in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks) if spoke.connection == "peering"]]) : [for narrow in flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]]) : "${narrow} in ${wide}" if split("/", wide)[1] < split("/", narrow)[1] && cidrsubnet(join("/", [split("/", narrow)[0], split("/", wide)[1]]), 0, 0) == wide]]), []))}. Expected no network inside that of the hub or of a peered spoke: VPCs that overlap cannot be peered. Only a route to the transit gateway may be wider than others. Renumber one, or name the parts that are not taken."
  }

  validation {
    condition     = try(length(distinct([for spoke in var.spokes : spoke.peer_vpc_id if spoke.connection == "peering"])) == length([for spoke in var.spokes : spoke if spoke.connection == "peering"]) && !contains([for spoke in var.spokes : spoke.peer_vpc_id if spoke.connection == "peering"], var.vpc_id), true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} ${spoke.peer_vpc_id}" if spoke.connection == "peering"], []))}. Expected each VPC once, and not the hub itself: two VPCs have one connection. Join the spokes of one VPC, all its networks in cidr_blocks."
  }

  validation {
    condition     = try(length(distinct([for spoke in var.spokes : spoke.needs_acceptance if spoke.connection == "transit_gateway"])) < 2, true)
    error_message = "spokes: got ${join(", ", try([for key, spoke in var.spokes : "${key} needs_acceptance ${spoke.needs_acceptance}" if spoke.connection == "transit_gateway"], []))}. Expected one answer for all spokes behind the transit gateway: they share the attachment. Set needs_acceptance alike."
  }
}

variable "accepted_connection_ids" {
  description = "accepted_connection_id of the far side, by the name of each spoke that needs acceptance. Before a spoke is listed here it has a connection, and no routes and rules."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.accepted_connection_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])
    error_message = "accepted_connection_ids: got ${join(", ", [for key in keys(var.accepted_connection_ids) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.accepted_connection_ids : can(regex("^(pcx|tgw-attach)-[0-9a-z]{8,17}$", item))])
    error_message = "accepted_connection_ids: got ${join(", ", [for key, item in var.accepted_connection_ids : "${key} ${jsonencode(item)}" if !can(regex("^(pcx|tgw-attach)-[0-9a-z]{8,17}$", item))])}. Expected the id of a peering connection or of an attachment. Pass accepted_connection_id of the far side."
  }

  validation {
    condition     = try(alltrue([for key in keys(var.accepted_connection_ids) : contains([for name, spoke in var.spokes : name if spoke.needs_acceptance], key)]), true)
    error_message = "accepted_connection_ids: got ${join(", ", keys(var.accepted_connection_ids))}. Expected names of spokes with needs_acceptance = true. Name them as in spokes, or leave them out where nothing is to accept."
  }
}

variable "transit_gateway_id" {
  description = "Transit gateway of the spokes with connection = \"transit_gateway\", in the region of the hub. Needed with such spokes, and only there."
  type        = string
  default     = null

  validation {
    condition     = var.transit_gateway_id == null ? true : can(regex("^tgw-[0-9a-z]{8,17}$", var.transit_gateway_id))
    error_message = "transit_gateway_id: got ${jsonencode(var.transit_gateway_id)}. Expected tgw- and 8 to 17 letters or digits. Pass the id of the transit gateway, not of its attachment."
  }

  validation {
    condition     = try((var.transit_gateway_id != null) == anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"]), true)
    error_message = "transit_gateway_id: ${var.transit_gateway_id == null ? "missing" : "given"}, and ${try(anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"]), false) ? "a" : "no"} spoke has connection transit_gateway. Expected it with such a spoke, and only there. Pass the transit gateway, or leave it out."
  }
}

variable "create_transit_gateway_attachment" {
  description = "Whether the module attaches the hub to the transit gateway. Set to false where it is attached already: a VPC attaches once."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = try(var.create_transit_gateway_attachment || alltrue([for spoke in var.spokes : !(spoke.connection == "transit_gateway" && spoke.needs_acceptance)]), true)
    error_message = "create_transit_gateway_attachment: false, and ${join(", ", try([for key, spoke in var.spokes : key if spoke.connection == "transit_gateway" && spoke.needs_acceptance], []))} needs acceptance. Expected an attachment that is accepted where it is made elsewhere. Leave needs_acceptance out of those spokes."
  }
}

variable "transit_gateway_subnet_ids" {
  description = "Subnets of the attachment: one in each zone that has a resource gateway. Needed where the module attaches the hub."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.transit_gateway_subnet_ids : can(regex("^subnet-[0-9a-z]{8,17}$", item))])
    error_message = "transit_gateway_subnet_ids: got ${join(", ", [for index, item in var.transit_gateway_subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex("^subnet-[0-9a-z]{8,17}$", item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = try((length(var.transit_gateway_subnet_ids) > 0) == (var.create_transit_gateway_attachment && anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"])), true)
    error_message = "transit_gateway_subnet_ids: got ${length(var.transit_gateway_subnet_ids)}, and the module ${try(var.create_transit_gateway_attachment && anytrue([for spoke in var.spokes : spoke.connection == "transit_gateway"]), false) ? "attaches" : "does not attach"} the hub. Expected subnets where the module attaches the hub to a transit gateway, and only there. Pass one in each zone that has a resource gateway, or leave them out."
  }
}

variable "transit_gateway_default_association" {
  description = "Whether the attachment that the module creates is associated with the default route table of the transit gateway. The default is that of AWS. Set to false where you associate it with a route table yourself."
  type        = bool
  default     = true
  nullable    = false
}

variable "transit_gateway_default_propagation" {
  description = "Whether the attachment that the module creates propagates the hub's network to the default route table of the transit gateway. The default is that of AWS, and announces the hub to every attachment that uses this table. Set to false where the hub may be known to some attachments only."
  type        = bool
  default     = true
  nullable    = false
}

variable "security_group_id" {
  description = "Group of the resource gateways, as the targets wear it. It is opened to the networks or groups of the spokes that name ports."
  type        = string
  default     = null

  validation {
    condition     = var.security_group_id == null ? true : can(regex("^sg-[0-9a-z]{8,17}$", var.security_group_id))
    error_message = "security_group_id: got ${jsonencode(var.security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = try(var.security_group_id != null || alltrue([for spoke in var.spokes : length(spoke.ports) == 0]), true)
    error_message = "security_group_id: missing, and ${join(", ", try([for key, spoke in var.spokes : key if length(spoke.ports) > 0], []))} names ports. Expected the group that is to be opened to those ports. Pass the group of the resource gateways, or leave the ports out and make the rules elsewhere."
  }
}

variable "zone_ids" {
  description = "Private hosted zones that the hub is to resolve, by a name of your choice. One of another account is authorized there first: the output zone_ids of the module spoke waits for that."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.zone_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])
    error_message = "zone_ids: got ${join(", ", [for key in keys(var.zone_ids) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.zone_ids : can(regex("^Z[0-9A-Z]{1,31}$", item))])
    error_message = "zone_ids: got ${join(", ", [for key, item in var.zone_ids : "${key} ${jsonencode(item)}" if !can(regex("^Z[0-9A-Z]{1,31}$", item))])}. Expected the ID of a hosted zone: Z and up to 31 capital letters or digits. Use the ID, not the name, without /hostedzone/ in front."
  }
}

variable "resolver_rule_ids" {
  description = "Resolver rules that the hub is to follow, by a name of your choice: for names that live on premises."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.resolver_rule_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])
    error_message = "resolver_rule_ids: got ${join(", ", [for key in keys(var.resolver_rule_ids) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$", key))])}. Expected keys of 1 to 32 letters, digits, hyphens, or underscores. Pick a short name; it becomes part of addresses."
  }

  validation {
    condition     = alltrue([for item in var.resolver_rule_ids : can(regex("^rslvr-(autodefined-)?rr-[0-9a-z]{1,64}$", item))])
    error_message = "resolver_rule_ids: got ${join(", ", [for key, item in var.resolver_rule_ids : "${key} ${jsonencode(item)}" if !can(regex("^rslvr-(autodefined-)?rr-[0-9a-z]{1,64}$", item))])}. Expected the id of a resolver rule: rslvr-rr- and what follows. Pass the ID, not the name."
  }
}

variable "tags" {
  description = "Tags of everything that can carry them."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 49
    error_message = "tags: got ${length(var.tags)}. Expected at most 49."
  }

  validation {
    condition     = alltrue([for key in keys(var.tags) : can(regex("^[a-zA-Z0-9\\s._:/=+@-]{1,128}$", key))])
    error_message = "tags: got ${join(", ", [for key in keys(var.tags) : jsonencode(key) if !can(regex("^[a-zA-Z0-9\\s._:/=+@-]{1,128}$", key))])}. Expected keys of 1 to 128 letters, digits, spaces, or . _ : / = + @ -."
  }
}
