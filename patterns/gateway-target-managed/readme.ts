import type { Readme } from '../../inputs/module-card';
import { FIVE_TARGETS_LIMIT } from '../../modules/blocks/gateway-target/limits';
import { NOT_APPLIED } from '../../modules/blocks/limits';

export const readme: Readme = {
  purpose:
    'Creates a gateway target for a service in your VPC, with managed egress: AgentCore creates and deletes the VPC Lattice resource gateway for you.',
  access: {
    callers:
      'Callers of the gateway. Nothing else uses the network interfaces that AgentCore creates.',
    reach:
      'From the gateway: the target, as far as the egress rules of `security_group_ids` allow.',
    risks:
      'If a security group blocks the target, calls fail without a log entry. A private TLS certificate does not work.',
  },
  promise: `AgentCore places one network interface with one address in each subnet, and reuses the resource gateway for every target with the same VPC, subnets,
security groups, and address type.

The target is an MCP server, a service with an OpenAPI document (as text or in S3), or an HTTP service. The role of the gateway gets an inline policy
for the credential and schema of this target. The plan fails if an OpenAPI document does not have one https host and an operationId for each operation.`,
  diagram: {
    groups: { vpc: { label: 'your VPC' } },
    nodes: {
      caller: { label: 'agents' },
      gateway: { label: 'gateway' },
      eni: { label: ['network interfaces of AgentCore', 'security_group_ids'], in: 'vpc' },
      service: { label: ['service, TLS with a', 'public certificate'], in: 'vpc' },
      dns: { label: 'VPC resolver', in: 'vpc' },
      other: { label: 'everything else in the VPC', in: 'vpc' },
    },
    edges: [
      { from: 'caller', to: 'gateway' },
      { from: 'gateway', to: 'eni', label: 'VPC Lattice' },
      { from: 'eni', to: 'service', label: '443' },
      { from: 'eni', to: 'dns', label: ['host name of the target,', 'or routing_domain'] },
      { from: 'eni', to: 'other', label: 'no egress rule', kind: 'denied' },
    ],
  },
  when: [
    'The service and the gateway are in one account, or a VPC of that account has routes to the service (`hub-and-spoke`).',
    'You want no resources to manage and no hourly cost: AWS bills this mode by traffic only.',
    'Several targets share subnets and security groups: they share the resource gateway too.',
  ],
  whenNot: [
    'The service is in another account without routes: use `lattice-share` there and `gateway-target-shared` here.',
    'You must own the resource gateway, or use its ID in rules: use `gateway-target-self-managed`.',
    'The target is a Lambda function, a runtime, or a public API Gateway: these need no private endpoint.',
  ],
  limits: {
    network: [
      '**The service needs a public TLS certificate for the host name of the target**, whatever `routing_domain` is. AgentCore can trust private certificate authorities, but `hashicorp/aws` 6.69.1 has no argument for it: `private-ca-bridge` adds a public certificate.',
      '**Calls fail without a log entry if the security groups block them**: the module does not check that they allow egress to the service, and ingress there.',
    ],
    identity: [
      'All targets of a gateway share one role: a caller of the gateway can use the permissions for every target. Create a gateway for each level of trust.',
      'If a customer managed key encrypts a secret or schema, attach `kms:Decrypt` to the role of the gateway yourself.',
    ],
    lifecycle: [
      'AgentCore creates a new resource gateway when subnets or security groups change, and keeps the old one for a while. AWS refuses to delete its security groups until then, and you can delete neither gateway.',
      FIVE_TARGETS_LIMIT,
      'An OpenAPI document that is unknown at plan is checked at apply, after other resources are created. The module does not check a document in S3, neither its host nor its operations, nor the tool schema of an MCP server.',
    ],
    unverified: [
      NOT_APPLIED,
      'AWS does not say which credentials an HTTP service can be called with.',
    ],
  },
  teardown: [
    'Destroy the target. AgentCore deletes the resource gateway when no target uses it, sometimes minutes later.',
    'Destroy security groups and subnets. Before that, AWS refuses with `DependencyViolation`: run the destroy again.',
  ],
};
