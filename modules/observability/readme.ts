import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Delivers logs and traces of existing AgentCore runtimes, gateways, memories, tools, and identities, and creates CloudWatch alarms and a dashboard if you ask for them.',
  access: {
    callers:
      'Nothing calls it, and it changes no resource that it observes. CloudWatch Logs delivers what `log_types` names.',
    reach:
      'The log groups that it creates, or your S3 bucket or Firehose stream, and X-Ray for traces. It creates no network path.',
    risks:
      'Application logs and traces contain prompts, answers, and payloads of tools. CloudWatch Logs accepts one source per resource and log type: observe a resource in one place.',
  },
  promise: `Only what \`log_types\` names is delivered. **No other module of this project creates deliveries.**`,
  diagram: {
    groups: { resources: { label: 'resources' } },
    nodes: {
      runtime: { label: 'runtime, tool', in: 'resources' },
      gateway: { label: 'gateway, memory, identity', in: 'resources' },
      logs: { label: ['CloudWatch log groups,', 'S3 bucket, or Firehose stream'] },
      xray: { label: ['X-Ray', 'aws/spans with Transaction Search'] },
      metrics: { label: 'CloudWatch metrics' },
      alarms: { label: 'alarms, dashboard' },
    },
    edges: [
      { from: 'runtime', to: 'logs', label: 'APPLICATION_LOGS, USAGE_LOGS' },
      { from: 'gateway', to: 'logs', label: 'APPLICATION_LOGS' },
      { from: 'runtime', to: 'xray', label: 'TRACES' },
      { from: 'gateway', to: 'xray', label: 'TRACES' },
      { from: 'runtime', to: 'metrics', label: 'metrics' },
      { from: 'gateway', to: 'metrics', label: 'metrics' },
      { from: 'metrics', to: 'alarms' },
    ],
  },
  when: [
    'Logs of gateways, memories, tools, and identities are wanted: AgentCore delivers none by itself.',
    'Errors, throttled calls, denied policy decisions, or failed credential fetches should raise an alarm.',
    'Several resources share one destination, one key, and one retention.',
  ],
  whenNot: [
    'You only need what an agent prints: AgentCore writes it to `/aws/bedrock-agentcore/runtimes/<runtime id>-<endpoint>` without any delivery. This module does not declare that log group, because AgentCore creates it.',
    'Deliveries of the resource were created in the console or by other code: CloudWatch Logs refuses a second source. Delete those, or import them.',
    'You want traces and nobody has switched Transaction Search on: create `transaction-search` first, once for the account and Region.',
  ],
  sections: [
    {
      title: 'Alarms',
      body: `Alarms are queries (Metrics Insights) and not alarms on one metric. AgentCore publishes each metric with several sets of dimensions, and its pages do not
say which. A query such as \`SELECT SUM(SystemErrors) FROM "AWS/Bedrock-AgentCore" WHERE Resource = '<ARN>'\` finds all of them.

- A count that is published with several sets is counted several times. With \`threshold = 0\`, the default, this makes no difference.
- Decisions of policy engines and fetches of credentials carry no ARN. Their alarms are about the account and Region unless \`dimensions\` narrows them.
- \`DenyDecisions\` also counts gateways in LOG_ONLY mode. Set \`dimensions = { Mode = "ENFORCE" }\` to exclude them.
- A dimension that no metric has finds nothing, and the alarm stays OK. Compare with \`aws cloudwatch list-metrics --namespace AWS/Bedrock-AgentCore\`
  before you rely on an alarm, and test it once.`,
    },
    {
      title: 'Keys',
      body: `The policy of \`kms_key_arn\` must let the service principal \`logs.<region>.amazonaws.com\` use kms:Encrypt, kms:Decrypt, kms:ReEncrypt*, kms:GenerateDataKey*, and
kms:Describe*, where \`kms:EncryptionContext:aws:logs:arn\` is like
\`arn:aws:logs:<region>:<account>:log-group:/aws/vendedlogs/bedrock-agentcore/<name>/*\`. If a customer managed key encrypts a gateway, that key must also
admit \`delivery.logs.amazonaws.com\`. For S3, the policy of the bucket's key must admit \`delivery.logs.amazonaws.com\`.`,
    },
  ],
  limits: {
    identity: [
      '**Application logs and traces carry content.** Everyone who can read the destination reads prompts, answers, and payloads of tools. The log groups keep 30 days by default.',
      'A bucket or stream must let `delivery.logs.amazonaws.com` write. CloudWatch Logs adds the statement to a bucket policy itself if the deployer may change it (`s3:GetBucketPolicy`, `s3:PutBucketPolicy`). With Firehose, the deployer needs `firehose:TagDeliveryStream` and `iam:CreateServiceLinkedRole`. The table of actions below does not list these.',
    ],
    lifecycle: [
      'Replacing a name, a key, or `destination_type` deletes log groups with their logs. Export them first.',
      'When a runtime, memory, or tool is replaced, its delivery and source are replaced after it, and nothing is delivered in between. The log group stays. Do not set `create_before_destroy` on what depends on this module: a source has an exact name.',
      'A destination in another account needs a delivery destination policy, which this module does not create.',
      'Rules that compare ARNs run at apply where an ARN is not known at plan.',
      'CloudWatch evaluates a query of an alarm over the last three hours, and bills each metric that the query reads.',
      'Metrics that agents publish themselves (namespace `bedrock-agentcore`) and percentiles of latency are not covered: a query has no percentiles.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans and rules are tested with mocked providers and against the schema of the provider.',
      'Names and units of the metrics come from the pages of AWS. The sets of dimensions, and so what each alarm adds up, were not compared with a live account. This is why no alarm is created unless you ask for it.',
      'Which ARN an identity needs, that of the workload identity, its directory, or the token vault, is not established. The module accepts all three.',
      'Tools that AWS owns, such as `aws.browser.v1`, have no account in their ARN and are refused. Whether their logs can be delivered is not established.',
      'Regions: vended logs exist where the resource exists. Whether Firehose and Transaction Search exist there was not checked.',
    ],
  },
  teardown: [
    'Export logs that you need: a destroy deletes the log groups. Buckets, streams, and `aws/spans` stay.',
    'Destroy this module before the resources that it observes. The order follows from the ARNs if both are in one state.',
  ],
};
