import {
  DOORS,
  MANAGED_PROVIDER,
  NETWORK_GROWS,
  ROLE,
  RUNTIME,
  TOLD,
  agent,
  callers,
  callersByGroup,
  callersByRole,
  closedPlace,
  givenGroup,
  givenThings,
  ownThings,
  place,
  targets,
  tokensOf,
} from './agents';
import type { Scenario } from './agents';
import { EVALUATION_SCENARIOS } from './evaluation-scenarios';
import { GATEWAY_SCENARIOS } from './gateway-scenarios';
import { HUB_SCENARIOS } from './hub-scenarios';
import { MEMORY_SCENARIOS } from './memory-scenarios';
import { OBSERVABILITY_SCENARIOS } from './observability-scenarios';
import {
  IMAGE,
  PROVIDER,
  endpoints,
  group,
  made,
  network,
  role,
  s3Endpoint,
  tagsOf,
} from './parts';
import type { Root, Stage } from './parts';
import { POLICY_SCENARIOS } from './policy-scenarios';
import { TARGET_SCENARIOS } from './target-scenarios';
import { TOOL_SCENARIOS } from './tool-scenarios';

const agentWithOwnEndpoints = (stage: Stage, ...settings: string[]) =>
  agent(
    stage,
    { source: 'runtime-isolated' },
    ownThings,
    closedPlace,
    callersByRole,
    callersByGroup,
    targets,
    'route_table_ids = module.network.route_table_ids',
    'needs       = ["models", "secrets"]',
    'model_arns  = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]',
    'secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:key-AbCdEf"]',
    ...(settings.some((text) => text.includes('internet_egress')) ? settings : [TOLD, ...settings]),
  );

const agentWithSharedEndpoints = (stage: Stage, label: string) =>
  agent(
    stage,
    { source: 'runtime-isolated', label },
    ownThings,
    closedPlace,
    TOLD,
    callersByRole,
    'endpoint_ids               = module.endpoints.endpoint_ids',
    'endpoint_security_group_id = module.endpoints.endpoint_security_group_id',
    'needs      = ["models"]',
    'model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]',
  );

/** An isolated agent that makes its own endpoints: for what refuses it, and for its life. */
export const isolatedRoot =
  (settings: { network?: string; agent?: string } = {}): Root =>
  (stage) =>
    [
      PROVIDER,
      IMAGE,
      network(stage, settings.network),
      callers(stage),
      group(stage, 'database'),
      agentWithOwnEndpoints(stage, settings.agent ?? ''),
    ].join('');

/** The way of the callers to that agent, in a VPC that has no other. */
const callerEndpoint = (stage: Stage) => `
  module "callers" {
    source = "./caller-endpoint"

    name       = "front-end"
    vpc_id     = module.network.vpc_id
    subnet_ids = module.network.subnet_ids

    runtimes = {
      research = {
        arn                   = module.agent.agent_runtime_arn
        caller_principal_arns = [aws_iam_role.front_end.arn]
      }
    }

    ${callersByGroup}
    ${tagsOf(stage)}
  }
`;

