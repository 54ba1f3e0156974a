/** Inputs of `transaction-search`. */
import { z } from 'zod';

import { hcl } from '../../hcl/value';
import { anyOf, equals, isTrue, rule } from '../../inputs/claims';
import { FACETS, oneOf, pattern } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';

const policyName = pattern(/^[A-Za-z0-9_-]{1,128}$/, {
  want: '1 to 128 letters, digits, hyphens, or underscores',
  good: 'xray-transaction-search',
  bad: ['xray spans', ''],
});

const percentage = z
  .number()
  .min(0)
  .max(100)
  .register(FACETS, { fix: 'set a percentage, such as 1 or 0.5' });

export const input = moduleInput(
  {
    trace_segment_destination: oneOf(
      ['CloudWatchLogs', 'XRay'],
      'use "CloudWatchLogs", or "XRay" to switch Transaction Search off',
    )
      .default('CloudWatchLogs')
      .describe(
        'Where X-Ray stores the spans and segments of this account and Region, from all applications. "CloudWatchLogs" switches Transaction Search on. Set "XRay" and apply before you destroy the module: a destroy alone changes nothing in X-Ray.',
      ),
    create_log_policy: z
      .boolean()
      .default(true)
      .describe(
        'Whether to create the CloudWatch Logs resource policy that lets X-Ray write spans. Set to false if the account has one, for example because Transaction Search was enabled in the console. CloudWatch Logs allows 10 resource policies for each account and Region.',
      ),
    log_policy_name: policyName
      .default('xray-transaction-search')
      .describe(
        'Name of the resource policy. An existing policy with this name is overwritten. Changing it replaces the policy, and X-Ray may lose spans in between.',
      ),
    indexing_percentage: percentage
      .default(1)
      .describe(
        'Percentage of traces that X-Ray indexes as trace summaries, from 0 to 100. Changes the indexing rule "Default" of the account and Region. AWS indexes 1 percent free of charge. All spans stay searchable in CloudWatch Logs whatever the percentage.',
      ),
  },
  {
    rules: [
      rule(
        anyOf(isTrue('create_log_policy'), equals('log_policy_name', 'xray-transaction-search')),
        {
          variable: 'log_policy_name',
          found: hcl('"got ${var.log_policy_name}, and create_log_policy is false"'),
          want: 'it only with create_log_policy',
          fix: 'omit it: the module does not change an existing policy',
          bad: {
            a_name_without_a_policy: { create_log_policy: false, log_policy_name: 'xray' },
          },
          good: [{ create_log_policy: false }, { log_policy_name: 'xray' }],
        },
      ),
    ],
    sample: {},
  },
);
