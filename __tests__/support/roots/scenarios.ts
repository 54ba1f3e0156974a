import {
  endpoints,
  gateway,
  group,
  IMAGE,
  network,
  OF_GATEWAY,
  OF_PRIVATE_API,
  privateApi,
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

/** A document that is not known before the apply, as an export of an API is not. */
const UNKNOWN_DOCUMENT = `
  resource "terraform_data" "document" {
    input = jsonencode({
      openapi = "3.0.3"
      servers = [{ url = "https://orders.example.com" }]
      paths   = { "/orders" = { get = { operationId = "listOrders" } } }
    })
  }
`;

const target = (stage: Stage, source: string, ...settings: string[]) =>
  namedTarget(stage, { source, label: 'target' }, ...settings);

const namedTarget = (
  stage: Stage,
  { source, label }: { source: string; label: string },
  ...settings: string[]
) => `
  module "${label}" {
    source = "./${source}"

    name = "${label === 'target' ? 'orders' : label}"
    ${[OF_GATEWAY, ...settings].join('\n')}
    ${tagsOf(stage)}
  }
`;

/** Two of the subnets: a resource gateway is replaced when a third is added. */
const FIRST_SUBNETS =
  '[module.network.subnet_ids_by_zone_id["use1-az2"], module.network.subnet_ids_by_zone_id["use1-az4"]]';

/** What a private API as a target makes, whatever the mode. */
const API_TARGET = {
  bedrockagentcore_gateway_target: 1,
  iam_role_policy: 1,
  security_group: 2,
  vpc_endpoint: 1,
  vpc_endpoint_policy: 1,
  vpc_security_group_egress_rule: 1,
  vpc_security_group_ingress_rule: 1,
};

/** An endpoint, its group, and a resource gateway with its group, as a platform team has them already. */
const apiEntrance = (stage: Stage) => `
  ${group(stage, 'endpoint')}
  ${group(stage, 'entrance')}

  resource "aws_vpc_endpoint" "execute_api" {
    vpc_id             = module.network.vpc_id
    service_name       = "com.amazonaws.us-east-1.execute-api"
    vpc_endpoint_type  = "Interface"
    subnet_ids         = module.network.subnet_ids
    security_group_ids = [aws_security_group.endpoint.id]
    ${tagsOf(stage)}
  }

  resource "aws_vpclattice_resource_gateway" "entrance" {
    name               = "entrance"
    vpc_id             = module.network.vpc_id
    subnet_ids         = ${FIRST_SUBNETS}
    security_group_ids = [aws_security_group.entrance.id]
  }
`;

const givenEntrance = `
  vpc_id                                 = module.network.vpc_id
  create_execute_api_endpoint            = false
  execute_api_endpoint_id                = aws_vpc_endpoint.execute_api.id
  execute_api_security_group_id          = aws_security_group.endpoint.id
  execute_api_dns_name                   = aws_vpc_endpoint.execute_api.dns_entry[0].dns_name
  create_resource_gateway_security_group = false
  resource_gateway_security_group_id     = aws_security_group.entrance.id
`;

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
    title: 'gateway-target-managed',
    root: (stage) =>
      [
        PROVIDER,
        UNKNOWN_DOCUMENT,
        network(stage),
        gateway(stage),
        group(stage, 'egress'),
        target(
          stage,
          'gateway-target-managed',
          'openapi = terraform_data.document.output',
          'vpc_id = module.network.vpc_id',
          'subnet_ids = module.network.subnet_ids',
          'security_group_ids = [aws_security_group.egress.id]',
          `credential = {
            gateway_role = {
              service       = "execute-api"
              actions       = ["execute-api:Invoke"]
              resource_arns = ["${'$'}{aws_bedrockagentcore_gateway.tools.gateway_arn}/*"]
            }
          }`,
        ),
      ].join(''),
    makes: { target: { bedrockagentcore_gateway_target: 1, iam_role_policy: 1 } },
    grows: NETWORK_GROWS,
  },
  {
    title: 'gateway-target-self-managed',
    root: (stage) =>
      [
        PROVIDER,
        network(stage),
        gateway(stage),
        group(stage, 'egress'),
        target(
          stage,
          'gateway-target-self-managed',
          'mcp_server = { endpoint = "https://orders.example.com/mcp" }',
          'routing_domain = "internal-orders.example.com"',
          'vpc_id = module.network.vpc_id',
          `resource_gateway_subnet_ids = ${FIRST_SUBNETS}`,
          'security_group_ids = [aws_security_group.egress.id]',
        ),
      ].join(''),
    makes: {
      target: {
        bedrockagentcore_gateway_target: 1,
        vpclattice_resource_configuration: 1,
        vpclattice_resource_gateway: 1,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'private-api-gateway-managed, with an API that names the endpoint',
    root: (stage) =>
      [
        PROVIDER,
        UNKNOWN_DOCUMENT,
        network(stage),
        gateway(stage),
        privateApi(stage, {
          module: 'target',
          association: 'vpc_endpoint_ids = [module.target.execute_api_endpoint_id]',
        }),
        target(
          stage,
          'private-api-gateway-managed',
          OF_PRIVATE_API,
          'addressing = "endpoint_host"',
          'vpc_id = module.network.vpc_id',
          'subnet_ids = module.network.subnet_ids',
        ),
      ].join(''),
    makes: { target: API_TARGET },
    grows: NETWORK_GROWS,
  },
  {
    title: 'private-api-gateway-self-managed, with an API that does not',
    root: (stage) =>
      [
        PROVIDER,
        UNKNOWN_DOCUMENT,
        network(stage),
        gateway(stage),
        privateApi(stage, { module: 'target' }),
        target(
          stage,
          'private-api-gateway-self-managed',
          OF_PRIVATE_API,
          'vpc_id = module.network.vpc_id',
          `resource_gateway_subnet_ids = ${FIRST_SUBNETS}`,
          'execute_api_subnet_ids = module.network.subnet_ids',
        ),
      ].join(''),
    makes: {
      target: {
        ...API_TARGET,
        vpclattice_resource_configuration: 1,
        vpclattice_resource_gateway: 1,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'private APIs that are given an endpoint, groups and a resource gateway',
    root: (stage) =>
      [
        PROVIDER,
        UNKNOWN_DOCUMENT,
        network(stage),
        gateway(stage),
        apiEntrance(stage),
        privateApi(stage, { module: 'managed' }),
        namedTarget(
          stage,
          { source: 'private-api-gateway-managed', label: 'managed' },
          OF_PRIVATE_API,
          givenEntrance,
          'subnet_ids = module.network.subnet_ids',
        ),
        namedTarget(
          stage,
          { source: 'private-api-gateway-self-managed', label: 'own' },
          OF_PRIVATE_API,
          givenEntrance,
          'create_resource_gateway = false',
          'resource_gateway_id = aws_vpclattice_resource_gateway.entrance.id',
          'create_security_group_rules = false # the other one has joined the groups',
        ),
      ].join(''),
    makes: {
      managed: {
        bedrockagentcore_gateway_target: 1,
        iam_role_policy: 1,
        vpc_security_group_egress_rule: 1,
        vpc_security_group_ingress_rule: 1,
      },
      own: {
        bedrockagentcore_gateway_target: 1,
        iam_role_policy: 1,
        vpclattice_resource_configuration: 1,
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
];
