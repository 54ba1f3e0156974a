import {
  endpoints,
  group,
  IMAGE,
  made,
  network,
  PROVIDER,
  role,
  s3Endpoint,
  tagsOf,
} from './parts';
import type { Root, Stage } from './parts';

/** A root with modules whose life is followed, and what that life is. */
export interface Scenario {
  readonly title: string;
  readonly root: Root;
  /** Resources of each module that the first plan makes, by type; of the AWS provider's types, without the prefix. */
  readonly makes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Addresses that growing by a zone adds. Everything else is an update in place. */
  readonly grows: readonly string[];
}

const callers = (stage: Stage) => role(stage, 'front_end') + group(stage, 'front_end');

/** What a VPC pattern is given, whichever it is. */
const targets = `
  egress_to_security_groups = {
    database = { security_group_id = aws_security_group.database.id, port = 5432 }
  }
  egress_to_networks = { mainframe = { cidr = "10.9.0.0/24", port = 8443 } }
`;

/** Empty and said so: what a module must turn into null, or the apply ends there. */
const EMPTY = `
  environment_variables    = {}
  request_header_allowlist = []
`;

const ownThings = `
  container_image = terraform_data.image.output
  named_endpoints = { prod = {} }
  ${EMPTY}
`;

const givenThings = `
  container_image       = terraform_data.image.output
  named_endpoints       = { prod = {} }
  create_execution_role = false
  execution_role_arn    = aws_iam_role.agent.arn
  ${EMPTY}
`;

const givenGroup = `
  create_security_group = false
  security_group_ids    = [aws_security_group.agent.id]
`;

const callersByRole = `
  caller_principal_arns = [aws_iam_role.front_end.arn]
`;

const callersByGroup = `
  caller_security_group_ids = { front_end = aws_security_group.front_end.id }
`;

const place = `
  vpc_id                 = module.network.vpc_id
  subnet_ids             = module.network.subnet_ids
  s3_gateway_endpoint_id = aws_vpc_endpoint.s3.id
`;

const closedPlace = `
  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
`;

const TOLD = 'internet_egress = module.network.internet_egress';

const agent = (stage: Stage, about: { source: string; label?: string }, ...settings: string[]) => `
  module "${about.label ?? 'agent'}" {
    source = "./${about.source}"

    name = "${about.label ?? 'research'}-agent"
    ${settings.join('\n')}
    ${tagsOf(stage)}
  }
`;

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

const NETWORK_GROWS = ['route_table', 'route_table_association', 'subnet'].map(
  (kind) => `module.network.aws_${kind}.private["use1-az1"]`,
);

const RUNTIME = { bedrockagentcore_agent_runtime: 1, bedrockagentcore_agent_runtime_endpoint: 1 };
const ROLE = { iam_role: 1, iam_role_policy: 1 };
/** Of the runtime, of DEFAULT and of the one that is named. */
const DOORS = { bedrockagentcore_resource_policy: 3 };

/** What a gateway names, beside other modules. */
const NAMED_BY_GATEWAYS = made({
  orders: 'arn:aws:lambda:us-east-1:111122223333:function:orders',
  check: 'arn:aws:lambda:us-east-1:111122223333:function:check',
  engine: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789',
  key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
  provider: 'rcfg-0123456789abcdef0',
});

const gateway = (stage: Stage, label: string, ...settings: string[]) => `
  module "${label}" {
    source = "./gateway"

    name = "${label}"
    ${settings.join('\n')}
    ${tagsOf(stage)}
  }
`;

const privateEntrance = `
  use_resource_policy     = true
  create_gateway_endpoint = true
  vpc_id                  = module.network.vpc_id
  endpoint_subnet_ids     = module.network.subnet_ids
`;

const tokens = (provider: string) => `
  authorizer_type = "CUSTOM_JWT"
  jwt_authorizer = {
    discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
    allowed_clients  = ["app"]
    private_endpoint = { ${provider} }
  }
`;

/** Subnets that stay, so that the growth of the network is not one of the gateway's. */
const MANAGED_PROVIDER = `managed = {
  vpc_id             = module.network.vpc_id
  subnet_ids         = [module.network.subnet_ids_by_zone_id["use1-az2"]]
  security_group_ids = [aws_security_group.provider.id]
}`;

