# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  peered_spokes = { for key, spoke in var.spokes : key => spoke if spoke.connection == "peering" }
  routed_spokes = { for key, spoke in var.spokes : key => spoke if spoke.connection == "transit_gateway" }

  # AWS refuses routes, DNS options, and rules with security groups before the connection is accepted. The IDs in
  # accepted_connection_ids make them wait for it.
  accepted_spokes = {
    for key, spoke in var.spokes : key => spoke
    if !spoke.needs_acceptance || contains(keys(var.accepted_connection_ids), key)
  }

  # In the account and region of the hub, this module configures both sides.
  accepted_here = { for key, spoke in local.peered_spokes : key => spoke if !spoke.needs_acceptance }
}

resource "aws_vpc_peering_connection" "spokes" {
  for_each = local.peered_spokes

  vpc_id        = var.vpc_id
  peer_vpc_id   = each.value.peer_vpc_id
  peer_owner_id = each.value.peer_owner_id
  peer_region   = each.value.peer_region

  # Possible only in one account and region; otherwise the other side accepts.
  auto_accept = !each.value.needs_acceptance

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}

# One for all spokes behind the transit gateway: a VPC can have one attachment.
resource "aws_ec2_transit_gateway_vpc_attachment" "hub" {
  count = var.create_transit_gateway_attachment && length(local.routed_spokes) > 0 ? 1 : 0

  transit_gateway_id                              = var.transit_gateway_id
  vpc_id                                          = var.vpc_id
  subnet_ids                                      = var.transit_gateway_subnet_ids
  transit_gateway_default_route_table_association = var.transit_gateway_default_association
  transit_gateway_default_route_table_propagation = var.transit_gateway_default_propagation

  tags = merge(var.tags, { Name = var.name })
}

locals {
  connection_ids = merge(
    { for key, connection in aws_vpc_peering_connection.spokes : key => connection.id },
    { for key in keys(local.routed_spokes) : key => one(aws_ec2_transit_gateway_vpc_attachment.hub[*].id) },
  )
}
