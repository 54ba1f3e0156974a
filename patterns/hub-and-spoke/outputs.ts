/** What targets and far sides take from the hub. */
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
      'VPC of the hub, for targets: whoever takes it from here waits until the spokes can be reached.',
    value: hcl`var.vpc_id`,
    '# depends_on': 'A target connects while it is made: routes, rules and names come before.',
    depends_on: ready,
  });
  output(scope, 'hub_vpc_id', {
    description: 'VPC of the hub, for the module spoke. Waits for nothing.',
    value: hcl`var.vpc_id`,
  });
  output(scope, 'hub_vpc_cidr_block', {
    description: 'IPv4 range of the hub, for the module spoke.',
    value: hcl`var.vpc_cidr_block`,
  });
  output(scope, 'vpc_peering_connection_ids', {
    description: 'Peering connections by spoke, as they are asked for: some may not be accepted.',
    value: hcl`{ for key, connection in ${connections.peering} : key => connection.id }`,
  });
  output(scope, 'transit_gateway_attachment_id', {
    description: 'Attachment of the hub. Null where the module makes none.',
    value: hcl`one(${connections.attachment}[*].id)`,
  });
}
