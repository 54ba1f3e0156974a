/** Inputs of `hub-and-spoke`. */
import { z } from 'zod';

import { listOf, mapOf, objectOf } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import {
  accountId,
  cidrIpv4,
  hostedZoneId,
  securityGroupId,
  subnetId,
  tags,
  vpcId,
} from '../../inputs/primitives';
import {
  chosenKey,
  connectionId,
  connectionKind,
  connectionName,
  namedPorts,
  regionName,
  resolverRuleId,
  routeTables,
  tablesOnce,
  transitGatewayId,
  wholeNetwork,
} from '../../modules/blocks/connections';

import { connectionRules } from './connection-rules';
import { spokeRules } from './spoke-rules';
import { SAMPLE } from './spokes';

const spoke = objectOf(
  {
    connection: connectionKind,
    cidr_blocks: mapOf(cidrIpv4, { key: chosenKey }),
    needs_acceptance: z.boolean().default(false),
    peer_vpc_id: vpcId.nullable().default(null),
    peer_owner_id: accountId.nullable().default(null),
    peer_region: regionName.nullable().default(null),
    peer_route_table_ids: routeTables.default({}),
    peer_security_group_ids: mapOf(securityGroupId, { key: chosenKey }).default({}),
    allow_remote_vpc_dns_resolution: z.boolean().default(false),
    ports: namedPorts.default({}),
  },
  { example: { ...SAMPLE.spokes.orders, ports: { https: 443 } } },
);

export const input = moduleInput(
  {
    name: connectionName.describe('Name of the hub: the start of all Name tags.'),
    vpc_id: vpcId.describe(
      'VPC of the hub, in the account of the gateway: where the resource gateways of its targets stand.',
    ),
    vpc_cidr_block: cidrIpv4.describe(
      'IPv4 range of that VPC. What spokes see as the source of all calls, and route back to.',
    ),
    route_table_ids: routeTables.describe(
      'Route tables of the subnets with resource gateways, by a name of your choice. Each gets a route to every network of every spoke.',
    ),
    spokes: mapOf(spoke, { key: chosenKey }).describe(
      'What the hub reaches, by a name of your choice. connection: peering or transit_gateway. cidr_blocks: all networks behind it, by a name of your choice, on-premises ones included. needs_acceptance: the far side accepts (module spoke), as it must across accounts and regions; accepted_connection_ids says when it has. peer_vpc_id, and peer_owner_id and peer_region where they are not those of the hub. peer_route_table_ids: tables of the spoke that get the route back, where no acceptance is needed. ports: TCP ports that security_group_id is opened to, by a name of your choice. peer_security_group_ids: groups of the spoke, in the same region, that are named in place of its networks; where no acceptance is needed they also let the hub in. allow_remote_vpc_dns_resolution: public names of the spoke resolve to its private addresses.',
    ),
    accepted_connection_ids: mapOf(connectionId, { key: chosenKey })
      .default({})
      .describe(
        'accepted_connection_id of the far side, by the name of each spoke that needs acceptance. Before a spoke is listed here it has a connection, and no routes and rules.',
      ),
    transit_gateway_id: transitGatewayId
      .nullable()
      .default(null)
      .describe(
        'Transit gateway of the spokes with connection = "transit_gateway", in the region of the hub. Needed with such spokes, and only there.',
      ),
    create_transit_gateway_attachment: z
      .boolean()
      .default(true)
      .describe(
        'Whether the module attaches the hub to the transit gateway. Set to false where it is attached already: a VPC attaches once.',
      ),
    transit_gateway_subnet_ids: listOf(subnetId)
      .default([])
      .describe(
        'Subnets of the attachment: one in each zone that has a resource gateway. Needed where the module attaches the hub.',
      ),
    transit_gateway_default_association: z
      .boolean()
      .default(true)
      .describe(
        'Whether the attachment that the module creates is associated with the default route table of the transit gateway. The default is that of AWS. Set to false where you associate it with a route table yourself.',
      ),
    transit_gateway_default_propagation: z
      .boolean()
      .default(true)
      .describe(
        "Whether the attachment that the module creates propagates the hub's network to the default route table of the transit gateway. The default is that of AWS, and announces the hub to every attachment that uses this table. Set to false where the hub may be known to some attachments only.",
      ),
    security_group_id: securityGroupId
      .nullable()
      .default(null)
      .describe(
        'Group of the resource gateways, as the targets wear it. It is opened to the networks or groups of the spokes that name ports.',
      ),
    zone_ids: mapOf(hostedZoneId, { key: chosenKey })
      .default({})
      .describe(
        'Private hosted zones that the hub is to resolve, by a name of your choice. One of another account is authorized there first: the output zone_ids of the module spoke waits for that.',
      ),
    resolver_rule_ids: mapOf(resolverRuleId, { key: chosenKey })
      .default({})
      .describe(
        'Resolver rules that the hub is to follow, by a name of your choice: for names that live on premises.',
      ),
    tags: tags.default({}).describe('Tags of everything that can carry them.'),
  },
  {
    rules: [wholeNetwork('vpc_cidr_block'), tablesOnce, ...spokeRules, ...connectionRules],
    sample: SAMPLE,
  },
);
