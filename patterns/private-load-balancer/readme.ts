import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `Puts an internal Network Load Balancer in front of a service in a VPC. The load balancer terminates TLS for \`host_name\` on port 443
with a public certificate, and forwards plain TCP to the service. The module creates no gateway target: its outputs \`domain_name\`,
\`routing_domain\`, and \`security_group_ids\` are inputs of \`lattice-share\` under the same names, so that gateways of other accounts can
reach the service. \`gateway-target-managed\` and \`gateway-target-self-managed\` use the last two in the same account.

The load balancer has no public address. The resource gateway can connect to the load balancer on port 443 and to nothing else. The
load balancer accepts connections from the resource gateway only, and can connect to the security groups in
\`backend_security_group_ids\` on the backend port and the health-check port only.`,
  diagram: `
flowchart LR
  gateways["gateways<br/>of this and other accounts"] -- "VPC Lattice" --> rgw
  subgraph vpc["VPC of the service"]
    rgw["resource gateway<br/>security_group_ids"]
    lb["internal load balancer<br/>TLS for host_name"]
    service["service, pods, or ingress<br/>backend_security_group_ids"]
  end
  rgw -- "443" --> lb
  lb -- "backend_port" --> service
`,
  when: [
    'The service runs in another account than the gateway, for example an MCP server on EKS. Create this module and `lattice-share` in the account of the service, and `gateway-target-shared` in the account of the gateway.',
    'Several gateway targets use one load balancer.',
  ],
  whenNot: [
    'The gateway is in the same account and has one target: `private-mcp-server-managed` or `private-mcp-server-self-managed` create the target too.',
    'The service has a certificate of a private certificate authority: `private-ca-bridge`.',
    'A load balancer with a public certificate exists: `lattice-share` alone, or `gateway-target-managed`.',
  ],
  limits: [
    'Not verified on AWS. Plans and rules are tested with mocked providers and against the provider schema.',
    'The service receives plain TCP from the load balancer, and sees the address of the load balancer instead of the address of the caller. For HTTP, `host_name` is the Host header.',
    'ACM certificates are created elsewhere, because their validation records belong in the public zone of the name. The module does not look up the names on the certificate; it trusts `certificate_domains`.',
    'The DNS name of the load balancer resolves publicly to private addresses, so a resource gateway needs no private hosted zone.',
    'The module does not check that targets are healthy, or the protocol and VPC of an existing target group.',
  ],
  teardown: [
    'Destroy the gateway targets and `lattice-share` first. VPC Lattice and AgentCore release the security group of a resource gateway minutes later.',
    'Set `deletion_protection = false` and apply if it was on. Then destroy. While the security group is in use, AWS refuses with `DependencyViolation` after 15 minutes; run the destroy again.',
  ],
};
