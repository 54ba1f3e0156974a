/** The role of an isolated agent: what is declared once opens the endpoint and the role alike. */
import { Construct } from 'constructs';

import { KEYS_THROUGH_SERVICES, PROVIDER_SECRETS } from '../../facts/execution-role';
import { NEEDS, type NeedName } from '../../facts/needs';
import { hcl, type Expression, type Value } from '../../hcl/value';
import { inFile, locals } from '../../modules/blocks/declare';
import {
  declareExecutionRole,
  MOUNT_NEEDS,
  type RoleNeed,
} from '../../modules/blocks/execution-role/execution-role';
import { AGENT } from '../../modules/blocks/workload';
import {
  FURTHER_ACTIONS_OF_ROLE,
  GUARDRAIL_OF_ROLE,
} from '../../modules/vpc-endpoints/agent-services';
import { OWN_DATA_OF_ROLE } from '../../modules/vpc-endpoints/own-data';

/** What an agent can say that it needs. */
export const NEEDED: readonly NeedName[] = [
  'models',
  'mantle',
  'secrets',
  'parameters',
  'kms',
  'sts',
  'memory',
  'browser',
  'code_interpreter',
  'identity',
  'gateway',
  'traces',
  'metrics',
];

/** Needs whose calls may come from AgentCore's own network: it is not known from where the service sends them. */
const FROM_ANYWHERE: readonly NeedName[] = ['traces', 'metrics'];

const ONLY_FROM_VPC: Expression = hcl`local.only_from_vpc`;

function declareOnlyFromVpc(scope: Construct): void {
  locals(scope, {
    '# only_from_vpc':
      'Added to what the code of the agent calls itself, so that stolen credentials do not work outside the VPC. Not added to image pulls, logs, telemetry, and mounts, because AgentCore may use the role for them from its own network.',
    only_from_vpc: hcl`var.role_only_from_vpc ? { Condition = { StringEquals = { "aws:SourceVpc" = var.vpc_id } } } : {}`,
    only_from_vpc_keys: hcl`var.role_only_from_vpc ? { "aws:SourceVpc" = var.vpc_id } : {}`,
  });
}

/** What is declared once opens the endpoint and the role alike. */
function roleNeeds(): RoleNeed[] {
  const needs = NEEDED.map((need) => ({
    statements: NEEDS[need].statements.filter(
      (fact) =>
        !('endpointOnly' in fact) &&
        !('onlyWith' in fact) &&
        (!('callersUse' in fact) || fact.callersUse === 'sigv4'),
    ),
    condition: hcl`contains(var.needs, ${need})`,
    ...(FROM_ANYWHERE.includes(need) ? {} : { merged: ONLY_FROM_VPC }),
  }));
  const keys = {
    statements: [KEYS_THROUGH_SERVICES],
    condition: hcl`contains(var.needs, "kms") && var.role_only_from_vpc`,
  };
  const guardrails = {
    statements: NEEDS.models.statements.filter((fact) => 'onlyWith' in fact),
    condition: hcl`var.guardrails != null`,
    merged: ONLY_FROM_VPC,
  };
  const secrets = {
    statements: [PROVIDER_SECRETS],
    condition: hcl`contains(var.needs, "identity")`,
  };
  return [...needs, keys, guardrails, secrets];
}

/** Further services open the role as they open their endpoint. */
const FURTHER_SERVICES: Value = hcl`[for further in var.further_services : merge({
  Effect   = "Allow"
  Action   = further.actions
  Resource = further.resources
}, local.only_from_vpc)]`;

/** Declares the role and its policy. Returns the address of the policy: what uses the role waits for it. */
export function declareRole(scope: Construct): Expression {
  const iam = new Construct(scope, 'only_from_vpc');
  inFile(iam, 'iam');
  declareOnlyFromVpc(iam);
  return declareExecutionRole(
    scope,
    AGENT,
    [...roleNeeds(), ...MOUNT_NEEDS],
    FURTHER_SERVICES,
    ...OWN_DATA_OF_ROLE,
    FURTHER_ACTIONS_OF_ROLE,
    GUARDRAIL_OF_ROLE,
  );
}
