/** What every security group rule here is made of. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';

import { resource } from './declare';

const HTTPS = 443;

/** Tags with a name: rules and groups have no other. */
export function named(name: Expression | string): Expression {
  return hcl`merge(var.tags, { Name = ${name} })`;
}

/** What every new security group has in common: `<name>-<suffix>`, in `var.vpc_id`, replaced only once its successor exists. */
export function newGroup(suffix: string, description: string | Expression) {
  const name = `\${var.name}-${suffix}`;
  return {
    name_prefix: tpl(`${name}-`),
    description,
    vpc_id: hcl`var.vpc_id`,
    tags: named(tpl(name)),
    lifecycle: { create_before_destroy: true },
  };
}

/** Protocol and ports of HTTPS, described. */
export function https(description: string | Expression) {
  return {
    description,
    ip_protocol: 'tcp',
    from_port: HTTPS,
    to_port: HTTPS,
  };
}

/**
 * Lets callers in, by group and by network. `onlyWhen` says whether there is a group to let them in to: it may be left
 * out where the inputs name no callers without one.
 */
export function declareCallerRules(
  scope: Construct,
  { groupId, onlyWhen }: { groupId: Expression; onlyWhen?: Expression },
): readonly Expression[] {
  const rule = {
    security_group_id: groupId,
    ...https(tpl('HTTPS from ${each.key}')),
  };
  const tags = named(hcl`each.key`);
  const callers = (map: Expression) =>
    onlyWhen === undefined ? map : hcl`${onlyWhen} ? ${map} : {}`;
  return [
    resource(scope, 'aws_vpc_security_group_ingress_rule', 'caller_security_groups', {
      for_each: callers(hcl`var.caller_security_group_ids`),
      ...rule,
      referenced_security_group_id: hcl`each.value`,
      tags,
    }),
    resource(scope, 'aws_vpc_security_group_ingress_rule', 'caller_networks', {
      for_each: callers(hcl`var.caller_networks`),
      ...rule,
      cidr_ipv4: hcl`each.value`,
      tags,
    }),
  ];
}
