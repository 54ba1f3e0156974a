import type { Readme } from '../../inputs/module-card';
import { ASSOCIATION_LIMIT, FIVE_TARGETS_LIMIT } from '../../modules/blocks/gateway-target/limits';
import { NOT_APPLIED } from '../../modules/blocks/limits';

export const readme: Readme = {
  purpose:
    'Creates a gateway target for a service in your VPC, with a VPC Lattice resource gateway and resource configuration that you own.',
  access: {
    callers:
      'Callers of the gateway. Other principals of the account can use the resource gateway only through resources that somebody adds to it.',
    reach:
      'From the gateway: one name or address, on one port, as far as the egress rules of `security_group_ids` allow.',
    risks:
      'Several changes replace the resource gateway, and VPC Lattice refuses to delete one with resources. A private TLS certificate does not work.',
  },
  promise: `The module creates the resource gateway, or uses an existing one.

The target is an MCP server, a service with an OpenAPI document (as text or in S3), or an HTTP service. The role of the gateway gets an inline policy
for the credential and schema of this target. The plan fails if an OpenAPI document does not have one https host and an operationId for each operation.`,
  diagram: {
    groups: { vpc: { label: 'your VPC' } },
    nodes: {
      caller: { label: 'agents' },
      gateway: { label: 'gateway' },
      rgw: { label: ['your resource gateway', 'security_group_ids'], in: 'vpc' },
      service: { label: ['service, TLS with a', 'public certificate'], in: 'vpc' },
      other: { label: 'everything else in the VPC', in: 'vpc' },
    },
    edges: [
      { from: 'caller', to: 'gateway' },
      { from: 'gateway', to: 'rgw', label: ['resource configuration:', 'one name, one port'] },
      { from: 'rgw', to: 'service', label: 'routing_domain or ip_address' },
      { from: 'rgw', to: 'other', label: 'no egress rule', kind: 'denied' },
    ],
  },
  when: [
    'You must own the resource gateway: IDs for rules, tags, flow logs, or one resource gateway for many services.',
    'You already have a resource gateway, for other consumers of VPC Lattice.',
    'You will share the resource with other accounts later: `lattice-share` creates the same resources.',
  ],
  whenNot: [
    'You want no resources to manage and no hourly cost: use `gateway-target-managed`.',
    'The service is in another account: use `lattice-share` there and `gateway-target-shared` here.',
    'The target is a Lambda function, a runtime, or a public API Gateway: these need no private endpoint.',
  ],
  limits: {
    network: [
      '**The service needs a public TLS certificate for the host name of the target**, whatever `routing_domain` is. AgentCore can trust private certificate authorities, but `hashicorp/aws` 6.69.1 has no argument for it: `private-ca-bridge` adds a public certificate.',
      '**Private names do not resolve by default**: a resource gateway resolves public names only, unless `dns_resolution = "IN_VPC"`, which you cannot change later. The name of an internal load balancer resolves publicly.',
      '**Calls fail without a log entry if the security groups block them**: the module does not check that they allow egress to the service, and ingress there.',
      'The module does not check an existing resource gateway.',
    ],
    identity: [
      ASSOCIATION_LIMIT,
      'All targets of a gateway share one role: a caller of the gateway can use the permissions for every target. Create a gateway for each level of trust.',
      'If a customer managed key encrypts a secret or schema, attach `kms:Decrypt` to the role of the gateway yourself.',
    ],
    lifecycle: [
      '**A new subnet, another address type, or another `dns_resolution` replaces the resource gateway**, and VPC Lattice refuses to delete one with resources. Destroy the target first, or create a second module beside this one.',
      'Create the listener and the rules of the service first, with `depends_on` on the module: the target waits only for the resource.',
      FIVE_TARGETS_LIMIT,
      'An OpenAPI document that is unknown at plan is checked at apply, after other resources are created. The module does not check a document in S3, neither its host nor its operations, nor the tool schema of an MCP server.',
    ],
    unverified: [
      NOT_APPLIED,
      'AWS does not say whether AgentCore works with a resource gateway with `IN_VPC`.',
    ],
  },
  teardown: [
    'Run `terraform destroy`. It deletes the target, the resource configuration, and the resource gateway, in that order. AWS refuses to delete a resource configuration that other accounts or networks use.',
    'Destroy security groups and subnets. VPC Lattice releases network interfaces minutes later. Until then, AWS refuses with `DependencyViolation`: run the destroy again.',
  ],
};
