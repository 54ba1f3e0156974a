/** Names of what AgentCore takes no hyphens for. */
import { pattern } from '../../inputs/facets';

/** Letters that AgentCore, a role and a security group all take, short enough for each with what is added. */
export const agentcoreName = (good: string, bad: readonly string[]) =>
  pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/, {
    want: 'a letter, then up to 47 letters, digits, hyphens, or underscores',
    good,
    bad,
  });
