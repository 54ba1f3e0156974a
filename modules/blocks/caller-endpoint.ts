/** An interface endpoint through which callers in the VPC reach an agent or a gateway, and its group. */
import type { Construct } from 'constructs';

import { hcl, raw, tpl, type Expression } from '../../hcl/value';

import { resource, type Condition } from './declare';
import { declareCallerRules, named } from './security-rules';

export interface CallerEndpoint {
  /** Labels of the endpoint and of its group. */
  label: string;
  groupLabel: string;
  /** Whether the module makes both. */
  when: Expression;
  /** The AWS service, behind `com.amazonaws.<region>.`. */
  service: string;
  /** What their names have behind `var.name`. */
  suffix: string;
}

const countOf = ({ when }: CallerEndpoint) => hcl`${when} ? 1 : 0`;

/** Declares the endpoint. Returns its address. */
export function declareCallerEndpoint(
  scope: Construct,
  endpoint: CallerEndpoint,
  own: {
    '#': string;
    subnet_ids: Expression;
    policy: Expression;
    precondition: readonly Condition[];
    '# depends_on': string;
    depends_on: readonly Expression[];
  },
): Expression {
  const { label, groupLabel, service, suffix } = endpoint;
  return resource(scope, 'aws_vpc_endpoint', label, {
    '#': own['#'],
    count: countOf(endpoint),
    vpc_id: hcl`var.vpc_id`,
    service_name: tpl(`com.amazonaws.\${local.region}.${service}`),
    vpc_endpoint_type: 'Interface',
    subnet_ids: own.subnet_ids,
    security_group_ids: raw(`aws_security_group.${groupLabel}[*].id`),
    private_dns_enabled: true,
    '# policy': 'A filter, not a grant: identity and resource policies still decide.',
    policy: own.policy,
    tags: named(tpl(`\${var.name}-${suffix}`)),
    lifecycle: { precondition: own.precondition },
    '# depends_on': own['# depends_on'],
    depends_on: own.depends_on,
  });
}

/** Declares the group, and the rules that let callers in. Returns their addresses. */
export function declareCallerGroup(
  scope: Construct,
  endpoint: CallerEndpoint,
  description: string,
): { group: Expression; callers: readonly Expression[] } {
  const { groupLabel, suffix, when } = endpoint;
  const group = resource(scope, 'aws_security_group', groupLabel, {
    count: countOf(endpoint),
    name_prefix: tpl(`\${var.name}-${suffix}-`),
    description: tpl(description),
    vpc_id: hcl`var.vpc_id`,
    tags: named(tpl(`\${var.name}-${suffix}`)),
    lifecycle: { create_before_destroy: true },
  });
  const callers = declareCallerRules(scope, { groupId: hcl`${group}[0].id`, onlyWhen: when });
  return { group, callers };
}
