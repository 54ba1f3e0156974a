/** The way to the internet, where one is asked for: out only. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { locals, resource } from '../blocks/declare';
import { named } from '../blocks/security-rules';

const WITH_EGRESS: Expression = hcl`local.internet_egress ? 1 : 0`;
const WITH_IPV6_EGRESS: Expression = hcl`local.internet_egress && var.assign_ipv6`;
const BY_NAT: Expression = hcl`local.nat_zone_ids`;
const ANYWHERE = '0.0.0.0/0';
const ANYWHERE_IPV6 = '::/0';

/** Declares the public subnets, one for each NAT gateway, and their way out. Returns subnet, route and association. */
function declarePublicSubnets(
  scope: Construct,
  vpc: Expression,
): { subnet: Expression; ready: Expression[] } {
  const gateway = resource(scope, 'aws_internet_gateway', 'this', {
    count: WITH_EGRESS,
    vpc_id: hcl`${vpc}.id`,
    tags: named(hcl`var.name`),
  });
  const subnet = resource(scope, 'aws_subnet', 'public', {
    '#': 'For NAT gateways alone, and only in zones that have one.',
    for_each: BY_NAT,
    vpc_id: hcl`${vpc}.id`,
    availability_zone_id: hcl`each.key`,
    cidr_block: hcl`local.public_cidr_blocks[each.key]`,
    map_public_ip_on_launch: false,
    tags: named(tpl('${var.name}-public-${each.key}')),
  });
  const table = resource(scope, 'aws_route_table', 'public', {
    count: WITH_EGRESS,
    vpc_id: hcl`${vpc}.id`,
    tags: named(tpl('${var.name}-public')),
  });
  const route = resource(scope, 'aws_route', 'public', {
    count: WITH_EGRESS,
    route_table_id: hcl`${table}[0].id`,
    destination_cidr_block: ANYWHERE,
    gateway_id: hcl`${gateway}[0].id`,
  });
  const association = resource(scope, 'aws_route_table_association', 'public', {
    for_each: BY_NAT,
    subnet_id: hcl`${subnet}[each.key].id`,
    route_table_id: hcl`${table}[0].id`,
  });
  return { subnet, ready: [route, association] };
}

function declareNat(scope: Construct, vpc: Expression): Expression {
  const { subnet, ready } = declarePublicSubnets(scope, vpc);
  const address = resource(scope, 'aws_eip', 'nat', {
    for_each: BY_NAT,
    domain: 'vpc',
    tags: named(tpl('${var.name}-nat-${each.key}')),
  });
  return resource(scope, 'aws_nat_gateway', 'this', {
    for_each: BY_NAT,
    allocation_id: hcl`${address}[each.key].id`,
    subnet_id: hcl`${subnet}[each.key].id`,
    tags: named(tpl('${var.name}-${each.key}')),
    '# depends_on':
      'A NAT gateway fails in a subnet that does not lead out yet; and on a destroy the internet gateway must outlive its address.',
    depends_on: ready,
  });
}

/** Declares everything that leads out. Returns the routes of the private subnets. */
export function declareEgress(scope: Construct, vpc: Expression): readonly Expression[] {
  locals(scope, {
    internet_egress: hcl`var.egress != "none"`,
    '# nat_zone_ids': 'Zones with a NAT gateway. nat_zone_id is set for nat_single only.',
    nat_zone_ids: hcl`toset([for id in local.zone_ids : id if var.egress == "nat_per_zone" || id == var.nat_zone_id])`,
  });
  const nat = declareNat(scope, vpc);
  const route = resource(scope, 'aws_route', 'private_nat', {
    for_each: hcl`local.internet_egress ? local.slots : {}`,
    route_table_id: hcl`aws_route_table.private[each.key].id`,
    destination_cidr_block: ANYWHERE,
    nat_gateway_id: hcl`${nat}[coalesce(var.nat_zone_id, each.key)].id`,
  });
  const gateway = resource(scope, 'aws_egress_only_internet_gateway', 'this', {
    '#': 'IPv6 has no NAT: this lets connections out and none in.',
    count: hcl`${WITH_IPV6_EGRESS} ? 1 : 0`,
    vpc_id: hcl`${vpc}.id`,
    tags: named(hcl`var.name`),
  });
  const ipv6Route = resource(scope, 'aws_route', 'private_ipv6', {
    for_each: hcl`${WITH_IPV6_EGRESS} ? local.slots : {}`,
    route_table_id: hcl`aws_route_table.private[each.key].id`,
    destination_ipv6_cidr_block: ANYWHERE_IPV6,
    egress_only_gateway_id: hcl`${gateway}[0].id`,
  });
  return [route, ipv6Route];
}
