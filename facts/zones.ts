import type { Fact } from './fact';

interface SupportedZones extends Fact {
  readonly zoneIds: readonly string[];
}

const VPC_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html',
  checked: '2026-11-21',
} as const;

/**
 * Zone ids in which AgentCore can place a network interface (Runtime, Browser, Code Interpreter in VPC mode), by
 * region. Ids, not names: names are shuffled per account. A region that is missing here is unknown, not refused.
 */
export const SUPPORTED_ZONE_IDS = {
  'ap-northeast-1': { zoneIds: ['apne1-az1', 'apne1-az2', 'apne1-az4'], ...VPC_PAGE },
  'ap-northeast-2': { zoneIds: ['apne2-az1', 'apne2-az2', 'apne2-az3'], ...VPC_PAGE },
  'ap-south-1': { zoneIds: ['aps1-az1', 'aps1-az2', 'aps1-az3'], ...VPC_PAGE },
  'ap-southeast-1': { zoneIds: ['apse1-az1', 'apse1-az2', 'apse1-az3'], ...VPC_PAGE },
  'ap-southeast-2': { zoneIds: ['apse2-az1', 'apse2-az2', 'apse2-az3'], ...VPC_PAGE },
  'ap-southeast-5': { zoneIds: ['apse5-az1', 'apse5-az2', 'apse5-az3'], ...VPC_PAGE },
  'ap-southeast-7': { zoneIds: ['apse7-az1', 'apse7-az2', 'apse7-az3'], ...VPC_PAGE },
  'ca-central-1': { zoneIds: ['cac1-az1', 'cac1-az2', 'cac1-az4'], ...VPC_PAGE },
  'eu-central-1': { zoneIds: ['euc1-az1', 'euc1-az2', 'euc1-az3'], ...VPC_PAGE },
  'eu-north-1': { zoneIds: ['eun1-az1', 'eun1-az2', 'eun1-az3'], ...VPC_PAGE },
  'eu-south-1': { zoneIds: ['eus1-az1', 'eus1-az2', 'eus1-az3'], ...VPC_PAGE },
  'eu-south-2': { zoneIds: ['eus2-az1', 'eus2-az2', 'eus2-az3'], ...VPC_PAGE },
  'eu-west-1': { zoneIds: ['euw1-az1', 'euw1-az2', 'euw1-az3'], ...VPC_PAGE },
  'eu-west-2': { zoneIds: ['euw2-az1', 'euw2-az2', 'euw2-az3'], ...VPC_PAGE },
  'eu-west-3': { zoneIds: ['euw3-az1', 'euw3-az2', 'euw3-az3'], ...VPC_PAGE },
  'sa-east-1': { zoneIds: ['sae1-az1', 'sae1-az2', 'sae1-az3'], ...VPC_PAGE },
  'us-east-1': { zoneIds: ['use1-az1', 'use1-az2', 'use1-az4'], ...VPC_PAGE },
  'us-east-2': { zoneIds: ['use2-az1', 'use2-az2', 'use2-az3'], ...VPC_PAGE },
  'us-gov-west-1': { zoneIds: ['usgw1-az1', 'usgw1-az2', 'usgw1-az3'], ...VPC_PAGE },
  'us-west-2': { zoneIds: ['usw2-az1', 'usw2-az2', 'usw2-az3'], ...VPC_PAGE },
} as const satisfies Readonly<Record<string, SupportedZones>>;

/** A region whose zones are known. */
export type ZonedRegion = keyof typeof SUPPORTED_ZONE_IDS;

/** The table as HCL has it: zone ids alone, by region. */
export function zoneIdsByRegion(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(SUPPORTED_ZONE_IDS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([region, { zoneIds }]) => [region, zoneIds]),
  );
}
