# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # One for each network of each spoke and each route table. Keys are user-defined, so a new one moves no other route.
  routes = merge([
    for key, spoke in local.accepted_spokes : {
      for pair in setproduct(keys(spoke.cidr_blocks), keys(var.route_table_ids)) : "${key}/${pair[0]}/${pair[1]}" => {
        spoke          = key
        is_peered      = spoke.connection == "peering"
        cidr_block     = spoke.cidr_blocks[pair[0]]
        route_table_id = var.route_table_ids[pair[1]]
      }
    }
  ]...)

  return_routes = merge([
    for key, spoke in local.accepted_here : {
      for table, route_table_id in spoke.peer_route_table_ids : "${key}/${table}" => {
        spoke          = key
        route_table_id = route_table_id
      }
    }
  ]...)
}

resource "aws_route" "to_spokes" {
  for_each = local.routes

  route_table_id            = each.value.route_table_id
  destination_cidr_block    = each.value.cidr_block
  vpc_peering_connection_id = each.value.is_peered ? local.connection_ids[each.value.spoke] : null
  transit_gateway_id        = each.value.is_peered ? null : var.transit_gateway_id

  lifecycle {
    precondition {
      condition = (
        !contains(keys(var.accepted_connection_ids), each.value.spoke) ||
        lookup(var.accepted_connection_ids, each.value.spoke, "") == local.connection_ids[each.value.spoke]
      )
      error_message = "accepted_connection_ids.${each.value.spoke}: got ${lookup(var.accepted_connection_ids, each.value.spoke, "none")}. Expected the ID of the connection to that spoke. Pass the output accepted_connection_id of its module spoke."
    }
  }

  # AWS refuses a route to a transit gateway before the VPC is attached.
  depends_on = [aws_ec2_transit_gateway_vpc_attachment.hub]
}

# Return routes. If the other side accepts the connection, the module spoke creates them.
resource "aws_route" "to_hub" {
  for_each = local.return_routes

  route_table_id            = each.value.route_table_id
  destination_cidr_block    = var.vpc_cidr_block
  vpc_peering_connection_id = local.connection_ids[each.value.spoke]
}
