/** Outputs for gateway targets and for the module `spoke`. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { output } from '../../modules/blocks/declare';

import type { Connections } from './connections';

export function declareOutputs(
  scope: Construct,
  { connections, ready }: { connections: Connections; ready: readonly Expression[] },
): void {
  output(scope, 'vpc_id', {
    description:
      'ID of the VPC of the hub, for gateway targets. It waits for the routes, rules, and names of all accepted spokes.',
    value: hcl`var.vpc_id`,
    '# depends_on':
      'AgentCore connects to a target when it creates it, so routes, rules, and names must exist before.',
    depends_on: ready,
  });
  output(scope, 'hub_vpc_id', {
    description: 'ID of the VPC of the hub, for the module `spoke`. It waits for no resource.',
    value: hcl`var.vpc_id`,
  });
  output(scope, 'hub_vpc_cidr_block', {
    description: 'IPv4 CIDR range of the hub, for the module `spoke`.',
    value: hcl`var.vpc_cidr_block`,
  });
  output(scope, 'vpc_peering_connection_ids', {
    description: 'IDs of the peering connections, keyed by spoke, whether accepted or not.',
    value: hcl`{ for key, connection in ${connections.peering} : key => connection.id }`,
  });
  output(scope, 'transit_gateway_attachment_id', {
    description:
      'ID of the transit gateway attachment of the hub. Null if the module does not create it.',
    value: hcl`one(${connections.attachment}[*].id)`,
  });
}
