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

/** A transit gateway in place of the sample's peering. */
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
    want: 'it with peering, and only there',
    fix: 'pass vpc_peering_connection_ids of the hub by the name of this spoke, or leave it out',
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
        '"${var.transit_gateway_attachment_id == null ? "missing" : "given"}, connection is ${var.connection}, and needs_acceptance ${var.needs_acceptance}"',
      ),
      want: 'it where the attachment of the hub is accepted here, and only there',
      fix: 'pass transit_gateway_attachment_id of the hub in the account that owns the transit gateway; elsewhere set needs_acceptance = false',
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
        '"${var.transit_gateway_id == null ? "missing" : "given"}, connection is ${var.connection}, with ${length(var.route_table_ids)} route tables"',
      ),
      want: 'it where route tables lead to the hub by a transit gateway, and never with peering',
      fix: 'pass the transit gateway that both VPCs are attached to, or leave it out',
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
    want: 'none behind a transit gateway: a VPC attaches in its own region only',
    fix: 'leave it out, or peer the VPCs',
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
        'true, connection is ${var.connection}, and needs_acceptance ${var.needs_acceptance}',
      ),
      want: 'it only where a peering is accepted here: the side that accepts sets the options',
      fix: 'set it where the peering is accepted',
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
    want: 'ports and the groups that are opened on them, or neither',
    fix: 'name both, or make the rules elsewhere',
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
    name: connectionName.describe('Name of the spoke: the start of all Name tags.'),
    connection: connectionKind.describe(
      'How the hub is connected, as its module says it: peering or transit_gateway.',
    ),
    needs_acceptance: z
      .boolean()
      .default(true)
      .describe(
        'Whether this side accepts the connection: the VPC that is peered, or the account that owns the transit gateway. Set to false where it is accepted elsewhere or by itself.',
      ),
    vpc_peering_connection_id: peeringId
      .nullable()
      .default(null)
      .describe("From the hub's vpc_peering_connection_ids. Needed with peering, and only there."),
    transit_gateway_id: transitGatewayId
      .nullable()
      .default(null)
      .describe(
        'Transit gateway that leads to the hub. Needed where route_table_ids take routes to it.',
      ),
    transit_gateway_attachment_id: attachmentId
      .nullable()
      .default(null)
      .describe(
        "The hub's transit_gateway_attachment_id. Needed where this account owns the transit gateway and accepts.",
      ),
    hub_vpc_id: vpcId.describe('VPC of the hub.'),
    hub_vpc_cidr_block: cidrIpv4.describe(
      'IPv4 range of the hub: where calls come from, and where routes lead back to.',
    ),
    hub_region: regionName
      .nullable()
      .default(null)
      .describe('Region of the hub. Left out: the region of this provider.'),
    route_table_ids: routeTables
      .default({})
      .describe(
        'Route tables of what the hub calls, by a name of your choice. Each gets a route back. None where this account only owns the transit gateway.',
      ),
    allow_remote_vpc_dns_resolution: z
      .boolean()
      .default(false)
      .describe(
        'Whether public names of this VPC resolve to its private addresses when the hub asks. For a peering that is accepted here.',
      ),
    zone_ids: mapOf(hostedZoneId, { key: chosenKey })
      .default({})
      .describe(
        'Private hosted zones of this account that the hub may resolve, by a name of your choice.',
      ),
    security_group_ids: mapOf(securityGroupId, { key: chosenKey })
      .default({})
      .describe('Groups of what the hub calls, by a name of your choice. They let the hub in.'),
    ports: namedPorts
      .default({})
      .describe('TCP ports on which those groups let the hub in, by a name of your choice.'),
    tags: tags.default({}).describe('Tags of everything that can carry them.'),
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
