import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `A service in a VPC whose certificate comes from a private authority, which AgentCore does not trust by itself. This module puts
an internal Application Load Balancer with a public certificate in front: TLS for \`host_name\` ends there, the Host header becomes
\`backend_host_name\`, and a second TLS connection leads to the service. It makes no target: \`routing_domain\` and \`security_group_ids\` are
inputs of \`gateway-target-managed\` and \`gateway-target-self-managed\`, word for word, and the target's address is \`https://<host_name>\`.

Nothing here faces the internet. The resource gateway reaches the load balancer on 443 and nothing else; the load balancer lets in the
resource gateway and nobody else, answers 404 to any other host, and reaches the groups in \`backend_security_group_ids\` on the backend port
and the health-check port, and nothing else.`,
  diagram: `
flowchart LR
  gateway["gateway"] -- "Lattice" --> rgw
  subgraph vpc["your VPC"]
    rgw["resource gateway<br/>security_group_ids"]
    lb["internal load balancer<br/>public certificate: host_name"]
    service["service<br/>private certificate: backend_host_name"]
  end
  rgw -- "TLS 443, host_name" --> lb
  lb -- "TLS, Host: backend_host_name" --> service
`,
  when: [
    'The certificate of the service comes from a private authority, and cannot be changed.',
    'The service answers to an internal name only, and the gateway must ask for a public one.',
  ],
  whenNot: [
    'You can set `certificateConfigurations` of the gateway target or of the identity provider outside Terraform. AgentCore then trusts a private certificate authority itself, for targets since October 2026 and for identity providers since November 2026, and checks the certificate of the service, which this load balancer does not. `hashicorp/aws` 6.69.1 has no argument for it.',
    'To leave this module later: set the certificate configuration on the target, point the target at `backend_host_name` and at the service itself, apply, and then destroy this module. AgentCore contacts the load balancer until the target has changed.',
    'The service speaks plain HTTP: `private-rest-api-managed`, `private-mcp-server-managed`, or their self-managed modes.',
    'The service has a public certificate: `gateway-target-managed` or `gateway-target-self-managed` alone.',
  ],
  limits: [
    'Nothing here was applied to AWS. Plans and rules were tested with mocked providers and against the schema of the provider.',
    '**The load balancer does not check the certificate of the service:** it takes any, also one that has run out. What goes over the wire is encrypted, but who answers is known only by the security groups.',
    'The load balancer reads what passes, in the clear, for the moment between the two connections.',
    '**Certificate:** the public one comes from ACM and is made elsewhere: its validation records belong into the public zone of the name. No lookup shows the names on it; `certificate_domains` is taken at its word.',
    'Which name the load balancer asks for in the TLS handshake with the service, AWS does not say: a service that picks its certificate by that name should have a default.',
    'The name of the load balancer resolves publicly, to private addresses, so targets need no zone. `resource_gateway_id` of a self-managed target may be given: then give its group here (`resource_gateway_security_group_id`).',
    'Links and redirects in answers keep `backend_host_name`: only the request is rewritten.',
    'Whether the targets of the load balancer are well is not known when a target of the gateway is made.',
  ],
  teardown: [
    'Destroy the targets of the gateway that take the outputs. AgentCore may hold on to the group of a managed resource gateway for a while.',
    'With `deletion_protection`, switch it off and apply. Then destroy: while the group is held, AWS refuses with `DependencyViolation` after fifteen minutes, and the destroy can be run again.',
  ],
};
