import type { Fact } from './fact';
import type { INVOKE_ACTIONS } from './invoke-actions';

type InvokeAction = (typeof INVOKE_ACTIONS)[number]['action'];

interface ServerProtocol extends Fact {
  readonly port: number;
  /** What a caller must be allowed to do. Of several actions in one entry, one is enough; the first is the default. */
  readonly callersNeed: readonly (readonly [InvokeAction, ...InvokeAction[]])[];
}

const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';
const checked = '2026-11-28';

const REQUEST = 'bedrock-agentcore:InvokeAgentRuntime';

/** Requests go to /invocations, and WebSocket connections to /ws: an agent may serve only one of the two. */
const REQUEST_OR_STREAM = [
  REQUEST,
  'bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream',
] as const;

/** Protocols that a runtime can serve. */
export const SERVER_PROTOCOLS = {
  A2A: {
    port: 9000,
    // The card has an action of its own: InvokeAgentRuntime does not cover it, and A2A clients read it first.
    callersNeed: [[REQUEST], ['bedrock-agentcore:GetAgentCard']],
    source: `${GUIDE}/runtime-a2a.html`,
    checked,
  },
  AGUI: {
    port: 8080,
    callersNeed: [REQUEST_OR_STREAM],
    source: `${GUIDE}/runtime-agui-protocol-contract.html`,
    checked,
  },
  HTTP: {
    port: 8080,
    callersNeed: [REQUEST_OR_STREAM],
    source: `${GUIDE}/runtime-http-protocol-contract.html`,
    checked,
  },
  MCP: {
    port: 8000,
    callersNeed: [[REQUEST]],
    source: `${GUIDE}/runtime-service-contract.html`,
    checked: '2026-11-21',
  },
} as const satisfies Readonly<Record<string, ServerProtocol>>;

/** A protocol that a runtime can serve. */
export type ServerProtocolName = keyof typeof SERVER_PROTOCOLS;

/** What callers of an agent may do unless its user says otherwise. */
export function defaultInvokeActions(protocol: ServerProtocolName): readonly InvokeAction[] {
  const { callersNeed }: ServerProtocol = SERVER_PROTOCOLS[protocol];
  return callersNeed.map(([action]) => action);
}
