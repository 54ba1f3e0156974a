import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Creates an internal Application Load Balancer with a public certificate in front of a service in a VPC whose certificate is from a private certificate authority, so that gateways can call it.',
  access: {
    callers:
      'Only the resource gateway, on port 443. Who can use that resource gateway is up to the gateway target. The load balancer has no public address, and answers 404 for every host but `host_name`.',
    reach:
      'The load balancer: the security groups in `backend_security_group_ids`, on `backend_port` and the health check port. The resource gateway: the load balancer on port 443.',
    risks:
      '**The load balancer does not check the certificate of the service**, so only security groups ensure which host responds. It also decrypts every request and response.',
  },
  promise: `The load balancer terminates TLS for \`host_name\`, changes the Host header to \`backend_host_name\`, and opens a second TLS connection to the
service. AgentCore does not trust the private certificate by itself.

The module creates no gateway target. Pass its outputs \`routing_domain\` and \`security_group_ids\` to the inputs of the same names of
\`gateway-target-managed\` or \`gateway-target-self-managed\`, and use \`https://<host_name>\` as the address of the target.`,
  diagram: {
    groups: { vpc: { label: 'your VPC' } },
    nodes: {
      gateway: { label: 'gateway' },
      rgw: { label: ['resource gateway', 'security_group_ids'], in: 'vpc' },
      lb: {
        label: ['internal load balancer', 'public certificate: host_name'],
        in: 'vpc',
      },
      service: {
        label: ['service, private certificate:', 'backend_host_name'],
        in: 'vpc',
      },
      other: { label: 'everything else in the VPC', in: 'vpc' },
    },
    edges: [
      { from: 'gateway', to: 'rgw', label: 'VPC Lattice' },
      { from: 'rgw', to: 'lb', label: 'TLS 443, host_name' },
      { from: 'lb', to: 'service', label: ['TLS, Host:', 'backend_host_name'] },
      { from: 'other', to: 'lb', label: 'no ingress rule', kind: 'denied' },
      { from: 'lb', to: 'other', label: 'no egress rule', kind: 'denied' },
    ],
  },
  when: [
    'The certificate of the service is from a private certificate authority, and you cannot change it.',
    'The service accepts an internal host name only, and the gateway must use a public one.',
  ],
  whenNot: [
    'You can set `certificateConfigurations` of the gateway target or of the identity provider outside Terraform. AgentCore then trusts a private certificate authority itself, and checks the certificate of the service, which this load balancer does not. Targets have it since October 2026 and identity providers since November 2026. `hashicorp/aws` 6.69.1 has no argument for it.',
    'The service uses plain HTTP: use `private-rest-api-managed`, `private-mcp-server-managed`, or their self-managed modes.',
    'The service has a public certificate: use `gateway-target-managed` or `gateway-target-self-managed` alone.',
  ],
  limits: {
    network: [
      '**The load balancer accepts any certificate of the service**, including an expired one. Traffic is encrypted, but only security groups determine which host responds.',
      'The load balancer sees requests and responses in plain text between the two TLS connections.',
      'Links and redirects in responses still contain `backend_host_name`: the module rewrites requests only.',
      'The name of the load balancer resolves publicly to private addresses, so targets need no private hosted zone.',
      'With an existing `resource_gateway_id` in a self-managed target, pass its security group as `resource_gateway_security_group_id` here.',
      'A gateway target can be created while the service is down: the module does not check that targets are healthy.',
    ],
    identity: [
      'TLS fails if `certificate_domains` is wrong: the module does not look up the names on the certificate.',
      'Create the public ACM certificate outside this module: its validation records belong in the public hosted zone of the name.',
    ],
    lifecycle: [
      'To stop using this module, set the certificate configuration on the target, point the target at `backend_host_name` and at the service itself, apply, and then destroy this module. AgentCore contacts the load balancer until the target has changed.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans and rules are tested with mocked providers and against the schema of the provider.',
      'AWS does not say which name the load balancer sends in the TLS handshake (SNI) with the service. A service that selects its certificate by that name should have a default certificate.',
    ],
  },
  teardown: [
    'Destroy the gateway targets that use the outputs. AgentCore may keep the security group of a managed resource gateway in use for a while.',
    'If `deletion_protection` is true, set it to false and apply. Then destroy this module. While the security group is in use, AWS refuses with `DependencyViolation` after 15 minutes: run the destroy again.',
  ],
};
