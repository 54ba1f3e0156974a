/** A role with one inline policy, created by the module or given, whatever it may do. */
import { Construct } from 'constructs';

import { EXECUTION_ROLE_TRUST } from '../../../facts/execution-role';
import { hcl, jsonencode, tpl, type Expression, type Value } from '../../../hcl/value';
import { inFile, locals, output, resource } from '../declare';
import { serviceTrust } from '../identity';
import { rolePolicyFits } from '../policy-length';
import type { Workload } from '../workload';

/** One resource of AgentCore, which alone can assume the role where a setting says so. */
interface OneSource {
  /** The setting. */
  restrictedWith: string;
  /** The name of that resource, as AgentCore has it and as its ARN begins. */
  source: { kind: string; name: string };
}

export interface RoleProps {
  workload: Workload;
  /** Whether the module creates the role: known when the first plan is made. */
  created: Expression;
  /** Who can assume it. */
  trust: Value;
  /** Further names that the policy is made of. */
  names?: Readonly<Record<string, Value>>;
  /** A list of statements. */
  statements: Value;
}

/** Lets AgentCore assume a role, for any resource of the account and region or for one alone. */
export const trustForOne = ({ label }: Workload, { restrictedWith, source }: OneSource): Value =>
  serviceTrust({
    service: EXECUTION_ROLE_TRUST.servicePrincipal,
    source: tpl(
      `arn:\${local.partition}:bedrock-agentcore:\${local.region}:\${local.account_id}:\${var.${restrictedWith} ? "${source.kind}/\${${source.name}}-*" : "*"}`,
    ),
    comment: `Only for AgentCore of this account and region, or for this ${label} alone: this prevents the confused deputy problem.`,
  });

const POLICY_FITS = rolePolicyFits(
  'The policy of the execution role of ${var.name}',
  'name fewer resources, or use patterns of ARNs where the input allows them',
);

/** A name for the ARN of the role in policies of endpoints. */
export const PLANNED_ROLE_ARN = {
  '# planned_role_arn':
    'For policies that name the role: known at plan if its name is. All else uses execution_role_arn, and waits for the role.',
  planned_role_arn: hcl(
    'var.create_execution_role && var.execution_role_name != null ? "arn:${local.partition}:iam::${local.account_id}:role/${var.execution_role_name}" : local.execution_role_arn',
  ),
};

/** Declares the role and its policy. Returns the address of the policy: what uses the role waits for it. */
export function declareRole(parent: Construct, props: RoleProps): Expression {
  const { noun } = props.workload;
  const count = hcl`${props.created} ? 1 : 0`;
  const scope = new Construct(parent, 'execution_role');
  inFile(scope, 'iam');
  locals(scope, {
    execution_role_arn: hcl`var.create_execution_role ? one(aws_iam_role.execution[*].arn) : var.execution_role_arn`,
    ...props.names,
  });
  const role = resource(scope, 'aws_iam_role', 'execution', {
    count,
    name: hcl`var.execution_role_name`,
    '# name_prefix': 'A prefix may have 38 characters.',
    name_prefix: hcl('var.execution_role_name == null ? "${substr(var.name, 0, 37)}-" : null'),
    description: tpl(`What the ${noun} \${var.name} may do`),
    permissions_boundary: hcl`var.permissions_boundary_arn`,
    assume_role_policy: jsonencode(props.trust),
    tags: hcl`var.tags`,
  });
  return resource(scope, 'aws_iam_role_policy', 'execution', {
    count,
    name: noun.replaceAll(' ', '-'),
    role: hcl`${role}[0].id`,
    policy: jsonencode({ Version: '2012-10-17', Statement: props.statements }),
    lifecycle: { postcondition: [POLICY_FITS] },
  });
}

/** Outputs of the role. */
export function declareRoleOutputs(scope: Construct, { noun }: Workload): void {
  output(scope, 'execution_role_arn', {
    description: `Role of the ${noun}.`,
    value: hcl`local.execution_role_arn`,
  });
  output(scope, 'execution_role_name', {
    description: `Name of the role that the module creates, to attach further permissions that the ${noun} needs. Null for an existing role.`,
    value: hcl`one(aws_iam_role.execution[*].name)`,
  });
}
