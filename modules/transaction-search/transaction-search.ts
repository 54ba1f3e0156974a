/** The switch of X-Ray for an account and Region, and what must be there before it. */
import type { Construct } from 'constructs';

import { hcl, jsonencode, note, tpl } from '../../hcl/value';
import { locals, output, resource } from '../blocks/declare';
import { declareIdentity, IDENTITY_LOCALS } from '../blocks/identity';

/** Log groups that X-Ray creates and writes to. Source: CloudWatch user guide, "Enable transaction search", read 2026-11-27. */
const LOG_GROUPS = ['aws/spans', '/aws/application-signals/data'];

export function declareTransactionSearch(scope: Construct): void {
  declareIdentity(scope);
  locals(scope, IDENTITY_LOCALS);
  const policy = resource(scope, 'aws_cloudwatch_log_resource_policy', 'xray', {
    count: hcl`var.create_log_policy ? 1 : 0`,
    policy_name: hcl`var.log_policy_name`,
    policy_document: jsonencode({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'TransactionSearchXRayAccess',
          Effect: 'Allow',
          Principal: { Service: 'xray.amazonaws.com' },
          Action: 'logs:PutLogEvents',
          Resource: LOG_GROUPS.map((group) =>
            tpl(
              `arn:\${local.partition}:logs:\${local.region}:\${local.account_id}:log-group:${group}:*`,
            ),
          ),
          Condition: note('Only for X-Ray of this account and Region.', {
            StringEquals: { 'aws:SourceAccount': hcl`local.account_id` },
            ArnLike: {
              'aws:SourceArn': tpl(
                'arn:${local.partition}:xray:${local.region}:${local.account_id}:*',
              ),
            },
          }),
        },
      ],
    }),
  });
  const destination = resource(scope, 'aws_xray_trace_segment_destination', 'this', {
    '#': 'For every application of the account and Region that sends traces to X-Ray.',
    destination: hcl`var.trace_segment_destination`,
    '# depends_on': 'X-Ray refuses the switch if it cannot write to the log groups.',
    depends_on: [policy],
  });
  const rule = resource(scope, 'aws_xray_indexing_rule', 'default', {
    '#': 'The only rule that there is. X-Ray creates it, and nobody can delete it.',
    name: 'Default',
    rule: { probabilistic: { desired_sampling_percentage: hcl`var.indexing_percentage` } },
    '# depends_on': 'Spans are indexed from CloudWatch Logs.',
    depends_on: [destination],
  });
  output(scope, 'trace_segment_destination', {
    description:
      'Where X-Ray stores spans: CloudWatchLogs or XRay. Let whatever needs Transaction Search, such as an online evaluation, depend on it.',
    value: hcl`${destination}.destination`,
    '# depends_on': 'In use once the indexing rule is set.',
    depends_on: [rule],
  });
  output(scope, 'spans_log_group_name', {
    description:
      'CloudWatch log group with all spans. X-Ray creates it, and keeps spans for 30 days.',
    value: hcl`"aws/spans"`,
  });
}
