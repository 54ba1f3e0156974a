/** Evaluators, and the online evaluations that use them. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { locals, output, resource } from '../blocks/declare';
import { declareRoleOutputs } from '../blocks/execution-role/role';
import { declareIdentity, IDENTITY_LOCALS } from '../blocks/identity';
import { TAGS } from '../blocks/runtime/runtime';
import { EVALUATION } from '../blocks/workload';

import { declareEvaluationRole } from './role';

const COMMON = {
  evaluator_name: hcl`"\${local.prefix}_\${each.key}"`,
  description: hcl`each.value.description`,
  level: hcl`each.value.level`,
  kms_key_arn: hcl`var.kms_key_arn`,
};

function declareJudges(scope: Construct): Expression {
  return resource(scope, 'aws_bedrockagentcore_evaluator', 'llm', {
    for_each: hcl`var.llm_evaluators`,
    ...COMMON,
    evaluator_config: {
      llm_as_a_judge: {
        instructions: hcl`each.value.instructions`,
        model_config: {
          bedrock_evaluator_model_config: { model_id: hcl`each.value.model_id` },
        },
        rating_scale: {
          numerical: {
            for_each: hcl`[for rating in each.value.ratings : rating if rating.value != null]`,
            content: {
              label: hcl`numerical.value.label`,
              definition: hcl`numerical.value.definition`,
              value: hcl`numerical.value.value`,
            },
          },
          categorical: {
            for_each: hcl`[for rating in each.value.ratings : rating if rating.value == null]`,
            content: {
              label: hcl`categorical.value.label`,
              definition: hcl`categorical.value.definition`,
            },
          },
        },
      },
    },
    tags: TAGS,
  });
}

function declareFunctions(scope: Construct): Expression {
  return resource(scope, 'aws_bedrockagentcore_evaluator', 'code', {
    for_each: hcl`var.code_evaluators`,
    ...COMMON,
    evaluator_config: {
      code_based: {
        lambda_config: {
          lambda_arn: hcl`each.value.lambda_arn`,
          lambda_timeout_in_seconds: hcl`each.value.timeout_seconds`,
        },
      },
    },
    tags: TAGS,
  });
}

function declareOnline(scope: Construct, rolePolicy: Expression): Expression {
  return resource(scope, 'aws_bedrockagentcore_online_evaluation_config', 'this', {
    for_each: hcl`var.configurations`,
    online_evaluation_config_name: hcl`"\${local.prefix}_\${each.key}"`,
    description: hcl`each.value.description`,
    evaluation_execution_role_arn: hcl`local.execution_role_arn`,
    '# enable_on_create':
      'The provider does not read it back: execution_status makes later changes.',
    enable_on_create: hcl`each.value.enabled`,
    execution_status: hcl`each.value.enabled ? "ENABLED" : "DISABLED"`,
    data_source_config: {
      cloudwatch_logs: {
        log_group_names: hcl`local.log_group_names[each.key]`,
        service_names: [hcl`local.service_names[each.key]`],
      },
    },
    evaluator: {
      for_each: hcl`each.value.evaluators`,
      content: { evaluator_id: hcl`lookup(local.evaluator_ids, evaluator.value, evaluator.value)` },
    },
    rule: {
      sampling_config: { sampling_percentage: hcl`each.value.sampling_percentage` },
      session_config: { session_timeout_minutes: hcl`each.value.session_timeout_minutes` },
      filter: {
        for_each: hcl`each.value.filters`,
        content: {
          key: hcl`filter.value.key`,
          operator: hcl`filter.value.operator`,
          value: {
            string_value: hcl`filter.value.string_value`,
            double_value: hcl`filter.value.number_value`,
            boolean_value: hcl`filter.value.boolean_value`,
          },
        },
      },
    },
    tags: TAGS,
    '# depends_on': 'AgentCore tries the role while it creates the evaluation.',
    depends_on: [rolePolicy],
  });
}

export function declareEvaluations(scope: Construct): void {
  declareIdentity(scope);
  locals(scope, {
    ...IDENTITY_LOCALS,
    '# prefix': 'Names of evaluators and online evaluations take no hyphens.',
    prefix: hcl`replace(var.name, "-", "_")`,
    '# log_group_names':
      'AgentCore names the log group of a runtime after its ID and endpoint, and traces after its name and endpoint.',
    log_group_names: hcl`{ for key, one in var.configurations : key => concat(one.runtime_id == null ? [] : ["/aws/bedrock-agentcore/runtimes/\${one.runtime_id}-\${one.endpoint}"], one.log_group_names) }`,
    service_names: hcl`{ for key, one in var.configurations : key => one.service_name != null ? one.service_name : "\${split("-", one.runtime_id)[0]}.\${one.endpoint}" }`,
  });
  const rolePolicy = declareEvaluationRole(scope);
  const judges = declareJudges(scope);
  const functions = declareFunctions(scope);
  locals(scope, {
    evaluator_ids: hcl`{ for key, evaluator in merge(${judges}, ${functions}) : key => evaluator.evaluator_id }`,
  });
  const online = declareOnline(scope, rolePolicy);

  output(scope, 'evaluator_ids', {
    description: 'IDs of the evaluators, by key.',
    value: hcl`local.evaluator_ids`,
  });
  output(scope, 'evaluator_arns', {
    description:
      'ARNs of the evaluators, by key, for roles that evaluate on demand (`bedrock-agentcore:Evaluate`).',
    value: hcl`{ for key, evaluator in merge(${judges}, ${functions}) : key => evaluator.evaluator_arn }`,
  });
  output(scope, 'configuration_ids', {
    description: 'IDs of the online evaluations, by key.',
    value: hcl`{ for key, one in ${online} : key => one.online_evaluation_config_id }`,
  });
  output(scope, 'configuration_arns', {
    description: 'ARNs of the online evaluations, by key.',
    value: hcl`{ for key, one in ${online} : key => one.online_evaluation_config_arn }`,
  });
  output(scope, 'result_log_group_names', {
    description: 'Log groups to which AgentCore writes results, by key.',
    value: hcl`{ for key, one in ${online} : key => try(one.output_config[0].cloudwatch_config[0].log_group_name, null) }`,
  });
  declareRoleOutputs(scope, EVALUATION);
}
