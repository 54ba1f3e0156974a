import { INVOKE_ACTIONS } from '../../../facts/invoke-actions';
import { QUOTAS } from '../../../facts/quotas';
import {
  defaultInvokeActions,
  SERVER_PROTOCOLS,
  type ServerProtocolName,
} from '../../../facts/server-protocols';

const names = Object.keys(SERVER_PROTOCOLS) as ServerProtocolName[];

test('every protocol of the service has its row, and no other', () => {
  const { oneOf } =
    QUOTAS.aws_bedrockagentcore_agent_runtime['protocol_configuration.server_protocol'];
  expect(names).toEqual([...oneOf]);
});

test.each([
  { protocol: 'A2A', actions: ['InvokeAgentRuntime', 'GetAgentCard'] },
  { protocol: 'AGUI', actions: ['InvokeAgentRuntime'] },
  { protocol: 'HTTP', actions: ['InvokeAgentRuntime'] },
  { protocol: 'MCP', actions: ['InvokeAgentRuntime'] },
] as const)('callers of an agent that serves $protocol may $actions', ({ protocol, actions }) => {
  expect(defaultInvokeActions(protocol)).toEqual(
    actions.map((action) => `bedrock-agentcore:${action}`),
  );
});

test('no default opens a shell, or names a user', () => {
  const allowed = INVOKE_ACTIONS.filter((row) => row.mayBeAllowedByDefault).map(
    ({ action }) => action as string,
  );
  expect(
    names.flatMap((name) => defaultInvokeActions(name)).filter((it) => !allowed.includes(it)),
  ).toEqual([]);
});
