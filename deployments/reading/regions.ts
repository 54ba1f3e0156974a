/** Whether AgentCore was known in a region. */
import { RUNTIME_REGIONS } from '../../facts/regions';
import { nearest } from '../../inputs/nearest';

import type { Words } from './fault';

/** What is wrong with `region`; undefined where nothing is. */
export function regionFault(region: string): Words | undefined {
  const regions = Object.keys(RUNTIME_REGIONS);
  if (regions.includes(region)) return undefined;
  const meant = nearest(region, regions);
  return {
    found: `got ${JSON.stringify(region)}, where AgentCore was not known on ${RUNTIME_REGIONS['us-east-1'].checked}`,
    want: `one of ${regions.join(', ')}`,
    fix: meant === undefined ? 'take one of them' : `write ${meant}, or another of them`,
  };
}
