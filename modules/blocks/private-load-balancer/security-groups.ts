/** Security groups: from the resource gateway to the load balancer and from there to the backend, and nothing else. */
import type { Construct } from 'constructs';

import { hcl, raw, tpl, type Expression } from '../../../hcl/value';
import { locals, output, resource } from '../declare';
import { https, named, newGroup } from '../security-rules';
import { declareGivenGatewayGroup } from '../vpc-lookup';

function declareResourceGatewayGroup(scope: Construct): void {
  const group = resource(scope, 'aws_security_group', 'resource_gateway', {
    '#': 'Attached to the network interfaces of the resource gateway. The gateway can connect only to what its egress rules allow.',
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

/** Both sides of the connection from the resource gateway to the load balancer. */
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
      '# depends_on': 'Check an existing security group before adding a rule.',
      depends_on: [given],
    }),
    resource(scope, 'aws_vpc_security_group_ingress_rule', 'load_balancer', {
      '#': 'No other source is allowed. Further callers need their own rule.',
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

/** Both sides of the connection from the load balancer to one port of each security group of the backend. */
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

const PORT_80 =
  'checkov:skip=CKV_AWS_260:from the security group of the load balancer, not from a network';

export interface GroupsProps {
  /** Why the load balancer has a security group, where a comment is needed. */
  comment?: string;
  /** Whether the backend may listen on port 80. */
  onPort80: boolean;
}

/** What other parts of a module need from the security groups. */
export interface Groups {
  loadBalancer: Expression;
  /** Rules that a connection needs, and the check of an existing security group. */
  rules: readonly Expression[];
  given: Expression;
}

/** Declares both security groups and all rules between them and the backend. */
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
    comment: 'The only egress of the load balancer, with the matching ingress rule of the backend.',
    remarks,
  });
  locals(scope, {
    '# health_check_port':
      'Health checks need security group rules like requests do, or no target becomes healthy.',
    health_check_port: hcl`coalesce(var.health_check.port, var.backend_port)`,
  });
  const checks = declareBackRules(scope, loadBalancer, {
    label: 'health_checks',
    what: 'Health checks',
    port: hcl`local.health_check_port`,
    for_each: hcl`local.health_check_port == var.backend_port ? {} : var.backend_security_group_ids`,
    comment: 'Only if health checks use another port: EC2 rejects duplicate rules.',
  });
  return { loadBalancer, given, rules: [...front, ...back, ...checks, given] };
}

/** Outputs of the security groups. */
export function declareGroupOutputs(scope: Construct, { loadBalancer }: Groups): void {
  output(scope, 'load_balancer_security_group_id', {
    description:
      'ID of the security group of the load balancer. Add rules to it for further callers, and use it as the source in rules of the backend.',
    value: hcl`${loadBalancer}.id`,
  });
  output(scope, 'resource_gateway_security_group_id', {
    description:
      'ID of the security group of the resource gateway, which further modules in the same VPC can use.',
    value: hcl`local.resource_gateway_security_group_id`,
  });
}
