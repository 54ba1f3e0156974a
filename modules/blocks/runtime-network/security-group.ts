/** The group of the interfaces of an agent, or of another workload, and its rules. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../../hcl/value';
import { locals, output, resource } from '../declare';
import { https, named } from '../security-rules';
import type { Workload } from '../workload';

export interface GroupProps {
  workload: Workload;
  /** When the module creates the group: a condition that the first plan knows. Omitted where it always does. */
  created?: Expression;
  /** Whether the workload may be opened to prefix lists, and to the internet. */
  outside: { prefixLists: boolean; internet: boolean };
  /** Whether the workload reaches S3 through its gateway endpoint; left out where it always does. */
  s3?: Expression;
  /** What it reaches there. */
  inS3?: string;
}

/** The condition of modules that create the group unless existing ones are given. */
export const UNLESS_GIVEN: Expression = hcl`var.create_security_group`;

/** Ports and description of a rule of one of the three maps. */
const each = {
  description: hcl`coalesce(each.value.description, each.key)`,
  ip_protocol: hcl`each.value.protocol`,
  from_port: hcl`each.value.port`,
  to_port: hcl`coalesce(each.value.to_port, each.value.port)`,
};

function declareGroup(
  scope: Construct,
  { created, workload: { noun, label } }: Pick<GroupProps, 'created' | 'workload'>,
): Expression {
  return resource(scope, 'aws_security_group', label, {
    '#': `Attached to the network interfaces that AgentCore places in the subnets. It has no ingress rule, because the ${noun} only sends requests. The provider removes the rule with which AWS allows all egress of a new security group.`,
    remarks: [
      `checkov:skip=CKV2_AWS_5:attached to the ${label}, a type that checkov does not know`,
    ],
    count: created && hcl`${created} ? 1 : 0`,
    name_prefix: tpl(`\${var.name}-${label}-`),
    description: tpl(`AgentCore ${label} \${var.name}: interfaces of the ${noun}`),
    vpc_id: hcl`var.vpc_id`,
    tags: named(tpl(`\${var.name}-${label}`)),
    lifecycle: { create_before_destroy: true },
  });
}

/** Declares the group and what it lets out. Returns the rules' addresses: what wears the group waits for them. */
export function declareWorkloadGroup(scope: Construct, props: GroupProps): readonly Expression[] {
  const {
    workload: { noun },
    created,
    inS3 = 'Image layers and code come from S3, through its gateway endpoint.',
  } = props;
  const group = declareGroup(scope, props);
  const one: Expression = created ? hcl`${group}[0]` : group;
  const forOwnGroup = (rules: Expression): Expression =>
    created ? hcl`${created} ? ${rules} : {}` : rules;
  const whenOwnGroup = (condition: Expression): Expression =>
    created ? hcl`${created} && ${condition} ? 1 : 0` : hcl`${condition} ? 1 : 0`;
  const groupId: Expression = hcl`${one}.id`;
  locals(scope, {
    security_group_ids: created
      ? hcl`concat(${group}[*].id, var.security_group_ids)`
      : hcl`[${group}.id]`,
  });
  const rules = [
    resource(scope, 'aws_vpc_security_group_egress_rule', 'security_groups', {
      for_each: forOwnGroup(hcl`var.egress_to_security_groups`),
      security_group_id: groupId,
      ...each,
      referenced_security_group_id: hcl`each.value.security_group_id`,
      tags: named(hcl`each.key`),
    }),
    resource(scope, 'aws_vpc_security_group_ingress_rule', 'targets', {
      '#': `The other half of each rule: the target lets the ${noun} in.`,
      for_each: created
        ? hcl`${created} && var.create_target_ingress_rules ? var.egress_to_security_groups : {}`
        : hcl`var.create_target_ingress_rules ? var.egress_to_security_groups : {}`,
      security_group_id: hcl`each.value.security_group_id`,
      ...each,
      description: tpl(`From the ${noun} \${var.name}: \${each.key}`),
      referenced_security_group_id: groupId,
      tags: named(hcl`each.key`),
    }),
    resource(scope, 'aws_vpc_security_group_egress_rule', 'networks', {
      for_each: forOwnGroup(hcl`var.egress_to_networks`),
      security_group_id: groupId,
      ...each,
      cidr_ipv4: hcl`strcontains(each.value.cidr_block, ":") ? null : each.value.cidr_block`,
      cidr_ipv6: hcl`strcontains(each.value.cidr_block, ":") ? each.value.cidr_block : null`,
      tags: named(hcl`each.key`),
    }),
    resource(scope, 'aws_vpc_security_group_egress_rule', 's3', {
      '#': inS3,
      count: props.s3 && whenOwnGroup(props.s3),
      security_group_id: groupId,
      ...https('S3 gateway endpoint'),
      prefix_list_id: props.s3
        ? hcl`data.aws_prefix_list.s3[0].id`
        : hcl`data.aws_prefix_list.s3.id`,
      tags: named('s3'),
    }),
  ];
  const { prefixLists, internet } = props.outside;
  return [
    ...rules,
    ...(prefixLists ? [declarePrefixListRules(scope, groupId, forOwnGroup)] : []),
    ...(internet ? [declareInternetRule(scope, groupId, whenOwnGroup)] : []),
  ];
}

function declarePrefixListRules(
  scope: Construct,
  groupId: Expression,
  forOwnGroup: (rules: Expression) => Expression,
): Expression {
  return resource(scope, 'aws_vpc_security_group_egress_rule', 'prefix_lists', {
    for_each: forOwnGroup(hcl`var.egress_to_prefix_lists`),
    security_group_id: groupId,
    ...each,
    prefix_list_id: hcl`each.value.prefix_list_id`,
    tags: named(hcl`each.key`),
  });
}

function declareInternetRule(
  scope: Construct,
  groupId: Expression,
  whenOwnGroup: (condition: Expression) => Expression,
): Expression {
  return resource(scope, 'aws_vpc_security_group_egress_rule', 'internet', {
    '#': 'Only with allow_internet_egress.',
    count: whenOwnGroup(hcl`var.allow_internet_egress`),
    security_group_id: groupId,
    ...https('Any address of the internet'),
    cidr_ipv4: '0.0.0.0/0',
    tags: named('internet'),
  });
}

const endOf = (target: string): string =>
  `"\${rule.${target}} \${rule.protocol} \${rule.port}\${rule.to_port == null ? "" : "-\${rule.to_port}"}"`;

const rulesOf = (input: string, target: string): Expression =>
  hcl(`{ for name, rule in var.${input} : name => ${endOf(target)} }`);

/** What the rules let out, as the output `access` says it. */
export const groupEgress = ({ prefixLists, internet }: GroupProps['outside']) => ({
  security_groups: rulesOf('egress_to_security_groups', 'security_group_id'),
  networks: rulesOf('egress_to_networks', 'cidr_block'),
  ...(prefixLists && { prefix_lists: rulesOf('egress_to_prefix_lists', 'prefix_list_id') }),
  internet: internet ? hcl`var.allow_internet_egress` : false,
});

/** Output of the groups. */
export function declareGroupOutput(scope: Construct, { noun }: Workload): void {
  output(scope, 'security_group_ids', {
    description: `Groups of the ${noun}'s interfaces. Name them as the source in the rules of what the ${noun} must reach.`,
    value: hcl`local.security_group_ids`,
  });
}
