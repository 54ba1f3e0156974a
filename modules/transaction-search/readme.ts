import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED } from '../blocks/limits';

export const readme: Readme = {
  purpose:
    'Enables CloudWatch Transaction Search for an account and region, so that spans of AgentCore resources appear in CloudWatch.',
  access: {
    callers:
      'Nothing calls it. X-Ray writes spans with the CloudWatch Logs resource policy that the module creates.',
    reach: 'CloudWatch Logs only. It creates no network path.',
    risks:
      'It changes tracing for every application of the account and region. Spans can contain prompts and answers, and everyone who can read `aws/spans` can read them.',
  },
  promise: `**Use this module once per account and region.** A second copy, in any state, changes the same settings.

The module creates the CloudWatch Logs resource policy that X-Ray needs, sets the trace segment destination of X-Ray to CloudWatch Logs, and sets the
percentage of traces that X-Ray indexes.`,
  diagram: {
    nodes: {
      agents: { label: 'agents, gateways, memories' },
      others: { label: ['every other application', 'of the account and region'] },
      xray: { label: ['X-Ray', 'trace segment destination'] },
      spans: { label: ['aws/spans', 'CloudWatch Logs'] },
      index: { label: 'trace summaries' },
    },
    edges: [
      { from: 'agents', to: 'xray', label: 'spans' },
      { from: 'others', to: 'xray', label: 'spans' },
      { from: 'xray', to: 'spans', label: 'log resource policy' },
      { from: 'spans', to: 'index', label: 'indexing_percentage' },
    ],
  },
  when: [
    'You want traces of agents in the CloudWatch console, and nobody has switched Transaction Search on in this account and Region.',
    'You use `observability` with the log type TRACES, or online evaluations: both need Transaction Search.',
  ],
  whenNot: [
    'Transaction Search is on: `aws xray get-trace-segment-destination` answers CloudWatchLogs and ACTIVE. Then nothing is left to do.',
    'Other teams in the account rely on the prices or the retention of classic X-Ray traces. Ask them first.',
  ],
  limits: {
    identity: [
      'Everyone who can read `aws/spans` can read the prompts and answers of every agent in the account and region.',
      'Enabling Transaction Search in the console creates a resource policy with another name. Both policies can exist, and CloudWatch Logs allows 10 for each account and Region. Set `create_log_policy = false` to keep one.',
    ],
    lifecycle: [
      '**A destroy does not switch Transaction Search off.** The provider forgets the destination and the indexing rule, and leaves both as they are. The resource policy is deleted, so X-Ray can no longer write spans. Follow the steps below.',
      'IAM needs some seconds before a new resource policy counts. If the first apply fails because X-Ray is not allowed to write to the log groups, apply again.',
      'X-Ray creates the log group `aws/spans` and keeps spans for 30 days. The module does not manage it. To change its retention, import it into a state of your own.',
      'X-Ray stores spans as logs: CloudWatch Logs bills each GB. Indexing above 1 percent is billed by span.',
    ],
    unverified: [
      NOT_APPLIED,
      'Whether X-Ray accepts a change of `indexing_percentage` while `trace_segment_destination` is "XRay" was not tried.',
      'Whether each Region of AgentCore has Transaction Search was not checked.',
    ],
  },
  teardown: [
    'Set `trace_segment_destination = "XRay"` and apply. X-Ray stores new traces itself again, and the console of AgentCore shows no new ones.',
    'Destroy this module.',
    'Delete the log groups `aws/spans` and `/aws/application-signals/data` by hand if nobody needs the spans.',
  ],
};
