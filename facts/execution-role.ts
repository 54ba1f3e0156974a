import type { RoleNeed, RoleTrust, Statement } from './statement';

const PERMISSIONS_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html',
  checked: '2026-11-21',
} as const;

const TROUBLESHOOTING_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-troubleshooting.html',
  checked: '2026-11-21',
} as const;

const LOG_GROUPS =
  'arn:{partition}:logs:{region}:{account}:log-group:/aws/bedrock-agentcore/runtimes/{runtime_name}-*';

const throughAccessPoints = (prefix: 'elasticfilesystem' | 's3files', input: string) =>
  ({ operator: 'StringEquals', key: `${prefix}:AccessPointArn`, values: { input } }) as const;

/** Who may assume the role of a runtime, and only for this account. Narrow the ARN to the runtime once it exists. */
export const EXECUTION_ROLE_TRUST = {
  servicePrincipal: 'bedrock-agentcore.amazonaws.com',
  conditions: [
    { operator: 'StringEquals', key: 'aws:SourceAccount', values: ['{account}'] },
    {
      operator: 'ArnLike',
      key: 'aws:SourceArn',
      values: ['arn:{partition}:bedrock-agentcore:{region}:{account}:*'],
    },
  ],
  ...PERMISSIONS_PAGE,
} as const satisfies RoleTrust;

/**
 * What the role of a runtime must be allowed, by need. VPC mode adds nothing: a service-linked role makes the interfaces.
 * Zipped code is loaded by the service, and workload tokens come through a service-linked role since 13 October 2025.
 */
export const EXECUTION_ROLE_NEEDS = {
  image: {
    statements: [
      {
        sid: 'PullImage',
        actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        resources: { input: 'repository_arns' },
        ...PERMISSIONS_PAGE,
      },
      {
        // IAM has no resource for a registry login.
        sid: 'LogInToRegistry',
        actions: ['ecr:GetAuthorizationToken'],
        resources: ['*'],
        ...PERMISSIONS_PAGE,
      },
    ],
    ...PERMISSIONS_PAGE,
  },
  logs: {
    statements: [
      {
        sid: 'WriteLogs',
        actions: [
          'logs:CreateLogGroup',
          'logs:CreateLogStream',
          'logs:DescribeLogStreams',
          'logs:PutLogEvents',
        ],
        resources: [LOG_GROUPS],
        ...PERMISSIONS_PAGE,
      },
      {
        sid: 'FindLogGroups',
        actions: ['logs:DescribeLogGroups'],
        resources: ['arn:{partition}:logs:{region}:{account}:log-group:*'],
        ...PERMISSIONS_PAGE,
      },
    ],
    ...PERMISSIONS_PAGE,
  },
  traces: {
    statements: [
      {
        // X-Ray has no resources for these.
        sid: 'SendTraces',
        actions: [
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
          'xray:PutTelemetryRecords',
          'xray:PutTraceSegments',
        ],
        resources: ['*'],
        ...PERMISSIONS_PAGE,
      },
    ],
    ...PERMISSIONS_PAGE,
  },
  metrics: {
    statements: [
      {
        // PutMetricData has no resource, the namespace is what narrows it.
        sid: 'SendMetrics',
        actions: ['cloudwatch:PutMetricData'],
        resources: ['*'],
        condition: {
          operator: 'StringEquals',
          key: 'cloudwatch:namespace',
          values: ['bedrock-agentcore'],
        },
        ...PERMISSIONS_PAGE,
      },
    ],
    ...PERMISSIONS_PAGE,
  },
  models: {
    statements: [
      {
        sid: 'InvokeModels',
        actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
        resources: { input: 'model_arns' },
        ...PERMISSIONS_PAGE,
      },
    ],
    ...PERMISSIONS_PAGE,
  },
  efs: {
    statements: [
      {
        sid: 'MountEfs',
        actions: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
        resources: { input: 'efs_file_system_arns' },
        condition: throughAccessPoints('elasticfilesystem', 'efs_access_point_arns'),
        ...TROUBLESHOOTING_PAGE,
      },
    ],
    ...TROUBLESHOOTING_PAGE,
  },
  s3_files: {
    statements: [
      {
        sid: 'MountS3Files',
        actions: ['s3files:ClientMount', 's3files:ClientWrite'],
        resources: { input: 's3_files_file_system_arns' },
        condition: throughAccessPoints('s3files', 's3_files_access_point_arns'),
        ...TROUBLESHOOTING_PAGE,
      },
    ],
    ...TROUBLESHOOTING_PAGE,
  },
} as const satisfies Readonly<Record<string, RoleNeed>>;

/**
 * Keys behind a secret or a parameter: the service decrypts with the identity of the role, from its own network, so a
 * network condition alone would refuse it.
 */
export const KEYS_THROUGH_SERVICES = {
  sid: 'UseKeysThroughServices',
  actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
  resources: { input: 'kms_key_arns' },
  condition: { operator: 'Bool', key: 'aws:ViaAWSService', values: ['true'] },
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
  checked: '2026-11-28',
} as const satisfies Statement;

/**
 * Secrets in which AgentCore keeps what a credential provider was given. It reads them for the role of the agent, from
 * its own network. Seen in several projects; no page says so.
 */
export const PROVIDER_SECRETS = {
  sid: 'ReadProviderSecrets',
  actions: ['secretsmanager:GetSecretValue'],
  resources: { input: 'provider_secret_arns' },
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/scope-credential-provider-access.html',
  checked: '2026-11-28',
  confidence: 'low',
} as const satisfies Statement;

/** What the role of a runtime can be asked to serve. */
export type RoleNeedName = keyof typeof EXECUTION_ROLE_NEEDS;
