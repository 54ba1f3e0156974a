import type { Readme } from '../../inputs/module-card';
import { PROTOCOL_LIMIT, SESSION_ENDPOINTS_LIMIT } from '../../modules/blocks/inbound/limits';
import { privateProviderSection } from '../../modules/blocks/private-identity-provider-page';

export const readme: Readme = {
  promise: `Pattern 1: callers reach the agent over the internet, and the agent reaches the internet. There is no VPC. The module makes the
runtime in PUBLIC mode, from an image or from zipped code, its role, and the named endpoints.

Callers sign with SigV4, or bring tokens of the provider in \`jwt_authorizer\`; a runtime takes one of the two. By itself the module
restricts nobody further: whoever has an identity policy, or a valid token, may invoke the agent. With \`create_resource_policy\` the
runtime, DEFAULT and every named endpoint carry a policy that denies, with SigV4, every caller but \`caller_principal_arns\`; every network
but \`source_public_networks\`, where they are set; and every invoke action that is not in \`allowed_invoke_actions\`.

The role that the module makes may pull this image, write this agent's logs, send telemetry and invoke the models that are named.
Nothing is promised about where the agent itself connects to: in this mode no network of yours is in between.`,
  diagram: `
flowchart LR
  caller["caller<br/>SigV4 or JWT"] -- "HTTPS, internet" --> policy{{"resource policy<br/>only with create_resource_policy"}}
  policy --> agent["runtime, PUBLIC<br/>DEFAULT and named endpoints"]
  agent --> internet(("internet"))
  agent -- "role" --> aws["ECR, logs, traces,<br/>models that are named"]
`,
  when: [
    'The agent needs nothing private, and callers are on the internet.',
    'You start: from here to a pattern with a VPC is a change of the network block, not of the agent.',
  ],
  whenNot: [
    'The agent reaches a database or a private API: `runtime-vpc-egress`.',
    'Nothing outside your network may invoke the agent: `runtime-private-inbound`.',
    'The agent must have no way to the internet: `runtime-isolated`.',
    'AWS Config or a service control policy refuses runtimes without a VPC.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: [
    'Nothing here was applied to AWS. Plans, policies and rules were tested with mocked providers and against the schema of the provider.',
    SESSION_ENDPOINTS_LIMIT,
    PROTOCOL_LIMIT,
    'Between the creation of the runtime and that of its policies, whoever has an identity policy may invoke it. On a destroy the policies go first, and it is open again until the runtime is gone. If AWS refuses a policy, as it does one that names a role that does not exist, the runtime stays open until an apply succeeds.',
    'Whoever may call `bedrock-agentcore:PutResourcePolicy` or `DeleteResourcePolicy` can lift the denies. Who that is, IAM and service control policies decide.',
    'The ARN of DEFAULT is built, `<runtime>/runtime-endpoint/DEFAULT`: the service has it, the provider does not return it.',
    '`source_public_networks` spares calls that an AWS service makes on behalf of a caller (`aws:ViaAWSService`), when callers sign with SigV4. With JWT there is no such exception. Whether the calls of an AgentCore Gateway are such calls is not proven against AWS: with a Gateway in front, leave `source_public_networks` empty and name its role in `caller_principal_arns`.',
    'The policy does not cover `GetRuntimeProtectedResourceMetadata`: with JWT, the address of the identity provider can be read by anybody.',
    'Roles and users in `caller_principal_arns` have to exist before the apply. Callers of another account need an identity policy of their own too.',
    'Stopping a session is an invoke action. With the policy and the default of `allowed_invoke_actions` it is denied to everybody.',
    'The service makes the log groups below `/aws/bedrock-agentcore/runtimes/`. The module does not own them: they have no retention until you set one, and they stay after a destroy. `observability` delivers application logs, usage logs, and traces to log groups that it manages.',
    'A role that is given is taken as it is; the module puts nothing on it.',
    'Runtimes made before 2026-06-30 without MMDSv2 cannot be invoked any more. New ones come with it; the provider has no argument for it, so the module can neither set nor check it.',
    'The first version needs its image or its zip file before the first apply. Session storage is wiped when the version changes.',
  ],
  teardown: [
    'Stop the callers, and wait for their sessions: a destroy ends them.',
    'Destroy this module. It has no network interfaces, so nothing has to be waited for. Then delete the log groups that you no longer need.',
  ],
};
