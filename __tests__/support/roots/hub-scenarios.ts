import { NETWORK_GROWS } from './agents';
import type { Scenario } from './agents';
import { PROVIDER, START, group, network, tagsOf } from './parts';
import type { Root, Stage } from './parts';

/** Somebody's VPC, with a route table: `aws_vpc.<label>`. */
const vpc = (stage: Stage, label: string, about: { cidr: string; provider?: string }) => `
  resource "aws_vpc" "${label}" {
    provider   = ${about.provider ?? 'aws'}
    cidr_block = "${about.cidr}"
    ${tagsOf(stage)}
  }

  resource "aws_route_table" "${label}" {
    provider = ${about.provider ?? 'aws'}
    vpc_id   = aws_vpc.${label}.id
    ${tagsOf(stage)}
  }
`;

/** What no module makes: a transit gateway, a data center and the rule that forwards to it. */
const ON_PREMISES = `
  provider "aws" {
    alias  = "far"
    region = "us-east-1"
  }

  resource "terraform_data" "transit_gateway" {
    input = "tgw-0123456789abcdef0"
  }

  resource "terraform_data" "campus" {
    input = "172.16.0.0/12"
  }

  resource "terraform_data" "corp" {
    input = "rslvr-rr-0123456789abcdef0"
  }
`;

const farSide = (stage: Stage, name: string, ...settings: string[]) => `
  module "${name}" {
    source = "./spoke"

    providers = {
      aws = aws.far
    }

    name               = "${name}"
    hub_vpc_id         = module.hub.hub_vpc_id
    hub_vpc_cidr_block = module.hub.hub_vpc_cidr_block
    ${settings.join('\n')}
    ${tagsOf(stage)}
  }
`;

/** Peered and accepted here; peered with another account; behind a transit gateway that accepts by hand. */
export const hubRoot: Root = (stage) => {
  const isGrown = stage.zone_ids.length > START.zone_ids.length;
  return [
    PROVIDER,
    ON_PREMISES,
    network(stage),
    group(stage, 'resource_gateways'),
    vpc(stage, 'orders', { cidr: '10.1.0.0/16' }),
    group(stage, 'orders').replace('module.network.vpc_id', 'aws_vpc.orders.id'),
    vpc(stage, 'billing', { cidr: '10.2.0.0/16', provider: 'aws.far' }),
    group(stage, 'billing').replace('module.network.vpc_id', 'aws_vpc.billing.id'),
    isGrown ? vpc(stage, 'shipping', { cidr: '10.3.0.0/16' }) : '',
    `
    resource "aws_route53_zone" "billing" {
      provider = aws.far
      name     = "billing.internal"
      ${tagsOf(stage)}

      vpc {
        vpc_id = aws_vpc.billing.id
      }

      lifecycle {
        ignore_changes = [vpc]
      }
    }

    module "hub" {
      source = "./hub-and-spoke"

      name                       = "agents"
      vpc_id                     = module.network.vpc_id
      vpc_cidr_block             = module.network.vpc_cidr_block
      route_table_ids            = module.network.route_table_ids_by_zone_id
      security_group_id          = aws_security_group.resource_gateways.id
      transit_gateway_id         = terraform_data.transit_gateway.output
      transit_gateway_subnet_ids = [module.network.subnet_ids_by_zone_id["use1-az2"]]

      spokes = {
        orders = {
          connection                      = "peering"
          peer_vpc_id                     = aws_vpc.orders.id
          cidr_blocks                     = { vpc = aws_vpc.orders.cidr_block }
          peer_route_table_ids            = { private = aws_route_table.orders.id }
          peer_security_group_ids         = { service = aws_security_group.orders.id }
          allow_remote_vpc_dns_resolution = true
          ports                           = { https = 443 }
        }
        billing = {
          connection       = "peering"
          needs_acceptance = true
          peer_vpc_id      = aws_vpc.billing.id
          peer_owner_id    = aws_vpc.billing.owner_id
          cidr_blocks      = { vpc = aws_vpc.billing.cidr_block }
          ports            = { https = 443 }
        }
        campus = {
          connection       = "transit_gateway"
          needs_acceptance = true
          cidr_blocks      = { campus = terraform_data.campus.output }
          ports            = { https = 443, mcp = 8443 }
        }
        ${
          isGrown
            ? `
        shipping = {
          connection           = "peering"
          peer_vpc_id          = aws_vpc.shipping.id
          cidr_blocks          = { vpc = aws_vpc.shipping.cidr_block }
          peer_route_table_ids = { private = aws_route_table.shipping.id }
          ports                = { https = 443 }
        }
        `
            : ''
        }
      }

      accepted_connection_ids = {
        billing = module.billing.accepted_connection_id
        campus  = module.transit.accepted_connection_id
      }

      hosted_zone_ids   = module.billing.hosted_zone_ids
      resolver_rule_ids = { corp = terraform_data.corp.output }
      ${tagsOf(stage)}
    }
    `,
    farSide(
      stage,
      'billing',
      'connection                = "peering"',
      'vpc_peering_connection_id = module.hub.vpc_peering_connection_ids["billing"]',
      'route_table_ids           = { private = aws_route_table.billing.id }',
      'security_group_ids        = { service = aws_security_group.billing.id }',
      'ports                     = { https = 443 }',
      'hosted_zone_ids           = { billing = aws_route53_zone.billing.zone_id }',
    ),
    farSide(
      stage,
      'transit',
      'connection                    = "transit_gateway"',
      'transit_gateway_attachment_id = module.hub.transit_gateway_attachment_id',
    ),
  ].join('');
};

/** Each module once, then what is given in place of what is made, then all that share. */

/** A hub and its far sides. */
export const HUB_SCENARIOS: readonly Scenario[] = [
  {
    title: 'hub-and-spoke and spoke, both ways and in two accounts',
    root: hubRoot,
    makes: {
      hub: {
        ec2_transit_gateway_vpc_attachment: 1,
        route: 7,
        route53_resolver_rule_association: 1,
        route53_zone_association: 1,
        vpc_peering_connection: 2,
        vpc_peering_connection_options: 1,
        vpc_security_group_egress_rule: 4,
        vpc_security_group_ingress_rule: 1,
      },
      billing: {
        route: 1,
        route53_vpc_association_authorization: 1,
        vpc_peering_connection_accepter: 1,
        vpc_peering_connection_options: 1,
        vpc_security_group_ingress_rule: 1,
      },
      transit: { ec2_transit_gateway_vpc_attachment_accepter: 1 },
    },
    grows: [
      ...NETWORK_GROWS,
      'aws_route_table.shipping',
      'aws_vpc.shipping',
      ...['billing/vpc', 'campus/campus', 'orders/vpc', 'shipping/vpc'].map(
        (way) => `module.hub.aws_route.to_spokes["${way}/use1-az1"]`,
      ),
      ...START.zone_ids.map((zone) => `module.hub.aws_route.to_spokes["shipping/vpc/${zone}"]`),
      'module.hub.aws_route.to_hub["shipping/private"]',
      'module.hub.aws_vpc_peering_connection.spokes["shipping"]',
      'module.hub.aws_vpc_peering_connection_options.spokes["shipping"]',
      'module.hub.aws_vpc_security_group_egress_rule.networks["shipping/vpc/https"]',
    ],
  },
];
