import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED } from '../blocks/limits';

export const readme: Readme = {
  purpose:
    'Creates interface VPC endpoints through which callers in this VPC reach named AgentCore runtimes and gateways, of this account or others, without the internet.',
  access: {
    callers:
      'Members of `caller_security_group_ids` and hosts in `caller_networks` can connect. The endpoint policies admit only the callers that `runtimes` and `gateways` list.',
    reach:
      'Only the listed runtimes and gateways, with the listed actions. The endpoint policies refuse every other call.',
    risks:
      'With private DNS, every AgentCore call from the VPC uses these endpoints, so other uses of AgentCore there fail. Use `vpc-endpoints` for a VPC in which agents run.',
  },
  promise: `The module creates an interface endpoint for the AgentCore data plane, one for gateways, or both, with one security group and private DNS. The endpoint
policies grant nothing: each runtime and gateway still decides by its own resource policy, and callers that sign requests need an identity policy.`,
  diagram: {
    groups: {
      callers: { label: "callers' account" },
      vpc: { label: 'VPC of the callers', in: 'callers' },
      owner: { label: 'account of the agents' },
    },
    nodes: {
      caller: { label: 'callers', in: 'vpc' },
      endpoint: {
        label: ['interface endpoints', 'policy, security group, private DNS'],
        in: 'vpc',
      },
      runtime: { label: ['listed runtimes', 'resource policy'], in: 'owner' },
      gateway: { label: ['listed gateways', 'resource policy'], in: 'owner' },
      other: { label: 'everything else', in: 'owner' },
    },
    edges: [
      { from: 'caller', to: 'endpoint', label: '443' },
      { from: 'endpoint', to: 'runtime' },
      { from: 'endpoint', to: 'gateway' },
      { from: 'endpoint', to: 'other', label: 'denied by the endpoint policy', kind: 'denied' },
    ],
  },
  when: [
    'Callers are in another VPC or another account than the agents, and must not use the internet.',
    'The agents have no endpoint, because all their callers are in other VPCs.',
  ],
  whenNot: [
    'Callers are in the VPC of the agents: `runtime-private-inbound`, `runtime-isolated`, and `gateway` create the endpoint themselves.',
    'Agents run in this VPC too: `vpc-endpoints` creates endpoints for what agents need, and its policies name the callers. A VPC has room for one endpoint per service with private DNS.',
    'Callers are in another Region: an endpoint serves its own region only. Create the endpoints in a VPC of that region, and route to it.',
  ],
  limits: {
    network: [
      '**All AgentCore calls from this VPC use the endpoint.** With private DNS, memory, identity, tools, and other runtimes of any account resolve to it, and its policy refuses them. Callers that need those take `vpc-endpoints`.',
      '**In one state with the agent, name the VPC.** These endpoints wait for the ARN of the runtime, so a runtime that names `data_plane_endpoint_id` in the same state closes a cycle. Pass `source_vpc_ids` to the runtime there. Across states, the endpoints come after the runtime, and their IDs go to the runtime with its next apply.',
      'Zones in which the service has no endpoint are refused by AWS at apply, not here.',
      'Session endpoints of a runtime are public and have no PrivateLink endpoint.',
    ],
    identity: [
      '**Callers with tokens are not named.** With `callers_use_jwt` anybody who can connect may call that runtime or gateway through the endpoint, with any identity. The runtime or gateway checks the token.',
      '**A call from another account needs three consents:** this endpoint policy, an identity policy of the caller, and the resource policy of the runtime or gateway. The owner adds `data_plane_endpoint_id` or `gateway_endpoint_id` to the sources of the resource policy, or this VPC to `source_vpc_ids`.',
    ],
    unverified: [
      NOT_APPLIED,
      'Whether AgentCore fills `aws:SourceVpce` for a call from another account was not tried on AWS. The PrivateLink pages make no exception for it.',
    ],
  },
  teardown: [
    'Remove the IDs of the endpoints from the resource policies of the runtimes and gateways. An ID that stays there lets nobody in.',
    'Destroy this module. Its security group can be deleted once no rule elsewhere names it.',
  ],
};
