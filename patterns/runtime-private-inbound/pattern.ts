/** Pattern 3: the agent reaches private resources, and only your network can invoke it. */
import { Construct } from 'constructs';

import { call, hcl, when } from '../../hcl/value';
import { AGENT_ACCESS, declareAccess } from '../../modules/blocks/access';
import { inFile, locals } from '../../modules/blocks/declare';
import {
  BASE_NEEDS,
  declareExecutionRole,
  MOUNT_NEEDS,
} from '../../modules/blocks/execution-role/execution-role';
import { declareRoleOutputs, PLANNED_ROLE_ARN } from '../../modules/blocks/execution-role/role';
import { declareIdentity } from '../../modules/blocks/identity';
import {
  DATA_PLANE_IN_VPC,
  declareDataPlaneEndpoint,
  declareDataPlaneOutputs,
} from '../../modules/blocks/inbound/data-plane-endpoint';
import {
  ADMITTED,
  declareActionsOutput,
  declareInboundLocals,
  declareResourcePolicy,
  networkAccess,
  resourcePolicyFits,
} from '../../modules/blocks/inbound/resource-policy';
import {
  EXEMPT_PRINCIPALS,
  networkSources,
  PUBLIC_NETWORKS,
} from '../../modules/blocks/inbound/sources';
import { nobodyConnects, OTHER_WAYS } from '../../modules/blocks/inbound/warnings';
import { idleActions } from '../../modules/blocks/invoke-actions';
import {
  declareNamedEndpoints,
  declareRuntime,
  declareRuntimeLocals,
  declareRuntimeOutputs,
} from '../../modules/blocks/runtime/runtime';
import {
  declareLookups,
  declareS3Lookups,
  ENOUGH_ZONES,
  S3_ENDPOINT_IN_VPC,
  SUBNET_LIST,
  vpcNetwork,
  WAY_TO_S3,
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
import { declareWarnings, oneZone } from '../../modules/blocks/warnings';
import { AGENT } from '../../modules/blocks/workload';

export function declarePattern(scope: Construct): void {
  declareIdentity(scope);
  declareRuntimeLocals(scope);

  const network = new Construct(scope, 'network');
  const inbound = new Construct(scope, 'inbound');
  inFile(network, 'network');
  inFile(inbound, 'inbound');

  const rolePolicy = declareExecutionRole(scope, AGENT, [...BASE_NEEDS, ...MOUNT_NEEDS]);
  const lookups = [
    ...declareLookups(network, { subnets: SUBNET_LIST, routeConditions: [] }),
    ...declareS3Lookups(network, { orWayOut: true }),
    declareGivenGroups(network),
  ];
  const groupRules = declareWorkloadGroup(network, {
    workload: AGENT,
    created: UNLESS_GIVEN,
    outside: { prefixLists: true, internet: false },
    s3: hcl`var.use_s3_gateway_endpoint`,
  });
  declareInboundLocals(inbound, hcl`var.network_exempt_principal_arns`);
  locals(inbound, PLANNED_ROLE_ARN);
  const ready = declareDataPlaneEndpoint(inbound);

  const runtime = declareRuntime(scope, {
    network: vpcNetwork(SUBNET_LIST),
    mounts: true,
    preconditions: [
      ENOUGH_ZONES,
      S3_ENDPOINT_IN_VPC,
      WAY_TO_S3,
      DATA_PLANE_IN_VPC,
      resourcePolicyFits(ADMITTED),
    ],
    '# depends_on':
      'The service assumes the role, and pulls the image or code through the network, while it creates the runtime: both must be ready, and the network found good, before.',
    depends_on: [rolePolicy, ...groupRules, ...ready.forAgent, ...lookups],
  });
  declareNamedEndpoints(scope, runtime);
  const policy = declareResourcePolicy(inbound, {
    runtime,
    callers: ADMITTED,
    endpointId: hcl`local.data_plane_endpoint_id`,
    sources: networkSources([PUBLIC_NETWORKS, EXEMPT_PRINCIPALS]),
  });
  declareAccess(scope, AGENT_ACCESS, {
    ...networkAccess(hcl`var.source_public_networks`),
    egress: {
      ...groupEgress({ prefixLists: true, internet: false }),
      existing_security_group_ids: hcl`var.security_group_ids`,
    },
    services: call(
      'concat',
      when(hcl`var.use_s3_gateway_endpoint`, 's3'),
      when(hcl`var.use_data_plane_endpoint`, 'bedrock-agentcore'),
    ),
  });
  declareRuntimeOutputs(scope, runtime, [policy]);
  declareActionsOutput(scope);
  declareDataPlaneOutputs(scope, ready.forCallers);
  declareGroupOutput(scope, AGENT);
  declareRoleOutputs(scope, AGENT);
  declareWarnings(
    scope,
    [
      noHttps({ beside: 'S3 and the data plane endpoint' }),
      noWayToS3(),
      noNfs(OWN_GROUP),
      ONE_ZONE,
      oneZone(
        'data_plane_endpoint_subnet_ids',
        'calls through the data plane endpoint',
        'create_data_plane_endpoint',
      ),
      nobodyConnects(hcl`var.create_data_plane_endpoint`, [
        ...OTHER_WAYS,
        'source_public_networks',
      ]),
      ...idleActions,
    ],
    egressPorts('egress_to_security_groups', 'egress_to_networks', 'egress_to_prefix_lists'),
  );
}
