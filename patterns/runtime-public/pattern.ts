/** Pattern 1: inbound and outbound over the internet. */
import { Construct } from 'constructs';

import { call, hcl } from '../../hcl/value';
import { ACCOUNT, AGENT_ACCESS, declareAccess, EVERYWHERE } from '../../modules/blocks/access';
import { inFile } from '../../modules/blocks/declare';
import {
  BASE_NEEDS,
  declareExecutionRole,
} from '../../modules/blocks/execution-role/execution-role';
import { declareRoleOutputs } from '../../modules/blocks/execution-role/role';
import { declareIdentity } from '../../modules/blocks/identity';
import {
  callersAccess,
  declareActionsOutput,
  declareInboundLocals,
  declareResourcePolicy,
  NAMED_CALLERS,
  resourcePolicyFits,
} from '../../modules/blocks/inbound/resource-policy';
import { PUBLIC_NETWORKS } from '../../modules/blocks/inbound/sources';
import { idleActions } from '../../modules/blocks/invoke-actions';
import { exceptByAService } from '../../modules/blocks/policy-statement';
import {
  declareNamedEndpoints,
  declareRuntime,
  declareRuntimeLocals,
  declareRuntimeOutputs,
} from '../../modules/blocks/runtime/runtime';
import { declareWarnings } from '../../modules/blocks/warnings';
import { AGENT } from '../../modules/blocks/workload';

export function declarePattern(scope: Construct): void {
  declareIdentity(scope);
  declareRuntimeLocals(scope);

  const inbound = new Construct(scope, 'inbound');
  inFile(inbound, 'inbound');

  const rolePolicy = declareExecutionRole(scope, AGENT, BASE_NEEDS);
  const runtime = declareRuntime(scope, {
    network: { network_mode: 'PUBLIC' },
    mounts: false,
    preconditions: [resourcePolicyFits(NAMED_CALLERS)],
    '# depends_on': 'The service assumes the role while it creates the runtime.',
    depends_on: [rolePolicy],
  });
  declareNamedEndpoints(scope, runtime);
  declareInboundLocals(inbound);
  const { operator, key, values } = PUBLIC_NETWORKS;
  const policy = declareResourcePolicy(inbound, {
    runtime,
    callers: NAMED_CALLERS,
    sources: call(
      'merge',
      { [operator]: { [key]: values } },
      exceptByAService(hcl`!local.uses_jwt`),
    ),
    sourcesWhen: hcl`length(${values}) > 0`,
    when: hcl`var.use_resource_policy`,
  });
  declareAccess(scope, AGENT_ACCESS, {
    callers: callersAccess(hcl`var.use_resource_policy ? var.caller_principal_arns : [${ACCOUNT}]`),
    networks: hcl`length(${values}) > 0 ? ${values} : ${EVERYWHERE}`,
    entry_points: hcl`local.endpoint_names`,
    actions: hcl`var.use_resource_policy ? local.allowed_invoke_actions : ${EVERYWHERE}`,
    exceptions: { calls_through_aws_services: hcl`length(${values}) > 0 && !local.uses_jwt` },
    egress: { internet: true },
    policy: hcl`var.use_resource_policy ? local.policy_skeleton : null`,
  });
  declareRuntimeOutputs(scope, runtime, [policy]);
  declareActionsOutput(scope);
  declareRoleOutputs(scope, AGENT);
  declareWarnings(scope, idleActions);
}
