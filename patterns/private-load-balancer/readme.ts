import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Creates an internal Network Load Balancer with a public certificate in front of a service in a VPC, so that gateways of this and other accounts can use the service as a target.',
  access: {
    callers:
      'Only the resource gateway, on port 443. Who can use that resource gateway is up to `lattice-share` or the gateway target. The load balancer has no public address.',
    reach:
      'The load balancer: the security groups in `backend_security_group_ids`, on `backend_port` and the health check port. The resource gateway: the load balancer on port 443.',
    risks:
      'The load balancer does not authenticate callers, and traffic from it to the service is plain TCP. Rules that an existing `resource_gateway_security_group_id` already has stay in effect.',
  },
  promise: `The load balancer terminates TLS for \`host_name\` on port 443, and forwards plain TCP to the service. Targets register by IP address or
instance ID, or a controller registers them in \`target_group_arn\`.

The module creates no gateway target. Pass its outputs \`domain_name\`, \`routing_domain\`, and \`security_group_ids\` to the inputs of the same names of
\`lattice-share\`, for gateways of other accounts. In the same account, pass the last two to \`gateway-target-managed\` or \`gateway-target-self-managed\`.`,
  diagram: {
    groups: { vpc: { label: 'VPC of the service' } },
    nodes: {
      gateways: { label: ['gateways', 'of this and other accounts'] },
      rgw: { label: ['resource gateway', 'security_group_ids'], in: 'vpc' },
      lb: { label: ['internal load balancer', 'TLS for host_name'], in: 'vpc' },
      service: {
        label: ['service, pods, or ingress', 'backend_security_group_ids'],
        in: 'vpc',
      },
      other: { label: 'everything else in the VPC', in: 'vpc' },
    },
    edges: [
      { from: 'gateways', to: 'rgw', label: 'VPC Lattice' },
      { from: 'rgw', to: 'lb', label: '443' },
      { from: 'lb', to: 'service', label: ['backend_port,', 'health check port'] },
      { from: 'other', to: 'lb', label: 'no ingress rule', kind: 'denied' },
      { from: 'lb', to: 'other', label: 'no egress rule', kind: 'denied' },
    ],
  },
  when: [
    'The service is in another account than the gateway, for example an MCP server on EKS. Create this module and `lattice-share` in the account of the service, and `gateway-target-shared` in the account of the gateway.',
    'Several gateway targets use one load balancer.',
  ],
  whenNot: [
    'The gateway is in the same account and has one target: `private-mcp-server-managed` or `private-mcp-server-self-managed` also create the target.',
    'The service has a certificate of a private certificate authority: use `private-ca-bridge`.',
    'You have a load balancer with a public certificate: use `lattice-share` alone, or `gateway-target-managed`.',
  ],
  limits: {
    network: [
      'The service sees the address of the load balancer instead of the address of the caller. For HTTP, `host_name` is the Host header.',
      'The module does not check that targets are healthy, or the protocol and VPC of an existing target group.',
      'The DNS name of the load balancer resolves publicly to private addresses, so a resource gateway needs no private hosted zone.',
    ],
    identity: [
      'TLS fails if `certificate_domains` is wrong: the module does not look up the names on the certificate.',
      'Create the ACM certificate outside this module: its validation records belong in the public hosted zone of the name.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans and rules are tested with mocked providers and against the schema of the provider.',
    ],
  },
  teardown: [
    'Destroy the gateway targets and `lattice-share`. VPC Lattice and AgentCore release the security group of a resource gateway minutes later.',
    'If `deletion_protection` is true, set it to false and apply. Then destroy this module. While the security group is in use, AWS refuses with `DependencyViolation` after 15 minutes: run the destroy again.',
  ],
};
