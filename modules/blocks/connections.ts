/** Types of inputs that both sides of a connection between VPCs use: the hub and the spoke. */
import { hcl, raw } from '../../hcl/value';
import { rule } from '../../inputs/claims';
import { mapOf, oneOf, pattern } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { idOf, port, routeTableId } from '../../inputs/primitives';

import { isWholeNetworkIn } from './ipv4-network';
import { onceEach } from './rules-once';

export const peeringId = idOf('pcx', 'pass the ID of the peering connection');
export const transitGatewayId = idOf(
  'tgw',
  'pass the ID of the transit gateway, not of its attachment',
);
export const attachmentId = idOf('tgw-attach', 'pass the ID of the attachment');

export const connectionId = pattern(/^(pcx|tgw-attach)-[0-9a-z]{8,17}$/, {
  want: 'the ID of a peering connection or transit gateway attachment',
  fix: 'pass the output accepted_connection_id of the module spoke',
  good: 'pcx-0123456789abcdef0',
  bad: ['tgw-0123456789abcdef0'],
});

export const resolverRuleId = pattern(/^rslvr-(autodefined-)?rr-[0-9a-z]{1,64}$/, {
  want: 'the ID of a resolver rule, which starts with rslvr-rr-',
  fix: 'pass the ID, not the name',
  good: 'rslvr-rr-0123456789abcdef0',
  bad: ['onprem-rule'],
});

export const regionName = pattern(/^[a-z]{2,4}(-[a-z]+)+-[0-9]+$/, {
  want: 'a region such as eu-west-1',
  fix: 'pass the region, not one of its zones',
  good: 'eu-west-1',
  bad: ['eu-west-1a'],
});

/** Prefix of names, which appear in tags only, so AWS does not restrict it. */
export const connectionName = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,62}$/, {
  want: 'a letter, then up to 62 letters, digits, hyphens, or underscores',
  good: 'agents',
  bad: ['1st-hub', 'agent hub'],
});

/** Key of a map. It has no slashes, because resource addresses join several keys with a slash. */
export const chosenKey = pattern(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$/, {
  want: '1 to 32 letters, digits, hyphens, or underscores',
  fix: 'use a short name, which becomes part of resource addresses',
  good: 'orders',
  bad: ['orders/prod'],
});

export const routeTables = mapOf(routeTableId, { key: chosenKey });
export const namedPorts = mapOf(port, { key: chosenKey });
export const connectionKind = oneOf(['peering', 'transit_gateway']);

/** `variable` is a network without host bits, as AWS stores it. */
export function wholeNetwork(variable: string): CrossRule {
  return rule(isWholeNetworkIn(variable), {
    variable,
    found: raw(`"got \${var.${variable}}"`),
    want: 'a network without host bits, such as 10.1.0.0/16',
    bad: {
      [`${variable}_of_a_host`]: { [variable]: '10.0.1.0/16' },
      [`${variable}_with_an_octet_too_high`]: { [variable]: '10.256.0.0/16' },
    },
    good: [{ [variable]: '10.0.128.0/17' }],
  });
}

/** Each route table once: it can have one route to a network. */
export const tablesOnce = onceEach<string>({
  variable: 'route_table_ids',
  all: hcl`values(var.route_table_ids)`,
  of: (table) => table,
  want: 'each route table once, because it can have one route to a network',
  fix: 'remove the duplicate entries',
  bad: {
    one_table_twice: {
      route_table_ids: { first: 'rtb-0123456789abcdef0', second: 'rtb-0123456789abcdef0' },
    },
  },
  good: [{ route_table_ids: { first: 'rtb-0123456789abcdef0', second: 'rtb-0123456789abcdef1' } }],
});
