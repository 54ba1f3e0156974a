/** Rules between the inputs of `runtime-isolated`. */
import { hcl } from '../../hcl/value';
import {
  allEmpty,
  anyOf,
  BINDS,
  bothOrNeither,
  claim,
  filled,
  given,
  hasKey,
  isTrue,
  not,
  rule,
  startsWith,
  unlessNull,
} from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';
import { callersFromElsewhere } from '../../modules/blocks/inbound/input';
import { callersOnceRules } from '../../modules/blocks/rules-once';
import { PRIVATE_IPV4, privateCallers, privateNetworks } from '../../modules/vpc-endpoints/input';

interface IsolatedInput {
  endpoint_ids: Record<string, string>;
  dynamodb_tables: object;
}

const GATEWAYS: readonly string[] = ['dynamodb', 's3'];

const ENDPOINT = 'vpce-0123456789abcdef1';
const GROUP = 'sg-0123456789abcdef1';

/** What the lookup of a given endpoint answers. */
const answerOf = (service: string) => ({
  'data.aws_vpc_endpoint.existing': {
    service_name: `com.amazonaws.us-east-1.${service}`,
    vpc_endpoint_type: 'Interface',
    vpc_id: 'vpc-0123456789abcdef0',
    route_table_ids: [],
  },
});

const someInterfaceGiven = claim(
  hcl`length(setsubtract(keys(var.endpoint_ids), ${GATEWAYS})) > 0`,
  (input: IsolatedInput) =>
    Object.keys(input.endpoint_ids).some((service) => !GATEWAYS.includes(service)),
  BINDS.comparison,
);

const gatewaysMade = claim(
  hcl`length(setsubtract(length(var.dynamodb_tables) > 0 ? ${GATEWAYS} : ["s3"], keys(var.endpoint_ids))) > 0`,
  ({ endpoint_ids, dynamodb_tables }: IsolatedInput) =>
    !('s3' in endpoint_ids) ||
    (Object.keys(dynamodb_tables).length > 0 && !('dynamodb' in endpoint_ids)),
  BINDS.comparison,
);

