import { NETWORK_GROWS } from './agents';
import type { Scenario } from './agents';
import { sharedRoot, SHARE_MAKES } from './cross-account';
import { OF_GATEWAY, PROVIDER, gateway, group, network, tagsOf } from './parts';
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
];
