/** The role that an agent, or another workload, acts with. */
import { Construct } from 'constructs';

import {
  EXECUTION_ROLE_NEEDS,
  EXECUTION_ROLE_TRUST,
  type RoleNeedName,
} from '../../../facts/execution-role';
import type { Statement } from '../../../facts/statement';
import {
  call,
  hcl,
  jsonencode,
  note,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../../hcl/value';
import { inFile, locals, output, resource } from '../declare';
import { serviceTrust } from '../identity';
import { rolePolicyFits } from '../policy-length';
import { allowStatement, isGiven, NAMED_RESOURCES, type Inputs } from '../policy-statement';
import type { Workload } from '../workload';

const MADE: Expression = hcl`var.create_execution_role ? 1 : 0`;

const trustPolicy = ({ label }: Workload) =>
  serviceTrust({
    service: EXECUTION_ROLE_TRUST.servicePrincipal,
    source: tpl(
      `arn:\${local.partition}:bedrock-agentcore:\${local.region}:\${local.account_id}:\${var.restrict_role_to_runtime ? "${label}/\${local.runtime_name}-*" : "*"}`,
    ),
    comment: `Only for AgentCore of this account and region, or for this ${label} alone: the confused deputy finds no door.`,
  });

/** Why a statement has no narrower resource, by its Sid. */
const REASONS: Readonly<Record<string, string>> = {
  LogInToRegistry: 'IAM has no resource for a registry login.',
  ReadParametersByPath:
    'The action is checked against the path in the call, which may end with a slash or not.',
  SendTraces: 'X-Ray has no resources for these.',
  SendMetrics: 'PutMetricData has no resource: the namespace is what narrows it.',
};

/** A further need of a role: statements that are there when the condition holds. */
export interface RoleNeed {
  statements: readonly Statement[];
  condition: Expression;
  /** Entries that the statements get beside their own, where a module has any. */
  merged?: Expression;
}

const needOf = (need: RoleNeedName, condition: Expression): RoleNeed => ({
  statements: EXECUTION_ROLE_NEEDS[need].statements,
  condition,
});

/** Needs of a workload that says so by its inputs alone. */
export const BASE_NEEDS: readonly RoleNeed[] = [
  needOf('models', isGiven(hcl`var.model_arns`)),
  needOf('traces', hcl`var.send_telemetry`),
  needOf('metrics', hcl`var.send_telemetry`),
];

/** Needs of a workload that mounts file systems of a VPC. */
export const MOUNT_NEEDS: readonly RoleNeed[] = [
  needOf('efs', isGiven(hcl`var.efs_mounts`)),
  needOf('s3_files', isGiven(hcl`var.s3_files_mounts`)),
];

const INPUTS: Inputs = {
  repository_arns: tpl(
    'arn:${local.partition}:ecr:${local.image.region}:${local.image.account}:repository/${local.image.repository}',
  ),
  ...NAMED_RESOURCES,
  efs_file_system_arns: tpl(
    'arn:${local.partition}:elasticfilesystem:${local.region}:${local.account_id}:file-system/*',
  ),
  efs_access_point_arns: hcl`values(var.efs_mounts)[*].access_point_arn`,
  s3_files_file_system_arns: hcl`[for mount in var.s3_files_mounts : split("/access-point/", mount.access_point_arn)[0]]`,
  s3_files_access_point_arns: hcl`values(var.s3_files_mounts)[*].access_point_arn`,
};

function statementsOf(facts: readonly Statement[]): Readonly<Record<string, Value>>[] {
  return facts.map((fact) => {
    const statement = allowStatement(fact, INPUTS);
    const reason = REASONS[fact.sid];
    return reason
      ? { ...statement, Resource: note(reason, statement.Resource ?? null) }
      : statement;
  });
}

function whenNeeded({ statements, condition, merged }: RoleNeed): Value[] {
  return statementsOf(statements).map((statement) =>
    when(condition, merged ? call('merge', statement, merged) : statement),
  );
}

const POLICY_FITS = rolePolicyFits(
  'The policy of the execution role of ${var.name}',
  'name fewer resources, or use patterns of ARNs where the input allows them',
);

const pullsPrivateImage: Expression = hcl`local.image != null`;

/**
 * Declares the role and its policy, with `further` lists of statements behind those of `needs`. Returns the address of
 * the policy: what uses the role waits for it.
 */
export function declareExecutionRole(
  parent: Construct,
  workload: Workload,
  needs: readonly RoleNeed[],
  ...further: readonly Value[]
): Expression {
  const { noun } = workload;
  const scope = new Construct(parent, 'execution_role');
  inFile(scope, 'iam');
  locals(scope, {
    execution_role_arn: hcl`var.create_execution_role ? one(aws_iam_role.execution[*].arn) : var.execution_role_arn`,
    '# image':
      'The repository of account.dkr.ecr.region.amazonaws.com/repository:tag. Null for code, and for the public registry, which asks nobody.',
    image: hcl`try(regex("^(?P<account>\\d{12})\\.dkr\\.ecr\\.(?P<region>[a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/(?P<repository>[^:@]+)", var.container_image), null)`,
  });
  const role = resource(scope, 'aws_iam_role', 'execution', {
    count: MADE,
    name: hcl`var.execution_role_name`,
    '# name_prefix': 'A prefix may have 38 characters.',
    name_prefix: hcl('var.execution_role_name == null ? "${substr(var.name, 0, 37)}-" : null'),
    description: tpl(`What the ${noun} \${var.name} may do`),
    permissions_boundary: hcl`var.permissions_boundary_arn`,
    assume_role_policy: jsonencode(trustPolicy(workload)),
    tags: hcl`var.tags`,
  });
  const policy = resource(scope, 'aws_iam_role_policy', 'execution', {
    count: MADE,
    name: noun,
    role: hcl`${role}[0].id`,
    policy: jsonencode({
      Version: '2012-10-17',
      Statement: call(
        'concat',
        statementsOf(EXECUTION_ROLE_NEEDS.logs.statements),
        ...whenNeeded(needOf('image', pullsPrivateImage)),
        ...needs.flatMap(whenNeeded),
        ...further,
      ),
    }),
    lifecycle: { postcondition: [POLICY_FITS] },
  });
  return policy;
}

/** Outputs of the role. */
export function declareRoleOutputs(scope: Construct, { noun }: Workload): void {
  output(scope, 'execution_role_arn', {
    description: `Role of the ${noun}.`,
    value: hcl`local.execution_role_arn`,
  });
  output(scope, 'execution_role_name', {
    description: `Name of the role that the module made, to attach what else the ${noun} needs. Null for a role that was given.`,
    value: hcl`one(aws_iam_role.execution[*].name)`,
  });
}
