/** The execution role of a browser: created only where it has something to do. */
import type { Construct } from 'constructs';

import { BROWSER_ROLE_NEEDS } from '../../facts/browser';
import { call, hcl, tpl, when, type Expression, type Value } from '../../hcl/value';
import { declareRole, trustForOne } from '../blocks/execution-role/role';
import { allowStatement } from '../blocks/policy-statement';
import { BROWSER } from '../blocks/workload';

/** The files of `enterprise_policies`, for the role of the browser and for whoever starts sessions. */
export const POLICY_OBJECT_ARNS: Expression = hcl`local.policy_object_arns`;

const INPUTS = {
  recording_arns: tpl(
    'arn:${local.partition}:s3:::${var.recording.bucket}/${trimsuffix(var.recording.prefix, "/")}/*',
  ),
  recording_key_arns: hcl`var.recording.kms_key_arn`,
  policy_object_arns: POLICY_OBJECT_ARNS,
};

function statementsWhen(need: keyof typeof BROWSER_ROLE_NEEDS, condition: Expression): Value[] {
  return BROWSER_ROLE_NEEDS[need].statements.map((fact) =>
    when(condition, allowStatement(fact, INPUTS)),
  );
}

/** Declares the role. Returns the address of its policy. */
export function declareBrowserRole(scope: Construct): Expression {
  return declareRole(scope, {
    workload: BROWSER,
    created: hcl`var.create_execution_role && local.needs_role`,
    trust: trustForOne(BROWSER, {
      restrictedWith: 'restrict_role_to_browser',
      source: { kind: 'browser-custom', name: 'local.browser_name' },
    }),
    names: {
      '# needs_role':
        'Decided by what the user wrote. The network needs no role: AgentCore has its own for that.',
      needs_role: hcl`var.recording != null || length(var.enterprise_policies) > 0`,
      policy_object_arns: hcl`distinct([for policy in var.enterprise_policies : "arn:\${local.partition}:s3:::\${policy.bucket}/\${policy.key}"])`,
    },
    statements: call(
      'concat',
      ...statementsWhen('recording', hcl`var.recording != null`),
      ...statementsWhen('recording_key', hcl`try(var.recording.kms_key_arn, null) != null`),
      ...statementsWhen('policies', hcl`length(var.enterprise_policies) > 0`),
    ),
  });
}
