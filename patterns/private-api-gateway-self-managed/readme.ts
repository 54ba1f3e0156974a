import type { Readme } from '../../inputs/module-card';
import {
  PRIVATE_API_LIMITS,
  PRIVATE_API_PROMISE,
  PRIVATE_API_WHEN,
  PRIVATE_API_WHEN_NOT,
} from '../scenarios/private-api-gateway/readme';

export const readme: Readme = {
  promise: `A private REST API of API Gateway as a target of a gateway, in egress mode 2: over a VPC Lattice resource gateway and a resource
configuration that are yours.

${PRIVATE_API_PROMISE}`,
  diagram: `
flowchart LR
  caller["agents"] --> gateway["gateway"]
  gateway -- "resource configuration:<br/>one name, port 443" --> rgw
  subgraph vpc["your VPC"]
    rgw["resource gateway, yours"]
    endpoint["endpoint of execute-api<br/>this API and stage alone"]
  end
  rgw -- "443" --> endpoint
  endpoint --> api["private REST API<br/>api_resource_policy"]
`,
  when: [
    ...PRIVATE_API_WHEN,
    'You must own, name and see what leads into the VPC, or a resource gateway is there already.',
  ],
  whenNot: [
    ...PRIVATE_API_WHEN_NOT,
    'Nothing of Lattice has to be owned, and nothing may be billed by the hour: `private-api-gateway-managed`.',
  ],
  limits: [
    ...PRIVATE_API_LIMITS,
    'A new subnet, another address type or another `dns_resolution` replaces the resource gateway, and Lattice refuses to delete one that has resources: destroy the target first.',
    'The names of an endpoint resolve publicly, to private addresses: `dns_resolution = "PUBLIC"` is enough. Of a resource gateway that is given, nothing but the group is looked at.',
    'At most five targets of a gateway are made, changed or deleted at a time: with more, run `terraform apply -parallelism=5`.',
  ],
  teardown: [
    'Destroy the target, then the rest: Terraform keeps that order by itself.',
    'Interfaces of the resource gateway go minutes later. Too early, AWS refuses its group with `DependencyViolation`; the destroy can be run again.',
    'Without its policy a private API serves nobody: destroy or redeploy it as you need.',
  ],
};
