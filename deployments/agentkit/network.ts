/** The network of an agentkit file: made as agentkit makes it, or there already. */
import { SUPPORTED_ZONE_IDS } from '../../facts/zones';
import type { Path } from '../../inputs/parse';

import { endpointInputs } from './endpoints';
import { dropped, forAgents, ifGiven, moved, type Move, type Plan, type Target } from './move';

const createAt = (stack: string, input: string) => [
  'deployments',
  stack,
  'network',
  'create',
  input,
];

/** The name of a network that is made. */
export function nameOfNetwork(stack: string): Target {
  return [createAt(stack, 'name'), stack];
}

/** The network that agentkit makes: one NAT gateway, in the first zone. */
function createdNetwork({ file, stack, region }: Plan): Target[] {
  const zones = SUPPORTED_ZONE_IDS[region].zoneIds.slice(0, file.vpc?.maxAZs ?? 2);
  const ofZones = ['vpc', 'maxAZs'];
  return [
    [createAt(stack, 'cidr_block'), file.vpc?.vpcCidr ?? '10.0.0.0/16', ['vpc', 'vpcCidr']],
    [createAt(stack, 'zone_ids'), zones, ofZones],
    [createAt(stack, 'egress'), 'nat_single'],
    [createAt(stack, 'nat_zone_id'), zones[0], ofZones],
  ];
}

/** A network that is made. */
export function createdMoves(plan: Plan): Move[] {
  const { vpc = {} } = plan.file;
  const endpoints = endpointInputs(plan);
  const size = vpc.maxAZs ?? 2;
  return [
    moved(
      ['vpc', 'createVPC'],
      'translated to network.create: one NAT gateway, and agents that may call out over HTTPS alone',
      ...createdNetwork(plan),
      ...forAgents(plan, ['allow_internet_egress'], true),
      ...(size === 1 ? forAgents(plan, ['minimum_zones'], 1) : []),
    ),
    ...ifGiven(vpc.vpcCidr, () => moved(['vpc', 'vpcCidr'], 'kept as cidr_block of the network')),
    ...ifGiven(vpc.maxAZs, () =>
      moved(
        ['vpc', 'maxAZs'],
        'translated to zone_ids of the network, those that AgentCore supports',
      ),
    ),
    moved(
      ['vpc', 'enableVPCEndpoints'],
      endpoints.length > 0
        ? 'translated to network.endpoints: those that the agents need'
        : 'translated to agents that reach S3 through the NAT gateway',
      ...(endpoints.length > 0 ? endpoints : forAgents(plan, ['use_s3_gateway_endpoint'], false)),
    ),
  ];
}

/** A network that is there. */
export function existingMoves(plan: Plan): Move[] {
  const { vpc = {} } = plan.file;
  const each = (steps: Path, value: unknown) => forAgents(plan, steps, value);
  const isOneZone = vpc.subnetIds?.length === 1;
  const beside = 'vpcId names a VPC that is there';
  return [
    moved(
      ['vpc', 'vpcId'],
      'kept as vpc_id of each agent, which reaches S3 by the default route of its subnets: set s3_gateway_endpoint_id where the VPC has that endpoint',
      ...each(['vpc_id'], vpc.vpcId),
      ...each(['use_s3_gateway_endpoint'], false),
    ),
    moved(
      ['vpc', 'subnetIds'],
      'kept as subnet_ids of each agent',
      ...each(['subnet_ids'], vpc.subnetIds),
      ...(isOneZone ? each(['minimum_zones'], 1) : []),
    ),
    vpc.securityGroupIds?.length
      ? moved(
          ['vpc', 'securityGroupIds'],
          'kept as security_group_ids of each agent, in place of a group that is made',
          ...each(['create_security_group'], false),
          ...each(['security_group_ids'], vpc.securityGroupIds),
        )
      : moved(
          ['vpc', 'securityGroupIds'],
          'translated to a group for each agent, from which it may call out over HTTPS alone',
          ...each(['allow_internet_egress'], true),
        ),
    ...dropped(['vpc', 'createVPC'], vpc.createVPC, beside),
    ...dropped(['vpc', 'vpcCidr'], vpc.vpcCidr, beside),
    ...dropped(['vpc', 'maxAZs'], vpc.maxAZs, beside),
    ...dropped(
      ['vpc', 'enableVPCEndpoints'],
      vpc.enableVPCEndpoints,
      `${beside}, and agentkit makes endpoints in its own alone`,
    ),
  ];
}
