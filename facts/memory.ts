import { NEEDS } from './needs';
import type { RoleNeed, Statement } from './statement';

const checked = '2026-11-28';
const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';

const OVERRIDES_PAGE = {
  source: `${GUIDE}/long-term-configuring-custom-strategies.html`,
  checked,
} as const;

const SELF_MANAGED_PAGE = {
  source: `${GUIDE}/memory-self-managed-strategies.html`,
  checked,
} as const;

/** The page was not read to its list of actions: they are those of an example of AWS for it. */
const STREAMING_PAGE = {
  source: `${GUIDE}/memory-record-streaming.html`,
  checked,
  confidence: 'medium',
} as const;

const RESOURCE_POLICY_PAGE = {
  source: `${GUIDE}/resource-based-policies.html`,
  checked,
  confidence: 'medium',
} as const;

/** A key, through the service that encrypts with it. */
const useOfKey = (sid: string, service: 's3' | 'sns' | 'kinesis', input: string) =>
  ({
    sid,
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: { input },
    condition: {
      operator: 'StringEquals',
      key: 'kms:ViaService',
      values: [`${service}.{region}.amazonaws.com`],
    },
  }) as const;

/** What the execution role of a memory must be allowed, by what the memory does. Built-in strategies need no role. */
export const MEMORY_ROLE_NEEDS = {
  overrides: {
    statements: [
      {
        sid: 'InvokeModels',
        actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
        resources: { input: 'model_arns' },
        ...OVERRIDES_PAGE,
      },
    ],
    ...OVERRIDES_PAGE,
  },
  self_managed: {
    statements: [
      {
        sid: 'FindPayloadBuckets',
        actions: ['s3:GetBucketLocation'],
        resources: { input: 'payload_bucket_arns' },
        ...SELF_MANAGED_PAGE,
      },
      {
        sid: 'WritePayloads',
        actions: ['s3:PutObject'],
        resources: { input: 'payload_object_arns' },
        condition: {
          operator: 'StringEquals',
          key: 'aws:ResourceAccount',
          values: ['{account}'],
        },
        ...SELF_MANAGED_PAGE,
      },
      {
        sid: 'NotifyPipelines',
        actions: ['sns:GetTopicAttributes', 'sns:Publish'],
        resources: { input: 'topic_arns' },
        ...SELF_MANAGED_PAGE,
      },
    ],
    ...SELF_MANAGED_PAGE,
  },
  payload_keys: {
    statements: [
      {
        ...useOfKey('EncryptPayloads', 's3', 'payload_key_arns'),
        ...SELF_MANAGED_PAGE,
        confidence: 'medium',
      },
      {
        ...useOfKey('EncryptNotifications', 'sns', 'payload_key_arns'),
        ...SELF_MANAGED_PAGE,
        confidence: 'medium',
      },
    ],
    ...SELF_MANAGED_PAGE,
    confidence: 'medium',
  },
  stream: {
    statements: [
      {
        sid: 'WriteStream',
        actions: ['kinesis:DescribeStream', 'kinesis:PutRecords'],
        resources: { input: 'stream_arn' },
        ...STREAMING_PAGE,
      },
    ],
    ...STREAMING_PAGE,
  },
  stream_key: {
    statements: [
      {
        ...useOfKey('EncryptStream', 'kinesis', 'stream_key_arn'),
        source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
        checked,
        confidence: 'medium',
      },
    ],
    source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
    checked,
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, RoleNeed>>;

const [{ sid, actions }] = NEEDS.memory.statements;

/** What the role of an agent must be allowed: what endpoints admit for the need `memory`, and nothing that deletes. */
export const MEMORY_USER_STATEMENTS = {
  use: { sid, actions, resources: { input: 'memory_arns' }, ...RESOURCE_POLICY_PAGE },
} as const satisfies Readonly<Record<string, Statement>>;

/** Every action on what a memory holds: one that a deny leaves out stays open to all identity policies. */
export const MEMORY_DATA_ACTIONS = {
  actions: [
    'bedrock-agentcore:BatchCreateMemoryRecords',
    'bedrock-agentcore:BatchDeleteMemoryRecords',
    'bedrock-agentcore:BatchUpdateMemoryRecords',
    'bedrock-agentcore:CreateEvent',
    'bedrock-agentcore:DeleteEvent',
    'bedrock-agentcore:DeleteMemoryRecord',
    'bedrock-agentcore:GetEvent',
    'bedrock-agentcore:GetMemoryRecord',
    'bedrock-agentcore:ListActors',
    'bedrock-agentcore:ListEvents',
    'bedrock-agentcore:ListMemoryExtractionJobs',
    'bedrock-agentcore:ListMemoryRecords',
    'bedrock-agentcore:ListSessions',
    'bedrock-agentcore:RetrieveMemoryRecords',
    'bedrock-agentcore:StartMemoryExtractionJob',
  ],
  ...RESOURCE_POLICY_PAGE,
} as const;

/** What ends a memory or its strategies: the provider changes strategies with UpdateMemory. */
export const MEMORY_ADMINISTRATION_ACTIONS = {
  actions: ['bedrock-agentcore:DeleteMemory', 'bedrock-agentcore:UpdateMemory'],
  ...RESOURCE_POLICY_PAGE,
} as const;

/** Strategies that AgentCore runs by itself, and what the same are called where a prompt of the user is appended. */
export const MEMORY_STRATEGY_TYPES = {
  SEMANTIC: { override: 'SEMANTIC_OVERRIDE', ...OVERRIDES_PAGE },
  SUMMARIZATION: { override: 'SUMMARY_OVERRIDE', ...OVERRIDES_PAGE },
  USER_PREFERENCE: { override: 'USER_PREFERENCE_OVERRIDE', ...OVERRIDES_PAGE },
  EPISODIC: { override: 'EPISODIC_OVERRIDE', ...OVERRIDES_PAGE },
} as const;
