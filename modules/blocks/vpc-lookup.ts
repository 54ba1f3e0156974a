/** Looks at the VPC that was handed in, and at what is in it. Checks only: supplies no value. */
import type { Construct } from 'constructs';

import { hcl, raw, type Expression } from '../../hcl/value';

import { check, type Condition, data } from './declare';

/** Refuses a VPC in which private names would not resolve. `purpose` says whose, `count` where there may be no VPC. */
export function declareVpcLookup(
  scope: Construct,
  {
    count,
    purpose = 'for the private names of endpoints',
  }: { count?: Expression; purpose?: string } = {},
): Expression {
  return data(scope, 'aws_vpc', 'this', {
    '#': 'Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before, and would replace them all.',
    count,
    id: hcl`var.vpc_id`,
    lifecycle: {
      postcondition: [
        check(hcl`self.enable_dns_support && self.enable_dns_hostnames`, {
          at: 'vpc_id',
          found:
            '${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}',
          want: `both on, ${purpose}`,
          fix: 'enable them in the VPC',
        }),
      ],
    },
  });
}

/** Refuses what is in another VPC. `at` is where its id stands, as a message writes it. */
export function isInVpc(at: string, fix: string): Condition {
  return check(hcl`self.vpc_id == var.vpc_id`, {
    at,
    found: '${self.id} is in ${self.vpc_id}',
    want: '${var.vpc_id}',
    fix,
  });
}

export const OTHER_SUBNETS = 'pass subnets of that VPC';

/** Refuses subnets of another VPC. `input` is the list of ids. */
export function declareSubnetLookup(
  scope: Construct,
  input = 'subnet_ids',
  label = 'this',
  further: readonly Condition[] = [],
): Expression {
  return data(scope, 'aws_subnet', label, {
    '#': 'One lookup per subnet, by position, because the IDs can be unknown at plan.',
    count: raw(`length(var.${input})`),
    id: raw(`var.${input}[count.index]`),
    lifecycle: {
      postcondition: [isInVpc(`${input}[\${count.index}]`, OTHER_SUBNETS), ...further],
    },
  });
}

/** The same for subnets of a resource gateway, which must also be of this account. Once a module. */
export function declareOwnSubnetLookup(
  scope: Construct,
  input = 'subnet_ids',
  label = 'this',
): Expression {
  const caller = data(scope, 'aws_caller_identity', 'current', {});
  return declareSubnetLookup(scope, input, label, [
    check(hcl`self.owner_id == ${caller}.account_id`, {
      '#': 'VPC Lattice does not find subnets that another account shares, and reports it only when the target is created.',
      at: `${input}[\${count.index}]`,
      found: '${self.id} belongs to account ${self.owner_id}',
      want: `\${${caller.source}.account_id}, because a resource gateway cannot be in a subnet that another account shares`,
      fix: 'pass subnets of this account, or let the owner of the VPC share the resource',
    }),
  ]);
}

/** Refuses the default group of the VPC. `at` is where its id stands, as a message writes it. */
function isNotDefault(at: string, fix: string): Condition {
  return check(hcl`self.name != "default"`, {
    '#': 'A change of the default security group would change what the gateway reaches, where nobody expects it.',
    at,
    found: '${self.id} is the default security group of ${self.vpc_id}',
    want: 'another security group',
    fix,
  });
}

const GIVEN = 'security_group_ids[${count.index}]';

/** Refuses groups of another VPC: the service would, minutes into the apply. */
export function declareGivenGroups(scope: Construct, ...further: readonly Condition[]): Expression {
  return data(scope, 'aws_security_group', 'given', {
    count: hcl`length(var.security_group_ids)`,
    id: hcl`var.security_group_ids[count.index]`,
    lifecycle: { postcondition: [isInVpc(GIVEN, 'pass groups of that VPC'), ...further] },
  });
}

/** The same for groups of a gateway's way into the VPC, none of which may be the default group. */
export function declareGivenTargetGroups(scope: Construct): Expression {
  return declareGivenGroups(
    scope,
    isNotDefault(GIVEN, 'create a security group that allows egress to the target only'),
  );
}

/** The same of the group that a resource gateway is given, where it is given one. */
export function declareGivenGatewayGroup(scope: Construct): Expression {
  return data(scope, 'aws_security_group', 'resource_gateway', {
    count: hcl`var.create_resource_gateway_security_group ? 0 : 1`,
    id: hcl`var.resource_gateway_security_group_id`,
    lifecycle: {
      postcondition: [
        isInVpc('resource_gateway_security_group_id', 'pass a group of that VPC'),
        isNotDefault(
          'resource_gateway_security_group_id',
          'pass another security group, or let the module create one',
        ),
      ],
    },
  });
}
