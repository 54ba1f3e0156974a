/** What a memory makes of conversations: strategies of AgentCore, the same with your prompts, and your own pipelines. */
import { z } from 'zod';

import { MEMORY_STRATEGY_TYPES } from '../../facts/memory';
import { QUOTAS } from '../../facts/quotas';
import {
  described,
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
const common = described(
  {
    type,
    namespace_template: template,
    reflection_template: template.optional(),
    shared_between_actors: z.boolean().default(false),
    description: text(LIMITS.description.length).optional(),
  },
  {
    type: '`SEMANTIC` (facts), `SUMMARIZATION`, `USER_PREFERENCE`, or `EPISODIC`. At most one of each.',
    namespace_template:
      'Path of the records, which must contain `{actorId}`. End it with a slash, or a search for the path of `ann` also finds the path of `anna`.',
    reflection_template:
      'Path of what AgentCore learns across episodes. Required for `EPISODIC`, and only for it.',
    shared_between_actors:
      'Whether `namespace_template` can omit `{actorId}`, so that every actor can get the records of all others.',
    description: 'What the strategy is for.',
  },
);

const step = z.strictObject(
  described(
    {
      // How long it may be is said once for all steps: a test of it is as long as it.
      prompt: z
        .string()
        .refine((value) => value !== '')
        .register(FACETS, { fix: 'say what to do, or omit the step', length: { min: 1 } }),
      model_id: pattern(/^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,255}$/, {
        want: 'the ID of a model or inference profile',
        fix: 'pass the ID, not the ARN',
        good: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
        bad: [
          'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
        ],
      }),
    },
    {
      prompt: 'Text that AgentCore appends to its own prompt.',
      model_id: 'ID of a model or inference profile in `model_arns`.',
    },
  ),
);

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

const selfManaged = z.strictObject(
  described(
    {
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
      token_count: wholeNumber(
        LIMITS[`${TRIGGERS}.token_based_trigger.token_count`].count,
      ).optional(),
      idle_seconds: wholeNumber(
        LIMITS[`${TRIGGERS}.time_based_trigger.idle_session_timeout`].seconds,
      ).optional(),
      description: text(LIMITS.description.length).optional(),
    },
    {
      topic_arn: 'ARN of the SNS topic to which AgentCore publishes.',
      bucket: 'Name of the S3 bucket of this account to which AgentCore writes conversations.',
      kms_key_arns: 'ARNs of the customer managed keys of the bucket and the topic.',
      history_messages: 'Number of earlier messages to add.',
      message_count: 'Number of messages after which AgentCore publishes.',
      token_count: 'Number of tokens after which AgentCore publishes.',
      idle_seconds: 'Seconds without a message after which AgentCore publishes.',
      description: 'What the strategy is for.',
    },
  ),
);

export const strategyShape = {
  strategies: mapOf(objectOf(common, { example: EPISODES }), { key: strategyName })
    .default({})
    .describe(
      'Built-in strategies, with which AgentCore creates long-term records from events, keyed by name. They need no role. Removing or renaming one, or changing its `type`, deletes the strategy.',
    ),
  override_strategies: mapOf(
    objectOf(
      {
        ...common,
        extraction: step
          .optional()
          .describe(
            'How AgentCore extracts records from events: `prompt` and `model_id`. Not for `SUMMARIZATION`.',
          ),
        consolidation: step
          .optional()
          .describe(
            'How AgentCore merges new records with existing ones: `prompt` and `model_id`.',
          ),
        reflection: step
          .optional()
          .describe(
            'How AgentCore learns across episodes: `prompt` and `model_id`. Required for `EPISODIC`, and only for it.',
          ),
      },
      { example: { ...EPISODES, reflection: REFLECTION } },
    ),
    { key: strategyName },
  )
    .default({})
    .describe(
      'Strategies of the same types that call your own models, keyed by name. Each requires at least one of `extraction`, `consolidation`, and `reflection`. You cannot remove one of these steps later: rename the strategy instead.',
    ),
  self_managed_strategies: mapOf(selfManaged, { key: strategyName })
    .default({})
    .describe(
      'Strategies that pass conversations to your own pipeline, keyed by name. AgentCore chooses the triggers that are unset. The pipeline itself needs permission for `BatchCreateMemoryRecords` and the other batch actions.',
    ),
};
