/** Routes from the hub to each network of each spoke, and back if the hub configures both sides. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { check, locals, resource } from '../../modules/blocks/declare';

import type { Connections } from './connections';

export function declareRoutes(scope: Construct, connections: Connections): readonly Expression[] {
  locals(scope, {
    '# routes':
      'One for each network of each spoke and each route table. Keys are user-defined, so a new one moves no other route.',
    routes: hcl`merge([
        for key, spoke in local.accepted_spokes : {
          for pair in setproduct(keys(spoke.cidr_blocks), keys(var.route_table_ids)) : "\${key}/\${pair[0]}/\${pair[1]}" => {
            spoke          = key
            is_peered      = spoke.connection == "peering"
            cidr_block     = spoke.cidr_blocks[pair[0]]
            route_table_id = var.route_table_ids[pair[1]]
          }
        }
      ]...)`,
    return_routes: hcl`merge([
      for key, spoke in local.accepted_here : {
        for table, route_table_id in spoke.peer_route_table_ids : "\${key}/\${table}" => {
          spoke          = key
          route_table_id = route_table_id
        }
      }
    ]...)`,
  });
  const outward = resource(scope, 'aws_route', 'to_spokes', {
    for_each: hcl`local.routes`,
    route_table_id: hcl`each.value.route_table_id`,
    destination_cidr_block: hcl`each.value.cidr_block`,
    vpc_peering_connection_id: hcl`each.value.is_peered ? local.connection_ids[each.value.spoke] : null`,
    transit_gateway_id: hcl`each.value.is_peered ? null : var.transit_gateway_id`,
    lifecycle: {
      precondition: [
        check(
          hcl`!contains(keys(var.accepted_connection_ids), each.value.spoke) || lookup(var.accepted_connection_ids, each.value.spoke, "") == local.connection_ids[each.value.spoke]`,
          {
            at: 'accepted_connection_ids.${each.value.spoke}',
            found: 'got ${lookup(var.accepted_connection_ids, each.value.spoke, "none")}',
            want: 'the ID of the connection to that spoke',
            fix: 'pass the output accepted_connection_id of its module spoke',
          },
        ),
      ],
    },
    '# depends_on': 'AWS refuses a route to a transit gateway before the VPC is attached.',
    depends_on: [connections.attachment],
  });
  const back = resource(scope, 'aws_route', 'to_hub', {
    '#': 'Return routes. If the other side accepts the connection, the module spoke creates them.',
    for_each: hcl`local.return_routes`,
    route_table_id: hcl`each.value.route_table_id`,
    destination_cidr_block: hcl`var.vpc_cidr_block`,
    vpc_peering_connection_id: hcl`local.connection_ids[each.value.spoke]`,
  });
  return [outward, back];
}
