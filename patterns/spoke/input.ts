/** Inputs of `spoke`. */
import { z } from 'zod';

import { hcl, tpl } from '../../hcl/value';
import {
  allOf,
  anyOf,
  bothOrNeither,
  either,
  empty,
  equals,
  filled,
  given,
  isTrue,
  missing,
  not,
  rule,
} from '../../inputs/claims';
import { mapOf } from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { cidrIpv4, hostedZoneId, securityGroupId, tags, vpcId } from '../../inputs/primitives';
import {
  attachmentId,
  chosenKey,
  connectionKind,
  connectionName,
  namedPorts,
  peeringId,
  regionName,
  routeTables,
  tablesOnce,
  transitGatewayId,
  wholeNetwork,
} from '../../modules/blocks/connections';
import { setBeside } from '../../modules/blocks/given-or-created';

/** A transit gateway instead of the sample's peering. */
const ROUTED = {
  connection: 'transit_gateway',
  vpc_peering_connection_id: null,
  transit_gateway_id: 'tgw-0123456789abcdef0',
  transit_gateway_attachment_id: 'tgw-attach-0123456789abcdef0',
};

const TABLES = { route_table_ids: { private: 'rtb-0123456789abcdef0' } };
const GROUPS = { security_group_ids: { orders: 'sg-0123456789abcdef0' } };

const rules: readonly CrossRule[] = [
  wholeNetwork('hub_vpc_cidr_block'),
  tablesOnce,
  rule(bothOrNeither(given('vpc_peering_connection_id'), equals('connection', 'peering')), {
    variable: 'vpc_peering_connection_id',
    found: setBeside('vpc_peering_connection_id', 'connection'),
    want: 'it with connection = peering, and only then',
    fix: 'pass the ID from vpc_peering_connection_ids of the hub, or omit it',
    bad: {
      peering_without_its_connection: { vpc_peering_connection_id: null },
      peering_behind_a_transit_gateway: {
        ...ROUTED,
        vpc_peering_connection_id: 'pcx-0123456789abcdef0',
      },
    },
    companions: { transit_gateway_attachment_id: ROUTED, transit_gateway_id: ROUTED },
    good: [ROUTED],
  }),
  rule(
    bothOrNeither(
      given('transit_gateway_attachment_id'),
      allOf(equals('connection', 'transit_gateway'), isTrue('needs_acceptance')),
    ),
    {
      variable: 'transit_gateway_attachment_id',
      found: hcl(
        '"${var.transit_gateway_attachment_id == null ? "unset" : "set"}, connection is ${var.connection}, and needs_acceptance is ${var.needs_acceptance}"',
      ),
      want: 'it when this module accepts the attachment of the hub, and only then',
      fix: 'pass transit_gateway_attachment_id of the hub in the account that owns the transit gateway, and set needs_acceptance = false in other accounts',
      bad: {
        nothing_to_accept: { ...ROUTED, transit_gateway_attachment_id: null },
        attachment_that_is_not_accepted_here: { ...ROUTED, needs_acceptance: false },
      },
      good: [{ ...ROUTED, needs_acceptance: false, transit_gateway_attachment_id: null }],
    },
  ),
  rule(
    either(
      equals('connection', 'peering'),
      missing('transit_gateway_id'),
      anyOf(given('transit_gateway_id'), empty('route_table_ids')),
    ),
    {
      variable: 'transit_gateway_id',
      found: hcl(
        '"${var.transit_gateway_id == null ? "unset" : "set"}, connection is ${var.connection}, with ${length(var.route_table_ids)} route tables"',
      ),
      want: 'it with route tables and connection = transit_gateway, and never with peering',
      fix: 'pass the ID of the transit gateway that both VPCs are attached to, or omit it',
      bad: {
        routes_to_no_transit_gateway: { ...ROUTED, transit_gateway_id: null, ...TABLES },
        transit_gateway_of_a_peering: { transit_gateway_id: ROUTED.transit_gateway_id },
      },
      good: [
        { ...ROUTED, transit_gateway_id: null },
        { ...ROUTED, ...TABLES },
      ],
    },
  ),
  rule(anyOf(missing('hub_region'), equals('connection', 'peering')), {
    variable: 'hub_region',
    found: tpl('got ${jsonencode(var.hub_region)} with connection transit_gateway'),
    want: 'no hub_region with a transit gateway, because a VPC can only attach in its own region',
    fix: 'omit it, or peer the VPCs',
    bad: { hub_of_another_region_behind_a_transit_gateway: { ...ROUTED, hub_region: 'eu-west-1' } },
    good: [{ hub_region: 'eu-west-1' }],
  }),
  rule(
    anyOf(
      not(isTrue('allow_remote_vpc_dns_resolution')),
      allOf(equals('connection', 'peering'), isTrue('needs_acceptance')),
    ),
    {
      variable: 'allow_remote_vpc_dns_resolution',
      found: tpl(
        'true, connection is ${var.connection}, and needs_acceptance is ${var.needs_acceptance}',
      ),
      want: 'it only if this module accepts a peering, because the side that accepts sets the options',
      bad: {
        dns_options_of_a_transit_gateway: { ...ROUTED, allow_remote_vpc_dns_resolution: true },
        dns_options_of_the_other_side: {
          needs_acceptance: false,
          allow_remote_vpc_dns_resolution: true,
        },
      },
      good: [{ allow_remote_vpc_dns_resolution: true }],
    },
  ),
  rule(bothOrNeither(filled('ports'), filled('security_group_ids')), {
    variable: 'ports',
    found: tpl(
      'got ${length(var.ports)}, and ${length(var.security_group_ids)} security_group_ids',
    ),
    want: 'both or neither',
    fix: 'set both, or create the rules elsewhere',
    bad: {
      ports_of_no_group: { ports: { https: 443 } },
      groups_without_a_port: GROUPS,
    },
    companions: { ports: GROUPS, security_group_ids: { ports: { https: 443 } } },
    good: [{ ports: { https: 443 }, ...GROUPS }],
  }),
];

