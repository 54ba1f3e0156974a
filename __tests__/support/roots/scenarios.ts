import {
  endpoints,
  gateway,
  group,
  IMAGE,
  network,
  OF_GATEWAY,
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

const target = (stage: Stage, source: string, ...settings: string[]) => `
  module "target" {
    source = "./${source}"

    name = "orders"
    ${[OF_GATEWAY, ...settings].join('\n')}
    ${tagsOf(stage)}
  }
`;

/** Two of the subnets: a resource gateway is replaced when a third is added. */
const FIRST_SUBNETS =
  '[module.network.subnet_ids_by_zone_id["use1-az2"], module.network.subnet_ids_by_zone_id["use1-az4"]]';

/** A private zone of the network, whose id is unknown too. */
const zone = (stage: Stage) => `
  resource "aws_route53_zone" "private" {
    name = "example.com"
    ${tagsOf(stage)}

    vpc {
      vpc_id = module.network.vpc_id
    }
  }
`;

/** Made elsewhere, by hand or long before: known text. */
const CERTIFICATE =
  'arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef';

/** A service behind a load balancer of the module's own. */
const behindLoadBalancer = (stage: Stage, source: string, ...settings: string[]) =>
  [
    PROVIDER,
    UNKNOWN_DOCUMENT,
    network(stage),
    gateway(stage),
    group(stage, 'backend'),
    zone(stage),
    target(
      stage,
      source,
      'vpc_id = module.network.vpc_id',
      'subnet_ids = module.network.subnet_ids',
      'host_name = "orders.example.com"',
      `certificate_arn = "${CERTIFICATE}"`,
      'certificate_domains = ["*.example.com"]',
      'zone_id = aws_route53_zone.private.zone_id',
      'backend_security_group_ids = { backend = aws_security_group.backend.id }',
      'health_check = { port = 9000 }',
      ...settings,
    ),
  ].join('');

/** What a load balancer consists of, with health checks on a port of their own. */
const LOAD_BALANCER = {
  lb: 1,
  lb_listener: 1,
  lb_target_group: 1,
  route53_record: 1,
  security_group: 2,
  vpc_security_group_egress_rule: 3,
  vpc_security_group_ingress_rule: 3,
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
    title: 'private-rest-api-managed',
    root: (stage) =>
      behindLoadBalancer(
        stage,
        'private-rest-api-managed',
        'openapi = terraform_data.document.output',
      ),
    makes: { target: { bedrockagentcore_gateway_target: 1, ...LOAD_BALANCER } },
    grows: NETWORK_GROWS,
  },
  {
    title: 'private-mcp-server-managed',
    root: (stage) =>
      behindLoadBalancer(stage, 'private-mcp-server-managed', 'target_ips = { one = "10.0.1.10" }'),
    makes: {
      target: {
        bedrockagentcore_gateway_target: 1,
        lb_target_group_attachment: 1,
        ...LOAD_BALANCER,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'private-mcp-server-self-managed',
    root: (stage) =>
      behindLoadBalancer(
        stage,
        'private-mcp-server-self-managed',
        'target_ips = { one = "10.0.1.10" }',
        `resource_gateway_subnet_ids = ${FIRST_SUBNETS}`,
      ),
    makes: {
      target: {
        bedrockagentcore_gateway_target: 1,
        lb_target_group_attachment: 1,
        vpclattice_resource_configuration: 1,
        vpclattice_resource_gateway: 1,
        ...LOAD_BALANCER,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'private-ca-bridge and a target behind it',
    root: (stage) =>
      [
        PROVIDER,
        network(stage),
        gateway(stage),
        group(stage, 'backend'),
        `module "bridge" {
          source = "./private-ca-bridge"

          name                       = "orders"
          vpc_id                     = module.network.vpc_id
          subnet_ids                 = module.network.subnet_ids
          host_name                  = "orders.example.com"
          certificate_arn            = "${CERTIFICATE}"
          certificate_domains        = ["*.example.com"]
          backend_host_name          = "orders.corp.internal"
          backend_security_group_ids = { backend = aws_security_group.backend.id }
          ${tagsOf(stage)}
        }
        `,
        target(
          stage,
          'gateway-target-managed',
          'mcp_server = { endpoint = "https://orders.example.com/mcp" }',
          'vpc_id = module.network.vpc_id',
          'subnet_ids = module.network.subnet_ids',
          'security_group_ids = module.bridge.security_group_ids',
          'routing_domain = module.bridge.routing_domain',
        ),
      ].join(''),
    makes: {
      bridge: {
        lb: 1,
        lb_listener: 1,
        lb_listener_rule: 1,
        lb_target_group: 1,
        security_group: 2,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 2,
      },
      target: { bedrockagentcore_gateway_target: 1 },
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
