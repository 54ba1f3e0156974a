/** The network of a browser or a code interpreter: what is looked up, and the security group with its rules. */
import type { Construct } from 'constructs';

import { hcl } from '../../../hcl/value';
import { declareGivenGroups } from '../vpc-lookup';
import type { Workload } from '../workload';

import {
  declareLookups,
  declareS3Lookups,
  ON_S3_ENDPOINT,
  SUBNET_LIST,
  WAY_TO_INTERNET,
} from './lookups';
import { IN_VPC, OWN_GROUP_IN_VPC } from './mode';
import { declareWorkloadGroup } from './security-group';

/** Returns what has to be there, and found good, before the tool is created. */
export function declareToolNetwork(scope: Construct, workload: Workload) {
  const lookups = [
    ...declareLookups(scope, {
      subnets: SUBNET_LIST,
      routeConditions: [ON_S3_ENDPOINT, WAY_TO_INTERNET],
      inVpc: IN_VPC,
    }),
    ...declareS3Lookups(scope),
    declareGivenGroups(scope),
  ];
  const rules = declareWorkloadGroup(scope, {
    workload,
    created: OWN_GROUP_IN_VPC,
    outside: { prefixLists: true, internet: true },
    s3: hcl`var.use_s3_gateway_endpoint`,
    inS3: 'Only with use_s3_gateway_endpoint.',
  });
  return [...lookups, ...rules];
}