export const input = moduleInput(
  {
    name: connectionName.describe('Name of the spoke, and prefix of all `Name` tags.'),
    connection: connectionKind.describe(
      'Connection to the hub: `peering` or `transit_gateway`, as in the module of the hub.',
    ),
    needs_acceptance: z
      .boolean()
      .default(true)
      .describe(
        'Whether this module accepts the connection, for the VPC that is peered or in the account that owns the transit gateway. Set it to false if the connection is accepted elsewhere or automatically.',
      ),
    vpc_peering_connection_id: peeringId
      .nullable()
      .default(null)
      .describe(
        'ID of the peering connection, from the output `vpc_peering_connection_ids` of the hub. Required with `peering`, and only then.',
      ),
    transit_gateway_id: transitGatewayId
      .nullable()
      .default(null)
      .describe(
        'ID of the transit gateway to the hub. Required with `connection = "transit_gateway"` and `route_table_ids`.',
      ),
    transit_gateway_attachment_id: attachmentId
      .nullable()
      .default(null)
      .describe(
        'Output `transit_gateway_attachment_id` of the hub. Required when this account owns the transit gateway and accepts the attachment.',
      ),
    hub_vpc_id: vpcId.describe('ID of the VPC of the hub.'),
    hub_vpc_cidr_block: cidrIpv4.describe(
      'Primary IPv4 CIDR range of the VPC of the hub, the source of calls and the destination of return routes.',
    ),
    hub_region: regionName
      .nullable()
      .default(null)
      .describe('Region of the hub. Defaults to the region of the provider.'),
    route_table_ids: routeTables
      .default({})
      .describe(
        'IDs of the route tables of the services that the hub calls, keyed by a name you choose. Each gets a return route. Omit it if this account only owns the transit gateway.',
      ),
    allow_remote_vpc_dns_resolution: z
      .boolean()
      .default(false)
      .describe(
        'Whether public host names of this VPC resolve to private addresses in the hub. Only for a peering that this module accepts.',
      ),
    hosted_zone_ids: mapOf(hostedZoneId, { key: chosenKey })
      .default({})
      .describe(
        'IDs of private hosted zones of this account that the hub can associate with its VPC, keyed by a name you choose.',
      ),
    security_group_ids: mapOf(securityGroupId, { key: chosenKey })
      .default({})
      .describe(
        'IDs of the security groups of the services that the hub calls, keyed by a name you choose. The module adds ingress rules for the hub. Requires `ports`.',
      ),
    ports: namedPorts
      .default({})
      .describe(
        'TCP ports that the ingress rules allow, keyed by a name you choose. Requires `security_group_ids`.',
      ),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules,
    sample: {
      name: 'orders',
      connection: 'peering',
      vpc_peering_connection_id: 'pcx-0123456789abcdef0',
      hub_vpc_id: 'vpc-0123456789abcdef0',
      hub_vpc_cidr_block: '10.0.0.0/16',
    },
  },
);
