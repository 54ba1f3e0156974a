/** The execution role of a memory: created only where it has something to do. */
import type { Construct } from 'constructs';

import { MEMORY_ROLE_NEEDS } from '../../facts/memory';
import { call, hcl, when, type Expression, type Value } from '../../hcl/value';
import { declareRole, trustForOne } from '../blocks/execution-role/role';
import { allowStatement, isGiven } from '../blocks/policy-statement';
import { MEMORY } from '../blocks/workload';

const INPUTS = {
  model_arns: hcl`var.model_arns`,
  payload_bucket_arns: hcl`local.payload_bucket_arns`,
  payload_object_arns: hcl`[for arn in local.payload_bucket_arns : "\${arn}/*"]`,
  topic_arns: hcl`distinct(values(var.self_managed_strategies)[*].topic_arn)`,
  payload_key_arns: hcl`local.payload_key_arns`,
  stream_arn: hcl`var.stream.stream_arn`,
  stream_key_arn: hcl`var.stream.kms_key_arn`,
};

function statementsWhen(need: keyof typeof MEMORY_ROLE_NEEDS, condition: Expression): Value[] {
  return MEMORY_ROLE_NEEDS[need].statements.map((fact) =>
    when(condition, allowStatement(fact, INPUTS)),
  );
}

/** Declares the role. Returns the address of its policy. */
export function declareMemoryRole(scope: Construct): Expression {
  return declareRole(scope, {
    workload: MEMORY,
    created: hcl`var.create_execution_role && local.needs_role`,
    trust: trustForOne(MEMORY, {
      restrictedWith: 'restrict_role_to_memory',
      source: { kind: 'memory', name: 'local.memory_name' },
    }),
    names: {
      '# needs_role':
        'Decided by what the user wrote. Strategies of AgentCore itself need no role.',
      needs_role: hcl`var.stream != null || length(var.override_strategies) + length(var.self_managed_strategies) > 0`,
      payload_bucket_arns: hcl`distinct([for strategy in var.self_managed_strategies : "arn:\${local.partition}:s3:::\${strategy.bucket}"])`,
      payload_key_arns: hcl`distinct(flatten([for strategy in var.self_managed_strategies : strategy.kms_key_arns]))`,
    },
    statements: call(
      'concat',
      ...statementsWhen('overrides', isGiven(hcl`var.override_strategies`)),
      ...statementsWhen('self_managed', isGiven(hcl`var.self_managed_strategies`)),
      ...statementsWhen('payload_keys', isGiven(hcl`local.payload_key_arns`)),
      ...statementsWhen('stream', hcl`var.stream != null`),
      ...statementsWhen('stream_key', hcl`try(var.stream.kms_key_arn, null) != null`),
    ),
  });
}
