/** By which means values come from other roots: what may be said in the file. */
import { z } from 'zod';

import { said, text } from '../reading/words';

const MEANS = ['remote_state', 'variable', 'ssm_parameter'] as const;

const WANTED = said(
  `one of ${MEANS.join(', ')}, or { type: ssm_parameter, prefix: /acme/agentcore }`,
  'write one of them',
);

export const links = z
  .union(
    [
      z.enum(MEANS),
      z.strictObject({
        type: z.literal('ssm_parameter'),
        prefix: text(
          /^(?=.{1,200}$)(?!\/(aws|ssm)(\/|$))(\/[\w.-]+){1,8}$/i,
          'a path of 1 to 8 parts such as /acme/agentcore, of letters, digits, . - or _, and not below /aws or /ssm',
          'begin with a slash, and end without one',
        ).describe('Begin of the names of all parameters.'),
      }),
    ],
    WANTED,
  )
  .describe(
    'How values come from other deployments. remote_state if left out, or variable where that cannot read the backend.',
  );
export type LinkSetting = z.output<typeof links>;
