/** What evaluators and online evaluations must agree on. */
import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import { claim, rule } from '../../inputs/claims';
import { countDifferent } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';

import {
  everyEntry,
  elsewhere,
  EVALUATED,
  FUNCTION,
  isNone,
  JUDGE,
  live,
  MODELS,
  type Input,
} from './claims';

const EVALUATION = QUOTAS.aws_bedrockagentcore_online_evaluation_config;
const MOST_GROUPS = EVALUATION['data_source_config.cloudwatch_logs.log_group_names'].count.max;
const LONGEST = QUOTAS.aws_bedrockagentcore_evaluator.evaluator_name.length.max;

const judged = (changes: object) => ({
  llm_evaluators: { tone: { ...JUDGE, ...changes } },
  model_arns: MODELS,
});

const filled = everyEntry(
  'llm_evaluators',
  hcl`strcontains(one.instructions, "{{") || !can(regex("\\{[a-z_]+\\}", one.instructions))`,
  ({ instructions }) => instructions.includes('{{') || !/\{[a-z_]+\}/.test(instructions),
);

const oneScale = everyEntry(
  'llm_evaluators',
  hcl`!contains([0, length(one.ratings)], length([for rating in one.ratings : rating if rating.value != null]))`,
  ({ ratings }) =>
    ![0, ratings.length].includes(ratings.filter(({ value }) => !isNone(value)).length),
);

const KEYS = hcl`concat(keys(var.llm_evaluators), keys(var.code_evaluators))`;
const keysOf = (input: Input) =>
  [input.llm_evaluators, input.code_evaluators].flatMap((map) => Object.keys(map));

const NAMES = hcl`[for key in concat(${KEYS}, keys(var.configurations)) : "\${var.name}_\${key}"]`;
const namesOf = (input: Input) =>
  [...keysOf(input), ...Object.keys(input.configurations)].map((key) => `${input.name}_${key}`);

const evaluatorRules: readonly CrossRule[] = [
  rule(filled.holds, {
    variable: 'llm_evaluators',
    found: filled.found,
    want: 'a placeholder in single braces in instructions, such as {context}, and none in double braces',
    fix: 'name what the model is to judge, such as {assistant_turn}',
    bad: {
      instructions_without_a_placeholder: judged({ instructions: 'Be fair.' }),
      a_placeholder_in_double_braces: judged({ instructions: 'Rate {{assistant_turn}}.' }),
    },
    good: [judged({ instructions: '{context}' })],
  }),
  rule(oneScale.holds, {
    variable: 'llm_evaluators',
    found: oneScale.found,
    want: 'value in each entry of ratings, or in none: a scale is of numbers or of categories',
    fix: 'give each rating a value, or none',
    bad: {
      a_scale_of_both_kinds: judged({
        ratings: [...JUDGE.ratings, { label: 'best', definition: 'None better.', value: 1 }],
      }),
    },
    good: [judged({ ratings: [{ label: 'best', definition: 'None better.', value: 0.5 }] })],
  }),
  rule(
    claim(
      hcl`length(distinct(${KEYS})) == length(${KEYS})`,
      (input: Input) => countDifferent(keysOf(input)) === keysOf(input).length,
    ),
    {
      variable: 'code_evaluators',
      found: hcl`"got \${join(", ", ${KEYS})}"`,
      want: 'each key once in llm_evaluators and code_evaluators',
      fix: 'rename one',
      bad: { one_key_twice: { ...judged({}), code_evaluators: { tone: FUNCTION } } },
      good: [{ ...judged({}), code_evaluators: { refunds: FUNCTION } }],
    },
  ),
  rule(
    claim(hcl`alltrue([for name in ${NAMES} : length(name) <= ${LONGEST}])`, (input: Input) =>
      namesOf(input).every((name) => name.length <= LONGEST),
    ),
    {
      variable: 'name',
      found: hcl`"got \${join(", ", [for name in ${NAMES} : name if length(name) > ${LONGEST}])}"`,
      want: `at most ${String(LONGEST)} characters in name, an underscore, and each key together`,
      fix: 'shorten name or the key',
      bad: {
        a_name_that_is_too_long: { name: 'n'.repeat(40), code_evaluators: { refunds1: FUNCTION } },
        a_key_that_is_too_long: {
          name: 'n'.repeat(20),
          configurations: { ['k'.repeat(28)]: EVALUATED },
        },
      },
      good: [{ name: 'n'.repeat(20), configurations: { ['k'.repeat(27)]: EVALUATED } }],
    },
  ),
];

const sourced = everyEntry(
  'configurations',
  hcl`one.runtime_id == null && (length(one.log_group_names) == 0 || one.service_name == null)`,
  ({ runtime_id, log_group_names = [], service_name }) =>
    isNone(runtime_id) && (log_group_names.length === 0 || isNone(service_name)),
);

