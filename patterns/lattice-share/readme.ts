import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Creates a VPC Lattice resource configuration for a service in your VPC and shares it with AWS RAM, so that gateways of other accounts can use the service as a target.',
  access: {
    callers:
      'Every account in `share_with`, and every current and future account of a unit or organization named there. The share is with accounts, not with gateways: their administrators decide which target, service network, or VPC endpoint uses the resource.',
    reach:
      'One name or address on one TCP port. Nothing else in your VPC, and nothing in the other accounts. `security_group_ids` restrict the resource gateway further, and only you control them.',
    risks:
      '**Removing an account from `share_with` does not end its access**: delete its associations too. A principal that can change the DNS record of the name decides where the resource leads.',
  },
  promise: `The module creates the resource gateway, or uses an existing one. Its outputs \`resource_configuration_arn\`, \`resource_share_arn\`, and
\`domain_name\` are inputs of \`gateway-target-shared\` under the same names.

VPC Lattice's default stays in place: the resource cannot be added to a service network that is open to sharing, so an account cannot share it further
that way.`,
  diagram: {
    groups: {
      consumer: { label: 'account in share_with' },
      owner: { label: 'your account' },
      vpc: { label: 'your VPC', in: 'owner' },
    },
    nodes: {
      gateway: { label: 'gateway', in: 'consumer' },
      target: { label: ['target:', 'gateway-target-shared'], in: 'consumer' },
      others: { label: 'other accounts' },
      share: { label: 'RAM share', in: 'owner' },
      resource: { label: ['resource configuration:', 'one name, one port'], in: 'owner' },
      rgw: { label: ['resource gateway', 'security_group_ids'], in: 'vpc' },
      service: {
        label: ['service, TLS with a', 'public certificate for domain_name'],
        in: 'vpc',
      },
      other: { label: 'everything else in the VPC', in: 'vpc' },
    },
    edges: [
      { from: 'gateway', to: 'target' },
      { from: 'target', to: 'resource' },
      { from: 'share', to: 'resource', kind: 'part' },
      { from: 'resource', to: 'rgw' },
      { from: 'rgw', to: 'service', label: ['domain_name, routing_domain,', 'or ip_address'] },
      { from: 'others', to: 'resource', label: 'not in the share', kind: 'denied' },
      { from: 'resource', to: 'other', label: 'no resource configuration', kind: 'denied' },
    ],
  },
  when: [
    'The service and the gateway are in different accounts, in one organization or not.',
    'The two VPCs must not have routes to each other (no peering, no transit gateway), or their networks overlap.',
  ],
  whenNot: [
    'The service and the gateway are in one account: use `gateway-target-self-managed` or `gateway-target-managed`.',
    'They are in different regions: a resource is shared within its region. Route to the service instead, with a VPC in the region of the gateway and `hub-and-spoke`.',
  ],
  limits: {
    network: [
      '**TLS fails if the certificate does not cover `domain_name`**, or if it is not from a public certificate authority. Targets must call `domain_name`. The module checks neither the certificate nor that targets call `port`.',
      '**Private names do not resolve by default**: a resource gateway resolves public names only, unless `dns_resolution = "IN_VPC"`, which you cannot change later.',
      '**Calls fail if the security groups block them**: the module does not check that they allow egress to the service, and ingress there.',
      'The module does not check an existing resource gateway.',
    ],
    identity: [
      '**An account that you remove keeps its access.** AWS keeps existing associations, and the account cannot create new ones. To end access, delete them: `aws vpc-lattice list-service-network-resource-associations --resource-configuration-identifier` lists them, and the owner can delete them.',
      'A target that fails with access denied can have the wrong permission version: RAM attaches the default version of `AWSRAMPermissionVpcLatticeResourceConfiguration`. Check whether that is version 2. The module does not accept a customer managed permission, because AWS does not document the minimum actions for a target.',
      'An account ID does not show whether the account is in your organization. With `outside_organization = false`, RAM refuses outside accounts, if the owner is in an organization. With `true`, sharing with accounts of the organization does not change.',
      'Units and the organization require RAM sharing with AWS Organizations, which the management account enables.',
    ],
    lifecycle: [
      '**A new subnet, another address type, or another `dns_resolution` replaces the resource gateway. Another `routing_domain`, or another `domain_name` without `routing_domain`, replaces the resource.** VPC Lattice refuses to delete either while it is in use: consumers first destroy their targets, and then use the new ARN.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans, rules, and order are tested with mocked providers and against the schema of the provider.',
      'AWS does not say whether AgentCore works with a resource gateway with `IN_VPC`.',
      'It is not established which account pays for traffic. The share is free.',
    ],
  },
  teardown: [
    'In each account of `share_with`, destroy `gateway-target-shared`. AWS refuses to delete a resource with associations, and Terraform does not see those of other accounts.',
    'Destroy this module. It deletes the associations of the share, the share, the resource, and the resource gateway, in that order. The resource can take minutes: the destroy waits up to 30.',
    'Destroy security groups and subnets. VPC Lattice releases network interfaces minutes later. Until then, AWS refuses with `DependencyViolation`: run the destroy again.',
  ],
};
