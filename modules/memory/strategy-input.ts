/** What a memory makes of conversations: strategies of AgentCore, the same with your prompts, and your own pipelines. */
import { z } from 'zod';

import { MEMORY_STRATEGY_TYPES } from '../../facts/memory';
import { QUOTAS } from '../../facts/quotas';
import {
  FACETS,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  pattern,
  text,
  wholeNumber,
} from '../../inputs/facets';
import { arnOf, keyArn } from '../../inputs/primitives';

const LIMITS = QUOTAS.aws_bedrockagentcore_memory_strategy;
const SELF_MANAGED = 'configuration.self_managed_configuration';
const TRIGGERS = `${SELF_MANAGED}.trigger_conditions` as const;

const strategyName = pattern(new RegExp(LIMITS.name.pattern), {
  want: 'a letter, then up to 47 letters, digits, or underscores',
  fix: 'replace hyphens with underscores',
  good: 'facts',
  bad: ['user-facts'],
});

/** Variables that AgentCore fills in itself: others come with namespace keys, for which the provider has no argument. */
const template = pattern(
  /^[a-zA-Z0-9_/-]*(\{(actorId|sessionId|memoryStrategyId)\}[a-zA-Z0-9_/-]*)*$/,
  {
    want: 'a path of letters, digits, hyphens, underscores, and {actorId}, {sessionId}, or {memoryStrategyId}',
    fix: 'use these variables only, each in braces',
    good: '/facts/{actorId}/',
    bad: ['/facts/{actorId}/{userId}/', '/facts of {actorId}/'],
  },
);

const type = oneOf(Object.keys(MEMORY_STRATEGY_TYPES) as [string, ...string[]]);

/** What built-in strategies have, with your prompts or without. */
const common = {
  type,
  namespace_template: template,
  reflection_template: template.optional(),
  shared_between_actors: z.boolean().default(false),
  description: text(LIMITS.description.length).optional(),
};

const step = z.strictObject({
  // How long it may be is said once for all steps: a test of it is as long as it.
  prompt: z
    .string()
    .refine((value) => value !== '')
    .register(FACETS, { fix: 'say what to do, or omit the step', length: { min: 1 } }),
  model_id: pattern(/^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,255}$/, {
    want: 'the ID of a model or inference profile',
    fix: 'pass the ID, not the ARN',
    good: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
    bad: ['arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0'],
  }),
});

/** Passes with a bad value in any one field: an episodic strategy has all fields. */
const EPISODES = {
  type: 'EPISODIC',
  namespace_template: '/episodes/{actorId}/{sessionId}/',
  reflection_template: '/episodes/{actorId}/',
};

const REFLECTION = {
  prompt: 'Prefer what worked.',
  model_id: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
};

const selfManaged = z.strictObject({
  topic_arn: arnOf('sns', {
    resource: '[a-zA-Z0-9_-]+(\\.fifo)?',
    good: 'arn:aws:sns:us-east-1:111122223333:memory-jobs',
    noun: 'a topic',
  }),
  bucket: pattern(
    new RegExp(
      LIMITS[`${SELF_MANAGED}.invocation_configuration.payload_delivery_bucket_name`].pattern,
    ),
    {
      want: 'the name of a bucket',
      fix: 'pass the name, not an s3:// address or ARN',
      good: 'memory-payloads',
      bad: ['s3://memory-payloads', 'arn:aws:s3:::memory-payloads'],
    },
  ),
  kms_key_arns: listOf(keyArn).default([]),
  history_messages: wholeNumber(
    LIMITS[`${SELF_MANAGED}.historical_context_window_size`].count,
  ).default(4),
  message_count: wholeNumber(
    LIMITS[`${TRIGGERS}.message_based_trigger.message_count`].count,
  ).optional(),
  token_count: wholeNumber(LIMITS[`${TRIGGERS}.token_based_trigger.token_count`].count).optional(),
  idle_seconds: wholeNumber(
    LIMITS[`${TRIGGERS}.time_based_trigger.idle_session_timeout`].seconds,
  ).optional(),
  description: text(LIMITS.description.length).optional(),
});

const TEMPLATES =
  '`namespace_template` is the path of its records. It must contain `{actorId}`, or every actor can get the records of all others: set `shared_between_actors = true` if that is intended. End it with a slash, or a search for the path of `ann` also finds that of `anna`.';

export const strategyShape = {
  strategies: mapOf(objectOf(common, { example: EPISODES }), { key: strategyName })
    .default({})
    .describe(
      `Strategies by which AgentCore itself makes long-term records of events, keyed by name. At most one of each \`type\`: \`SEMANTIC\` (facts), \`SUMMARIZATION\`, \`USER_PREFERENCE\`, and \`EPISODIC\`, which requires \`reflection_template\`, the path of what is learned across episodes. ${TEMPLATES} They need no role. Removing or renaming one, or changing its \`type\`, deletes the strategy.`,
    ),
  override_strategies: mapOf(
    objectOf(
      {
        ...common,
        extraction: step.optional(),
        consolidation: step.optional(),
        reflection: step.optional(),
      },
      { example: { ...EPISODES, reflection: REFLECTION } },
    ),
    { key: strategyName },
  )
    .default({})
    .describe(
      'Strategies of the same types that call your own models, keyed by name. Each has at least one of `extraction`, `consolidation`, and `reflection`: `prompt` is appended to the prompt of AgentCore, and `model_id` names a model or inference profile of `model_arns`. `SUMMARIZATION` takes no `extraction`. `EPISODIC` requires `reflection`, and no other type takes it. The other attributes are those of `strategies`. A step cannot be removed later: rename the strategy then.',
    ),
  self_managed_strategies: mapOf(selfManaged, { key: strategyName })
    .default({})
    .describe(
      'Strategies that pass conversations to your own pipeline, keyed by name. AgentCore writes them to `bucket`, an S3 bucket of this account, and publishes to `topic_arn`; `kms_key_arns` are the keys of both. It does so after `message_count` messages, `token_count` tokens, or `idle_seconds` without a message; AgentCore decides what is unset. `history_messages` earlier messages are added. The pipeline needs permission for `BatchCreateMemoryRecords` and the other batch actions itself.',
    ),
};
