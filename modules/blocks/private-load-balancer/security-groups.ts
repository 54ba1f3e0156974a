/** Who reaches the load balancer, and what it reaches: from the resource gateway to the backend, and nothing beside. */
import type { Construct } from 'constructs';

import { hcl, raw, tpl, type Expression } from '../../../hcl/value';
import { locals, output, resource } from '../declare';
import { https, named, newGroup } from '../security-rules';
import { declareGivenGatewayGroup } from '../vpc-lookup';

function declareResourceGatewayGroup(scope: Construct): void {
  const group = resource(scope, 'aws_security_group', 'resource_gateway', {
    '#': 'Worn by the interfaces through which the gateway comes into the VPC. What this group lets out is all that the gateway reaches.',
    remarks: [
      'checkov:skip=CKV2_AWS_5:attached to a resource gateway, a type that checkov does not know',
    ],
    count: hcl`var.create_resource_gateway_security_group ? 1 : 0`,
    ...newGroup('gateway', tpl('Resource gateway in front of ${var.name}')),
  });
  locals(scope, {
    resource_gateway_security_group_id: hcl`var.create_resource_gateway_security_group ? one(${group}[*].id) : var.resource_gateway_security_group_id`,
  });
}

function declareLoadBalancerGroup(scope: Construct, comment?: string): Expression {
  return resource(scope, 'aws_security_group', 'load_balancer', {
    '#': comment,
    ...newGroup('lb', tpl('Load balancer of ${var.name}')),
  });
}

/** Both halves of the way from the resource gateway to the load balancer. */
function declareFrontRules(
  scope: Construct,
  group: Expression,
  given: Expression,
): readonly Expression[] {
  return [
    resource(scope, 'aws_vpc_security_group_egress_rule', 'resource_gateway', {
      security_group_id: hcl`local.resource_gateway_security_group_id`,
      ...https(tpl('Load balancer of ${var.name}')),
      referenced_security_group_id: hcl`${group}.id`,
      tags: named(tpl('${var.name}-lb')),
      '# depends_on': 'A given group is found good before it is opened.',
      depends_on: [given],
    }),
    resource(scope, 'aws_vpc_security_group_ingress_rule', 'load_balancer', {
      '#': 'Nobody else is let in. Further callers need a rule of their own on this group.',
      security_group_id: hcl`${group}.id`,
      ...https('Resource gateway of AgentCore'),
      referenced_security_group_id: hcl`local.resource_gateway_security_group_id`,
      tags: named(tpl('${var.name}-gateway')),
    }),
  ];
}

interface BackRules {
  label: string;
  what: string;
  port: Expression;
  for_each: Expression;
  comment: string;
  remarks?: readonly string[];
}

/** Both halves of the way from the load balancer to one port of each group of the backend. */
function declareBackRules(
  scope: Construct,
  group: Expression,
  { label, what, port, for_each, comment, remarks }: BackRules,
): readonly Expression[] {
  const ports = { ip_protocol: 'tcp', from_port: port, to_port: port };
  const tags = named(hcl`each.key`);
  return [
    resource(scope, 'aws_vpc_security_group_egress_rule', label, {
      '#': comment,
      for_each,
      security_group_id: hcl`${group}.id`,
      description: `${what} to the backend`,
      ...ports,
      referenced_security_group_id: hcl`each.value`,
      tags,
    }),
    resource(scope, 'aws_vpc_security_group_ingress_rule', label, {
      remarks,
      for_each,
      security_group_id: hcl`each.value`,
      description: raw(`"${what} from the load balancer of \${var.name}"`),
      ...ports,
      referenced_security_group_id: hcl`${group}.id`,
      tags,
    }),
  ];
}

const PORT_80 = 'checkov:skip=CKV_AWS_260:from the group of the load balancer, not from a network';

export interface GroupsProps {
  /** Why the load balancer has a group, where that is not plain. */
  comment?: string;
  /** Whether the backend may listen on port 80. */
  onPort80: boolean;
}

/** What others need to know of the groups. */
export interface Groups {
  loadBalancer: Expression;
  /** Rules without which nothing gets through, and the check of a given group. */
  rules: readonly Expression[];
  given: Expression;
}

/** Declares both groups and all rules between them and the backend. */
export function declareGroups(scope: Construct, { comment, onPort80 }: GroupsProps): Groups {
  const given = declareGivenGatewayGroup(scope);
  declareResourceGatewayGroup(scope);
  const loadBalancer = declareLoadBalancerGroup(scope, comment);
  const remarks = onPort80 ? [PORT_80] : undefined;
  const front = declareFrontRules(scope, loadBalancer, given);
  const back = declareBackRules(scope, loadBalancer, {
    label: 'backends',
    what: 'Requests',
    port: hcl`var.backend_port`,
    for_each: hcl`var.backend_security_group_ids`,
    comment: 'The only way out of the load balancer, and its other half.',
    remarks,
  });
  locals(scope, {
    '# health_check_port':
      'Health checks obey the same rules as requests: closed to them, no target is ever well.',
    health_check_port: hcl`coalesce(var.health_check.port, var.backend_port)`,
  });
  const checks = declareBackRules(scope, loadBalancer, {
    label: 'health_checks',
    what: 'Health checks',
    port: hcl`local.health_check_port`,
    for_each: hcl`local.health_check_port == var.backend_port ? {} : var.backend_security_group_ids`,
    comment: 'Only where they have a port of their own: two rules on one port are refused.',
  });
  return { loadBalancer, given, rules: [...front, ...back, ...checks, given] };
}

/** Outputs of the groups. */
export function declareGroupOutputs(scope: Construct, { loadBalancer }: Groups): void {
  output(scope, 'load_balancer_security_group_id', {
    description:
      'Group of the load balancer: the source in rules of what it must reach, and where further callers are let in.',
    value: hcl`${loadBalancer}.id`,
  });
  output(scope, 'resource_gateway_security_group_id', {
    description:
      'Group of the resource gateway, as further modules for the same VPC take it. The one that was given, where one was.',
    value: hcl`local.resource_gateway_security_group_id`,
  });
}
