/** Whether a region exists, and whether AgentCore was known in it. */
import { AWS_REGIONS } from '../../facts/aws-regions';
import { RUNTIME_REGIONS } from '../../facts/regions';
import { oneOf, spelling } from '../../inputs/nearest';

import type { Words } from './fault';

/** What is wrong with `region`; undefined where nothing is. */
export function regionFault(region: string): Words | undefined {
  const regions = Object.keys(RUNTIME_REGIONS);
  if (regions.includes(region)) return undefined;
  return {
    found: `got ${JSON.stringify(region)}, where AgentCore was not known on ${RUNTIME_REGIONS['us-east-1'].checked}`,
    want: oneOf(region, regions),
    fix: spelling(region, regions, 'use a region where AgentCore is'),
  };
}

/** What is wrong with `region`, which may be any region of AWS; undefined where nothing is. */
export function awsRegionFault(region: string): Words | undefined {
  const regions = Object.keys(AWS_REGIONS);
  if (regions.includes(region)) return undefined;
  return {
    found: `got ${JSON.stringify(region)}, which was no region of AWS on ${AWS_REGIONS['us-east-1'].checked}`,
    want: oneOf(region, regions),
    fix: spelling(region, regions, 'correct it, or leave it out and name it in partial'),
  };
}