/** Each module once, then what is given in place of what is made, then all that share. */
export const SCENARIOS: readonly Scenario[] = [
  {
    title: 'network, with every part',
    root: (stage) =>
      PROVIDER +
      network(stage, 'egress = "nat_single"\nnat_zone_id = "use1-az2"\nassign_ipv6 = true'),
    makes: {
      network: {
        cloudwatch_log_group: 1,
        default_security_group: 1,
        egress_only_internet_gateway: 1,
        eip: 1,
        flow_log: 1,
        iam_role: 1,
        iam_role_policy: 1,
        internet_gateway: 1,
        nat_gateway: 1,
        route: 5,
        route_table: 3,
        route_table_association: 3,
        subnet: 3,
        vpc: 1,
      },
    },
    grows: [
      ...NETWORK_GROWS,
      'module.network.aws_route.private_ipv6["use1-az1"]',
      'module.network.aws_route.private_nat["use1-az1"]',
    ],
  },
  {
    title: 'vpc-endpoints',
    root: (stage) =>
      [
        PROVIDER,
        network(stage),
        callers(stage),
        role(stage, 'agent'),
        endpoints(stage, 'research = aws_iam_role.agent.arn'),
      ].join(''),
    makes: {
      endpoints: { security_group: 1, vpc_endpoint: 6, vpc_security_group_ingress_rule: 1 },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'callers of another VPC',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        callers(stage),
        agent(
          stage,
          { source: 'runtime-public' },
          ownThings,
          callersByRole,
          'use_resource_policy = true',
        ),
        callerEndpoint(stage),
      ].join(''),
    makes: {
      callers: { security_group: 1, vpc_endpoint: 1, vpc_security_group_ingress_rule: 1 },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'runtime-public',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        role(stage, 'front_end'),
        agent(
          stage,
          { source: 'runtime-public' },
          ownThings,
          callersByRole,
          'use_resource_policy = true',
        ),
      ].join(''),
    makes: { agent: { ...RUNTIME, ...ROLE, ...DOORS } },
    grows: [],
  },
  {
    title: 'runtime-vpc-egress',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        s3Endpoint(stage),
        group(stage, 'database'),
        agent(stage, { source: 'runtime-vpc-egress' }, ownThings, place, targets),
      ].join(''),
    makes: {
      agent: {
        ...RUNTIME,
        ...ROLE,
        security_group: 1,
        vpc_security_group_egress_rule: 3,
        vpc_security_group_ingress_rule: 1,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'runtime-private-inbound',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        s3Endpoint(stage),
        callers(stage),
        group(stage, 'database'),
        agent(
          stage,
          { source: 'runtime-private-inbound' },
          ownThings,
          place,
          targets,
          callersByRole,
          callersByGroup,
        ),
      ].join(''),
    makes: {
      agent: {
        ...RUNTIME,
        ...ROLE,
        ...DOORS,
        security_group: 2,
        vpc_endpoint: 1,
        vpc_security_group_egress_rule: 4,
        vpc_security_group_ingress_rule: 3,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'runtime-isolated',
    root: isolatedRoot(),
    makes: {
      agent: {
        ...RUNTIME,
        ...ROLE,
        ...DOORS,
        security_group: 2,
        vpc_endpoint: 7,
        vpc_security_group_egress_rule: 4,
        vpc_security_group_ingress_rule: 3,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'agents whose callers bring tokens of private identity providers',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        made({ provider: 'rcfg-0123456789abcdef0' }),
        network(stage),
        s3Endpoint(stage),
        group(stage, 'provider'),
        agent(
          stage,
          { source: 'runtime-public', label: 'open' },
          ownThings,
          tokensOf(MANAGED_PROVIDER),
        ),
        agent(
          stage,
          { source: 'runtime-private-inbound', label: 'inbound' },
          ownThings,
          place,
          tokensOf('resource_configuration_id = terraform_data.provider.output'),
        ),
      ].join(''),
    makes: {
      open: { ...RUNTIME, ...ROLE },
      inbound: {
        ...RUNTIME,
        ...ROLE,
        ...DOORS,
        security_group: 2,
        vpc_endpoint: 1,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 1,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'patterns that are given a role, groups and endpoints',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        callers(stage),
        role(stage, 'agent'),
        group(stage, 'agent'),
        endpoints(stage, 'inbound = aws_iam_role.agent.arn'),
        agent(stage, { source: 'runtime-public', label: 'open' }, givenThings),
        agent(
          stage,
          { source: 'runtime-vpc-egress', label: 'egress' },
          givenThings,
          givenGroup,
          place.replace('aws_vpc_endpoint.s3.id', 'module.endpoints.s3_gateway_endpoint_id'),
        ),
        agent(
          stage,
          { source: 'runtime-private-inbound', label: 'inbound' },
          givenThings,
          givenGroup,
          place.replace('aws_vpc_endpoint.s3.id', 'module.endpoints.s3_gateway_endpoint_id'),
          callersByRole,
          'create_data_plane_endpoint = false',
          'data_plane_endpoint_id = module.endpoints.data_plane_endpoint_id',
        ),
      ].join(''),
    makes: { open: RUNTIME, egress: RUNTIME, inbound: { ...RUNTIME, ...DOORS } },
    grows: NETWORK_GROWS,
  },
  {
    title: 'two isolated agents that share endpoints',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        callers(stage),
        endpoints(
          stage,
          'first-agent = module.first.execution_role_arn, second-agent = module.second.execution_role_arn',
        ),
        agentWithSharedEndpoints(stage, 'first'),
        agentWithSharedEndpoints(stage, 'second'),
      ].join(''),
    makes: Object.fromEntries(
      ['first', 'second'].map((label) => [
        label,
        {
          ...RUNTIME,
          ...ROLE,
          ...DOORS,
          security_group: 1,
          vpc_security_group_egress_rule: 2,
          vpc_security_group_ingress_rule: 1,
        },
      ]),
    ),
    grows: NETWORK_GROWS,
  },
  ...GATEWAY_SCENARIOS,
  ...TARGET_SCENARIOS,
  ...HUB_SCENARIOS,
  ...TOOL_SCENARIOS,
  ...MEMORY_SCENARIOS,
  ...POLICY_SCENARIOS,
  ...OBSERVABILITY_SCENARIOS,
  ...EVALUATION_SCENARIOS,
];

export type { Scenario };
