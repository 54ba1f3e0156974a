/** Inputs of `runtime-isolated`. */
import { z } from 'zod';

import { hcl } from '../../hcl/value';
import { listOf, pattern, wholeNumber } from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { routeTableId, securityGroupId, vpcId, zoneId } from '../../inputs/primitives';
import { roleNeedsShape, roleRules, roleShape } from '../../modules/execution-role/input';
import { groupName } from '../../modules/group-name';
import {
  callersRules,
  callersShape,
  endpointCallersShape,
  sourcesRules,
  sourcesShape,
} from '../../modules/inbound/input';
import { mountShape, runtimeRules, runtimeShape, tagsShape } from '../../modules/runtime/input';
import { egressInsideShape, egressRules } from '../../modules/runtime-network/input';
import {
  agentNeedsShape,
  endpointIds,
  endpointRules,
  furtherServicesShape,
  needArnsShape,
  needRules,
  placementByZoneShape,
  privateCallers,
  privateNetworks,
  SAMPLE_ARNS,
} from '../../modules/vpc-endpoints/input';

interface IsolatedInput {
  container_image: string | null;
  subnet_ids_by_zone_id: Record<string, string>;
  minimum_zones: number;
  internet_egress: boolean;
  endpoint_ids: Record<string, string>;
  endpoint_security_group_id: string | null;
  route_table_ids: string[];
  caller_security_group_ids: Record<string, string>;
  caller_networks: Record<string, string>;
  agent_data_plane_actions: string[];
}

const ENDPOINT = 'vpce-0123456789abcdef1';
const GROUP = 'sg-0123456789abcdef1';

/** What the lookup of a given endpoint answers. */
const given = (service: string) => ({
  'data.aws_vpc_endpoint.existing': {
    service_name: `com.amazonaws.us-east-1.${service}`,
    vpc_endpoint_type: 'Interface',
    vpc_id: 'vpc-0123456789abcdef0',
    route_table_ids: [],
  },
});

const givenInterfaces = (input: IsolatedInput) =>
  Object.keys(input.endpoint_ids).filter((service) => service !== 's3');

