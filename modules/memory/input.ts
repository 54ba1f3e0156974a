/** Inputs of `memory`. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { described, bounded, mapOf, oneOf, pattern, text, wholeNumber } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { arnOf, keyArn } from '../../inputs/primitives';
import { agentcoreName } from '../blocks/agentcore-name';
import { tagsShape } from '../blocks/runtime/input';

import { accessRules, accessShape } from './access-input';
import { roleRules, roleShape } from './role-input';
import { strategyShape } from './strategy-input';
import { strategyRules } from './strategy-rules';

const LIMITS = QUOTAS.aws_bedrockagentcore_memory;
const KEY = LIMITS['indexed_key.key'];

const metadataKey = pattern(bounded(KEY.pattern, KEY.length), {
  want: '1 to 128 letters, digits, spaces, or . _ : / = + @ -',
  good: 'priority',
  bad: ['priority,team'],
});

const stream = z.strictObject(
  described(
    {
      stream_arn: arnOf('kinesis', {
        resource: 'stream/[a-zA-Z0-9_.-]+',
        good: 'arn:aws:kinesis:us-east-1:111122223333:stream/records',
        noun: 'a Kinesis data stream',
      }),
      level: oneOf(
        LIMITS['stream_delivery_resources.resource.kinesis.content_configuration.level'].oneOf,
      ).default('METADATA_ONLY'),
      kms_key_arn: keyArn.optional(),
    },
    {
      stream_arn: 'ARN of the Kinesis data stream.',
      level: '`METADATA_ONLY`, or `FULL_CONTENT` to include the text of the record.',
      kms_key_arn: 'ARN of the customer managed key that encrypts the stream.',
    },
  ),
);

export const input = moduleInput(
  {
    name: agentcoreName('research-memory', ['1st-memory', 'a memory']).describe(
      'Name of the memory and prefix for the names of other resources. Hyphens become underscores in the name of the AgentCore memory, so `my-memory` and `my_memory` conflict. Changing it replaces the memory, and all of its data is lost.',
    ),
    description: text(LIMITS.description.length)
      .nullable()
      .default(null)
      .describe('What the memory is for.'),
    event_expiry_days: wholeNumber(LIMITS.event_expiry_duration.days)
      .default(30)
      .describe(
        'How long AgentCore keeps events (messages of conversations), in days. Records that strategies make of them do not expire.',
      ),
    kms_key_arn: keyArn
      .nullable()
      .default(null)
      .describe(
        'ARN of a symmetric KMS key in this region that encrypts the memory. Unset, AgentCore uses its own key. Changing it replaces the memory, and all of its data is lost. If the key is deleted or disabled, the data cannot be read.',
      ),
    indexed_keys: mapOf(oneOf(LIMITS['indexed_key.type'].oneOf), {
      key: metadataKey,
      max: LIMITS.indexed_key.count.max,
    })
      .default({})
      .describe(
        'Metadata keys by which agents can search records, each with its type. A key can be added later. Removing one or changing its type replaces the memory, and all of its data is lost.',
      ),
    ...strategyShape,
    stream: stream
      .nullable()
      .default(null)
      .describe(
        'Kinesis data stream to which AgentCore writes each change of a record. With `level = "FULL_CONTENT"`, everyone who can read the stream can read the memory.',
      ),
    ...roleShape,
    ...accessShape,
    ...tagsShape,
  },
  {
    rules: [...strategyRules, ...roleRules, ...accessRules],
    sample: { name: 'research-memory' },
  },
);
