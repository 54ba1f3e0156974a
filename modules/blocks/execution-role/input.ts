/** The role of an agent, or of another workload: made by the module or handed in. */
import { z } from 'zod';

import { allOf, anyOf, isTrue, missing, not, rule } from '../../../inputs/claims';
import { listOf } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { modelArn, newRoleName, policyArn, roleArn } from '../../../inputs/primitives';
import { furtherStatementsRules, furtherStatementsShape } from '../further-statements';
import { givenOrCreated, onlyOfCreatedRole, SET_ON_ROLE, settingsOfNew } from '../given-or-created';
import type { Workload } from '../workload';

/** The role and what it is made with. */
export const roleShape = ({ noun, label }: Workload) => ({
  create_execution_role: z
    .boolean()
    .default(true)
    .describe(
      `Whether to create the execution role of the ${noun}, with permission to start, write logs, and invoke \`model_arns\`.`,
    ),
  execution_role_arn: roleArn
    .nullable()
    .default(null)
    .describe(
      `ARN of an existing execution role to use instead of creating one. Required when \`create_execution_role = false\`.`,
    ),
  execution_role_name: newRoleName
    .nullable()
    .default(null)
    .describe(
      'Exact name of the role that the module creates. Defaults to `name` and a random suffix. With an exact name, policies in other states can name the role before it exists.',
    ),
  permissions_boundary_arn: policyArn
    .nullable()
    .default(null)
    .describe('ARN of the permissions boundary of the role that the module creates.'),
  restrict_role_to_runtime: z
    .boolean()
    .default(false)
    .describe(
      `Whether only this ${label} can assume the role that the module creates. If false, every AgentCore resource of the account and region can assume it. Defaults to false, because it is not verified which source ARN AgentCore sends while it creates a ${label}.`,
    ),
  ...furtherStatementsShape,
});

/** What the role may do beside starting and logging, where nothing else declares it. */
export const roleNeedsShape = ({ noun }: Workload) => ({
  model_arns: listOf(modelArn)
    .default([])
    .describe(
      `ARNs of Bedrock models, inference profiles, and prompt routers that the ${noun} can invoke. For a profile or router, also list its models in every region that it uses.`,
    ),
  send_telemetry: z
    .boolean()
    .default(true)
    .describe(
      'Whether the role that the module creates can send traces to X-Ray and metrics to CloudWatch.',
    ),
});

export const executionRoleShape = (workload: Workload) => ({
  ...roleShape(workload),
  ...roleNeedsShape(workload),
});

const ROLE = 'arn:aws:iam::111122223333:role/agent';

/** Rules of a role that is made or given. */
export const roleRules: readonly CrossRule[] = [
  givenOrCreated('execution_role_arn', 'create_execution_role', {
    bad: {
      role_given_and_made: { execution_role_arn: ROLE },
      role_neither_given_nor_made: { create_execution_role: false },
    },
    good: [{ create_execution_role: false, execution_role_arn: ROLE }],
    companions: { execution_role_arn: { create_execution_role: false } },
  }),
  rule(
    anyOf(
      isTrue('create_execution_role'),
      allOf(
        missing('permissions_boundary_arn'),
        missing('execution_role_name'),
        not(isTrue('restrict_role_to_runtime')),
      ),
    ),
    {
      variable: 'create_execution_role',
      found: settingsOfNew('a role'),
      want: 'no permissions_boundary_arn, execution_role_name, or restrict_role_to_runtime with an existing role',
      fix: SET_ON_ROLE,
      bad: {
        trust_of_a_given_role: {
          create_execution_role: false,
          execution_role_arn: ROLE,
          restrict_role_to_runtime: true,
        },
        name_for_a_given_role: {
          create_execution_role: false,
          execution_role_arn: ROLE,
          execution_role_name: 'research-agent',
        },
      },
    },
  ),
  ...furtherStatementsRules(ROLE),
];

/** Rules where the module's own inputs say what the role may do. */
export const executionRoleRules: readonly CrossRule[] = [
  ...roleRules,
  onlyOfCreatedRole('model_arns', 'create_execution_role', {
    models_for_a_given_role: {
      create_execution_role: false,
      execution_role_arn: ROLE,
      model_arns: [
        'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
      ],
    },
  }),
];
