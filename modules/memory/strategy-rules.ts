/** What strategies must agree on. */
import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import { claim, rule } from '../../inputs/claims';
import { countDifferent } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';

import { overrideRules } from './override-rules';
import {
  EPISODES,
  everyStrategy,
  FACTS,
  isNone,
  MODELS,
  OTHERS,
  PIPELINE,
  STEP,
  type Input,
  type WithStrategies,
} from './strategy-claims';

const UNREFLECTED = { type: EPISODES.type, namespace_template: EPISODES.namespace_template };

/** Rules that hold for strategies of both kinds. */
function rulesOfBoth(
  variable: WithStrategies,
  entry: (strategy: object) => object,
  prefix: string,
): CrossRule[] {
  const of = (name: string, strategy: object) => ({
    [variable]: { [name]: entry(strategy) },
    ...(variable === 'override_strategies' ? { model_arns: MODELS } : {}),
  });
  const unshared = everyStrategy(
    variable,
    hcl`!one.shared_between_actors && (!strcontains(one.namespace_template, "{actorId}") || (one.reflection_template == null ? false : !strcontains(one.reflection_template, "{actorId}")))`,
    (one) =>
      one.shared_between_actors !== true &&
      [one.namespace_template, one.reflection_template].some(
        (template) => !isNone(template) && !String(template).includes('{actorId}'),
      ),
  );
  const unreflected = everyStrategy(
    variable,
    hcl`one.type == "EPISODIC" && one.reflection_template == null`,
    (one) => one.type === 'EPISODIC' && isNone(one.reflection_template),
  );
  const reflected = everyStrategy(
    variable,
    hcl`contains(${OTHERS}, one.type) && one.reflection_template != null`,
    (one) => OTHERS.includes(one.type) && !isNone(one.reflection_template),
  );
  const { max } = QUOTAS.aws_bedrockagentcore_memory_strategy.namespace_templates.length;
  const tooLong = everyStrategy(
    variable,
    hcl`length(one.namespace_template) > ${max} || (one.reflection_template == null ? false : length(one.reflection_template) > ${max})`,
    (one) =>
      [one.namespace_template, one.reflection_template].some(
        (template) => (template ?? '').length > max,
      ),
  );
  return [
    rule(unshared.holds, {
      variable,
      found: unshared.found,
      want: '{actorId} in both templates of each strategy whose records actors do not share',
      fix: 'add {actorId}, or set shared_between_actors = true',
      bad: {
        [`${prefix}_records_of_all_actors`]: of('facts', {
          ...FACTS,
          namespace_template: '/facts/',
        }),
        [`${prefix}_reflections_on_all_actors`]: of('episodes', {
          ...EPISODES,
          reflection_template: '/episodes/',
        }),
      },
      good: [of('facts', { ...FACTS, namespace_template: '/facts/', shared_between_actors: true })],
    }),
    rule(unreflected.holds, {
      variable,
      found: unreflected.found,
      want: 'reflection_template for EPISODIC',
      fix: 'set the path of what is learned across episodes, such as /episodes/{actorId}/',
      bad: {
        [`${prefix}_episodes_without_reflections`]: of('episodes', UNREFLECTED),
      },
    }),
    rule(reflected.holds, {
      variable,
      found: reflected.found,
      want: 'reflection_template for EPISODIC only',
      fix: 'omit it',
      bad: {
        [`${prefix}_reflections_on_facts`]: of('facts', {
          ...FACTS,
          reflection_template: '/facts/{actorId}/',
        }),
      },
    }),
    rule(tooLong.holds, {
      variable,
      found: tooLong.found,
      want: `at most ${String(max)} characters in each template`,
      bad: {
        [`${prefix}_template_too_long`]: of('facts', {
          ...FACTS,
          namespace_template: `/${'x'.repeat(max)}/{actorId}/`,
        }),
      },
    }),
  ];
}

const onceEach: CrossRule = rule(
  claim(
    hcl`try(length(distinct(values(var.strategies)[*].type)), 0) == length(var.strategies)`,
    ({ strategies }: Input) =>
      countDifferent(Object.values(strategies).map(({ type }) => type)) ===
      Object.keys(strategies).length,
  ),
  {
    variable: 'strategies',
    found: hcl`"got \${join(", ", try(values(var.strategies)[*].type, []))}"`,
    want: 'each type once: a memory has one built-in strategy of a type',
    fix: 'remove one, or move it to override_strategies',
    bad: { two_strategies_of_a_type: { strategies: { facts: FACTS, more_facts: FACTS } } },
    good: [{ strategies: { facts: FACTS, episodes: EPISODES } }],
  },
);

const MOST = QUOTAS.aws_bedrockagentcore_memory_strategy.memory_id.count.max;

const NAMES = hcl`concat(keys(var.strategies), keys(var.override_strategies), keys(var.self_managed_strategies))`;

const namesOf = (input: Input) =>
  [input.strategies, input.override_strategies, input.self_managed_strategies].flatMap((map) =>
    Object.keys(map),
  );

const inAll: readonly CrossRule[] = [
  rule(
    claim(hcl`length(${NAMES}) <= ${MOST}`, (input: Input) => namesOf(input).length <= MOST),
    {
      variable: 'self_managed_strategies',
      found: hcl`"got \${length(${NAMES})} strategies of all kinds"`,
      want: `at most ${String(MOST)} in a memory`,
      fix: 'remove some, or create a second memory',
      bad: {
        too_many_strategies: {
          strategies: { facts: FACTS },
          self_managed_strategies: Object.fromEntries(
            Array.from({ length: MOST }, (_, index) => [`pipeline_${String(index)}`, PIPELINE]),
          ),
        },
      },
    },
  ),
  rule(
    claim(
      hcl`length(distinct(${NAMES})) == length(${NAMES})`,
      (input: Input) => countDifferent(namesOf(input)) === namesOf(input).length,
    ),
    {
      variable: 'self_managed_strategies',
      found: hcl`"got \${join(", ", ${NAMES})}"`,
      want: 'each name once in strategies, override_strategies, and self_managed_strategies',
      fix: 'rename one',
      bad: {
        one_name_twice: {
          strategies: { facts: FACTS },
          self_managed_strategies: { facts: PIPELINE },
        },
      },
      good: [{ strategies: { facts: FACTS }, self_managed_strategies: { pipeline: PIPELINE } }],
    },
  ),
];

export const strategyRules: readonly CrossRule[] = [
  onceEach,
  ...rulesOfBoth('strategies', (strategy) => strategy, 'built_in'),
  ...rulesOfBoth(
    'override_strategies',
    (strategy) => ({
      ...strategy,
      ...('type' in strategy && strategy.type === 'EPISODIC'
        ? { reflection: STEP }
        : { consolidation: STEP }),
    }),
    'override',
  ),
  ...overrideRules,
  ...inAll,
];
