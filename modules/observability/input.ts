/** Inputs of `observability`. */
import { z } from 'zod';

import { OBSERVED_KINDS, OBSERVED_METRICS } from '../../facts/observability';
import {
  described,
  mapOf,
  objectOf,
  oneOf,
  pattern,
  setOf,
  wholeNumber,
} from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { arnOf, keyArn, tags } from '../../inputs/primitives';
import { retentionDays, retentionRule } from '../blocks/log-retention';

import { alarmRules, destinationRules, EXAMPLES, resourceRules } from './rules';

type Names = [string, ...string[]];

const name = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,39}$/, {
  want: 'a letter, then up to 39 letters, digits, hyphens, or underscores',
  good: 'agents',
  bad: ['1st', 'the agents'],
});

const key = pattern(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,47}$/, {
  want: 'a letter or digit, then up to 47 letters, digits, hyphens, or underscores',
  fix: 'shorten it or replace other characters: it becomes a part of names',
  good: 'research',
  bad: ['research agent', '-research'],
});

const resourceArn = pattern(
  new RegExp(
    `^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:(${Object.values(OBSERVED_KINDS)
      .map(({ arn }) => arn)
      .join('|')})[a-zA-Z0-9/_.-]+$`,
  ),
  {
    want: 'the ARN of a runtime, gateway, memory, tool, or identity',
    fix: 'pass an ARN, not an ID, and without wildcards',
    good: EXAMPLES.runtime.arn,
    bad: [
      'research_agent-0123456789',
      'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/*',
    ],
  },
);

const logTypes = [
  ...new Set<string>(Object.values(OBSERVED_KINDS).flatMap(({ logTypes: types }) => types)),
] as Names;

const resource = objectOf(
  described(
    {
      arn: resourceArn,
      kind: oneOf(Object.keys(OBSERVED_KINDS) as Names),
      log_types: setOf(oneOf(logTypes)),
    },
    {
      arn: 'ARN of the resource. It can be unknown in the first plan.',
      kind: '`runtime`, `gateway`, `memory`, `tool` (browser or code interpreter), or `identity`.',
      log_types:
        'What to deliver: `APPLICATION_LOGS`, `USAGE_LOGS` (runtimes and tools only), and `TRACES`. An empty list delivers nothing.',
    },
  ),
  { example: EXAMPLES.runtime },
);

const destinationArn = pattern(
  /^arn:aws[a-z-]*:(s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]|firehose:[a-z0-9-]+:[0-9]{12}:deliverystream\/[a-zA-Z0-9_.-]{1,64})$/,
  {
    want: 'the ARN of an S3 bucket or of a Firehose stream',
    fix: 'pass the ARN, without a prefix behind the bucket',
    good: 'arn:aws:s3:::agent-logs',
    bad: ['agent-logs', 'arn:aws:s3:::agent-logs/prefix'],
  },
);

/** Names and values become text in a query. */
const dimensionName = pattern(/^[a-zA-Z][a-zA-Z0-9_]{0,254}$/, {
  want: 'a letter, then letters, digits, or underscores',
  fix: 'pass the name of a dimension as CloudWatch shows it',
  good: 'Mode',
  bad: ['Tool Name'],
});
const dimensionValue = pattern(/^[a-zA-Z0-9_.:/@ -]{1,255}$/, {
  want: '1 to 255 letters, digits, spaces, or . _ : / @ -',
  fix: 'pass the value of a dimension as CloudWatch shows it',
  good: 'ENFORCE',
  bad: ["it's"],
});

const alarm = objectOf(
  described(
    {
      metric: oneOf(Object.keys(OBSERVED_METRICS) as Names),
      resource: z.string().optional(),
      dimensions: mapOf(dimensionValue, { key: dimensionName }).default({}),
      threshold: wholeNumber({ min: 0, max: 1_000_000 }).default(0),
      evaluation_periods: wholeNumber({
        min: 1,
        max: 36,
        fix: 'an alarm on a query looks back three hours at most',
      }).default(1),
    },
    {
      metric:
        '`SystemErrors`, `UserErrors`, `Throttles`, or `Invocations` of one resource; `DenyDecisions`, `NoDeterminingPolicies`, or `MismatchErrors` of policy engines; or `WorkloadAccessTokenFetch`, `ResourceAccessTokenFetch`, or `ApiKeyFetch`, each followed by `Failures` or `Throttles`, of the account.',
      resource: 'Key in `resources`. Required for metrics of a resource.',
      dimensions: 'Further dimensions that the metric must have, such as `Mode = "ENFORCE"`.',
      threshold: 'The alarm triggers above this sum over 5 minutes.',
      evaluation_periods: 'Number of 5-minute periods in a row above the threshold.',
    },
  ),
  { example: EXAMPLES.alarm },
);

const actionArn = arnOf('(sns|lambda|ssm|ssm-incidents|ssm-contacts)', {
  resource: '[^*?]+',
  good: 'arn:aws:sns:us-east-1:111122223333:agents',
  noun: 'an SNS topic, or of another action of an alarm',
});

export const input = moduleInput(
  {
    name: name.describe(
      'Prefix for the names of deliveries, log groups, alarms, and the dashboard. Changing it replaces all of them, deleting the logs in the log groups.',
    ),
    resources: mapOf(resource, { key, min: 1, fix: 'name at least one resource' }).describe(
      'AgentCore resources to observe, keyed by a name you choose. Application logs and traces can contain prompts, answers, and payloads of tools. Changing a key replaces the deliveries of the resource and deletes its log groups.',
    ),
    destination_type: oneOf(['CWL', 'S3', 'FH'], 'use CWL, S3, or FH')
      .default('CWL')
      .describe(
        'Destination type of logs: `CWL` (a CloudWatch Logs log group for each resource and log type), `S3` (one bucket), or `FH` (one Firehose stream). Traces always go to X-Ray. Changing it replaces the deliveries, and deletes the log groups when it was CWL.',
      ),
    destination_arn: destinationArn
      .nullable()
      .default(null)
      .describe(
        'ARN of an existing S3 bucket or Firehose stream. Required when destination_type is S3 or FH. Its policy must let delivery.logs.amazonaws.com write.',
      ),
    retention_days: retentionDays
      .default(30)
      .describe(
        'Days for which the log groups keep events. Short by default, because application logs can hold prompts.',
      ),
    kms_key_arn: keyArn
      .nullable()
      .default(null)
      .describe(
        'ARN of the KMS key that encrypts the log groups. Its policy must let CloudWatch Logs use it for log groups that start with /aws/vendedlogs/bedrock-agentcore/<name>/. When unset, CloudWatch Logs uses its own key.',
      ),
    alarms: mapOf(alarm, { key })
      .default({})
      .describe('CloudWatch alarms to create, keyed by a name you choose.'),
    alarm_actions: setOf(actionArn, { max: 5 })
      .default([])
      .describe('ARNs of up to 5 actions when an alarm triggers, such as SNS topics.'),
    ok_actions: setOf(actionArn, { max: 5 })
      .default([])
      .describe('ARNs of up to 5 actions when an alarm returns to OK.'),
    create_dashboard: z
      .boolean()
      .default(false)
      .describe('Whether to create a CloudWatch dashboard with a graph for each resource.'),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [...resourceRules, ...destinationRules, retentionRule('retention_days'), ...alarmRules],
    sample: { name: 'agents', resources: { research: EXAMPLES.runtime } },
  },
);
