import type { Readme } from '../../inputs/module-card';
import { ASSOCIATION_LIMIT, FIVE_TARGETS_LIMIT } from '../../modules/blocks/gateway-target/limits';
import { NOT_APPLIED } from '../../modules/blocks/limits';

export const readme: Readme = {
  purpose:
    'Creates a gateway target for a service in another account, over a VPC Lattice resource configuration that its owner shares with `lattice-share`.',
  access: {
    callers:
      'Callers of the gateway. Other principals of this account that can associate VPC Lattice resources can use the share too.',
    reach:
      'From the gateway: one name or address on one port of the owner, which the owner chooses and can change. The owner reaches nothing in this account.',
    risks:
      'You cannot see where the resource leads, nor whether security groups there block it: calls then fail without a log entry.',
  },
  promise: `Three inputs are outputs of \`lattice-share\`. Outside the organization of the owner, the module accepts the share before it creates the target.

The target is an MCP server, a service with an OpenAPI document (as text or in S3), or an HTTP service. The plan fails if it calls another name than
\`domain_name\` of the owner. The role of the gateway gets an inline policy for the credential and schema of this target.`,
  diagram: {
    groups: {
      yours: { label: 'your account' },
      owner: { label: 'account of the owner: lattice-share' },
    },
    nodes: {
      caller: { label: 'agents' },
      gateway: { label: 'gateway', in: 'yours' },
      target: { label: 'target', in: 'yours' },
      accepter: { label: ['acceptance of the share,', 'outside the organization'], in: 'yours' },
      resource: { label: 'resource configuration', in: 'owner' },
      service: {
        label: ['service in a VPC, TLS with a', 'public certificate for domain_name'],
        in: 'owner',
      },
    },
    edges: [
      { from: 'caller', to: 'gateway' },
      { from: 'gateway', to: 'target' },
      { from: 'accepter', to: 'target', label: 'before', kind: 'conditional' },
      { from: 'target', to: 'resource', label: 'resource_configuration_arn' },
      { from: 'resource', to: 'service' },
    ],
  },
  when: [
    'The service is in a VPC of another account that shares it, without routes or peering.',
    'Several gateways or targets of this account use one shared resource: use one module for each, and `accept_resource_share` in at most one.',
  ],
  whenNot: [
    'Service and gateway are in one account: use `gateway-target-managed` or `gateway-target-self-managed`.',
    'Your VPC has a route to the service: use `gateway-target-managed`.',
    'The gateway is in another region than the resource: VPC Lattice does not work across regions.',
  ],
  limits: {
    network: [
      '**The gateway must be in the region of the resource**, because VPC Lattice does not work across regions. The ID of a gateway does not show its region, so the module checks only that resource and share have one account and region.',
      '**`domain_name` is a check only**: you write the URL of the target. It states what the owner promises about the certificate. The module does not check a document in S3, and not the port.',
      '**Calls fail without a log entry if the security groups block them**: the module does not check that they allow egress to the service, and ingress there.',
    ],
    identity: [
      ASSOCIATION_LIMIT,
      'All targets of a gateway share one role: a caller of the gateway can use the permissions for every target. Create a gateway for each level of trust.',
      'If a customer managed key encrypts a secret or schema, attach `kms:Decrypt` to the role of the gateway yourself.',
    ],
    lifecycle: [
      '**`accept_resource_share` fails without a pending invitation**: leave it false inside an organization, or if somebody accepted the invitation by hand. Only the owner can remove an account from a share of VPC Lattice resources, so after a destroy you can remain in it without a second invitation.',
      'If the owner removes this account from the share, existing targets continue to work, and new ones fail.',
      'If the owner replaces the resource, its ARN changes, and you must first change the target here.',
      FIVE_TARGETS_LIMIT,
      'An OpenAPI document that is unknown at plan is checked at apply, after other resources are created. The module does not check a document in S3, neither its host nor its operations, nor the tool schema of an MCP server.',
    ],
    unverified: [NOT_APPLIED, 'AWS does not say whether the ARN of a target can change in place.'],
  },
  teardown: [
    'Destroy this module first.',
    'The owner destroys `lattice-share`: VPC Lattice refuses while this target exists. If one root contains both, one destroy is enough.',
  ],
};
