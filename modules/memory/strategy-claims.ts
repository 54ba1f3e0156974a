/** What rules of strategies are made of: claims about every strategy, and samples. */
import { MEMORY_STRATEGY_TYPES } from '../../facts/memory';
import { everyEntryOf } from '../../inputs/every-entry';

interface Step {
  prompt: string;
}

export interface Strategy {
  type: string;
  namespace_template: string;
  reflection_template?: string | null;
  shared_between_actors?: boolean;
  extraction?: Step | null;
  consolidation?: Step | null;
  reflection?: Step | null;
}

export interface Input {
  strategies: Record<string, Strategy>;
  override_strategies: Record<string, Strategy>;
  self_managed_strategies: Record<string, object>;
}

export type WithStrategies = 'strategies' | 'override_strategies';

export const FACTS = { type: 'SEMANTIC', namespace_template: '/facts/{actorId}/' };
export const EPISODES = {
  type: 'EPISODIC',
  namespace_template: '/episodes/{actorId}/{sessionId}/',
  reflection_template: '/episodes/{actorId}/',
};
export const STEP = {
  prompt: 'Keep dates.',
  model_id: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
};
export const MODELS = [
  'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
];
export const PIPELINE = {
  topic_arn: 'arn:aws:sns:us-east-1:111122223333:memory-jobs',
  bucket: 'memory-payloads',
};

/** Samples for rules of the role. */
export const OVERRIDES = {
  override_strategies: { tuned: { ...FACTS, consolidation: STEP } },
  model_arns: MODELS,
};

/** Types without reflections: listed, so that an unknown type breaks no rule but its own. */
export const OTHERS = Object.keys(MEMORY_STRATEGY_TYPES).filter((type) => type !== 'EPISODIC');

export const everyStrategy = everyEntryOf<Input>();

export const isNone = (value: unknown) => value === undefined || value === null;
