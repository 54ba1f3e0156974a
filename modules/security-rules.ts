/** What every security group rule here is made of. */
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../hcl/value';

import { declare } from './declare';

const HTTPS = 443;

/** Tags with a name: rules and groups have no other. */
export function named(name: Expression | string): Record<string, string> {
  return hcl`merge(var.tags, { Name = ${name} })`;
}

/** Protocol and ports of HTTPS, described. */
export function https(description: string | Expression) {
  return {
    description: description as string,
    ipProtocol: 'tcp',
    fromPort: HTTPS,
    toPort: HTTPS,
  };
}

/**
 * Lets callers in, by group and by network. `onlyWhen` says whether there is a group to let them in to: it may be left
 * out where the inputs name no callers without one.
 */
export function declareCallerRules(
  scope: Construct,
  { groupId, onlyWhen }: { groupId: string; onlyWhen?: Expression },
): readonly Expression[] {
  const rule = {
    securityGroupId: groupId,
    ...https(tpl<Expression>`HTTPS from \${each.key}`),
  };
  const tags = named(hcl`each.key`);
  const callers = (map: Expression) =>
    onlyWhen === undefined ? map : hcl`${onlyWhen} ? ${map} : {}`;
  return [
    declare(
      scope,
      VpcSecurityGroupIngressRule,
      'caller_security_groups',
      { ...rule, referencedSecurityGroupId: hcl`each.value`, tags },
      { for_each: callers(hcl`var.caller_security_group_ids`) },
    ),
    declare(
      scope,
      VpcSecurityGroupIngressRule,
      'caller_networks',
      { ...rule, cidrIpv4: hcl`each.value`, tags },
      { for_each: callers(hcl`var.caller_networks`) },
    ),
  ];
}
