import type { RoleNeed } from './statement';

const PREREQUISITES = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/evaluations-prerequisites.html',
  checked: '2026-11-28',
} as const;

/** Inferred from what the service does: the page names no function. */
const INFERRED = { ...PREREQUISITES, confidence: 'low' } as const;

const LOG_GROUP = 'arn:{partition}:logs:{region}:{account}:log-group';

/** Who names the role: evaluators and online evaluations of the account, and of no other one. */
export const EVALUATION_SOURCES = {
  kinds: ['evaluator', 'online-evaluation-config'],
  ...PREREQUISITES,
} as const;

/** Where X-Ray writes spans, with Transaction Search on. */
export const SPANS_LOG_GROUP = { name: 'aws/spans', ...PREREQUISITES } as const;

/**
 * What the role of online evaluations must be allowed. The page allows queries of every log group; here they are the
 * groups that are named, and the spans.
 */
export const EVALUATION_ROLE_NEEDS = {
  logs: {
    statements: [
      {
        // IAM has no resource for results of queries, and lists of log groups are of an account.
        sid: 'ReadQueries',
        actions: ['logs:DescribeLogGroups', 'logs:GetQueryResults'],
        resources: ['*'],
        ...PREREQUISITES,
      },
      {
        sid: 'QueryTraces',
        actions: ['logs:StartQuery'],
        resources: { input: 'source_log_group_arns' },
        ...PREREQUISITES,
        confidence: 'medium',
      },
      {
        sid: 'WriteResults',
        actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [`${LOG_GROUP}:/aws/bedrock-agentcore/evaluations/*`],
        ...PREREQUISITES,
      },
      {
        sid: 'IndexSpans',
        actions: ['logs:DescribeIndexPolicies', 'logs:PutIndexPolicy'],
        resources: [
          `${LOG_GROUP}:${SPANS_LOG_GROUP.name}`,
          `${LOG_GROUP}:${SPANS_LOG_GROUP.name}:*`,
        ],
        ...PREREQUISITES,
      },
    ],
    ...PREREQUISITES,
  },
  models: {
    statements: [
      {
        sid: 'InvokeJudges',
        actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
        resources: { input: 'model_arns' },
        ...PREREQUISITES,
      },
    ],
    ...PREREQUISITES,
  },
  functions: {
    statements: [
      {
        sid: 'InvokeEvaluators',
        actions: ['lambda:InvokeFunction'],
        resources: { input: 'function_arns' },
        ...INFERRED,
      },
    ],
    ...INFERRED,
  },
  key: {
    statements: [
      {
        sid: 'DecryptEvaluators',
        actions: ['kms:Decrypt'],
        resources: { input: 'kms_key_arns' },
        ...PREREQUISITES,
      },
    ],
    ...PREREQUISITES,
  },
} as const satisfies Readonly<Record<string, RoleNeed>>;
