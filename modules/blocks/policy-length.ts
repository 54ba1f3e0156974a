/** Policies that AWS would refuse for their length, refused before anything depends on them. */
import { QUOTAS } from '../../facts/quotas';
import { hcl, raw, type Expression } from '../../hcl/value';
import { expectation } from '../../inputs/frame';

import type { Condition } from './declare';

/** Stands for the ID of an endpoint that does not exist yet, and has the length of one. */
export const ANY_ENDPOINT_ID = 'vpce-00000000000000000';

/** What to do about too many callers. */
export const FEWER_CALLERS =
  'name fewer callers: let several of them assume one role, and name that role';

const MOST = {
  resource: QUOTAS.aws_bedrockagentcore_resource_policy.policy.length.max,
  endpoint: QUOTAS.aws_vpc_endpoint.policy.length.max,
  role: QUOTAS.aws_iam_role_policy.policy.length.max,
} as const;

interface PolicyLength {
  kind: keyof typeof MOST;
  /** What the policy is, as the inside of a template: `The resource policy of ${var.name}`. */
  what: string;
  policy: Expression;
  /** Whether there is such a policy at all; omitted where there always is. */
  when?: Expression;
  /** A list of the callers in it, where it names any. */
  callers?: Expression;
  fix: string;
  comment?: string;
}

/** Refuses the policy of a role by a postcondition: at plan where it is known, and IAM refuses it otherwise. */
export const rolePolicyFits = (what: string, fix: string): Condition =>
  policyFits({ kind: 'role', what, policy: raw('self.policy'), fix });

/** Refuses `policy` when it has more characters than AWS takes. */
export function policyFits({
  kind,
  what,
  policy,
  when,
  callers,
  fix,
  comment,
}: PolicyLength): Condition {
  const most = MOST[kind];
  const counted = callers ? `, with \${length(${callers.source})} callers` : '';
  return {
    ...(comment ? { '#': comment } : {}),
    condition: when
      ? hcl`!${when} || length(${policy}) <= ${most}`
      : hcl`length(${policy}) <= ${most}`,
    error_message: raw(
      `"${what} has \${length(${policy.source})} characters${counted}${expectation({ want: `at most ${String(most)}, the limit of AWS`, fix })}"`,
    ),
  };
}
