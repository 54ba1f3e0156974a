import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `Callers in this VPC reach named runtimes and gateways, of this account or others, without the internet. The module creates an
interface endpoint for the AgentCore data plane, one for gateways, or both, with a policy, one security group, and private DNS. It creates nothing else.

**Who can call what:** members of \`caller_security_group_ids\` and \`caller_networks\` can connect. Through the endpoints they can invoke
the \`runtimes\` and \`gateways\` that are listed, with the actions that are listed, as the callers that are listed. Every other call through these
endpoints is refused. The endpoint policies grant nothing: each runtime and gateway still decides by its own resource policy, and callers that sign need an
identity policy too.`,
  diagram: `
flowchart LR
  subgraph callers["callers' account"]
    subgraph vpc["VPC of the callers"]
      caller["callers"]
      endpoint["interface endpoints<br/>policy, security group, private DNS"]
    end
  end
  subgraph owner["account of the agents"]
    runtime["runtimes in the list<br/>resource policy"]
    gateway["gateways in the list<br/>resource policy"]
    other["everything else"]
  end
  caller -- "443" --> endpoint
  endpoint --> runtime
  endpoint --> gateway
  endpoint -. "denied by the endpoint policy" .-x other
`,
  when: [
    'Callers are in another VPC or another account than the agents, and must not use the internet.',
    'The agents have no endpoint of their own, because all their callers come from elsewhere.',
  ],
  whenNot: [
    'Callers are in the VPC of the agents: `runtime-private-inbound`, `runtime-isolated`, and `gateway` create the endpoint themselves.',
    'Agents run in this VPC too: `vpc-endpoints` creates endpoints for what agents need, and its policies name the callers. A VPC has room for one endpoint per service with private DNS.',
    'Callers are in another Region: an endpoint leads to the service of its own Region. Create the endpoints in a VPC of that Region, and route to it.',
  ],
  limits: [
    'Nothing here was applied to AWS. Plans, policies, and rules were tested with mocked providers and against the schema of the provider.',
    '**All AgentCore calls from this VPC use the endpoint.** With private DNS, memory, identity, tools, and other runtimes of any account resolve to it, and its policy refuses them. Callers that need those take `vpc-endpoints`.',
    '**Callers with tokens are not named.** With `callers_use_jwt` anybody who can connect may call that runtime or gateway through the endpoint, with any identity. The runtime or gateway checks the token.',
    '**A call from another account needs three consents:** this endpoint policy, an identity policy of the caller, and the resource policy of the runtime or gateway. The owner adds `data_plane_endpoint_id` or `gateway_endpoint_id` to the sources of the resource policy, or this VPC to `source_vpc_ids`.',
    '**In one state with the agent, name the VPC.** These endpoints wait for the ARN of the runtime, so a runtime that names `data_plane_endpoint_id` in the same state closes a cycle. Pass `source_vpc_ids` to the runtime there. Across states, the endpoints come after the runtime, and their IDs go to the runtime with its next apply.',
    'Whether AgentCore fills `aws:SourceVpce` for a call from another account was not tried on AWS. The PrivateLink pages make no exception for it.',
    'Zones in which the service has no endpoint are refused by AWS at apply, not here.',
    'Session endpoints of a runtime are public and have no PrivateLink endpoint.',
  ],
  teardown: [
    'Remove the IDs of the endpoints from the resource policies of the runtimes and gateways. An ID that stays there lets nobody in.',
    'Destroy this module. Its security group can be deleted once no rule elsewhere names it.',
  ],
};
