/** What the pages of all agents say alike about who can reach them. */
import { SESSION_PROXY_ACTION } from '../../../facts/invoke-actions';

const SCP = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'NoSessionEndpoints',
      Effect: 'Deny',
      Action: SESSION_PROXY_ACTION.action,
      Resource: '*',
    },
  ],
});

/** An entry point that no policy of the modules closes. */
export const SESSION_ENDPOINTS_LIMIT = `**Session endpoints are public, and this module does not close them.** A runtime with allowed ports has HTTPS addresses on the internet that lead into its sessions. AWS PrivateLink does not serve them. The provider cannot enable them, but a change outside Terraform can. It is not established whether a resource policy accepts their action, \`${SESSION_PROXY_ACTION.action}\`. Deny it with a service control policy: \`${SCP}\`. Such a policy does not affect callers with tokens: limit \`UpdateAgentRuntime\` to the role that deploys.`;

/** Of modules whose policies list what callers may do. */
export const PROTOCOL_LIMIT =
  '**Callers need further actions for some protocols.** A2A clients first read the agent card, with `GetAgentCard`: with `server_protocol = "A2A"` the default of `allowed_invoke_actions` includes it, and a list without it is refused. Add `InvokeAgentRuntimeWithWebSocketStream` for callers that open a WebSocket (HTTP and AGUI). The output `allowed_invoke_actions` is the list for the identity policies of callers.';

/** Of modules that attach resource policies to the runtime. */
export const OPEN_UNTIL_POLICY_LIMIT =
  '**Everyone with an identity policy can invoke the runtime until its resource policies exist**, from anywhere. They are created after the runtime and deleted before it. If AWS refuses a policy, for example because it names a role that does not exist, the runtime stays open until an apply succeeds.';

export const POLICY_ADMINISTRATORS_LIMIT =
  'Principals that can call `bedrock-agentcore:PutResourcePolicy` or `DeleteResourcePolicy` can remove the denies. Limit them with IAM and service control policies.';

export const METADATA_OF_TOKENS_LIMIT =
  'With JWT, everybody can read the address of the identity provider: the policies do not cover `GetRuntimeProtectedResourceMetadata`.';

export const DEFAULT_ARN_LIMIT =
  'The ARN of DEFAULT is composed, `<runtime>/runtime-endpoint/DEFAULT`: AgentCore creates this endpoint, and the provider does not return it.';

export const CALLERS_EXIST_LIMIT =
  'Roles and users in `caller_principal_arns` must exist before the apply. Callers of another account also need an identity policy there. By default nobody can stop a session, because that is an invoke action too.';
