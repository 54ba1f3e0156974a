/** The role that a gateway calls its targets with. */
import type { Construct } from 'constructs';

import {
  GATEWAY_ROLE_NEEDS,
  GATEWAY_ROLE_TRUST,
  type GatewayRoleNeedName,
} from '../../facts/gateway-role';
import {
  call,
  hcl,
  jsonencode,
  note,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../hcl/value';
import { locals, output, resource } from '../blocks/declare';
import { serviceTrust } from '../blocks/identity';
import { rolePolicyFits } from '../blocks/policy-length';
import { allowStatement, isGiven, type Inputs } from '../blocks/policy-statement';

const trustPolicy = serviceTrust({
  service: GATEWAY_ROLE_TRUST.servicePrincipal,
  source: tpl(
    'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:gateway/${local.gateway_name}-*',
  ),
  comment:
    'Only for this gateway: this prevents the confused deputy problem. By its name, because its ID exists after the role.',
});

const INPUTS: Inputs = {
  lambda_arns: hcl`local.invoked_lambda_arns`,
  agent_runtime_arns: hcl`values(var.agent_runtime_arns)`,
  policy_engine_arns: hcl`var.policy_engine.arn`,
  policy_check_arns: tpl`\${replace(var.policy_engine.arn, ":policy-engine/", ":policy-engines/")}/target-resource/arn:\${local.partition}:bedrock-agentcore:\${local.region}:\${local.account_id}:gateway/\${local.gateway_name}-*`,
  kms_key_arns: hcl`var.kms_key_arn`,
};

function whenNeeded(need: GatewayRoleNeedName, condition: Expression): Value[] {
  return GATEWAY_ROLE_NEEDS[need].statements.map((fact) =>
    when(condition, allowStatement(fact, INPUTS)),
  );
}

/** Why the second and third statement for the policy engine are as they are. */
const POLICY_ENGINE_REASONS = [
  undefined,
  "By name: the gateway waits for this policy, so the policy cannot wait for the gateway's ARN.",
  'AgentCore checks this when the policy engine is attached. The resource is in no AWS document; its form is that of the error message.',
];

const statements: readonly Value[] = [
  ...whenNeeded('lambda', isGiven(hcl`local.invoked_lambda_arns`)),
  ...whenNeeded('agent_runtime', isGiven(hcl`var.agent_runtime_arns`)),
  ...whenNeeded('policy_engine', hcl`var.policy_engine != null`).map((statement, index) => {
    const reason = POLICY_ENGINE_REASONS[index];
    return reason ? note(reason, statement) : statement;
  }),
  ...whenNeeded('kms', hcl`var.use_kms_key`).map((statement, index) =>
    note(
      index === 0
        ? 'Narrowed by the key alone: reports differ on whether a gateway can be created with kms:ViaService and an encryption context.'
        : 'Grants for AWS services only: the role cannot hand the key to another principal.',
      statement,
    ),
  ),
];

const POLICY_FITS = rolePolicyFits(
  'The policy of the service role of ${var.name}',
  'name fewer Lambda functions or agents',
);

function declareRole(scope: Construct): Expression {
  return resource(scope, 'aws_iam_role', 'service', {
    count: hcl`var.create_service_role ? 1 : 0`,
    name: hcl`var.service_role_name`,
    '# name_prefix': 'A prefix may have 38 characters.',
    name_prefix: hcl('var.service_role_name == null ? "${substr(var.name, 0, 37)}-" : null'),
    description: tpl('What the gateway ${var.name} may do'),
    permissions_boundary: hcl`var.permissions_boundary_arn`,
    assume_role_policy: jsonencode(trustPolicy),
    tags: hcl`var.tags`,
  });
}

/** Declares the role and its policy. Returns the address of the policy: the gateway waits for it. */
export function declareServiceRole(scope: Construct): Expression {
  locals(scope, {
    service_role_arn: hcl`var.create_service_role ? one(aws_iam_role.service[*].arn) : var.service_role_arn`,
    service_role_name: hcl`var.create_service_role ? one(aws_iam_role.service[*].name) : reverse(split("/", var.service_role_arn))[0]`,
    invoked_lambda_arns: hcl`distinct(concat(values(var.lambda_target_arns), values(var.interceptors)[*].lambda_arn))`,
    '# role_needs_policy':
      'IAM refuses a policy without statements. The condition uses only values that are known at plan.',
    role_needs_policy: hcl`length(var.lambda_target_arns) + length(var.interceptors) + length(var.agent_runtime_arns) > 0 || var.policy_engine != null || var.use_kms_key`,
  });
  const role = declareRole(scope);
  return resource(scope, 'aws_iam_role_policy', 'service', {
    count: hcl`var.create_service_role && local.role_needs_policy ? 1 : 0`,
    name: 'gateway',
    role: hcl`${role}[0].id`,
    policy: jsonencode({ Version: '2012-10-17', Statement: call('concat', ...statements) }),
    lifecycle: { postcondition: [POLICY_FITS] },
  });
}

/** Outputs of the role. They do not wait for its policy: an agent behind the gateway names the role before the gateway names it. */
export function declareServiceRoleOutputs(scope: Construct): void {
  output(scope, 'gateway_role_arn', {
    description:
      'ARN of the service role of the gateway, to admit as a caller of agents behind it.',
    value: hcl`local.service_role_arn`,
  });
  output(scope, 'gateway_role_name', {
    description: 'Name of that role: modules of targets attach what they need to it.',
    value: hcl`local.service_role_name`,
  });
}
