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
    connection: connectionKind.describe(
      'Connection between hub and spoke: `peering` or `transit_gateway`.',
    ),
    cidr_blocks: mapOf(cidrIpv4, { key: chosenKey }).describe(
      'All IPv4 CIDR ranges behind the connection, including on-premises ones, keyed by a name you choose.',
    ),
    needs_acceptance: z
      .boolean()
      .default(false)
      .describe(
        'Whether the other side must accept the connection, as it must across accounts and regions. The module `spoke` accepts it.',
      ),
    peer_vpc_id: vpcId
      .nullable()
      .default(null)
      .describe('ID of the VPC of the spoke. Required with `peering`, and only then.'),
    peer_owner_id: accountId
      .nullable()
      .default(null)
      .describe('ID of the account of the spoke, if it is not that of the hub.'),
    peer_region: regionName
      .nullable()
      .default(null)
      .describe('Region of the spoke, if it is not that of the hub.'),
    peer_route_table_ids: routeTables
      .default({})
      .describe(
        'IDs of route tables of the spoke that get a route back to the hub, keyed by a name you choose. Only if `needs_acceptance` is false.',
      ),
    peer_security_group_ids: mapOf(securityGroupId, { key: chosenKey })
      .default({})
      .describe(
        'IDs of security groups of the spoke, in the region of the hub, to use in rules instead of `cidr_blocks`, keyed by a name you choose. If `needs_acceptance` is false, the module also adds ingress rules for the hub to them.',
      ),
    allow_remote_vpc_dns_resolution: z
      .boolean()
      .default(false)
      .describe(
        'Whether public host names of the spoke resolve to private addresses in the hub. Only if `needs_acceptance` is false.',
      ),
    ports: namedPorts
      .default({})
      .describe(
        'TCP ports of the spoke to allow in `security_group_id`, keyed by a name you choose.',
      ),
  },
  { example: { ...SAMPLE.spokes.orders, ports: { https: 443 } } },
);

export const input = moduleInput(
  {
    name: connectionName.describe('Name of the hub, and prefix of all `Name` tags.'),
    vpc_id: vpcId.describe(
      'ID of the VPC of the hub, in the account of the gateway. Its subnets contain the resource gateways of the targets.',
    ),
    vpc_cidr_block: cidrIpv4.describe(
      'IPv4 CIDR range of that VPC. Spokes see calls from this range, and route back to it.',
    ),
    route_table_ids: routeTables.describe(
      'IDs of the route tables of the subnets with resource gateways, keyed by a name you choose. Each gets a route to every network of every spoke.',
    ),
    spokes: mapOf(spoke, { key: chosenKey }).describe(
      'VPCs and networks that the hub can reach, keyed by a name you choose. Attributes that start with `peer_`, and `allow_remote_vpc_dns_resolution`, are for `peering` only.',
    ),
    accepted_connection_ids: mapOf(connectionId, { key: chosenKey })
      .default({})
      .describe(
        'Output `accepted_connection_id` of the module `spoke`, for each spoke with `needs_acceptance = true`, keyed by the name of the spoke. Before a spoke is listed here, it has a connection, but no routes and rules.',
      ),
    transit_gateway_id: transitGatewayId
      .nullable()
      .default(null)
      .describe(
        'ID of the transit gateway of the spokes with `connection = "transit_gateway"`, in the region of the hub. Required with such spokes, and only then.',
      ),
    create_transit_gateway_attachment: z
      .boolean()
      .default(true)
      .describe(
        'Whether to attach the hub to the transit gateway. Set it to false if the VPC is attached: it can have one attachment.',
      ),
    transit_gateway_subnet_ids: listOf(subnetId)
      .default([])
      .describe(
        'IDs of the subnets of the attachment, one in each zone with a resource gateway. Required when the module creates the attachment.',
      ),
    transit_gateway_default_association: z
      .boolean()
      .default(true)
      .describe(
        'Whether to associate the attachment that the module creates with the default route table of the transit gateway, as AWS does by default. Set it to false if you associate it with another route table.',
      ),
    transit_gateway_default_propagation: z
      .boolean()
      .default(true)
      .describe(
        'Whether to propagate the network of the hub from the attachment that the module creates to the default route table of the transit gateway, as AWS does by default. Set it to false if only some attachments must have a route to the hub.',
      ),
    security_group_id: securityGroupId
      .nullable()
      .default(null)
      .describe(
        'ID of the security group of the resource gateways. The module adds egress rules to it for the networks or security groups of spokes with `ports`. Required with such spokes.',
      ),
    hosted_zone_ids: mapOf(hostedZoneId, { key: chosenKey })
      .default({})
      .describe(
        'IDs of private hosted zones to associate with the VPC of the hub, keyed by a name you choose. A zone of another account requires an authorization there first: pass the output `hosted_zone_ids` of the module `spoke`.',
      ),
    resolver_rule_ids: mapOf(resolverRuleId, { key: chosenKey })
      .default({})
      .describe(
        'IDs of Route 53 Resolver rules to associate with the VPC of the hub, keyed by a name you choose, for example for on-premises names.',
      ),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [wholeNetwork('vpc_cidr_block'), tablesOnce, ...spokeRules, ...connectionRules],
    sample: SAMPLE,
  },
);
