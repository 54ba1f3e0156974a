/** What rules of evaluations are made of: claims about every entry of a map, and samples. */
import { everyEntryOf } from '../../inputs/every-entry';

interface Filter {
  string_value?: string | null;
  number_value?: number | null;
  boolean_value?: boolean | null;
}

export interface Configuration {
  runtime_id?: string | null;
  log_group_names?: string[];
  service_name?: string | null;
  evaluators: string[];
  sampling_percentage?: number;
  filters?: Filter[];
}

export interface LlmEvaluator {
  instructions: string;
  ratings: { value?: number | null }[];
}

export interface Input {
  name: string;
  llm_evaluators: Record<string, LlmEvaluator>;
  code_evaluators: Record<string, object>;
  configurations: Record<string, Configuration>;
  max_sampling_percentage: number;
}

export const MODELS = [
  'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
];

export const JUDGE = {
  level: 'TRACE',
  instructions: 'Rate the tone of this answer: {assistant_turn}',
  model_id: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
  ratings: [
    { label: 'polite', definition: 'Friendly and clear.' },
    { label: 'rude', definition: 'Anything else.' },
  ],
};

export const FUNCTION = {
  level: 'SESSION',
  lambda_arn: 'arn:aws:lambda:us-east-1:111122223333:function:check-refund',
};

/** Passes with a bad value in any one field: it names a runtime, and a service and further log groups. */
export const EVALUATED = {
  runtime_id: 'support_agent-0123456789',
  service_name: 'support_agent.DEFAULT',
  evaluators: ['Builtin.Helpfulness'],
};

/** Changes to the sample: one online evaluation. */
export const live = (changes: object = {}) => ({
  configurations: { live: { ...EVALUATED, ...changes } },
});

/** The same of an agent that is no runtime, unless `changes` name one. */
export const elsewhere = (changes: object) => ({
  configurations: { live: { evaluators: EVALUATED.evaluators, ...changes } },
});

export const isNone = (value: unknown) => value === undefined || value === null;

export const everyEntry = everyEntryOf<Input>();
