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

/** The way in that no policy of ours closes. */
export const SESSION_ENDPOINTS_LIMIT = `**Session endpoints are public and are not closed here.** A runtime with allowed ports has HTTPS addresses on the internet that lead into its sessions, and AWS PrivateLink does not serve them. The provider cannot switch them on, but a change outside Terraform can. It is not established that a resource policy takes their action, \`${SESSION_PROXY_ACTION.action}\`. Deny it with a service control policy: \`${SCP}\`. Such a policy does not concern callers with tokens: keep \`UpdateAgentRuntime\` to the role that deploys.`;

/** Of modules whose policies list what callers may do. */
export const PROTOCOL_LIMIT =
  '**Callers need other actions for other protocols.** A2A clients read the card of the agent first, with `GetAgentCard`. With `server_protocol = "A2A"` the default of `allowed_invoke_actions` includes it, and a list without it is refused. Add `InvokeAgentRuntimeWithWebSocketStream` for callers that open a WebSocket, which agents can serve over HTTP and AGUI. The output `allowed_invoke_actions` is the list for the identity policies of callers.';
