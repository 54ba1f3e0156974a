/** The hub's side of each connection. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { locals, resource } from '../../modules/blocks/declare';
import { named } from '../../modules/blocks/security-rules';

export interface Connections {
  /** Peering connections by spoke. */
  peering: Expression;
  /** The attachment, or none. */
  attachment: Expression;
}

export function declareConnections(scope: Construct): Connections {
  locals(scope, {
    peered_spokes: hcl`{ for key, spoke in var.spokes : key => spoke if spoke.connection == "peering" }`,
    routed_spokes: hcl`{ for key, spoke in var.spokes : key => spoke if spoke.connection == "transit_gateway" }`,
    '# accepted_spokes':
      'AWS refuses routes, DNS options, and rules with security groups before the connection is accepted. The IDs in accepted_connection_ids make them wait for it.',
    accepted_spokes: hcl`{
        for key, spoke in var.spokes : key => spoke
        if !spoke.needs_acceptance || contains(keys(var.accepted_connection_ids), key)
      }`,
    '# accepted_here': 'In the account and region of the hub, this module configures both sides.',
    accepted_here: hcl`{ for key, spoke in local.peered_spokes : key => spoke if !spoke.needs_acceptance }`,
  });
  const peering = resource(scope, 'aws_vpc_peering_connection', 'spokes', {
    for_each: hcl`local.peered_spokes`,
    vpc_id: hcl`var.vpc_id`,
    peer_vpc_id: hcl`each.value.peer_vpc_id`,
    peer_owner_id: hcl`each.value.peer_owner_id`,
    peer_region: hcl`each.value.peer_region`,
    '# auto_accept': 'Possible only in one account and region; otherwise the other side accepts.',
    auto_accept: hcl`!each.value.needs_acceptance`,
    tags: named(tpl('${var.name}-${each.key}')),
  });
  const attachment = resource(scope, 'aws_ec2_transit_gateway_vpc_attachment', 'hub', {
    '#': 'One for all spokes behind the transit gateway: a VPC can have one attachment.',
    count: hcl`var.create_transit_gateway_attachment && length(local.routed_spokes) > 0 ? 1 : 0`,
    transit_gateway_id: hcl`var.transit_gateway_id`,
    vpc_id: hcl`var.vpc_id`,
    subnet_ids: hcl`var.transit_gateway_subnet_ids`,
    transit_gateway_default_route_table_association: hcl`var.transit_gateway_default_association`,
    transit_gateway_default_route_table_propagation: hcl`var.transit_gateway_default_propagation`,
    tags: named(hcl`var.name`),
  });
  locals(scope, {
    connection_ids: hcl`merge(
      { for key, connection in ${peering} : key => connection.id },
      { for key in keys(local.routed_spokes) : key => one(${attachment}[*].id) },
    )`,
  });
  return { peering, attachment };
}
