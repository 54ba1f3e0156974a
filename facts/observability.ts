import type { Fact } from './fact';

/** A type of vended log, as CloudWatch Logs calls it. TRACES go to X-Ray, all others to a destination of the user. */
export type LogType = 'APPLICATION_LOGS' | 'USAGE_LOGS' | 'TRACES';

export interface ObservedKind extends Fact {
  /** What can be delivered of a resource of this kind. */
  readonly logTypes: readonly LogType[];
  /** How the resource part of its ARN begins: RE2. */
  readonly arn: string;
}

const PUT_DELIVERY_SOURCE = {
  source:
    'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliverySource.html',
  checked: '2026-11-27',
} as const;

/** Resources of AgentCore that logs can be delivered of, by kind. */
export const OBSERVED_KINDS = {
  runtime: {
    logTypes: ['APPLICATION_LOGS', 'USAGE_LOGS', 'TRACES'],
    arn: 'runtime/',
    ...PUT_DELIVERY_SOURCE,
  },
  gateway: { logTypes: ['APPLICATION_LOGS', 'TRACES'], arn: 'gateway/', ...PUT_DELIVERY_SOURCE },
  memory: { logTypes: ['APPLICATION_LOGS', 'TRACES'], arn: 'memory/', ...PUT_DELIVERY_SOURCE },
  tool: {
    logTypes: ['APPLICATION_LOGS', 'USAGE_LOGS', 'TRACES'],
    arn: '(browser|browser-custom|code-interpreter|code-interpreter-custom)/',
    ...PUT_DELIVERY_SOURCE,
  },
  // Which ARN stands for an identity, that of the workload identity or of its directory, no page says.
  identity: {
    logTypes: ['APPLICATION_LOGS', 'TRACES'],
    arn: '(workload-identity-directory|token-vault)/',
    ...PUT_DELIVERY_SOURCE,
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, ObservedKind>>;

export type Kind = keyof typeof OBSERVED_KINDS;

export interface ObservedMetric extends Fact {
  /** Kinds of resources that publish it with their ARN in the dimension `Resource`. None: it carries no ARN. */
  readonly kinds: readonly Kind[];
}

const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';

/** The pages name the dimensions one by one, and not the sets in which they are published: hence medium. */
const INVOCATIONS = {
  kinds: ['runtime', 'gateway', 'memory', 'tool'],
  source: `${GUIDE}/observability-gateway-metrics.html`,
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

const DECISIONS = {
  kinds: [],
  source: `${GUIDE}/observability-policy-metrics.html`,
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

const FETCHES = {
  kinds: [],
  source: `${GUIDE}/observability-identity-metrics.html`,
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

/** The one with the hyphen: the one without is silently empty. */
export const METRICS_NAMESPACE = {
  name: 'AWS/Bedrock-AgentCore',
  source: `${GUIDE}/observability-policy-metrics.html`,
  checked: '2026-11-28',
} as const satisfies Fact & { name: string };

/** Counts of AgentCore that an alarm or a dashboard sums up. All are in {@link METRICS_NAMESPACE}. */
export const OBSERVED_METRICS = {
  Invocations: INVOCATIONS,
  SystemErrors: INVOCATIONS,
  UserErrors: INVOCATIONS,
  Throttles: INVOCATIONS,
  DenyDecisions: DECISIONS,
  NoDeterminingPolicies: DECISIONS,
  MismatchErrors: DECISIONS,
  WorkloadAccessTokenFetchFailures: FETCHES,
  WorkloadAccessTokenFetchThrottles: FETCHES,
  ResourceAccessTokenFetchFailures: FETCHES,
  ResourceAccessTokenFetchThrottles: FETCHES,
  ApiKeyFetchFailures: FETCHES,
  ApiKeyFetchThrottles: FETCHES,
} as const satisfies Readonly<Record<string, ObservedMetric>>;
