/** Pattern 2: the agent reaches private resources through interfaces in your VPC; callers come over the internet. */
import { Construct } from 'constructs';

import { hcl, when } from '../../hcl/value';
import { ACCOUNT, AGENT_ACCESS, declareAccess, EVERYWHERE } from '../../modules/blocks/access';
import { inFile } from '../../modules/blocks/declare';
import {
  BASE_NEEDS,
  declareExecutionRole,
  MOUNT_NEEDS,
} from '../../modules/blocks/execution-role/execution-role';
import { declareRoleOutputs } from '../../modules/blocks/execution-role/role';
import { declareIdentity } from '../../modules/blocks/identity';
import { callersAccess, ENTRY_POINTS } from '../../modules/blocks/inbound/resource-policy';
import {
  declareNamedEndpoints,
  declareRuntime,
  declareRuntimeLocals,
  declareRuntimeOutputs,
} from '../../modules/blocks/runtime/runtime';
import {
  declareLookups,
  ENOUGH_ZONES,
  S3_ENDPOINT_IN_VPC,
  SUBNET_LIST,
  vpcNetwork,
  WAY_TO_S3,
  declareS3Lookups,
  WAY_TO_INTERNET,
} from '../../modules/blocks/runtime-network/lookups';
import {
  declareGroupOutput,
  declareWorkloadGroup,
  groupEgress,
  UNLESS_GIVEN,
} from '../../modules/blocks/runtime-network/security-group';
import {
  egressPorts,
  noHttps,
  noNfs,
  noWayToS3,
  ONE_ZONE,
  OWN_GROUP,
} from '../../modules/blocks/runtime-network/warnings';
import { declareGivenGroups } from '../../modules/blocks/vpc-lookup';
import { declareWarnings } from '../../modules/blocks/warnings';
import { AGENT } from '../../modules/blocks/workload';

export function declarePattern(scope: Construct): void {
  declareIdentity(scope);
  declareRuntimeLocals(scope);

  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  const rolePolicy = declareExecutionRole(scope, AGENT, [...BASE_NEEDS, ...MOUNT_NEEDS]);
  const lookups = [
    ...declareLookups(network, {
      subnets: SUBNET_LIST,
      routeConditions: [WAY_TO_INTERNET],
    }),
    ...declareS3Lookups(network, { orWayOut: true }),
    declareGivenGroups(network),
  ];
  const groupRules = declareWorkloadGroup(network, {
    workload: AGENT,
    created: UNLESS_GIVEN,
    outside: { prefixLists: true, internet: true },
    s3: hcl`var.use_s3_gateway_endpoint`,
  });

  const runtime = declareRuntime(scope, {
    network: vpcNetwork(SUBNET_LIST),
    mounts: true,
    preconditions: [ENOUGH_ZONES, S3_ENDPOINT_IN_VPC, WAY_TO_S3],
    '# depends_on':
      'The service assumes the role, and pulls the image or code through the network, while it creates the runtime: both must be ready, and the network found good, before.',
    depends_on: [rolePolicy, ...groupRules, ...lookups],
  });
  declareNamedEndpoints(scope, runtime);
  declareAccess(scope, AGENT_ACCESS, {
    callers: callersAccess(hcl`[${ACCOUNT}]`),
    networks: EVERYWHERE,
    entry_points: ENTRY_POINTS,
    actions: EVERYWHERE,
    egress: {
      ...groupEgress({ prefixLists: true, internet: true }),
      existing_security_group_ids: hcl`var.security_group_ids`,
    },
    services: when(hcl`var.use_s3_gateway_endpoint`, 's3'),
  });
  declareRuntimeOutputs(scope, runtime, []);
  declareGroupOutput(scope, AGENT);
  declareRoleOutputs(scope, AGENT);
  declareWarnings(
    scope,
    [
      noHttps({ beside: 'S3', internet: true }),
      noWayToS3({ internet: true }),
      noNfs(OWN_GROUP),
      ONE_ZONE,
    ],
    egressPorts('egress_to_security_groups', 'egress_to_networks', 'egress_to_prefix_lists'),
  );
}
