/** Inputs of `evaluations`. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import {
  allOf,
  anyOf,
  bothOrNeither,
  empty,
  filled,
  given,
  isTrue,
  not,
  rule,
  someFilled,
} from '../../inputs/claims';
import {
  described,
  bounded,
  FACETS,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  pattern,
  setOf,
  text,
  wholeNumber,
} from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { arnOf, keyArn, modelArn, newRoleName, policyArn, roleArn } from '../../inputs/primitives';
import { agentcoreName } from '../blocks/agentcore-name';
import { countBeside, setBeside } from '../blocks/given-or-created';
import { tagsShape } from '../blocks/runtime/input';
import { toolRoleRules } from '../blocks/tool-role';

import { EVALUATED, FUNCTION, JUDGE, live, MODELS } from './claims';
import { rules } from './rules';

const EVALUATOR = QUOTAS.aws_bedrockagentcore_evaluator;
const EVALUATION = QUOTAS.aws_bedrockagentcore_online_evaluation_config;
const KEY = 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef';

const key = pattern(/^[a-zA-Z0-9_]{1,46}$/, {
  want: '1 to 46 letters, digits, or underscores',
  fix: 'shorten it or replace other characters: it becomes a part of names',
  good: 'tone',
  bad: ['the-tone'],
});

const level = oneOf(EVALUATOR.level.oneOf);
const description = text(EVALUATOR.description.length).optional();

const rating = z.strictObject(
  described(
    {
      label: text(
        EVALUATOR['evaluator_config.llm_as_a_judge.rating_scale.categorical.label'].length,
      ),
      definition: z
        .string()
        .refine((value) => value !== '')
        .register(FACETS, { fix: 'say when the label fits', length: { min: 1 } }),
      value: z.number().min(0).register(FACETS, { fix: 'start the scale at 0' }).optional(),
    },
    {
      label: 'Label of the rating.',
      definition: 'When the label applies.',
      value: 'Number of the rating on a numeric scale.',
    },
  ),
);

const llmEvaluator = objectOf(
  described(
    {
      level,
      instructions: z.string(),
      model_id: pattern(/^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,255}$/, {
        want: 'the ID of a model or inference profile',
        fix: 'pass the ID, not the ARN',
        good: JUDGE.model_id,
        bad: [
          'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
        ],
      }),
      ratings: listOf(rating, { min: 1, fix: 'name at least one rating' }),
      description,
    },
    {
      level: 'What the model scores: `TRACE` (an answer), `TOOL_CALL`, or `SESSION`.',
      instructions:
        'Instructions with a placeholder in single braces, such as `{context}`, `{assistant_turn}` (`TRACE`), or `{tool_turn}` and `{available_tools}` (`TOOL_CALL`).',
      model_id: 'ID of a model or inference profile in `model_arns`.',
      ratings:
        'Rating scale: numeric if every entry sets `value`, categorical if none does. Each entry sets `label` and `definition`.',
      description: 'What the evaluator is for.',
    },
  ),
  { example: JUDGE },
);

const codeEvaluator = z.strictObject(
  described(
    {
      level,
      lambda_arn: arnOf('lambda', {
        resource: 'function:[a-zA-Z0-9_-]+(:[a-zA-Z0-9_-]+)?',
        good: FUNCTION.lambda_arn,
        noun: 'a Lambda function, or of a version or alias',
      }),
      timeout_seconds: wholeNumber(
        EVALUATOR['evaluator_config.code_based.lambda_config.lambda_timeout_in_seconds'].seconds,
      ).default(60),
      description,
    },
    {
      level: 'What the function scores: `TRACE`, `TOOL_CALL`, or `SESSION`.',
      lambda_arn: 'ARN of the Lambda function, or of a version or alias.',
      timeout_seconds: 'Time limit of a call in seconds, 300 at most.',
      description: 'What the evaluator is for.',
    },
  ),
);

const filter = objectOf(
  {
    key: pattern(bounded('^[a-zA-Z0-9._-]+$', EVALUATION['rule.filter.key'].length), {
      want: '1 to 256 letters, digits, or . _ -',
      fix: 'pass the name of an attribute of the trace',
      good: 'stage',
      bad: ['the stage'],
    }),
    operator: oneOf(EVALUATION['rule.filter.operator'].oneOf),
    string_value: text(EVALUATION['rule.filter.value.string_value'].length).optional(),
    number_value: z.number().optional(),
    boolean_value: z.boolean().optional(),
  },
  { example: { key: 'stage', operator: 'Equals', string_value: 'prod' } },
);

const percentage = z
  .number()
  .min(0.01)
  .max(100)
  .register(FACETS, { fix: 'set a percentage, such as 1 or 0.5' });

const configuration = objectOf(
  described(
    {
      runtime_id: pattern(/^[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}$/, {
        want: 'the ID of a runtime: its name, a hyphen, and ten letters or digits',
        fix: 'pass agent_runtime_id of the module of the runtime',
        good: EVALUATED.runtime_id,
        bad: ['arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/support_agent-0123456789'],
      }).optional(),
      endpoint: pattern(/^[a-zA-Z][a-zA-Z0-9_]{0,47}$/, {
        want: 'the name of an endpoint of the runtime',
        fix: 'pass its name, not its ARN',
        good: 'prod',
        bad: ['prod-1'],
      }).default('DEFAULT'),
      log_group_names: listOf(
        pattern(/^[./_#A-Za-z0-9-]{1,512}$/, {
          want: 'the name of a log group',
          fix: 'pass the name, not the ARN',
          good: '/agents/support',
          bad: ['arn:aws:logs:us-east-1:111122223333:log-group:/agents/support', '/agents/*'],
        }),
      ).default([]),
      service_name: pattern(
        bounded(
          '^[a-zA-Z0-9._-]+$',
          EVALUATION['data_source_config.cloudwatch_logs.service_names'].length,
        ),
        {
          want: '1 to 256 letters, digits, or . _ -',
          fix: 'pass the attribute service.name of the traces',
          good: EVALUATED.service_name,
          bad: ['support agent'],
        },
      ).optional(),
      evaluators: setOf(
        pattern(/^(Builtin\.[a-zA-Z0-9._-]{1,100}|[a-zA-Z0-9_]{1,46})$/, {
          want: 'a key of llm_evaluators or code_evaluators, or Builtin. and a name',
          fix: 'pass the key, not an ID',
          good: 'Builtin.Helpfulness',
          bad: ['support_tone-0123456789'],
        }),
        EVALUATION.evaluator.count,
      ),
      sampling_percentage: percentage.default(1),
      session_timeout_minutes: wholeNumber({ min: 1, max: 60 }).default(15),
      filters: listOf(filter, { max: EVALUATION['rule.filter'].count.max }).default([]),
      enabled: z.boolean().default(true),
      description: text(EVALUATION.description.length).optional(),
    },
    {
      runtime_id: 'ID of the AgentCore runtime. Log group and service name follow from it.',
      endpoint: 'Endpoint of the runtime.',
      log_group_names:
        'Names of log groups, for an agent outside AgentCore Runtime. At most five, including that of `runtime_id`.',
      service_name: 'Service name in the traces, for an agent outside AgentCore Runtime.',
      evaluators:
        '1 to 10 keys of `llm_evaluators` and `code_evaluators`, or built-in evaluators such as `Builtin.Helpfulness`.',
      sampling_percentage: 'Percentage of sessions to evaluate.',
      session_timeout_minutes: 'Idle minutes after which a session counts as complete.',
      filters:
        'Traces to evaluate. Each entry sets `key`, `operator`, and one of `string_value`, `number_value`, and `boolean_value`.',
      enabled: 'Whether the evaluation runs.',
      description: 'What the evaluation is for.',
    },
  ),
  { example: EVALUATED },
);

const CODE = { code_evaluators: { refunds: FUNCTION } };

const keyRules: readonly CrossRule[] = [
  rule(bothOrNeither(given('kms_key_arn'), isTrue('use_kms_key')), {
    variable: 'kms_key_arn',
    found: setBeside('kms_key_arn', 'use_kms_key'),
    want: 'both or neither',
    fix: 'set both or neither',
    bad: {
      key_that_is_not_used: { ...CODE, kms_key_arn: KEY },
      key_that_is_missing: { ...CODE, use_kms_key: true },
    },
    companions: { kms_key_arn: { ...CODE, use_kms_key: true } },
    good: [{ ...CODE, use_kms_key: true, kms_key_arn: KEY }],
  }),
  rule(anyOf(not(isTrue('use_kms_key')), someFilled('llm_evaluators', 'code_evaluators')), {
    variable: 'use_kms_key',
    found: hcl`"true, and there are no evaluators"`,
    want: 'a key only with llm_evaluators or code_evaluators: nothing else takes one',
    fix: 'leave the key out',
    bad: { key_for_nothing: { use_kms_key: true, kms_key_arn: KEY } },
  }),
];

const roleRules: readonly CrossRule[] = [
  ...toolRoleRules({
    example: 'evaluation',
    asking: {
      want: 'configurations',
      none: empty('configurations'),
      bad: { online_evaluation_without_a_role: live() },
      good: live(),
    },
  }),
  rule(
    anyOf(empty('model_arns'), allOf(filled('llm_evaluators'), isTrue('create_execution_role'))),
    {
      variable: 'model_arns',
      found: countBeside('model_arns', 'create_execution_role'),
      want: 'models only for llm_evaluators, and for a role that the module creates',
      fix: 'give that role the permissions instead',
      bad: {
        models_for_nothing: { model_arns: MODELS },
        models_for_a_given_role: {
          llm_evaluators: { tone: JUDGE },
          model_arns: MODELS,
          create_execution_role: false,
        },
      },
      companions: { model_arns: { llm_evaluators: { tone: JUDGE } } },
    },
  ),
  rule(anyOf(filled('model_arns'), empty('llm_evaluators'), not(isTrue('create_execution_role'))), {
    variable: 'model_arns',
    found: countBeside('llm_evaluators', 'create_execution_role'),
    want: 'the models that llm_evaluators call',
    fix: 'name each model, and for an inference profile the models behind it',
    bad: { judges_without_models: { llm_evaluators: { tone: JUDGE } } },
    good: [{ llm_evaluators: { tone: JUDGE }, create_execution_role: false }],
    companions: { llm_evaluators: { model_arns: MODELS } },
  }),
];

export const input = moduleInput(
  {
    name: agentcoreName('support', ['1st-evaluation', 'an evaluation']).describe(
      'Prefix of the names of evaluators, online evaluations, and the role. Hyphens become underscores in the first two. Changing it replaces all of them.',
    ),
    llm_evaluators: mapOf(llmEvaluator, { key })
      .default({})
      .describe(
        'Evaluators in which a model scores, keyed by a name you choose. AgentCore refuses changes while an online evaluation uses the evaluator.',
      ),
    code_evaluators: mapOf(codeEvaluator, { key })
      .default({})
      .describe(
        'Evaluators in which a Lambda function scores, keyed by a name you choose. If the function is in another account, its policy must let AgentCore or the execution role invoke it.',
      ),
    configurations: mapOf(configuration, { key })
      .default({})
      .describe(
        'Online evaluations, keyed by a name you choose. Set `runtime_id`, or `log_group_names` and `service_name` for an agent elsewhere.',
      ),
    max_sampling_percentage: percentage
      .default(10)
      .describe(
        'Highest `sampling_percentage` that the module accepts. Each sampled session is billed, for every evaluator.',
      ),
    use_kms_key: z
      .boolean()
      .default(false)
      .describe('Whether to encrypt the evaluators with the customer managed key `kms_key_arn`.'),
    kms_key_arn: keyArn
      .nullable()
      .default(null)
      .describe(
        'ARN of a symmetric KMS key in this region. Required when `use_kms_key = true`. Changing it replaces the evaluators.',
      ),
    create_execution_role: z
      .boolean()
      .default(true)
      .describe(
        'Whether to create the execution role of the online evaluations. Without `configurations` no role is created.',
      ),
    execution_role_arn: roleArn
      .nullable()
      .default(null)
      .describe(
        'ARN of an existing execution role to use instead of creating one. Required with `configurations` when `create_execution_role = false`.',
      ),
    execution_role_name: newRoleName
      .nullable()
      .default(null)
      .describe(
        'Exact name of the role that the module creates. Unset: `name` and a suffix. With an exact name, the policy of a key can name the role before it exists.',
      ),
    permissions_boundary_arn: policyArn
      .nullable()
      .default(null)
      .describe('ARN of the permissions boundary of the role that the module creates.'),
    model_arns: listOf(modelArn)
      .default([])
      .describe(
        'Bedrock models and inference profiles that `llm_evaluators` call, for the role that the module creates. For an inference profile, also name the models behind it, in every region it reaches. Built-in evaluators need none.',
      ),
    ...tagsShape,
  },
  { rules: [...rules, ...keyRules, ...roleRules], sample: { name: 'support' } },
);