const TABLES = {
  orders: { table_arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders' },
};

export const isolatedRules: readonly CrossRule[] = [
  callersFromElsewhere({}),
  rule(
    anyOf(
      isTrue('use_data_plane_endpoint'),
      allEmpty('caller_security_group_ids', 'caller_networks', 'agent_data_plane_actions'),
    ),
    {
      variable: 'use_data_plane_endpoint',
      found: hcl`"got false, with callers or actions for the endpoint in vpc_id"`,
      want: 'no caller_security_group_ids, caller_networks, or agent_data_plane_actions beside it',
      fix: 'remove them, or set use_data_plane_endpoint = true',
      bad: {
        callers_of_an_endpoint_that_is_not_used: {
          use_data_plane_endpoint: false,
          source_vpc_ids: ['vpc-0123456789abcdef1'],
          caller_networks: { offices: '10.1.0.0/16' },
        },
      },
    },
  ),
  rule(anyOf(not(isTrue('role_only_from_vpc')), isTrue('create_execution_role')), {
    variable: 'role_only_from_vpc',
    found: hcl`"true, and create_execution_role is false"`,
    want: 'it only with create_execution_role = true',
    fix: 'add the condition to the policies of that role',
    bad: {
      network_of_a_given_role: {
        create_execution_role: false,
        execution_role_arn: 'arn:aws:iam::111122223333:role/agent',
        role_only_from_vpc: true,
      },
    },
    good: [{ role_only_from_vpc: true }],
  }),
  rule(unlessNull('container_image', not(startsWith('container_image', 'public.ecr.aws/'))), {
    variable: 'container_image',
    found: hcl('"got ${try(coalesce(var.container_image), "null")}"'),
    want: 'an image in a private registry, because the public one has no VPC endpoint',
    fix: 'copy the image to ECR of this region',
    bad: {
      image_of_the_public_registry: { container_image: 'public.ecr.aws/agents/research:1.4.0' },
    },
  }),
  rule(not(isTrue('internet_egress')), {
    variable: 'internet_egress',
    found: hcl`"true"`,
    want: 'false, because a network with internet egress is not isolated',
    fix: 'create the network with egress = "none", or use runtime-private-inbound',
    bad: { network_with_a_way_out: { internet_egress: true } },
  }),
  rule(bothOrNeither(given('endpoint_security_group_id'), someInterfaceGiven), {
    variable: 'endpoint_security_group_id',
    found: hcl(
      '"${var.endpoint_security_group_id == null ? "unset" : "set"}, with ${length(setsubtract(keys(var.endpoint_ids), ["dynamodb", "s3"]))} interface endpoints in endpoint_ids"',
    ),
    want: 'the security group with existing interface endpoints, and null otherwise',
    fix: 'set both endpoint_ids and endpoint_security_group_id, or neither',
    answers: answerOf('logs'),
    bad: {
      endpoints_without_their_group: { endpoint_ids: { logs: ENDPOINT } },
      group_without_endpoints: { endpoint_security_group_id: GROUP },
    },
    good: [{ endpoint_ids: { logs: ENDPOINT }, endpoint_security_group_id: GROUP }],
    companions: {
      endpoint_ids: { endpoint_security_group_id: GROUP },
      endpoint_security_group_id: { endpoint_ids: { logs: ENDPOINT } },
    },
  }),
  rule(bothOrNeither(filled('route_table_ids'), gatewaysMade), {
    variable: 'route_table_ids',
    found: hcl(
      '"got ${length(var.route_table_ids)}, and endpoint_ids has ${contains(keys(var.endpoint_ids), "s3") ? "an" : "no"} S3 endpoint${length(var.dynamodb_tables) == 0 ? "" : contains(keys(var.endpoint_ids), "dynamodb") ? ", and one of DynamoDB" : ", and none of DynamoDB"}"',
    ),
    want: 'the tables for the gateway endpoints that are created here, or existing ones of S3 and, with dynamodb_tables, of DynamoDB',
    fix: 'pass the tables of the subnets where an endpoint is missing from endpoint_ids, and none otherwise',
    bad: {
      no_way_to_s3: { route_table_ids: [] },
      no_way_to_dynamodb: {
        route_table_ids: [],
        endpoint_ids: { s3: ENDPOINT },
        dynamodb_tables: TABLES,
      },
      tables_beside_a_given_s3_endpoint: { endpoint_ids: { s3: ENDPOINT } },
    },
    good: [
      { route_table_ids: [], endpoint_ids: { s3: ENDPOINT } },
      { endpoint_ids: { s3: ENDPOINT }, dynamodb_tables: TABLES },
      {
        route_table_ids: [],
        endpoint_ids: { s3: ENDPOINT, dynamodb: ENDPOINT },
        dynamodb_tables: TABLES,
      },
    ],
  }),
  rule(
    anyOf(
      not(hasKey('endpoint_ids', 'bedrock-agentcore')),
      allEmpty('caller_security_group_ids', 'caller_networks', 'agent_data_plane_actions'),
    ),
    {
      variable: 'endpoint_ids',
      found: hcl`"has bedrock-agentcore, with callers or actions for an endpoint that the module creates"`,
      want: 'no caller_security_group_ids, caller_networks, or agent_data_plane_actions with an existing data-plane endpoint',
      fix: 'set them where that endpoint is created',
      answers: answerOf('bedrock-agentcore'),
      bad: {
        callers_of_an_endpoint_made_elsewhere: {
          endpoint_ids: { 'bedrock-agentcore': ENDPOINT },
          endpoint_security_group_id: GROUP,
          caller_networks: { offices: '10.1.0.0/16' },
        },
      },
    },
  ),
  privateNetworks({
    variable: 'egress_to_networks',
    member: '.cidr_block',
    want: `${PRIVATE_IPV4}, or fc00::/7`,
    fix: 'name private networks, or take runtime-private-inbound for an agent that calls public addresses',
    bad: {
      egress_to_public_addresses: {
        egress_to_networks: { partner: { cidr_block: '198.51.100.0/24', port: 443 } },
      },
      egress_to_half_of_the_internet: {
        egress_to_networks: { datacenter: { cidr_block: '10.0.0.0/1', port: 443 } },
      },
      egress_to_more_than_172_16: {
        egress_to_networks: { datacenter: { cidr_block: '172.16.0.0/11', port: 443 } },
      },
      egress_to_more_than_192_168: {
        egress_to_networks: { datacenter: { cidr_block: '192.168.0.0/15', port: 443 } },
      },
      egress_to_more_than_100_64: {
        egress_to_networks: { datacenter: { cidr_block: '100.64.0.0/9', port: 443 } },
      },
      egress_to_more_than_unique_local: {
        egress_to_networks: { datacenter: { cidr_block: 'fd00::/6', port: 443 } },
      },
      egress_to_global_ipv6: {
        egress_to_networks: { partner: { cidr_block: '2001:db8::/56', port: 443 } },
      },
    },
    good: [
      {
        egress_to_networks: {
          ten: { cidr_block: '10.0.0.0/8', port: 443 },
          docker: { cidr_block: '172.31.0.0/12', port: 443 },
          home: { cidr_block: '192.168.0.0/16', port: 443 },
          carrier: { cidr_block: '100.64.0.0/10', port: 443 },
          local: { cidr_block: 'fd00::/16', port: 443 },
          host: { cidr_block: 'fd12:3456:789a::1/128', port: 443 },
        },
      },
    ],
  }),
  ...callersOnceRules,
  privateCallers,
];