const fewGroups = everyEntry(
  'configurations',
  hcl`length(one.log_group_names) + (one.runtime_id == null ? 0 : 1) > ${MOST_GROUPS}`,
  ({ runtime_id, log_group_names = [] }) =>
    log_group_names.length + (isNone(runtime_id) ? 0 : 1) > MOST_GROUPS,
);

const known = everyEntry(
  'configurations',
  hcl`length([for evaluator in one.evaluators : evaluator if can(regex("^[a-zA-Z0-9_]+$", evaluator)) && !contains(${KEYS}, evaluator)]) > 0`,
  ({ evaluators }, input) =>
    evaluators.some((name) => /^[a-zA-Z0-9_]+$/.test(name) && !keysOf(input).includes(name)),
);

const sampled = everyEntry(
  'configurations',
  hcl`one.sampling_percentage > var.max_sampling_percentage && one.sampling_percentage <= 100`,
  ({ sampling_percentage = 1 }, { max_sampling_percentage }) =>
    sampling_percentage > max_sampling_percentage && sampling_percentage <= 100,
);

const oneValue = everyEntry(
  'configurations',
  hcl`anytrue([for filter in one.filters : length([for unset in [filter.string_value == null, filter.number_value == null, filter.boolean_value == null] : unset if !unset]) != 1])`,
  ({ filters = [] }) =>
    filters.some(
      ({ string_value, number_value, boolean_value }) =>
        [string_value, number_value, boolean_value].filter((value) => !isNone(value)).length !== 1,
    ),
);

const SERVICE = { service_name: 'support' };
const GROUPS = ['a', 'b', 'c', 'd', 'e'].map((end) => `/agents/${end}`);

const configurationRules: readonly CrossRule[] = [
  rule(sourced.holds, {
    variable: 'configurations',
    found: sourced.found,
    want: 'runtime_id, or log_group_names and service_name',
    fix: 'name the runtime, or where an agent outside of AgentCore writes its traces',
    bad: {
      an_evaluation_of_nothing: elsewhere(SERVICE),
      log_groups_without_a_service: elsewhere({ log_group_names: ['/agents/a'] }),
    },
    good: [
      elsewhere({ runtime_id: EVALUATED.runtime_id }),
      elsewhere({ ...SERVICE, log_group_names: GROUPS }),
      live({ log_group_names: ['/agents/a'] }),
    ],
  }),
  rule(fewGroups.holds, {
    variable: 'configurations',
    found: fewGroups.found,
    want: `at most ${String(MOST_GROUPS)} log groups, that of runtime_id included`,
    bad: {
      too_many_log_groups_of_a_runtime: live({ log_group_names: GROUPS }),
      too_many_log_groups: elsewhere({ ...SERVICE, log_group_names: [...GROUPS, '/agents/f'] }),
    },
    good: [
      live({ log_group_names: GROUPS.slice(1) }),
      elsewhere({ ...SERVICE, log_group_names: GROUPS }),
    ],
  }),
  rule(known.holds, {
    variable: 'configurations',
    found: known.found,
    want: 'keys of llm_evaluators or code_evaluators, or IDs that start with Builtin',
    fix: 'correct the key, or add the evaluator',
    bad: { an_unknown_evaluator: live({ evaluators: ['refunds'] }) },
    good: [{ ...live({ evaluators: ['refunds'] }), code_evaluators: { refunds: FUNCTION } }],
  }),
  rule(sampled.holds, {
    variable: 'configurations',
    found: sampled.found,
    want: 'a sampling_percentage of at most max_sampling_percentage',
    fix: 'sample less, or raise max_sampling_percentage: each sampled session is billed',
    bad: { every_session: live({ sampling_percentage: 100 }) },
    good: [
      live({ sampling_percentage: 10 }),
      { ...live({ sampling_percentage: 100 }), max_sampling_percentage: 100 },
    ],
    companions: { configurations: { max_sampling_percentage: 100 } },
  }),
  rule(oneValue.holds, {
    variable: 'configurations',
    found: oneValue.found,
    want: 'string_value, number_value, or boolean_value in each filter, and only one of them',
    fix: 'set the one that the attribute of the trace has',
    bad: {
      a_filter_without_a_value: live({ filters: [{ key: 'stage', operator: 'Equals' }] }),
      a_filter_with_two_values: live({
        filters: [{ key: 'stage', operator: 'Equals', string_value: 'prod', number_value: 0 }],
      }),
    },
    good: [live({ filters: [{ key: 'stage', operator: 'Equals', boolean_value: false }] })],
  }),
];

export const rules: readonly CrossRule[] = [...evaluatorRules, ...configurationRules];
