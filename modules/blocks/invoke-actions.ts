/** What callers may do with an agent: the default by the protocol that it serves, and lists that the protocol cannot work with. */
import { QUOTAS } from '../../facts/quotas';
import {
  defaultInvokeActions,
  SERVER_PROTOCOLS,
  type ServerProtocolName,
} from '../../facts/server-protocols';
import { call, hcl, when, type Expression, type Value } from '../../hcl/value';
import { allOf, anyOf, claimsAbout, rule, type Claim } from '../../inputs/claims';
import { oneOf } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';

import type { Warning } from './warnings';

/** A protocol that a runtime can serve. */
export const serverProtocol = oneOf(
  QUOTAS.aws_bedrockagentcore_agent_runtime['protocol_configuration.server_protocol'].oneOf,
);

const PROTOCOLS = Object.keys(SERVER_PROTOCOLS) as ServerProtocolName[];

/** Default of every protocol. */
const [REQUEST = ''] = PROTOCOLS.map(defaultInvokeActions).reduce((common, actions) =>
  common.filter((action) => actions.includes(action)),
);

const STREAM = 'bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream';
const CARD = 'bedrock-agentcore:GetAgentCard';

/** Protocols over which an agent can serve WebSocket connections. */
export const STREAMING = PROTOCOLS.filter((name) =>
  SERVER_PROTOCOLS[name].callersNeed.some((either: readonly string[]) => either.includes(STREAM)),
);

/** Protocols over which it cannot. */
export const NOT_STREAMING = PROTOCOLS.filter((name) => !STREAMING.includes(name));

/**
 * The list that was given, or the default of the protocol. `actions` is where the list stands, `speaks` the condition that a
 * protocol is served.
 */
export function invokeActions(
  actions: Expression,
  speaks: (protocol: ServerProtocolName) => Expression,
): Value {
  const further = PROTOCOLS.flatMap((name) =>
    defaultInvokeActions(name)
      .filter((action) => action !== REQUEST)
      .map((action) => when(speaks(name), action)),
  );
  return call('coalesce', actions, call('concat', [REQUEST], ...further));
}

/** What an omitted list allows, for descriptions of `allowed_invoke_actions`. */
export const DEFAULT_ACTIONS =
  'When omitted: InvokeAgentRuntime, and GetAgentCard with server_protocol A2A. Add InvokeAgentRuntimeWithWebSocketStream for callers that open a WebSocket (HTTP and AGUI).';

interface Speaks {
  /** Only protocols of {@link STREAMING} are served. */
  onlyStreaming: Claim;
  /** A2A is not served. */
  notA2a: Claim;
}

/** That callers can send requests, and read the card of an A2A agent. */
export function usableActions(
  { includes, unlessNull }: Pick<ReturnType<typeof claimsAbout>, 'includes' | 'unlessNull'>,
  { onlyStreaming, notA2a }: Speaks,
): { requests: Claim; cards: Claim } {
  const path = 'allowed_invoke_actions';
  return {
    requests: unlessNull(
      path,
      anyOf(includes(path, REQUEST), allOf(onlyStreaming, includes(path, STREAM))),
    ),
    cards: unlessNull(path, anyOf(notA2a, includes(path, CARD))),
  };
}

interface ActionRules {
  variable: string;
  found: Expression;
  /** Inputs of an agent that serves `protocol`, or its default, with a list of actions. */
  serving: (
    protocol: ServerProtocolName | undefined,
    ...actions: string[]
  ) => CrossRule['bad'][string];
  /** Name of the test of a list with streams alone, which MCP cannot work with. */
  streamsAlone: string;
}

/** Refuses lists that callers cannot work with, where `usable` says of what is served that they can. */
export function actionRules(
  usable: ReturnType<typeof usableActions>,
  { variable, found, serving, streamsAlone }: ActionRules,
): readonly CrossRule[] {
  const words = {
    variable,
    found,
    fix: 'add it, or omit allowed_invoke_actions to use the default',
  };
  return [
    rule(usable.requests, {
      ...words,
      want: `${REQUEST} among them, or ${STREAM} for an agent that serves only WebSocket connections over ${STREAMING.join(' or ')}`,
      bad: {
        no_action_at_all: serving(undefined),
        actions_without_a_request: serving(undefined, 'bedrock-agentcore:StopRuntimeSession'),
        [streamsAlone]: serving('MCP', STREAM),
      },
      good: [serving(undefined, STREAM), serving('AGUI', STREAM)],
    }),
    rule(usable.cards, {
      ...words,
      want: `${CARD} among them with A2A, because clients read the card of an A2A agent first`,
      bad: { a2a_without_its_card: serving('A2A', REQUEST) },
      good: [serving('A2A', REQUEST, CARD)],
    }),
  ];
}

const VAR = claimsAbout('var');

const USABLE = usableActions(VAR, {
  onlyStreaming: VAR.isAmong('server_protocol', STREAMING),
  notA2a: VAR.differs('server_protocol', 'A2A'),
});

/** Rules of an agent. `beside` is what the module's sample needs for a list of actions. */
export const invokeActionRules = (
  beside: Readonly<Record<string, unknown>> = {},
): readonly CrossRule[] =>
  actionRules(USABLE, {
    variable: 'allowed_invoke_actions',
    found: hcl(
      '"got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocol ${var.server_protocol}"',
    ),
    serving: (server_protocol, ...allowed_invoke_actions) => ({
      ...beside,
      ...(server_protocol ? { server_protocol } : {}),
      allowed_invoke_actions,
    }),
    streamsAlone: 'websocket_alone_over_mcp',
  });

const STREAMS = [STREAM, `${STREAM}ForUser`];

/** Actions that the protocol of the agent has no use for. */
export const idleActions: readonly Warning[] = [
  {
    when: hcl`var.server_protocol != "A2A" && contains(local.allowed_invoke_actions, ${CARD})`,
    says: 'allowed_invoke_actions includes GetAgentCard, and server_protocol is ${var.server_protocol}, which has no agent cards. Set server_protocol = \\"A2A\\", or remove the action.',
  },
  {
    when: hcl`contains(${NOT_STREAMING}, var.server_protocol) && length(setintersection(local.allowed_invoke_actions, ${STREAMS})) > 0`,
    says: 'allowed_invoke_actions allows WebSocket connections, and server_protocol is ${var.server_protocol}, which has none. Set server_protocol to HTTP or AGUI, or remove the action.',
  },
];
