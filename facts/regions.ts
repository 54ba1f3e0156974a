import type { Fact } from './fact';

interface RuntimeRegion extends Fact {
  readonly partition: 'aws' | 'aws-us-gov';
}

const AWS = {
  partition: 'aws',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html',
  checked: '2026-11-21',
} as const;

/** Two regions stand only in the newest copy of the table, which has no date. */
const AWS_NEWEST = {
  partition: 'aws',
  source: 'https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/agentcore-regions.md',
  checked: '2026-11-21',
} as const;

/** Regions where AgentCore Runtime (microVM), Gateway and Identity exist. */
export const RUNTIME_REGIONS = {
  'ap-northeast-1': AWS,
  'ap-northeast-2': AWS,
  'ap-south-1': AWS,
  'ap-south-2': AWS_NEWEST,
  'ap-southeast-1': AWS,
  'ap-southeast-2': AWS,
  'ap-southeast-5': AWS,
  'ap-southeast-7': AWS,
  'ca-central-1': AWS,
  'eu-central-1': AWS,
  'eu-north-1': AWS,
  'eu-south-1': AWS,
  'eu-south-2': AWS,
  'eu-west-1': AWS,
  'eu-west-2': AWS,
  'eu-west-3': AWS,
  'sa-east-1': AWS,
  'us-east-1': AWS,
  'us-east-2': AWS,
  'us-gov-west-1': { ...AWS, partition: 'aws-us-gov' },
  'us-west-1': AWS_NEWEST,
  'us-west-2': AWS,
} as const satisfies Readonly<Record<string, RuntimeRegion>>;

/** A region where AgentCore Runtime exists. */
export type RuntimeRegionName = keyof typeof RUNTIME_REGIONS;
