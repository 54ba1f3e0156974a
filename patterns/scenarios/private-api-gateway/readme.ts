/** What the READMEs of both modes share. */
import type { EgressMode } from '../../../facts/egress-modes';
import type { Diagram } from '../../../inputs/diagram';
import type { Readme } from '../../../inputs/module-card';
import {
  ASSOCIATION_LIMIT,
  FIVE_TARGETS_LIMIT,
  MANAGED_GROUP_LIMIT,
  REPLACED_RESOURCE_GATEWAY_LIMIT,
  SHARED_ROLE_LIMIT,
} from '../../../modules/blocks/gateway-target/limits';
import { NOT_APPLIED } from '../../../modules/blocks/limits';

const diagramOf = (mode: EgressMode): Diagram => ({
  groups: { vpc: { label: 'your VPC' } },
  nodes: {
    caller: { label: 'agents' },
    gateway: { label: 'gateway' },
    rgw: {
      label: mode === 'managed' ? 'network interfaces of AgentCore' : 'your resource gateway',
      in: 'vpc',
    },
    endpoint: { label: ['execute-api endpoint', 'this API and stage only'], in: 'vpc' },
    api: { label: ['private REST API', 'api_resource_policy'] },
    others: { label: 'other APIs and stages' },
  },
  edges: [
    { from: 'caller', to: 'gateway' },
    {
      from: 'gateway',
      to: 'rgw',
      label: mode === 'managed' ? 'VPC Lattice' : ['resource configuration:', 'one name, port 443'],
    },
    { from: 'rgw', to: 'endpoint', label: '443' },
    { from: 'endpoint', to: 'api' },
    { from: 'endpoint', to: 'others', label: 'denied by the endpoint policy', kind: 'denied' },
  ],
});

/** The prose of one mode. */
export const readmeOf = (mode: EgressMode): Readme => ({
  purpose: `Makes a private REST API of Amazon API Gateway a target of an AgentCore gateway, ${
    mode === 'managed'
      ? 'with managed egress: AgentCore creates and deletes the VPC Lattice resource gateway for you.'
      : 'with a VPC Lattice resource gateway and resource configuration that you own.'
  }`,
  access: {
    callers:
      'Callers of the gateway. The endpoint accepts connections from the resource gateway only, and `api_resource_policy` admits only calls through the endpoint.',
    reach:
      'From the gateway: the methods of the OpenAPI document, on this API and stage, through one execute-api endpoint.',
    risks:
      '`api_resource_policy` replaces the policy of the API: if others call it through another endpoint, merge the statements. A private API cannot be deployed without a policy.',
  },
  diagram: diagramOf(mode),
  promise: `The module creates nothing of the API. You pass the API and its stage, and attach the output \`api_resource_policy\` to the API. The output
\`redeploy_trigger\` is for your deployment, which then applies the policy. The module creates the execute-api endpoint, or uses an existing one, and two security
groups with two rules that connect the resource gateway to the endpoint.

The gateway reads the export of the stage. The module replaces its \`servers\` with the URL that leads through the endpoint, and the plan fails for
operations without \`operationId\`.`,
  when: [
    'The API is private (`PRIVATE`) and stays private.',
    mode === 'managed'
      ? 'You want no VPC Lattice resources to manage, and no hourly cost for them.'
      : 'You must own the resource gateway, or you already have one.',
  ],
  whenNot: [
    'The API is public or regional: AgentCore has a target type for these that needs no VPC.',
    'The service is behind a load balancer: use `private-rest-api-managed` or `private-rest-api-self-managed`.',
    mode === 'managed'
      ? 'You must own the resource gateway: use `private-api-gateway-self-managed`.'
      : 'You want no resources to manage and no hourly cost: use `private-api-gateway-managed`.',
  ],
  limits: {
    network: [
      '**`endpoint_host` resolves only if the API is associated with the endpoint** (`vpc_endpoint_ids` of its endpoint configuration), which the module cannot see.',
      'The module checks service, VPC, security group, and name of an existing endpoint, but not its policy.',
      ...(mode === 'managed'
        ? []
        : [
            '`dns_resolution = "PUBLIC"` is enough: the names of an endpoint resolve publicly to private addresses. The module checks only the security group of an existing resource gateway.',
          ]),
    ],
    identity: [
      '**Calls without a SigV4 signature are anonymous for the endpoint policy**, such as calls with a bearer token, and the policy of the created endpoint admits them. AWS once documented that they are refused for methods without authorization. An API key of API Gateway belongs in the header `x-api-key`: set it in `credential`.',
      SHARED_ROLE_LIMIT,
      ...(mode === 'managed' ? [] : [ASSOCIATION_LIMIT]),
    ],
    lifecycle: [
      '**Pass `stage_name` as a reference to the stage, and set no `depends_on` on the module.** The stage needs the policy, trigger, and endpoint, and the target needs the stage. Attach the policy before the first deployment.',
      '**OpenAPI documents must be JSON**, because YAML changes when it is written again. `<`, `>`, and `&` count as six characters each, and the limit of 1 MB applies after that. A document that is unknown at plan is checked at apply; a document in S3 is not checked.',
      'The endpoint has the default policy, which is open, until the stage exists. Only the resource gateway can connect to it.',
      mode === 'managed' ? MANAGED_GROUP_LIMIT : REPLACED_RESOURCE_GATEWAY_LIMIT,
      FIVE_TARGETS_LIMIT,
    ],
    unverified: [
      NOT_APPLIED,
      'Whether AgentCore accepts every extension of an exported document is not documented. `operationId` is the operation name of a method.',
    ],
  },
  teardown: [
    mode === 'managed'
      ? 'Destroy this module. AgentCore deletes the resource gateway when no target uses it, sometimes minutes later.'
      : 'Destroy this module. VPC Lattice releases the network interfaces of the resource gateway minutes later.',
    'Until then, AWS refuses to delete the security group with `DependencyViolation`: run the destroy again.',
    'Change or destroy the API: a private API without its policy serves nobody.',
  ],
});
