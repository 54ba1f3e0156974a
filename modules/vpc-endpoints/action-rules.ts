/** Lists of actions that the protocols of the agents cannot work with. */
import type { ServerProtocolName } from '../../facts/server-protocols';
import { hcl } from '../../hcl/value';
import { BINDS, claim, claimsAbout, includes, not, rule } from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';
import {
  CARD,
  FIX_ACTIONS,
  NOT_STREAMING,
  STREAM,
  usableActions,
  WANT_CARDS,
  WANT_REQUESTS,
} from '../blocks/invoke-actions';

const { requests, cards } = usableActions(claimsAbout('var'), {
  onlyStreaming: claim(
    hcl`length(setintersection(var.server_protocols, ${NOT_STREAMING})) == 0`,
    ({ server_protocols: served }: { server_protocols: ServerProtocolName[] }) =>
      !served.some((name) => NOT_STREAMING.includes(name)),
    BINDS.comparison,
  ),
  notA2a: not(includes('server_protocols', 'A2A')),
});

const FOUND_ACTIONS = hcl(
  '"got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocols ${join(", ", var.server_protocols)}"',
);

/** Rules of `allowed_invoke_actions`. */
export const actionRules: readonly CrossRule[] = [
  rule(requests, {
    variable: 'allowed_invoke_actions',
    found: FOUND_ACTIONS,
    want: WANT_REQUESTS,
    fix: FIX_ACTIONS,
    bad: {
      no_action_at_all: { allowed_invoke_actions: [] },
      actions_without_a_request: {
        allowed_invoke_actions: ['bedrock-agentcore:StopRuntimeSession'],
      },
      websocket_alone_beside_mcp: {
        server_protocols: ['HTTP', 'MCP'],
        allowed_invoke_actions: [STREAM],
      },
    },
    good: [{ server_protocols: ['HTTP', 'AGUI'], allowed_invoke_actions: [STREAM] }],
  }),
  rule(cards, {
    variable: 'allowed_invoke_actions',
    found: FOUND_ACTIONS,
    want: WANT_CARDS,
    fix: FIX_ACTIONS,
    bad: {
      a2a_without_its_card: {
        server_protocols: ['HTTP', 'A2A'],
        allowed_invoke_actions: ['bedrock-agentcore:InvokeAgentRuntime'],
      },
    },
    good: [
      {
        server_protocols: ['HTTP', 'A2A'],
        allowed_invoke_actions: ['bedrock-agentcore:InvokeAgentRuntime', CARD],
      },
    ],
  }),
];
