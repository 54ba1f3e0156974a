/** The execution role of a browser, which only recordings and policies ask for. */
import { z } from 'zod';

import { allOf, anyOf, empty, given, isTrue, missing, not, rule } from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';
import { newRoleName, policyArn, roleArn } from '../../inputs/primitives';
import { SET_ON_ROLE, setBeside, settingsOfNew } from '../blocks/given-or-created';

export const roleShape = {
  create_execution_role: z
    .boolean()
    .default(true)
    .describe(
      'Whether to create the execution role of the browser, which can write recordings and read policy files. Without `recording` and `enterprise_policies` no role is created, because the browser needs none.',
    ),
  execution_role_arn: roleArn
    .nullable()
    .default(null)
    .describe(
      'ARN of an existing execution role to use instead of creating one. Required for `recording` and `enterprise_policies` when `create_execution_role = false`. AgentCore tries to write a recording while it creates the browser, so the policy of the role must exist before. Changing it replaces the browser.',
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
  restrict_role_to_browser: z
    .boolean()
    .default(false)
    .describe(
      'Whether only this browser can assume the role that the module creates: the trust policy then requires a source ARN with the name of the browser. Off by default, because it has not been tried on AWS which source AgentCore names. When off, every AgentCore resource of the account and region can assume the role, if someone may pass it.',
    ),
};

const ROLE = 'arn:aws:iam::111122223333:role/browser';
const RECORDING = { bucket: 'browser-recordings', prefix: 'research/' };
const GIVEN = { create_execution_role: false, execution_role_arn: ROLE };

const IS_CREATED = isTrue('create_execution_role');

export const roleRules: readonly CrossRule[] = [
  rule(anyOf(missing('execution_role_arn'), not(IS_CREATED)), {
    variable: 'execution_role_arn',
    found: setBeside('execution_role_arn', 'create_execution_role'),
    want: 'an existing role only where the module creates none',
    fix: 'set create_execution_role = false, or leave this out',
    bad: { role_given_and_created: { execution_role_arn: ROLE } },
    good: [GIVEN, { ...GIVEN, recording: RECORDING }],
    companions: { execution_role_arn: { create_execution_role: false } },
  }),
  rule(
    anyOf(
      IS_CREATED,
      given('execution_role_arn'),
      allOf(missing('recording'), empty('enterprise_policies')),
    ),
    {
      variable: 'execution_role_arn',
      found: setBeside('execution_role_arn', 'create_execution_role'),
      want: 'a role for recording and enterprise_policies',
      fix: 'pass the role, or set create_execution_role = true',
      bad: {
        recording_without_a_role: { create_execution_role: false, recording: RECORDING },
        policies_without_a_role: {
          create_execution_role: false,
          enterprise_policies: [{ bucket: 'browser-policies', key: 'policies/managed.json' }],
        },
      },
      good: [{ create_execution_role: false }],
    },
  ),
  rule(
    anyOf(
      IS_CREATED,
      allOf(
        missing('permissions_boundary_arn'),
        missing('execution_role_name'),
        not(isTrue('restrict_role_to_browser')),
      ),
    ),
    {
      variable: 'create_execution_role',
      found: settingsOfNew('a role'),
      want: 'no permissions_boundary_arn, execution_role_name or restrict_role_to_browser beside a role that is given',
      fix: SET_ON_ROLE,
      bad: {
        trust_of_a_given_role: { ...GIVEN, restrict_role_to_browser: true },
        name_for_a_given_role: { ...GIVEN, execution_role_name: 'research-browser' },
        boundary_for_a_given_role: {
          ...GIVEN,
          permissions_boundary_arn: 'arn:aws:iam::111122223333:policy/boundary',
        },
      },
    },
  ),
];
