/** The execution role of a memory, which only some strategies and the stream ask for. */
import { z } from 'zod';

import { hcl } from '../../hcl/value';
import {
  allOf,
  anyOf,
  empty,
  filled,
  given,
  isTrue,
  missing,
  not,
  rule,
  type Claim,
} from '../../inputs/claims';
import { listOf } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { modelArn, newRoleName, policyArn, roleArn } from '../../inputs/primitives';
import { countBeside, SET_ON_ROLE, setBeside, settingsOfNew } from '../blocks/given-or-created';

import { OVERRIDES } from './strategy-claims';

export const roleShape = {
  create_execution_role: z
    .boolean()
    .default(true)
    .describe(
      'Whether to create the execution role of the memory. A role is created only for `override_strategies`, `self_managed_strategies`, or `stream`: strategies of AgentCore need none.',
    ),
  execution_role_arn: roleArn
    .nullable()
    .default(null)
    .describe(
      'ARN of an existing execution role to use instead of creating one. Required for `override_strategies`, `self_managed_strategies`, and `stream` when `create_execution_role = false`. AgentCore checks the role while it creates the memory.',
    ),
  execution_role_name: newRoleName
    .nullable()
    .default(null)
    .describe(
      'Exact name of the role that the module creates. Unset: `name` and a suffix. With an exact name, the policy of a key, bucket, or topic can name the role before it exists.',
    ),
  permissions_boundary_arn: policyArn
    .nullable()
    .default(null)
    .describe('ARN of the permissions boundary of the role that the module creates.'),
  restrict_role_to_memory: z
    .boolean()
    .default(false)
    .describe(
      'Whether only this memory can assume the role that the module creates: the trust policy then requires a source ARN with the name of the memory. Off by default, because it has not been tried on AWS which source AgentCore names. When off, every AgentCore resource of the account and region can assume the role, if someone may pass it.',
    ),
  model_arns: listOf(modelArn)
    .default([])
    .describe(
      'Bedrock models and inference profiles that `override_strategies` call, for the role that the module creates. For an inference profile, also name the models behind it, in every region it reaches.',
    ),
};

const ROLE = 'arn:aws:iam::111122223333:role/memory';
const BOUNDARY = 'arn:aws:iam::111122223333:policy/boundary';
const STREAM = { stream: { stream_arn: 'arn:aws:kinesis:us-east-1:111122223333:stream/records' } };
const GIVEN = { create_execution_role: false, execution_role_arn: ROLE };

const IS_CREATED = isTrue('create_execution_role');

const NEEDS_ROLE = anyOf(
  filled('override_strategies'),
  filled('self_managed_strategies'),
  given('stream'),
);

interface Setting extends Pick<CrossRule, 'variable' | 'bad' | 'companions'> {
  unset: Claim;
}

const SETTINGS: readonly Setting[] = [
  {
    variable: 'execution_role_arn',
    unset: missing('execution_role_arn'),
    bad: { role_for_nothing: GIVEN },
  },
  {
    variable: 'execution_role_name',
    unset: missing('execution_role_name'),
    bad: { name_for_no_role: { execution_role_name: 'memory' } },
    companions: { execution_role_name: STREAM },
  },
  {
    variable: 'permissions_boundary_arn',
    unset: missing('permissions_boundary_arn'),
    bad: { boundary_for_no_role: { permissions_boundary_arn: BOUNDARY } },
    companions: { permissions_boundary_arn: STREAM },
  },
  {
    variable: 'restrict_role_to_memory',
    unset: not(isTrue('restrict_role_to_memory')),
    bad: { trust_of_no_role: { restrict_role_to_memory: true } },
  },
];

/** Settings of a role, where nothing needs one. */
const FOR_NOTHING = SETTINGS.map(({ unset, ...words }) =>
  rule(anyOf(unset, NEEDS_ROLE), {
    ...words,
    found: hcl`"set, and no strategy or stream needs a role"`,
    want: 'no settings of a role without override_strategies, self_managed_strategies, or stream',
    fix: 'remove it: strategies of AgentCore need no role',
  }),
);

export const roleRules: readonly CrossRule[] = [
  rule(anyOf(missing('execution_role_arn'), not(IS_CREATED)), {
    variable: 'execution_role_arn',
    found: setBeside('execution_role_arn', 'create_execution_role'),
    want: 'execution_role_arn with create_execution_role = false, and only then',
    fix: 'set create_execution_role = false, or remove execution_role_arn',
    bad: { role_given_and_created: { ...STREAM, execution_role_arn: ROLE } },
    good: [{ ...STREAM, ...GIVEN }],
    companions: { execution_role_arn: { ...STREAM, create_execution_role: false } },
  }),
  rule(anyOf(IS_CREATED, given('execution_role_arn'), not(NEEDS_ROLE)), {
    variable: 'execution_role_arn',
    found: setBeside('execution_role_arn', 'create_execution_role'),
    want: 'a role for override_strategies, self_managed_strategies, and stream',
    fix: 'pass the role, or set create_execution_role = true',
    bad: { stream_without_a_role: { ...STREAM, create_execution_role: false } },
    good: [{ create_execution_role: false }],
  }),
  rule(
    anyOf(
      IS_CREATED,
      allOf(
        missing('permissions_boundary_arn'),
        missing('execution_role_name'),
        not(isTrue('restrict_role_to_memory')),
      ),
    ),
    {
      variable: 'create_execution_role',
      found: settingsOfNew('a role'),
      want: 'no permissions_boundary_arn, execution_role_name, or restrict_role_to_memory with an existing role',
      fix: SET_ON_ROLE,
      bad: {
        trust_of_a_given_role: { ...STREAM, ...GIVEN, restrict_role_to_memory: true },
        name_for_a_given_role: { ...STREAM, ...GIVEN, execution_role_name: 'memory' },
        boundary_for_a_given_role: {
          ...STREAM,
          ...GIVEN,
          permissions_boundary_arn: BOUNDARY,
        },
      },
    },
  ),
  ...FOR_NOTHING,
  rule(anyOf(empty('model_arns'), allOf(filled('override_strategies'), IS_CREATED)), {
    variable: 'model_arns',
    found: countBeside('model_arns', 'create_execution_role'),
    want: 'models only for override_strategies, and for a role that the module creates',
    fix: 'give that role the permissions instead',
    bad: {
      models_for_nothing: { model_arns: OVERRIDES.model_arns },
      models_for_a_given_role: { ...OVERRIDES, ...GIVEN },
    },
    companions: { model_arns: { override_strategies: OVERRIDES.override_strategies } },
  }),
  rule(anyOf(filled('model_arns'), empty('override_strategies'), not(IS_CREATED)), {
    variable: 'model_arns',
    found: hcl`"got none, with \${length(var.override_strategies)} in override_strategies"`,
    want: 'the models that override_strategies call',
    fix: 'name each model, and for an inference profile the models behind it',
    bad: { overrides_without_models: { ...OVERRIDES, model_arns: [] } },
    good: [OVERRIDES, { ...OVERRIDES, model_arns: [], ...GIVEN }],
    companions: { override_strategies: { model_arns: OVERRIDES.model_arns } },
  }),
];
