/** The role that an agent, or another workload, acts with. */
import type { Construct } from 'constructs';

import { EXECUTION_ROLE_NEEDS, type RoleNeedName } from '../../../facts/execution-role';
import type { Statement } from '../../../facts/statement';
import { call, hcl, note, tpl, when, type Expression, type Value } from '../../../hcl/value';
import { FURTHER_STATEMENTS } from '../further-statements';
import { allowStatement, isGiven, NAMED_RESOURCES, type Inputs } from '../policy-statement';
import type { Workload } from '../workload';

import { declareRole, trustForOne } from './role';

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
  return declareRole(parent, {
    workload,
    created: hcl`var.create_execution_role`,
    trust: trustForOne(workload, {
      restrictedWith: 'restrict_role_to_runtime',
      source: { kind: workload.label, name: 'local.runtime_name' },
    }),
    names: {
      '# image':
        'The repository of account.dkr.ecr.region.amazonaws.com/repository:tag. Null for code, and for the public registry, which asks nobody.',
      image: hcl`try(regex("^(?P<account>\\d{12})\\.dkr\\.ecr\\.(?P<region>[a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/(?P<repository>[^:@]+)", var.container_image), null)`,
    },
    statements: call(
      'concat',
      statementsOf(EXECUTION_ROLE_NEEDS.logs.statements),
      ...whenNeeded(needOf('image', pullsPrivateImage)),
      ...needs.flatMap(whenNeeded),
      ...further,
      FURTHER_STATEMENTS,
    ),
  });
}
