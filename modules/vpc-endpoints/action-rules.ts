/** Lists of actions that the protocols of the agents cannot work with. */
import type { ServerProtocolName } from '../../facts/server-protocols';
import { hcl } from '../../hcl/value';
import { BINDS, claim, claimsAbout, includes, not } from '../../inputs/claims';
import { actionRules, NOT_STREAMING, usableActions } from '../blocks/invoke-actions';

const USABLE = usableActions(claimsAbout('var'), {
  onlyStreaming: claim(
    hcl`length(setintersection(var.server_protocols, ${NOT_STREAMING})) == 0`,
    ({ server_protocols: served }: { server_protocols: ServerProtocolName[] }) =>
      !served.some((name) => NOT_STREAMING.includes(name)),
    BINDS.comparison,
  ),
  notA2a: not(includes('server_protocols', 'A2A')),
});

/** Rules of `allowed_invoke_actions`. */
export const sharedActionRules = actionRules(USABLE, {
  variable: 'allowed_invoke_actions',
  found: hcl(
    '"got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocols ${join(", ", var.server_protocols)}"',
  ),
  serving: (protocol, ...allowed_invoke_actions) => ({
    ...(protocol ? { server_protocols: ['HTTP', protocol] } : {}),
    allowed_invoke_actions,
  }),
  streamsAlone: 'websocket_alone_beside_mcp',
});
