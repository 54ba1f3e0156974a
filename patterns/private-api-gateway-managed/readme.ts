import type { Readme } from '../../inputs/module-card';
import {
  PRIVATE_API_LIMITS,
  PRIVATE_API_PROMISE,
  PRIVATE_API_WHEN,
  PRIVATE_API_WHEN_NOT,
} from '../scenarios/private-api-gateway/readme';

export const readme: Readme = {
  promise: `A private REST API of API Gateway as a target of a gateway, in egress mode 1: AgentCore makes and keeps the resource gateway.

${PRIVATE_API_PROMISE}`,
  diagram: `
flowchart LR
  caller["agents"] --> gateway["gateway"]
  gateway -- "Lattice" --> eni
  subgraph vpc["your VPC"]
    eni["interfaces that AgentCore keeps"]
    endpoint["endpoint of execute-api<br/>this API and stage alone"]
  end
  eni -- "443" --> endpoint
  endpoint --> api["private REST API<br/>api_resource_policy"]
`,
  when: [
    ...PRIVATE_API_WHEN,
    'You want nothing of Lattice to own, and nothing of it billed by the hour.',
  ],
  whenNot: [
    ...PRIVATE_API_WHEN_NOT,
    'You must see and own what leads into the VPC: `private-api-gateway-self-managed`.',
  ],
  limits: [
    ...PRIVATE_API_LIMITS,
    'AgentCore may hold on to the group of the resource gateway for a while after a change or a destroy. To share a resource gateway among targets, or to keep the group, pass `resource_gateway_security_group_id`.',
    'At most five targets of a gateway are made, changed or deleted at a time: with more, run `terraform apply -parallelism=5`. A target takes three to five minutes.',
  ],
  teardown: [
    'Destroy the target: the resource gateway goes when no target uses it, sometimes minutes later.',
    'Then the groups go. Too early, AWS refuses with `DependencyViolation`; the destroy can be run again.',
    'Without its policy a private API serves nobody: destroy or redeploy it as you need.',
  ],
};
