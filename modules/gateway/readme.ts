import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED } from '../blocks/limits';
import { privateProviderSection } from '../blocks/private-identity-provider-page';

export const readme: Readme = {
  purpose:
    'Creates an AgentCore gateway and its IAM service role, and optionally an interface VPC endpoint and a resource policy that restricts callers.',
  access: {
    callers:
      'With `use_resource_policy = true`, only `caller_principal_arns` (or holders of a valid token), and only through the VPC endpoint that the module creates or that `source_vpc_endpoint_ids` names. Otherwise everyone whom `authorizer_type` admits, from anywhere: the URL of a gateway is always public.',
    reach:
      'Its targets, with one service role for all of them, and the interceptors and the policy engine that you name.',
    risks:
      'Everybody who can call one target has the permissions of the role for all targets: create a gateway for each level of trust. Until its policy exists, the gateway is open.',
  },
  promise: `The module authenticates callers with a signature (\`AWS_IAM\`), a token (\`CUSTOM_JWT\`, also of a private identity provider), or only an interceptor
(\`NONE\`, refused without an interceptor at \`REQUEST\`). The resource policy denies InvokeGateway to all others. An identity policy cannot override it,
not even that of an administrator. Only \`network_exempt_principal_arns\` can call from anywhere.

Other modules create the targets, from \`gateway_id\`, and add their permissions to the role through \`gateway_role_name\`.`,
  diagram: {
    groups: { vpc: { label: 'your VPC' } },
    nodes: {
      internet: { label: 'internet', kind: 'internet' },
      caller: { label: 'named callers', in: 'vpc' },
      endpoint: { label: ['gateway endpoint', 'policy and security group'], in: 'vpc' },
      gateway: { label: ['gateway', 'resource policy'] },
      engine: { label: 'policy engine' },
      lambda: { label: 'interceptors' },
      targets: { label: ['targets', 'functions, agents, APIs'] },
    },
    edges: [
      { from: 'internet', to: 'gateway', label: 'denied by the resource policy', kind: 'denied' },
      { from: 'caller', to: 'endpoint', label: '443' },
      { from: 'endpoint', to: 'gateway' },
      { from: 'gateway', to: 'engine', kind: 'conditional' },
      { from: 'gateway', to: 'lambda', kind: 'conditional' },
      { from: 'gateway', to: 'targets', label: 'service role' },
    ],
  },
  when: [
    'Agents should find tools behind one URL that authenticates callers once.',
    'You must prove that nobody outside your network can call the tools: set `use_resource_policy`, with an endpoint.',
    'The VPC already has the endpoint, from `vpc-endpoints` (need `gateway`) or elsewhere: pass its ID in `source_vpc_endpoint_ids`.',
    'Callers should reach agents through one gateway: set `protocol_type = null`, as in [examples/in-front-of-runtime](examples/in-front-of-runtime).',
  ],
  whenNot: [
    'You need one agent and no tools: use `runtime-private-inbound` or another runtime module, which have the same entry points.',
    'Targets have different levels of trust: create one gateway for each level, because the service role is shared.',
  ],
  sections: [
    privateProviderSection('the gateway'),
    {
      title: 'Put AWS WAF in front',
      body: `Set \`use_web_acl\` and \`web_acl_arn\` to associate an existing regional web ACL, as [examples/web-acl](examples/web-acl) does. AWS WAF then
inspects every request before AgentCore passes it to a target. Create the web ACL in the region of the gateway. One gateway has one web ACL;
one web ACL can serve many gateways. AWS bills the web ACL, its rules, and each inspected request.

A web ACL does not check who calls: it looks at addresses, rates, and content. \`use_resource_policy\` decides who may call and from where.`,
    },
  ],
  limits: {
    network: [
      '**All gateways of a VPC share one endpoint.** With private DNS, calls to every gateway use it, and its policy admits this gateway and `additional_gateway_arns` only. It admits everybody to those: each gateway checks its own callers.',
      'A wrong ID in `source_vpc_endpoint_ids` admits nobody: the endpoints can belong to other accounts, so the module does not check them. AWS refuses zones in which the service has no endpoint, at apply.',
    ],
    identity: [
      '**Cedar policies:** AWS checks a new policy with the InvokeGateway permission of its creator. Add the deployer to `network_exempt_principal_arns`: we expect the denies to stop it otherwise.',
      '**The service role can use the KMS key without further conditions**: reports differ on whether AWS can create a gateway under `kms:ViaService` and an encryption context. The key policy must allow the role, or delegate to IAM.',
      'A gateway whose name continues after a hyphen matches too: the trust policy of the role and the permission for the policy engine use the name, so `tools` includes `tools-test`.',
      'Roles and users in `caller_principal_arns` must exist before the apply.',
    ],
    lifecycle: [
      '**Everyone with an identity policy can invoke the gateway until its policy exists**, from anywhere. It is created after the gateway and deleted before it. The same applies to the web ACL. Outputs that lead to the gateway wait for both.',
      '**Changing `name` or `authorizer_type` replaces the gateway**, with a new ID, a new URL, and new targets.',
      '**Without `observability` there are no logs and traces**: AgentCore delivers none by itself.',
      '**If AWS WAF cannot answer, AgentCore denies the request** (`FAIL_CLOSE`). `UpdateGateway` can change this; the provider has no argument for it.',
      '`depends_on` on this module replaces the endpoint when its target changes, because the lookups become unknown. Pass outputs instead.',
      'Which MCP versions exist depends on AgentCore.',
    ],
    unverified: [
      NOT_APPLIED,
      '**`AUTHENTICATE_ONLY` and `NONE`** leave the decision to a policy engine, an interceptor, or the target. AWS does not say whether a resource policy applies then, so the module refuses the combination. `AUTHENTICATE_ONLY` admits everyone with a valid signature, and nothing checks that something behind it decides.',
      '**Whether AWS WAF inspects calls through the VPC endpoint is not established.** Test a rule with a call from the VPC before you rely on it.',
      '**Whether a gateway reads the card of an A2A agent is not established.** The role can send requests to `agent_runtime_arns` (`InvokeAgentRuntime`) and nothing else. If calls of A2A agents fail, attach a policy with `bedrock-agentcore:GetAgentCard` to `gateway_role_name`.',
      '**Whether calls of the gateway to a private agent carry `aws:ViaAWSService` or a VPC condition key is not established.** Add `gateway_role_arn` to `network_exempt_principal_arns` of the agent.',
    ],
  },
  teardown: [
    'If targets are in another state, destroy them first: AWS refuses to delete a gateway with targets.',
    'Destroy this module. IAM refuses to delete the role while policies from elsewhere are attached to it.',
  ],
};
