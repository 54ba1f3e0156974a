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
    '#': 'Groups and endpoints take var.vpc_id, not the id of this lookup: one that is read during the apply is unknown before, and would replace them all.',
    count,
    id: hcl`var.vpc_id`,
    lifecycle: {
      postcondition: [
        check(hcl`self.enable_dns_support && self.enable_dns_hostnames`, {
          at: 'vpc_id',
          found:
            '${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS host names ${self.enable_dns_hostnames ? "on" : "off"}',
          want: `both on, ${purpose}`,
          fix: 'switch them on in the VPC',
        }),
      ],
    },
  });
}

/** Refuses subnets of another VPC. `input` is the list of ids. */
export function declareSubnetLookup(
  scope: Construct,
  input = 'subnet_ids',
  label = 'this',
  further: readonly Condition[] = [],
): Expression {
  return data(scope, 'aws_subnet', label, {
    '#': 'One lookup a subnet, by position: the ids may still be unknown when the plan is made.',
    count: raw(`length(var.${input})`),
    id: raw(`var.${input}[count.index]`),
    lifecycle: {
      postcondition: [
        check(hcl`self.vpc_id == var.vpc_id`, {
          at: `${input}[\${count.index}]`,
          found: '${self.id} is in ${self.vpc_id}',
          want: '${var.vpc_id}',
          fix: 'pass subnets of that VPC',
        }),
        ...further,
      ],
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
      '#': 'Lattice does not find subnets that another account shares, and says so only when the target is created.',
      at: `${input}[\${count.index}]`,
      found: '${self.id} belongs to account ${self.owner_id}',
      want: `\${${caller.source}.account_id}, because a resource gateway cannot be in a subnet that another account shares`,
      fix: 'pass subnets of this account, or let the owner of the VPC share the resource',
    }),
  ]);
}

const groupOfVpc = (at: string, fix: string): Condition =>
  check(hcl`self.vpc_id == var.vpc_id`, {
    at,
    found: '${self.id} is in ${self.vpc_id}',
    want: '${var.vpc_id}',
    fix,
  });

const noDefaultGroup = (at: string, fix: string): Condition =>
  check(hcl`self.name != "default"`, {
    '#': 'Whoever changes the default group changes what the gateway reaches, and nobody would look there.',
    at,
    found: '${self.id} is the default group of ${self.vpc_id}',
    want: 'one made for this',
    fix,
  });

/** Refuses existing groups of another VPC, and the default group of this one where `refuseDefault` says so. */
export function declareGivenGroups(
  scope: Construct,
  { refuseDefault }: { refuseDefault: boolean },
): Expression {
  const at = 'security_group_ids[${count.index}]';
  return data(scope, 'aws_security_group', 'given', {
    count: hcl`length(var.security_group_ids)`,
    id: hcl`var.security_group_ids[count.index]`,
    lifecycle: {
      postcondition: [
        groupOfVpc(at, 'pass groups of that VPC'),
        ...(refuseDefault
          ? [noDefaultGroup(at, 'make a group that lets out to the target alone')]
          : []),
      ],
    },
  });
}

/** Refuses an existing group for a resource gateway if it is of another VPC or the default one. */
export function declareGivenGatewayGroup(scope: Construct): Expression {
  const at = 'resource_gateway_security_group_id';
  return data(scope, 'aws_security_group', 'resource_gateway', {
    count: hcl`var.create_resource_gateway_security_group ? 0 : 1`,
    id: hcl`var.resource_gateway_security_group_id`,
    lifecycle: {
      postcondition: [
        groupOfVpc(at, 'pass a group of that VPC'),
        noDefaultGroup(at, 'have one made, or make a group for the resource gateway'),
      ],
    },
  });
}