const isolatedRules: readonly CrossRule[] = [
  {
    variable: 'container_image',
    condition: hcl`var.container_image == null ? true : !startswith(var.container_image, "public.ecr.aws/")`,
    found: hcl`"got \${try(coalesce(var.container_image), "null")}"`,
    want: 'an image of a private registry: the public one has no endpoint',
    fix: 'copy the image to ECR of this region',
    holds: ({ container_image }: IsolatedInput) => !container_image?.startsWith('public.ecr.aws/'),
    bad: {
      image_of_the_public_registry: { container_image: 'public.ecr.aws/agents/research:1.4.0' },
    },
  },
  {
    variable: 'subnet_ids_by_zone_id',
    condition: hcl`length(var.subnet_ids_by_zone_id) >= var.minimum_zones`,
    found: hcl`"got \${length(var.subnet_ids_by_zone_id)} zones"`,
    want: 'at least minimum_zones',
    fix: 'add a subnet in another zone, or lower minimum_zones',
    holds: (input: IsolatedInput) =>
      Object.keys(input.subnet_ids_by_zone_id).length >= input.minimum_zones,
    bad: { fewer_zones_than_the_minimum: { minimum_zones: 2 } },
    good: [{ minimum_zones: 1 }],
  },
  {
    variable: 'internet_egress',
    condition: hcl`!var.internet_egress`,
    found: hcl`"true"`,
    want: 'false: a network with a way to the internet isolates nothing',
    fix: 'make the network with egress = "none", or take runtime-private-inbound',
    holds: ({ internet_egress }: IsolatedInput) => !internet_egress,
    bad: { network_with_a_way_out: { internet_egress: true } },
  },
  {
    variable: 'endpoint_security_group_id',
    condition: hcl`(var.endpoint_security_group_id != null) == (length(setsubtract(keys(var.endpoint_ids), ["s3"])) > 0)`,
    found: hcl`"\${var.endpoint_security_group_id == null ? "missing" : "given"}, with \${length(setsubtract(keys(var.endpoint_ids), ["s3"]))} interface endpoints in endpoint_ids"`,
    want: 'the group where interface endpoints are given, and none where not',
    fix: 'pass the group of the endpoints beside their ids, or neither',
    holds: (input: IsolatedInput) =>
      (input.endpoint_security_group_id !== null) === givenInterfaces(input).length > 0,
    answers: given('logs'),
    bad: {
      endpoints_without_their_group: { endpoint_ids: { logs: ENDPOINT } },
      group_without_endpoints: { endpoint_security_group_id: GROUP },
    },
    good: [{ endpoint_ids: { logs: ENDPOINT }, endpoint_security_group_id: GROUP }],
    companions: {
      endpoint_ids: { endpoint_security_group_id: GROUP },
      endpoint_security_group_id: { endpoint_ids: { logs: ENDPOINT } },
    },
  },
  {
    variable: 'route_table_ids',
    condition: hcl`(length(var.route_table_ids) > 0) != contains(keys(var.endpoint_ids), "s3")`,
    found: hcl`"got \${length(var.route_table_ids)}, and endpoint_ids has \${contains(keys(var.endpoint_ids), "s3") ? "an" : "no"} S3 endpoint"`,
    want: 'the tables for the S3 endpoint that is made here, or one that is given',
    fix: 'pass the tables of the subnets, or endpoint_ids["s3"], not both',
    holds: (input: IsolatedInput) =>
      input.route_table_ids.length > 0 !== 's3' in input.endpoint_ids,
    bad: {
      no_way_to_s3: { route_table_ids: [] },
      tables_beside_a_given_s3_endpoint: { endpoint_ids: { s3: ENDPOINT } },
    },
    good: [{ route_table_ids: [], endpoint_ids: { s3: ENDPOINT } }],
  },
  {
    variable: 'endpoint_ids',
    condition: hcl`
      !contains(keys(var.endpoint_ids), "bedrock-agentcore") || sum([
        length(var.caller_security_group_ids),
        length(var.caller_networks),
        length(var.agent_data_plane_actions),
      ]) == 0
    `,
    found: hcl`"has bedrock-agentcore, with callers and actions of an endpoint that the module would make"`,
    want: 'no caller_security_group_ids, caller_networks or agent_data_plane_actions beside a data-plane endpoint that is given',
    fix: 'set them where that endpoint is made, and leave them out here',
    holds: (input: IsolatedInput) =>
      !('bedrock-agentcore' in input.endpoint_ids) ||
      [
        input.caller_security_group_ids,
        input.caller_networks,
        input.agent_data_plane_actions,
      ].every((given) => Object.keys(given).length === 0),
    answers: given('bedrock-agentcore'),
    bad: {
      callers_of_an_endpoint_made_elsewhere: {
        endpoint_ids: { 'bedrock-agentcore': ENDPOINT },
        endpoint_security_group_id: GROUP,
        caller_networks: { offices: '10.1.0.0/16' },
      },
    },
  },
  privateNetworks({
    variable: 'egress_to_networks',
    member: '.cidr',
    fix: 'name private networks, or take runtime-private-inbound for an agent that calls public addresses',
    bad: {
      egress_to_public_addresses: {
        egress_to_networks: { partner: { cidr: '198.51.100.0/24', port: 443 } },
      },
      egress_to_half_of_the_internet: {
        egress_to_networks: { datacenter: { cidr: '10.0.0.0/1', port: 443 } },
      },
      egress_to_more_than_172_16: {
        egress_to_networks: { datacenter: { cidr: '172.16.0.0/11', port: 443 } },
      },
      egress_to_more_than_192_168: {
        egress_to_networks: { datacenter: { cidr: '192.168.0.0/15', port: 443 } },
      },
      egress_to_more_than_100_64: {
        egress_to_networks: { datacenter: { cidr: '100.64.0.0/9', port: 443 } },
      },
      egress_to_more_than_unique_local: {
        egress_to_networks: { datacenter: { cidr: 'fd00::/6', port: 443 } },
      },
      egress_to_global_ipv6: {
        egress_to_networks: { partner: { cidr: '2001:db8::/56', port: 443 } },
      },
    },
    good: [
      {
        egress_to_networks: {
          ten: { cidr: '10.0.0.0/8', port: 443 },
          docker: { cidr: '172.31.0.0/12', port: 443 },
          home: { cidr: '192.168.0.0/16', port: 443 },
          carrier: { cidr: '100.64.0.0/10', port: 443 },
          local: { cidr: 'fd00::/16', port: 443 },
          host: { cidr: 'fd12:3456:789a::1/128', port: 443 },
        },
      },
    ],
  }),
  privateCallers,
];

