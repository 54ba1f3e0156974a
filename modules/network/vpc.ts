/** The VPC, its private subnets and their tables. Nothing here leads out. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { resource } from '../blocks/declare';
import { named } from '../blocks/security-rules';

import { ZONE_CONDITIONS } from './zones';

const BY_ZONE: Expression = hcl`local.slots`;

function declareVpc(scope: Construct): Expression {
  const vpc = resource(scope, 'aws_vpc', 'this', {
    '#': 'Endpoints with private names need both DNS switches.',
    cidr_block: hcl`var.cidr_block`,
    assign_generated_ipv6_cidr_block: hcl`var.assign_ipv6`,
    enable_dns_support: true,
    enable_dns_hostnames: true,
    tags: named(hcl`var.name`),
    lifecycle: { precondition: ZONE_CONDITIONS },
  });
  resource(scope, 'aws_default_security_group', 'closed', {
    '#': 'Adopts the group that AWS puts on whatever names none, and takes all its rules away: nothing gets in or out by accident.',
    vpc_id: hcl`${vpc}.id`,
    tags: named(tpl('${var.name}-default-closed')),
  });
  return vpc;
}

function declarePrivateSubnets(scope: Construct, vpc: Expression): Expression {
  return resource(scope, 'aws_subnet', 'private', {
    for_each: BY_ZONE,
    vpc_id: hcl`${vpc}.id`,
    '# availability_zone_id':
      'By ID, because names differ between accounts. AWS accepts the ID, so no lookup is needed.',
    availability_zone_id: hcl`each.key`,
    cidr_block: hcl`local.private_cidr_blocks[each.key]`,
    ipv6_cidr_block: hcl`var.assign_ipv6 ? cidrsubnet(${vpc}.ipv6_cidr_block, 8, each.value) : null`,
    assign_ipv6_address_on_creation: hcl`var.assign_ipv6`,
    tags: named(tpl('${var.name}-private-${each.key}')),
  });
}

/** Declares what there is whatever `egress` says. Returns the VPC and what makes a private subnet one. */
export function declareVpcAndSubnets(scope: Construct): {
  vpc: Expression;
  association: Expression;
} {
  const vpc = declareVpc(scope);
  const subnet = declarePrivateSubnets(scope, vpc);
  const table = resource(scope, 'aws_route_table', 'private', {
    '#': 'One table a zone, also where one would do: going to a NAT gateway in each zone then only changes routes.',
    for_each: BY_ZONE,
    vpc_id: hcl`${vpc}.id`,
    tags: named(tpl('${var.name}-private-${each.key}')),
  });
  const association = resource(scope, 'aws_route_table_association', 'private', {
    for_each: BY_ZONE,
    subnet_id: hcl`${subnet}[each.key].id`,
    route_table_id: hcl`${table}[each.key].id`,
  });
  return { vpc, association };
}
