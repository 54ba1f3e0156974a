/** The VPC, its private subnets and their tables. Nothing here leads out. */
import { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group';
import { RouteTable } from '@cdktf/provider-aws/lib/route-table';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association';
import { Subnet } from '@cdktf/provider-aws/lib/subnet';
import { Vpc } from '@cdktf/provider-aws/lib/vpc';
import type { Construct } from 'constructs';

import { hcl, note, tpl, type Expression } from '../../hcl/value';
import { declare } from '../declare';
import { named } from '../security-rules';

import { ZONE_CONDITIONS } from './zones';

const BY_ZONE: Expression = hcl`local.slots`;

function declareVpc(scope: Construct): Expression {
  const vpc = declare(
    scope,
    Vpc,
    'this',
    {
      cidrBlock: hcl`var.cidr_block`,
      assignGeneratedIpv6CidrBlock: hcl`var.assign_ipv6`,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: named(hcl`var.name`),
    },
    {
      comment: 'Endpoints with private names need both DNS switches.',
      lifecycle: { precondition: ZONE_CONDITIONS },
    },
  );
  declare(
    scope,
    DefaultSecurityGroup,
    'closed',
    { vpcId: hcl`${vpc}.id`, tags: named(tpl`\${var.name}-default-closed`) },
    {
      comment:
        'Adopts the group that AWS puts on whatever names none, and takes all its rules away: nothing gets in or out by accident.',
    },
  );
  return vpc;
}

function declarePrivateSubnets(scope: Construct, vpc: Expression): Expression {
  return declare(
    scope,
    Subnet,
    'private',
    {
      vpcId: hcl`${vpc}.id`,
      availabilityZoneId: note(
        'By id: names mean another place in each account. AWS takes the id itself, so no lookup stands between.',
        hcl<string>`each.key`,
      ),
      cidrBlock: hcl`local.private_cidr_blocks[each.key]`,
      ipv6CidrBlock: hcl`var.assign_ipv6 ? cidrsubnet(${vpc}.ipv6_cidr_block, 8, each.value) : null`,
      assignIpv6AddressOnCreation: hcl`var.assign_ipv6`,
      tags: named(tpl`\${var.name}-private-\${each.key}`),
    },
    { for_each: BY_ZONE },
  );
}

/** Declares what there is whatever `egress` says. Returns the VPC and what makes a private subnet one. */
export function declareVpcAndSubnets(scope: Construct): {
  vpc: Expression;
  association: Expression;
} {
  const vpc = declareVpc(scope);
  const subnet = declarePrivateSubnets(scope, vpc);
  const table = declare(
    scope,
    RouteTable,
    'private',
    { vpcId: hcl`${vpc}.id`, tags: named(tpl`\${var.name}-private-\${each.key}`) },
    {
      comment:
        'One table a zone, also where one would do: going to a NAT gateway in each zone then only changes routes.',
      for_each: BY_ZONE,
    },
  );
  const association = declare(
    scope,
    RouteTableAssociation,
    'private',
    { subnetId: hcl`${subnet}[each.key].id`, routeTableId: hcl`${table}[each.key].id` },
    { for_each: BY_ZONE },
  );
  return { vpc, association };
}