const trustedTarget = pattern(/^(tgw|pcx)-[0-9a-z]{8,17}$/, {
  want: 'the id of a transit gateway (tgw-) or peering (pcx-)',
  fix: 'vouch for those alone; nothing else can be made safe by saying so',
  good: 'tgw-0123456789abcdef0',
  bad: ['nat-0123456789abcdef0', 'igw-0123456789abcdef0'],
});

export const input = moduleInput(
  {
    ...runtimeShape,
    ...callersShape,
    ...endpointCallersShape,
    ...sourcesShape,
    caller_security_group_ids: endpointCallersShape.caller_security_group_ids.describe(
      'Groups whose members may open a connection to the endpoints that the module makes, by a name of your choice.',
    ),
    caller_networks: endpointCallersShape.caller_networks.describe(
      'Private networks that may open a connection to the endpoints that the module makes, by a name of your choice.',
    ),
    agent_data_plane_actions: endpointCallersShape.agent_data_plane_actions.describe(
      'What the agent itself does on the AgentCore data plane beside its memory (identity, tools), in full. Opens the endpoint that the module makes, not the role: attach a policy to execution_role_name.',
    ),
    network_exempt_principal_arns: sourcesShape.network_exempt_principal_arns.describe(
      'Callers that may come from anywhere, the internet included: each is an exception to what the module promises. For the role of an AgentCore Gateway in front of the agent, whose calls may carry no VPC key: AWS has not established that. SigV4 only.',
    ),
    vpc_id: vpcId.describe("VPC of the agent's interfaces and endpoints."),
    ...placementByZoneShape,
    minimum_zones: wholeNumber({
      min: 1,
      max: 16,
      fix: 'leave it out, or take 1 where a single zone will do',
    })
      .default(2)
      .describe(
        'Zones that the subnets must span at least. AgentCore accepts one; AWS advises two.',
      ),
    supported_zone_ids: listOf(zoneId)
      .default([])
      .describe(
        "Zone ids that AgentCore supports in this region, in place of the module's own table.",
      ),
    internet_egress: z
      .boolean()
      .default(false)
      .describe(
        'Whether the network has a way to the internet, as the output of the network module says. True is refused at plan, before the routes are looked at.',
      ),
    trusted_route_target_ids: listOf(trustedTarget)
      .default([])
      .describe(
        'Transit gateways and peerings that may stand in the route tables: you vouch that nothing behind them leads to the internet.',
      ),
    ...agentNeedsShape,
    model_arns: roleNeedsShape.model_arns,
    ...needArnsShape,
    ...furtherServicesShape,
    endpoint_ids: endpointIds
      .default({})
      .describe(
        'Endpoints that are there already, by service (ecr.api, logs, bedrock-agentcore, s3, ...), as the output of vpc-endpoints. The rest of what the agent needs is made here.',
      ),
    endpoint_security_group_id: securityGroupId
      .nullable()
      .default(null)
      .describe('Group of the interface endpoints in endpoint_ids. The agent is let in to it.'),
    route_table_ids: listOf(routeTableId)
      .default([])
      .describe(
        'Route tables of the subnets, for the S3 endpoint that is made here. Left out where endpoint_ids has s3.',
      ),
    ...egressInsideShape,
    ...mountShape,
    ...roleShape,
    create_execution_role: roleShape.create_execution_role.describe(
      "Whether the module makes the agent's role, with what it takes to start, to log and to use what needs and further_services declare.",
    ),
    ...tagsShape,
  },
  {
    rules: [
      groupName,
      ...runtimeRules,
      ...callersRules,
      ...sourcesRules,
      ...needRules(SAMPLE_ARNS),
      ...endpointRules,
      ...egressRules.filter(({ variable }) => variable !== 'egress_to_prefix_lists'),
      ...isolatedRules,
      ...roleRules,
    ],
    sample: {
      name: 'research-agent',
      container_image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids_by_zone_id: { 'use1-az1': 'subnet-0123456789abcdef0' },
      minimum_zones: 1,
      route_table_ids: ['rtb-0123456789abcdef0'],
      caller_principal_arns: ['arn:aws:iam::111122223333:role/front-end'],
    },
  },
);
