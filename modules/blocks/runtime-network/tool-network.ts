/** The network of a browser or a code interpreter: what is looked up, and the security group with its rules. */
import type { Construct } from 'constructs';

import { hcl, when } from '../../../hcl/value';
import { ACCOUNT, EVERYWHERE, type Access } from '../access';
import { declareGivenGroups } from '../vpc-lookup';
import type { Workload } from '../workload';

import {
  declareLookups,
  declareS3Lookups,
  enoughZones,
  S3_ENDPOINT_IN_VPC,
  SUBNET_LIST,
  WAY_TO_INTERNET,
  WAY_TO_S3_ENDPOINT,
} from './lookups';
import { IN_VPC, OWN_GROUP_IN_VPC } from './mode';
import { declareWorkloadGroup, groupEgress } from './security-group';

/** What is checked of the network by the tool itself. */
export const TOOL_NETWORK_CHECKS = [enoughZones(IN_VPC), S3_ENDPOINT_IN_VPC, WAY_TO_S3_ENDPOINT];

/** What the output `access` says of a tool: AgentCore has no resource policy for tools. */
export const toolAccess = (): Access => ({
  callers: [ACCOUNT],
  networks: EVERYWHERE,
  actions: EVERYWHERE,
  egress: {
    ...groupEgress({ prefixLists: true, internet: true }),
    existing_security_group_ids: hcl`var.security_group_ids`,
    internet: hcl`var.network_mode == "PUBLIC" || var.allow_internet_egress`,
  },
  services: when(hcl`var.use_s3_gateway_endpoint`, 's3'),
});

/** Returns what has to be there, and found good, before the tool is created. */
export function declareToolNetwork(scope: Construct, workload: Workload) {
  const lookups = [
    ...declareLookups(scope, {
      subnets: SUBNET_LIST,
      routeConditions: [WAY_TO_INTERNET],
      inVpc: IN_VPC,
    }),
    ...declareS3Lookups(scope, { orWayOut: false }),
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