const ENTRANCE = {
  bedrockagentcore_resource_policy: 1,
  security_group: 1,
  vpc_endpoint: 1,
};

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
          'create_resource_policy = true',
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
  {
    title: 'gateway',
    root: (stage) =>
      [
        PROVIDER,
        NAMED_BY_GATEWAYS,
        network(stage),
        callers(stage),
        gateway(
          stage,
          'tools',
          privateEntrance,
          callersByRole,
          callersByGroup,
          'network_exempt_principal_arns = [aws_iam_role.front_end.arn]',
          'mcp                = { semantic_search = true }',
          'lambda_target_arns = { orders = terraform_data.orders.output }',
          'interceptors       = { check = { lambda_arn = terraform_data.check.output, interception_points = ["REQUEST"] } }',
          'policy_engine      = { arn = terraform_data.engine.output, mode = "ENFORCE" }',
          'use_kms_key        = true',
          'kms_key_arn        = terraform_data.key.output',
        ),
      ].join(''),
    makes: {
      tools: {
        ...ENTRANCE,
        ...ROLE,
        bedrockagentcore_gateway: 1,
        vpc_security_group_ingress_rule: 1,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'gateways that are given a role and an endpoint, with private identity providers',
    root: (stage) =>
      [
        PROVIDER,
        NAMED_BY_GATEWAYS,
        network(stage),
        role(stage, 'service'),
        group(stage, 'provider'),
        gateway(
          stage,
          'first',
          privateEntrance,
          tokens(MANAGED_PROVIDER),
          'additional_gateway_arns = [module.second.gateway_arn]',
        ),
        gateway(
          stage,
          'second',
          tokens('resource_configuration_id = terraform_data.provider.output'),
          'use_resource_policy     = true',
          'source_vpc_endpoint_ids = [module.first.gateway_endpoint_id]',
          'create_service_role     = false',
          'service_role_arn        = aws_iam_role.service.arn',
        ),
      ].join(''),
    makes: {
      first: { ...ENTRANCE, bedrockagentcore_gateway: 1, iam_role: 1 },
      second: { bedrockagentcore_gateway: 1, bedrockagentcore_resource_policy: 1 },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'gateway in front of a private agent',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        s3Endpoint(stage),
        role(stage, 'front_end'),
        agent(
          stage,
          { source: 'runtime-private-inbound' },
          ownThings,
          place,
          'caller_principal_arns         = [module.door.gateway_role_arn]',
          'network_exempt_principal_arns = [module.door.gateway_role_arn]',
        ),
        gateway(
          stage,
          'door',
          privateEntrance,
          callersByRole,
          'protocol_type      = null',
          'agent_runtime_arns = merge({ runtime = module.agent.agent_runtime_arn }, { prod = module.agent.endpoint_arns["prod"] })',
        ),
        `
        resource "aws_bedrockagentcore_gateway_target" "agent" {
          gateway_identifier = module.door.gateway_id
          name               = "research-agent"

          target_configuration {
            http {
              agentcore_runtime {
                arn       = module.agent.agent_runtime_arn
                qualifier = "prod"
              }
            }
          }

          credential_provider_configuration {
            gateway_iam_role {}
          }
        }
        `,
      ].join(''),
    makes: {
      agent: {
        ...RUNTIME,
        ...ROLE,
        ...DOORS,
        security_group: 2,
        vpc_endpoint: 1,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 1,
      },
      door: { ...ENTRANCE, ...ROLE, bedrockagentcore_gateway: 1 },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'agent that calls its tools through a private gateway',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        s3Endpoint(stage),
        agent(
          stage,
          { source: 'runtime-vpc-egress' },
          'container_image           = terraform_data.image.output',
          'environment_variables     = { TOOLS_URL = module.tools.gateway_url }',
          'egress_to_security_groups = { tools = { security_group_id = module.tools.gateway_endpoint_security_group_id, port = 443 } }',
          place,
        ),
        gateway(
          stage,
          'tools',
          privateEntrance,
          'caller_principal_arns = [module.agent.execution_role_arn]',
        ),
      ].join(''),
    makes: {
      agent: {
        ...ROLE,
        bedrockagentcore_agent_runtime: 1,
        security_group: 1,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 1,
      },
      tools: { ...ENTRANCE, bedrockagentcore_gateway: 1, iam_role: 1 },
    },
    grows: NETWORK_GROWS,
  },
];
