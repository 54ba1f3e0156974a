/** The execution role of a tool of AgentCore, which needs one only for what it is given. */
import { z } from 'zod';

import { alternatives } from '../../inputs/alternatives';
import { anyOf, allOf, given, isTrue, missing, not, rule, type Claim } from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';
import { newRoleName, policyArn, roleArn } from '../../inputs/primitives';

import { SET_ON_ROLE, setBeside, settingsOfNew } from './given-or-created';
import type { Workload } from './workload';

interface RoleWords {
  /** What the created role can do. */
  can: string;
  /** Inputs that ask for a role, in backticks. */
  asking: string;
  /** What it means for the tool to have no role. */
  without: string;
  /** What else there is to know of an existing role. */
  existing: string;
}

export const toolRoleShape = (
  { noun }: Workload,
  { can, asking, without, existing }: RoleWords,
) => ({
  create_execution_role: z
    .boolean()
    .default(true)
    .describe(
      `Whether to create the execution role of the ${noun}, which can ${can}. Without ${asking} no role is created, ${without}.`,
    ),
  execution_role_arn: roleArn
    .nullable()
    .default(null)
    .describe(
      `ARN of an existing execution role to use instead of creating one. ${existing} Changing it replaces the ${noun}.`,
    ),
  execution_role_name: newRoleName
    .nullable()
    .default(null)
    .describe(
      'Exact name of the role that the module creates. Unset: `name` and a suffix. With an exact name, the policy of a key or bucket can name the role before it exists.',
    ),
  permissions_boundary_arn: policyArn
    .nullable()
    .default(null)
    .describe('ARN of the permissions boundary of the role that the module creates.'),
});

export const restrictedToTool = ({ noun }: Workload) =>
  z
    .boolean()
    .default(false)
    .describe(
      `Whether only this ${noun} can assume the role that the module creates: the trust policy then requires a source ARN with the name of the ${noun}. Off by default, because it has not been tried on AWS which source AgentCore names. When off, every AgentCore resource of the account and region can assume the role, if someone may pass it.`,
    );

type Values = Readonly<Record<string, unknown>>;

interface RoleRules {
  /** Name of a role in samples. */
  example: string;
  /** Setting that lets this one tool alone assume the role. */
  restrictedWith?: string;
  /** Inputs that an existing role answers too. */
  asking?: {
    /** In words. */
    want: string;
    none: Claim;
    /** Samples that ask, by the name of their test. */
    bad: Readonly<Record<string, Values>>;
    good: Values;
  };
}

const IS_CREATED = isTrue('create_execution_role');

const someRole = ({ want, none, bad }: NonNullable<RoleRules['asking']>): CrossRule =>
  rule(anyOf(IS_CREATED, given('execution_role_arn'), none), {
    variable: 'execution_role_arn',
    found: setBeside('execution_role_arn', 'create_execution_role'),
    want: `a role for ${want}`,
    fix: 'pass the role, or set create_execution_role = true',
    bad: Object.fromEntries(
      Object.entries(bad).map(([name, sample]) => [
        name,
        { create_execution_role: false, ...sample },
      ]),
    ),
    good: [{ create_execution_role: false }],
  });

export function toolRoleRules({
  example,
  restrictedWith,
  asking,
}: RoleRules): readonly CrossRule[] {
  const role = `arn:aws:iam::111122223333:role/${example}`;
  const existing = { create_execution_role: false, execution_role_arn: role };
  const restricting = restrictedWith === undefined ? [] : [restrictedWith];
  return [
    rule(anyOf(missing('execution_role_arn'), not(IS_CREATED)), {
      variable: 'execution_role_arn',
      found: setBeside('execution_role_arn', 'create_execution_role'),
      want: 'execution_role_arn with create_execution_role = false, and only then',
      fix: 'set create_execution_role = false, or remove execution_role_arn',
      bad: { role_given_and_created: { execution_role_arn: role } },
      good: [existing, ...(asking ? [{ ...existing, ...asking.good }] : [])],
      companions: { execution_role_arn: { create_execution_role: false } },
    }),
    ...(asking ? [someRole(asking)] : []),
    rule(
      anyOf(
        IS_CREATED,
        allOf(
          missing('permissions_boundary_arn'),
          missing('execution_role_name'),
          ...restricting.map((setting) => not(isTrue(setting))),
        ),
      ),
      {
        variable: 'create_execution_role',
        found: settingsOfNew('a role'),
        want: `no ${alternatives(['permissions_boundary_arn', 'execution_role_name', ...restricting])} with an existing role`,
        fix: SET_ON_ROLE,
        bad: {
          ...(restrictedWith && {
            trust_of_a_given_role: { ...existing, [restrictedWith]: true },
          }),
          name_for_a_given_role: { ...existing, execution_role_name: `research-${example}` },
          boundary_for_a_given_role: {
            ...existing,
            permissions_boundary_arn: 'arn:aws:iam::111122223333:policy/boundary',
          },
        },
      },
    ),
  ];
}
