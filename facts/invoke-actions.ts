import type { Fact } from './fact';
import type { IamAction } from './statement';

interface InvokeAction extends Fact {
  readonly action: IamAction;
  /** What a caller gets who may do it. */
  readonly does: string;
  /** False where a module allows it only when its user asks by name. */
  readonly mayBeAllowedByDefault: boolean;
}

const RESOURCE_POLICY_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/resource-based-policies.html',
  checked: '2026-11-21',
} as const;

/** Every way to make a runtime do something. A deny that leaves one out leaves a way in. */
export const INVOKE_ACTIONS = [
  {
    action: 'bedrock-agentcore:GetAgentCard',
    does: 'reads the A2A card of the agent',
    mayBeAllowedByDefault: true,
    ...RESOURCE_POLICY_PAGE,
  },
  {
    action: 'bedrock-agentcore:InvokeAgentRuntime',
    does: 'sends a request to the agent',
    mayBeAllowedByDefault: true,
    ...RESOURCE_POLICY_PAGE,
  },
  {
    action: 'bedrock-agentcore:InvokeAgentRuntimeCommand',
    does: 'runs one shell command inside a session',
    mayBeAllowedByDefault: false,
    ...RESOURCE_POLICY_PAGE,
  },
  {
    // In the service authorization data of 2026-09-26, and no operation of the API model (botocore 1.44.8).
    action: 'bedrock-agentcore:InvokeAgentRuntimeCommandShell',
    does: 'opens an interactive shell inside a session',
    mayBeAllowedByDefault: false,
    ...RESOURCE_POLICY_PAGE,
  },
  {
    action: 'bedrock-agentcore:InvokeAgentRuntimeForUser',
    does: 'sends a request under a user id that the caller chose',
    mayBeAllowedByDefault: false,
    ...RESOURCE_POLICY_PAGE,
  },
  {
    action: 'bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream',
    does: 'opens a two-way stream to the agent',
    mayBeAllowedByDefault: true,
    ...RESOURCE_POLICY_PAGE,
  },
  {
    action: 'bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser',
    does: 'opens a two-way stream under a user id that the caller chose',
    mayBeAllowedByDefault: false,
    ...RESOURCE_POLICY_PAGE,
  },
  {
    action: 'bedrock-agentcore:StopRuntimeSession',
    does: 'ends a session',
    mayBeAllowedByDefault: true,
    ...RESOURCE_POLICY_PAGE,
  },
] as const satisfies readonly InvokeAction[];

/**
 * Discovery of the identity provider by JWT clients, before they have a token. It invokes nothing, and an endpoint
 * policy that leaves it out answers 403.
 */
export const METADATA_ACTION = {
  action: 'bedrock-agentcore:GetRuntimeProtectedResourceMetadata',
  does: 'reads where a JWT client gets its token',
  mayBeAllowedByDefault: true,
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-interface-endpoints.html',
  checked: '2026-11-21',
} as const satisfies InvokeAction;

/**
 * Reaches ports inside a session over a public address, on runtimes with allowed ports. No page that we could read says
 * that a resource policy takes this action, and PutResourcePolicy may refuse a policy with an action that it does not
 * know: so it is in no policy of ours, and the modules' pages say how to deny it.
 */
export const SESSION_PROXY_ACTION = {
  action: 'bedrock-agentcore:InvokeAgentRuntimeProxy',
  does: 'reaches servers inside a session through its session endpoint',
  mayBeAllowedByDefault: false,
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-session-endpoints.html',
  checked: '2026-11-28',
  // The page says that the ingress is public; the name of the action is from articles about it.
  confidence: 'medium',
} as const satisfies InvokeAction;

/** The one action of callers of a gateway. A sample in the PrivateLink page prints another prefix; this is the real one. */
export const GATEWAY_ACTION = {
  action: 'bedrock-agentcore:InvokeGateway',
  does: 'calls a gateway and its tools',
  mayBeAllowedByDefault: true,
  ...RESOURCE_POLICY_PAGE,
} as const satisfies InvokeAction;
