/** Parts that several settings of the file share, and what their faults say. */
import { z } from 'zod';

/** What is wanted and what to do, as zod carries it in one message. */
export const said = (want: string, fix: string) => ({ error: () => `${want}\n${fix}` });

export const text = (expression: RegExp, want: string, fix: string) =>
  z.string(said(want, fix)).regex(expression, said(want, fix));

const roleArn = text(
  /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/,
  'the ARN of a role',
  'pass the role, not its name',
).describe('ARN of the role.');

export const assumeRole = z.strictObject({
  role_arn: roleArn,
  session_name: text(
    /^[\w+=,.@-]{2,64}$/,
    '2 to 64 letters, digits, or + = , . @ - _',
    'replace other characters',
  )
    .optional()
    .describe('Name of the session, as CloudTrail shows it.'),
  // No secret: whoever may look at the role sees it.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
  external_id: text(
    /^[\w+=,.@:/-]{2,1224}$/,
    '2 to 1224 letters, digits, or + = , . @ : / - _',
    'copy it from the trust policy of the role',
  )
    .optional()
    .describe('Id that the trust policy of the role asks for. AWS does not treat it as a secret.'),
  duration: text(
    /^((1[5-9]|[2-9]\d|[1-6]\d\d|7[01]\d|720)m|([1-9]|1[0-2])h)$/,
    'minutes from 15m to 720m, or hours from 1h to 12h',
    'write 1h, which is what AWS takes if it is left out',
  )
    .optional()
    .describe('How long the session lasts.'),
});

/** The role of a provider, and the one that it assumes in plans for review. */
export const deployRole = assumeRole.extend({
  plan_role_arn: roleArn
    .optional()
    .describe(
      'ARN of a role that only reads, which plans for review assume: those with TF_VAR_use_plan_role=true.',
    ),
});

/** The 12 digits of an account. */
export const accountId = text(
  /^[0-9]{12}$/,
  'the 12 digits of an account in quotes',
  'put it in quotes',
);

/** A name that becomes a folder: of a deployment, an environment, an account. */
export const folderName = text(
  /^(?=.{1,63}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'names of small letters, digits and hyphens, 63 at most, beginning with a letter',
  'rename it: it becomes the name of a folder',
);

export const region = (what: string) =>
  text(
    /^[a-z]{2}(-[a-z]+)+-[0-9]$/,
    'a region such as us-east-1',
    'write the code of the region',
  ).describe(what);
