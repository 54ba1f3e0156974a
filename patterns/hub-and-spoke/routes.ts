/** Routes from the hub to each network of each spoke, and back where the hub acts for both sides. */
import { Route } from '@cdktf/provider-aws/lib/route';
import type { Construct } from 'constructs';

import { hcl, note, type Expression } from '../../hcl/value';
import { declare, locals } from '../../modules/declare';

import type { Connections } from './connections';

export function declareRoutes(scope: Construct, connections: Connections): readonly Expression[] {
  locals(scope, {
    routes: note(
      'One for each network of each spoke and each table, by names that are yours: adding one moves none.',
      hcl`merge([
        for key, spoke in local.accepted_spokes : {
          for pair in setproduct(keys(spoke.cidr_blocks), keys(var.route_table_ids)) : "\${key}/\${pair[0]}/\${pair[1]}" => {
            spoke          = key
            is_peered      = spoke.connection == "peering"
            cidr_block     = spoke.cidr_blocks[pair[0]]
            route_table_id = var.route_table_ids[pair[1]]
          }
        }
      ]...)`,
    ),
    return_routes: hcl`merge([
      for key, spoke in local.accepted_here : {
        for table, route_table_id in spoke.peer_route_table_ids : "\${key}/\${table}" => {
          spoke          = key
          route_table_id = route_table_id
        }
      }
    ]...)`,
  });
  const outward = declare(
    scope,
    Route,
    'to_spokes',
    {
      routeTableId: hcl`each.value.route_table_id`,
      destinationCidrBlock: hcl`each.value.cidr_block`,
      vpcPeeringConnectionId: hcl`each.value.is_peered ? local.connection_ids[each.value.spoke] : null`,
      transitGatewayId: hcl`each.value.is_peered ? null : var.transit_gateway_id`,
    },
    {
      for_each: hcl`local.routes`,
      lifecycle: {
        precondition: [
          {
            condition: hcl`!contains(keys(var.accepted_connection_ids), each.value.spoke) || lookup(var.accepted_connection_ids, each.value.spoke, "") == local.connection_ids[each.value.spoke]`,
            error_message: hcl`"accepted_connection_ids.\${each.value.spoke}: got \${lookup(var.accepted_connection_ids, each.value.spoke, "none")}; want the connection of that spoke. Fix: pass accepted_connection_id of its far side."`,
          },
        ],
      },
      depends_on: [connections.attachment],
      depends_on_comment: 'A route to a transit gateway is refused before the VPC is attached.',
    },
  );
  const back = declare(
    scope,
    Route,
    'to_hub',
    {
      routeTableId: hcl`each.value.route_table_id`,
      destinationCidrBlock: hcl`var.vpc_cidr_block`,
      vpcPeeringConnectionId: hcl`local.connection_ids[each.value.spoke]`,
    },
    {
      comment: 'The way back. Where the far side accepts, it makes this route too.',
      for_each: hcl`local.return_routes`,
    },
  );
  return [outward, back];
}
