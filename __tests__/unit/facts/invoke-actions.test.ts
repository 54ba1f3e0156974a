import { GATEWAY_ACTION, INVOKE_ACTIONS, METADATA_ACTION } from '../../../facts/invoke-actions';

const named = (rows: readonly { readonly action: string }[]) =>
  rows.map(({ action }) => action.replace('bedrock-agentcore:', ''));

test('all eight ways to make a runtime do something are there', () => {
  expect(named(INVOKE_ACTIONS)).toEqual([
    'GetAgentCard',
    'InvokeAgentRuntime',
    'InvokeAgentRuntimeCommand',
    'InvokeAgentRuntimeCommandShell',
    'InvokeAgentRuntimeForUser',
    'InvokeAgentRuntimeWithWebSocketStream',
    'InvokeAgentRuntimeWithWebSocketStreamForUser',
    'StopRuntimeSession',
  ]);
});

test('shells and made-up user ids are never a default', () => {
  const onRequest = INVOKE_ACTIONS.filter((row) => !row.mayBeAllowedByDefault);
  expect(named(onRequest)).toEqual([
    'InvokeAgentRuntimeCommand',
    'InvokeAgentRuntimeCommandShell',
    'InvokeAgentRuntimeForUser',
    'InvokeAgentRuntimeWithWebSocketStreamForUser',
  ]);
});

test('discovery and the gateway are not ways to invoke a runtime', () => {
  expect(named([METADATA_ACTION, GATEWAY_ACTION])).toEqual([
    'GetRuntimeProtectedResourceMetadata',
    'InvokeGateway',
  ]);
  expect(named(INVOKE_ACTIONS)).not.toContain('GetRuntimeProtectedResourceMetadata');
  expect(named(INVOKE_ACTIONS)).not.toContain('InvokeGateway');
});
