import type { Readme } from '../../inputs/module-card';
import { privateProviderSection } from '../blocks/private-identity-provider-page';

export const readme: Readme = {
  promise: `One AgentCore gateway, its role and its doors. Targets are made by modules of their own, or in your root: they take \`gateway_id\`, and
add what they need to the role by \`gateway_role_name\`. The gateway waits for the module's own policy alone, so it never waits for a target.

Callers are checked by signature (\`AWS_IAM\`), by token (\`CUSTOM_JWT\`, the identity provider may be private), or by nobody but an interceptor
(\`NONE\`, refused without one at \`REQUEST\`). A gateway has no place in a VPC: its address stays public. What closes it is
\`use_resource_policy\`: InvokeGateway is denied to everybody who is not in \`caller_principal_arns\`, and to every call that did not come through an
endpoint that is made (\`create_gateway_endpoint\`) or named (\`source_vpc_endpoint_ids\`). An identity policy, of an administrator too, does not get
past a deny. \`network_exempt_principal_arns\` opens a second door, and only when it is set.

The role is for this gateway alone, and for what is named: functions, agents, the policy engine, the key.`,
  diagram: `
flowchart LR
  internet(("internet")) -. "denied by the resource policy" .-x gateway
  subgraph vpc["your VPC"]
    caller["callers that are named"]
    endpoint["gateway endpoint<br/>policy and group"]
  end
  caller -- "443" --> endpoint
  endpoint --> gateway["gateway<br/>resource policy"]
  gateway -. "asks" .-> engine["policy engine"]
  gateway -. "asks" .-> lambda["interceptors"]
  gateway -- "its role" --> targets["targets<br/>functions, agents, APIs"]
`,
  when: [
    'Agents should find tools behind one address, with one check of callers.',
    'You have to show that nobody outside your network can call the tools: `use_resource_policy`, with the endpoint made or named.',
    'The endpoint of the VPC is there already, made by `vpc-endpoints` (need `gateway`) or by somebody else: pass its id in `source_vpc_endpoint_ids`.',
    'Agents should be called through one door: `protocol_type = null`, as [examples/in-front-of-runtime](examples/in-front-of-runtime) does.',
  ],
  whenNot: [
    'You need one agent and no tools: `runtime-private-inbound` or another runtime module has the same doors.',
    'Targets of different trust: the role is the most that any caller of any target can get. Take a gateway for each.',
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
  limits: [
    'Nothing here was applied to AWS. Plans, policies and rules were tested with mocked providers and against the schema of the provider.',
    '**`AUTHENTICATE_ONLY` and `NONE`** leave the decision to a policy engine, an interceptor or the target. AWS does not say whether a resource policy is asked then, so the two together are refused. `AUTHENTICATE_ONLY` admits whoever has a valid signature: nothing here checks that something behind it decides.',
    'AgentCore delivers no logs and no traces of a gateway by itself, and the module creates no delivery. `observability` does.',
    '**Between the creation of the gateway and that of its policy**, whoever has an identity policy may invoke it from anywhere. On a destroy the policy goes first, so the same moment comes again.',
    '**An endpoint is shared by all gateways of its VPC.** With private DNS, calls to every gateway from this VPC arrive at it, and its policy lets pass this one and `additional_gateway_arns`. Those are admitted for anybody: each checks its callers itself.',
    '**Cedar policies.** AWS checks a new policy of an engine with the InvokeGateway right of whoever makes it. That the denies here would stop them is our reading: name the deployer in `network_exempt_principal_arns`.',
    '**KMS.** The role may use the key, narrowed by its ARN alone: reports differ on whether a gateway can be created under `kms:ViaService` and an encryption context. The policy of the key has to admit the role, or leave it to IAM.',
    '**Not verified on AWS:** whether a gateway reads the card of an A2A agent. The role may send requests to the agents in `agent_runtime_arns` (`InvokeAgentRuntime`) and nothing else. If calls of A2A agents fail, attach a policy that allows `bedrock-agentcore:GetAgentCard` to `gateway_role_name`.',
    '**Not proven against AWS:** whether calls of the gateway to a private agent carry `aws:ViaAWSService` or a VPC key. Name `gateway_role_arn` in `network_exempt_principal_arns` of the agent.',
    'The trust of the role and the question to the policy engine name the gateway by its name. A gateway whose name goes on behind a hyphen matches too: `tools` and `tools-test`.',
    'Changing `name` or `authorizer_type` replaces the gateway: new id, new address, targets made anew. Which MCP versions there are is up to the service.',
    'Endpoints in `source_vpc_endpoint_ids` may be of other accounts, so they are not looked at: a wrong id lets nobody in. Zones in which the service has no endpoint are refused by AWS, not here.',
    'A `depends_on` on the call of this module defers its lookups. Their values then turn unknown with every change in front, and the endpoint is replaced: pass outputs in place of it.',
    '**When AWS WAF cannot answer, AgentCore denies the request** (`FAIL_CLOSE`). The service can be told otherwise with `UpdateGateway`; the provider has no argument for it.',
    '**Not established: whether AWS WAF inspects calls through the interface endpoint.** Test a rule with a call from the VPC before you rely on it there.',
    '**Between the creation of the gateway and that of the association**, no web ACL inspects requests. On a destroy the association goes first. Outputs that lead to the gateway wait for it.',
    'Roles and users in `caller_principal_arns` have to exist before the apply. Logs of a gateway need a delivery of their own.',
  ],
  teardown: [
    'Destroy the targets first, where they are in another state: AWS refuses to delete a gateway that has some.',
    'Destroy this module. The resource policy goes before the gateway. What was attached to the role elsewhere has to be gone, or IAM refuses to delete it.',
  ],
};
