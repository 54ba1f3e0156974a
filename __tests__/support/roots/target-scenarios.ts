import { NETWORK_GROWS } from './agents';
import type { Scenario } from './agents';
import { frontedShareRoot, sharedRoot, SHARE_MAKES } from './cross-account';
import {
  gateway,
  group,
  network,
  OF_GATEWAY,
  OF_PRIVATE_API,
  privateApi,
  PROVIDER,
  tagsOf,
} from './parts';
import type { Stage } from './parts';

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
      'hosted_zone_id = aws_route53_zone.private.zone_id',
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

/** Targets of a gateway in a VPC. */
export const TARGET_SCENARIOS: readonly Scenario[] = [
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
    title: 'lattice-share and gateway-target-shared, inside an organization',
    root: sharedRoot({ outside: false }),
    makes: { share: SHARE_MAKES, target: { bedrockagentcore_gateway_target: 1 } },
    grows: NETWORK_GROWS,
  },
  {
    title: 'lattice-share and gateway-target-shared, outside',
    root: sharedRoot({ outside: true }),
    makes: {
      share: SHARE_MAKES,
      target: { bedrockagentcore_gateway_target: 1, ram_resource_share_accepter: 1 },
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
    title: 'private-load-balancer and lattice-share, for a gateway of another account',
    root: frontedShareRoot(CERTIFICATE),
    makes: {
      front: {
        lb: 1,
        lb_listener: 1,
        lb_target_group: 1,
        security_group: 2,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 2,
      },
      share: SHARE_MAKES,
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
];
