/** Parts that several settings of the file share, and what their faults say. */
import { z } from 'zod';

/** What is wanted and what to do, as zod carries it in one message. */
export const said = (want: string, fix: string) => ({ error: () => `${want}\n${fix}` });

export const text = (expression: RegExp, want: string, fix: string) =>
  z.string(said(want, fix)).regex(expression, said(want, fix));

const roleArn = text(
  /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[^\s*?]+$/,
  'the ARN of a role',
  'pass the role, not its name',
).describe('ARN of the role.');

export const assumeRole = z.strictObject({
  role_arn: roleArn,
  session_name: text(
    /^[\w+=,.@-]{2,64}$/,
    '2 to 64 letters, digits or + = , . @ - _',
    'replace other characters',
  )
    .optional()
    .describe('Name of the session, as CloudTrail shows it.'),
});

export const region = (what: string) =>
  text(
    /^[a-z]{2}(-[a-z]+)+-[0-9]$/,
    'a region such as us-east-1',
    'write the code of the region',
  ).describe(what);
