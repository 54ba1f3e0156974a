/** The way to the internet, where one is asked for: out only. */
import { EgressOnlyInternetGateway } from '@cdktf/provider-aws/lib/egress-only-internet-gateway';
import { Eip } from '@cdktf/provider-aws/lib/eip';
import { InternetGateway } from '@cdktf/provider-aws/lib/internet-gateway';
import { NatGateway } from '@cdktf/provider-aws/lib/nat-gateway';
import { Route } from '@cdktf/provider-aws/lib/route';
import { RouteTable } from '@cdktf/provider-aws/lib/route-table';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association';
import { Subnet } from '@cdktf/provider-aws/lib/subnet';
import type { Construct } from 'constructs';

import { hcl, note, tpl, type Expression } from '../../hcl/value';
import { declare, locals } from '../declare';
import { named } from '../security-rules';

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
  const gateway = declare(
    scope,
    InternetGateway,
    'this',
    { vpcId: hcl`${vpc}.id`, tags: named(hcl`var.name`) },
    { count: WITH_EGRESS },
  );
  const subnet = declare(
    scope,
    Subnet,
    'public',
    {
      vpcId: hcl`${vpc}.id`,
      availabilityZoneId: hcl`each.key`,
      cidrBlock: hcl`local.public_cidr_blocks[each.key]`,
      mapPublicIpOnLaunch: false,
      tags: named(tpl`\${var.name}-public-\${each.key}`),
    },
    { comment: 'For NAT gateways alone, and only in zones that have one.', for_each: BY_NAT },
  );
  const table = declare(
    scope,
    RouteTable,
    'public',
    { vpcId: hcl`${vpc}.id`, tags: named(tpl`\${var.name}-public`) },
    { count: WITH_EGRESS },
  );
  const route = declare(
    scope,
    Route,
    'public',
    {
      routeTableId: hcl`${table}[0].id`,
      destinationCidrBlock: ANYWHERE,
      gatewayId: hcl`${gateway}[0].id`,
    },
    { count: WITH_EGRESS },
  );
  const association = declare(
    scope,
    RouteTableAssociation,
    'public',
    { subnetId: hcl`${subnet}[each.key].id`, routeTableId: hcl`${table}[0].id` },
    { for_each: BY_NAT },
  );
  return { subnet, ready: [route, association] };
}

function declareNat(scope: Construct, vpc: Expression): Expression {
  const { subnet, ready } = declarePublicSubnets(scope, vpc);
  const address = declare(
    scope,
    Eip,
    'nat',
    { domain: 'vpc', tags: named(tpl`\${var.name}-nat-\${each.key}`) },
    { for_each: BY_NAT },
  );
  return declare(
    scope,
    NatGateway,
    'this',
    {
      allocationId: hcl`${address}[each.key].id`,
      subnetId: hcl`${subnet}[each.key].id`,
      tags: named(tpl`\${var.name}-\${each.key}`),
    },
    {
      for_each: BY_NAT,
      depends_on: ready,
      depends_on_comment:
        'A NAT gateway fails in a subnet that does not lead out yet; and on a destroy the internet gateway must outlive its address.',
    },
  );
}

/** Declares everything that leads out. Returns the routes of the private subnets. */
export function declareEgress(scope: Construct, vpc: Expression): readonly Expression[] {
  locals(scope, {
    internet_egress: hcl`var.egress != "none"`,
    nat_zone_ids: note(
      'Zones with a NAT gateway of their own. nat_zone_id is set for nat_single only.',
      hcl`toset([for id in local.zone_ids : id if var.egress == "nat_per_zone" || id == var.nat_zone_id])`,
    ),
  });
  const nat = declareNat(scope, vpc);
  const route = declare(
    scope,
    Route,
    'private_nat',
    {
      routeTableId: hcl`aws_route_table.private[each.key].id`,
      destinationCidrBlock: ANYWHERE,
      natGatewayId: hcl`${nat}[coalesce(var.nat_zone_id, each.key)].id`,
    },
    { for_each: hcl`local.internet_egress ? local.slots : {}` },
  );
  const gateway = declare(
    scope,
    EgressOnlyInternetGateway,
    'this',
    { vpcId: hcl`${vpc}.id`, tags: named(hcl`var.name`) },
    {
      comment: 'IPv6 has no NAT: this lets connections out and none in.',
      count: hcl`${WITH_IPV6_EGRESS} ? 1 : 0`,
    },
  );
  const ipv6Route = declare(
    scope,
    Route,
    'private_ipv6',
    {
      routeTableId: hcl`aws_route_table.private[each.key].id`,
      destinationIpv6CidrBlock: ANYWHERE_IPV6,
      egressOnlyGatewayId: hcl`${gateway}[0].id`,
    },
    { for_each: hcl`${WITH_IPV6_EGRESS} ? local.slots : {}` },
  );
  return [route, ipv6Route];
}
