/** Words that both sides of a connection between VPCs share: the hub's and the spoke's. */
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
  want: 'the ID of a peering connection or attachment',
  fix: 'pass accepted_connection_id of the far side',
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
  want: 'a region as eu-west-1',
  fix: 'pass the region, not a zone of it',
  good: 'eu-west-1',
  bad: ['eu-west-1a'],
});

/** Name in front of all others; in tags alone, which AWS leaves to you. */
export const connectionName = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,62}$/, {
  want: 'a letter, then up to 62 letters, digits, hyphens, or underscores',
  good: 'agents',
  bad: ['1st-hub', 'agent hub'],
});

/** A key of your choice. Without slashes: addresses join several of them with one. */
export const chosenKey = pattern(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,31}$/, {
  want: '1 to 32 letters, digits, hyphens, or underscores',
  fix: 'pick a short name; it becomes part of addresses',
  good: 'orders',
  bad: ['orders/prod'],
});

export const routeTables = mapOf(routeTableId, { key: chosenKey });
export const namedPorts = mapOf(port, { key: chosenKey });
export const connectionKind = oneOf(
  ['peering', 'transit_gateway'],
  'say how the two are connected',
);

/** `variable` is a network as AWS keeps it. */
export function wholeNetwork(variable: string): CrossRule {
  return rule(isWholeNetworkIn(variable), {
    variable,
    found: raw(`"got \${var.${variable}}"`),
    want: 'a network by its first address, as 10.1.0.0/16',
    fix: 'set the bits behind the prefix to zero',
    bad: {
      [`${variable}_of_a_host`]: { [variable]: '10.0.1.0/16' },
      [`${variable}_with_an_octet_too_high`]: { [variable]: '10.256.0.0/16' },
    },
    good: [{ [variable]: '10.0.128.0/17' }],
  });
}

/** Each table of `variable` once: a table takes one route to a network. */
export const tablesOnce = onceEach<string>({
  variable: 'route_table_ids',
  all: hcl`values(var.route_table_ids)`,
  of: (table) => table,
  want: 'each table once: it takes one route to a network',
  fix: 'remove the second key of a table',
  bad: {
    one_table_twice: {
      route_table_ids: { first: 'rtb-0123456789abcdef0', second: 'rtb-0123456789abcdef0' },
    },
  },
  good: [{ route_table_ids: { first: 'rtb-0123456789abcdef0', second: 'rtb-0123456789abcdef1' } }],
});
