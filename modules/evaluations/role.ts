/** The execution role of online evaluations. */
import type { Construct } from 'constructs';

import {
  EVALUATION_ROLE_NEEDS,
  EVALUATION_SOURCES,
  SPANS_LOG_GROUP,
} from '../../facts/evaluations';
import { EXECUTION_ROLE_TRUST } from '../../facts/execution-role';
import { call, hcl, tpl, when, type Expression, type Value } from '../../hcl/value';
import { declareRole } from '../blocks/execution-role/role';
import { serviceTrust } from '../blocks/identity';
import { allowStatement, isGiven } from '../blocks/policy-statement';
import { EVALUATION } from '../blocks/workload';

const INPUTS = {
  source_log_group_arns: hcl`local.source_log_group_arns`,
  model_arns: hcl`var.model_arns`,
  function_arns: hcl`local.function_arns`,
  kms_key_arns: hcl`[var.kms_key_arn]`,
};

const statementsOf = (need: keyof typeof EVALUATION_ROLE_NEEDS): Value[] =>
  EVALUATION_ROLE_NEEDS[need].statements.map((fact) => allowStatement(fact, INPUTS));

const statementsWhen = (need: keyof typeof EVALUATION_ROLE_NEEDS, condition: Expression) =>
  statementsOf(need).map((statement) => when(condition, statement));

const TRUST = serviceTrust({
  service: EXECUTION_ROLE_TRUST.servicePrincipal,
  source: EVALUATION_SOURCES.kinds.map((kind) =>
    tpl(
      `arn:\${local.partition}:bedrock-agentcore:\${local.region}:\${local.account_id}:${kind}/*`,
    ),
  ),
  alsoEquals: { 'aws:ResourceAccount': hcl`local.account_id` },
  comment: 'Only for evaluations of this account and Region.',
});

/** Declares the role. Returns the address of its policy. */
export function declareEvaluationRole(scope: Construct): Expression {
  return declareRole(scope, {
    workload: EVALUATION,
    created: hcl`var.create_execution_role && length(var.configurations) > 0`,
    trust: TRUST,
    names: {
      '# source_log_group_arns':
        'Log groups that are queried for traces, and no others. IAM compares the ARN with and without the streams behind it.',
      source_log_group_arns: hcl`flatten([for group in distinct(concat([${SPANS_LOG_GROUP.name}], flatten(values(local.log_group_names)))) : [for end in ["", ":*"] : "arn:\${local.partition}:logs:\${local.region}:\${local.account_id}:log-group:\${group}\${end}"]])`,
      function_arns: hcl`distinct(values(var.code_evaluators)[*].lambda_arn)`,
    },
    statements: call(
      'concat',
      statementsOf('logs'),
      ...statementsWhen('models', isGiven(hcl`var.model_arns`)),
      ...statementsWhen('functions', isGiven(hcl`var.code_evaluators`)),
      ...statementsWhen('key', hcl`var.use_kms_key`),
    ),
  });
}
