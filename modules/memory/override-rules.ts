/** What strategies with prompts of a user must agree on, beside what holds for all. */
import { QUOTAS } from '../../facts/quotas';
import { hcl, type Expression } from '../../hcl/value';
import { rule } from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';

import {
  EPISODES,
  everyStrategy,
  FACTS,
  isNone,
  MODELS,
  OTHERS,
  STEP,
  type Strategy,
} from './strategy-claims';

const LONGEST =
  QUOTAS.aws_bedrockagentcore_memory_strategy['configuration.extraction.append_to_prompt'].length
    .max;

const EPISODIC_STEP = { ...EPISODES, reflection: STEP };

function ruleOfSteps(
  wrong: Expression,
  isWrong: (strategy: Strategy) => boolean,
  words: Pick<CrossRule, 'want' | 'fix' | 'good'> & { bad: Record<string, object> },
): CrossRule {
  const { found, holds } = everyStrategy('override_strategies', wrong, isWrong);
  return rule(holds, {
    variable: 'override_strategies',
    found,
    ...words,
    bad: Object.fromEntries(
      Object.entries(words.bad).map(([why, strategy]) => [
        why,
        { override_strategies: { tuned: strategy }, model_arns: MODELS },
      ]),
    ),
  });
}

export const overrideRules: readonly CrossRule[] = [
  ruleOfSteps(
    hcl`one.extraction == null && one.consolidation == null && one.reflection == null`,
    (one) => [one.extraction, one.consolidation, one.reflection].every(isNone),
    {
      want: 'at least one step with a prompt and a model',
      fix: 'add one, or move the strategy to strategies',
      bad: { override_of_nothing: FACTS },
    },
  ),
  ruleOfSteps(
    hcl`one.type == "SUMMARIZATION" && one.extraction != null`,
    (one) => one.type === 'SUMMARIZATION' && !isNone(one.extraction),
    {
      want: 'no extraction for SUMMARIZATION',
      fix: 'omit it: summaries have consolidation only',
      bad: {
        summary_with_extraction: { ...FACTS, type: 'SUMMARIZATION', extraction: STEP },
      },
      good: [
        {
          override_strategies: {
            tuned: { ...FACTS, type: 'SUMMARIZATION', consolidation: STEP },
          },
          model_arns: MODELS,
        },
      ],
    },
  ),
  ruleOfSteps(
    hcl`one.type == "EPISODIC" && one.reflection == null`,
    (one) => one.type === 'EPISODIC' && isNone(one.reflection),
    {
      want: 'reflection for EPISODIC',
      fix: 'add the step',
      bad: { episodes_without_a_reflection_step: { ...EPISODES, extraction: STEP } },
      good: [{ override_strategies: { tuned: EPISODIC_STEP }, model_arns: MODELS }],
    },
  ),
  ruleOfSteps(
    hcl`contains(${OTHERS}, one.type) && one.reflection != null`,
    (one) => OTHERS.includes(one.type) && !isNone(one.reflection),
    {
      want: 'reflection for EPISODIC only',
      fix: 'omit it',
      bad: { facts_with_a_reflection_step: { ...FACTS, extraction: STEP, reflection: STEP } },
    },
  ),
  ruleOfSteps(
    hcl`max([for step in [one.extraction, one.consolidation, one.reflection] : step == null ? 0 : length(step.prompt)]...) > ${LONGEST}`,
    (one) =>
      [one.extraction, one.consolidation, one.reflection].some(
        (step) => (step?.prompt ?? '').length > LONGEST,
      ),
    {
      want: `at most ${String(LONGEST)} characters in each prompt`,
      bad: {
        prompt_too_long: {
          ...FACTS,
          extraction: { ...STEP, prompt: 'x'.repeat(LONGEST + 1) },
        },
      },
    },
  ),
];
