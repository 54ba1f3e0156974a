/** The execution role of a code interpreter: the credentials that code has, for the objects that are named. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { anyOf, empty, isTrue, rule } from '../../inputs/claims';
import { described, mapOf, oneOf, pattern, setOf } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { keyArn } from '../../inputs/primitives';
import { countBeside } from '../blocks/given-or-created';
import { restrictedToTool, toolRoleRules, toolRoleShape } from '../blocks/tool-role';
import { CODE_INTERPRETER } from '../blocks/workload';

const bucket = pattern(
  new RegExp(
    QUOTAS.aws_bedrockagentcore_agent_runtime[
      'agent_runtime_artifact.code_configuration.code.s3.bucket'
    ].pattern,
  ),
  {
    want: 'the name of a bucket',
    fix: 'pass the name, not an s3:// address or ARN',
    good: 'research-data',
    bad: ['s3://research-data', 'arn:aws:s3:::research-data', '*'],
  },
);

/** Characters of a key that mean nothing to IAM: it stands in the ARN of a statement. */
const prefix = pattern(/^([a-zA-Z0-9!_.()=+@-]+\/)+$/, {
  want: 'letters, digits and !_.()=+@-, in parts that each end with a slash, such as input/',
  fix: 'end it with a slash, and remove wildcards and the slash in front',
  good: 'input/',
  bad: ['input', '/input/', 'input/*', '*', ''],
});

/** Code that a model wrote deletes nothing: no kind of access here is for that. */
const access = setOf(oneOf(['read', 'write'], 'take read or write'), {
  min: 1,
  fix: 'name read, write, or both',
}).default(['read']);

export const s3AccessShape = {
  s3_access: mapOf(
    z.strictObject(
      described(
        { bucket, prefix, access, kms_key_arn: keyArn.nullable().default(null) },
        {
          bucket: 'Name of an S3 bucket of this account.',
          prefix: 'Key prefix, which ends with `/`.',
          access: 'Any of `read` and `write`. Reading includes listing the prefix.',
          kms_key_arn: 'ARN of the customer managed key that encrypts the objects.',
        },
      ),
    ),
  )
    .default({})
    .describe(
      'S3 objects that code can use with the execution role, keyed by a name you choose. Everything that code can read, the agent and its prompts can read.',
    ),
};

export const roleShape = {
  ...toolRoleShape(CODE_INTERPRETER, {
    can: 'use what `s3_access` names and nothing else',
    asking: '`s3_access`',
    without: 'and code has no AWS credentials',
    existing:
      'Code runs with its permissions, so never pass the role of an agent or of anything else.',
  }),
  restrict_role_to_code_interpreter: restrictedToTool(CODE_INTERPRETER),
};

const OBJECTS = { s3_access: { data: { bucket: 'research-data', prefix: 'input/' } } };

export const roleRules: readonly CrossRule[] = [
  ...toolRoleRules({
    example: 'interpreter',
    restrictedWith: 'restrict_role_to_code_interpreter',
  }),
  rule(anyOf(isTrue('create_execution_role'), empty('s3_access')), {
    variable: 's3_access',
    found: countBeside('s3_access', 'create_execution_role'),
    want: 'create_execution_role = true with it: the module adds nothing to an existing role',
    fix: 'attach a policy for these objects to the role that you pass, and leave this empty',
    bad: {
      objects_without_a_role: { create_execution_role: false, ...OBJECTS },
      objects_of_a_given_role: {
        create_execution_role: false,
        execution_role_arn: 'arn:aws:iam::111122223333:role/interpreter',
        ...OBJECTS,
      },
    },
    good: [{ create_execution_role: false }],
  }),
];
