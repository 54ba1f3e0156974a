/** Prose of `private-rest-api-managed` and `private-rest-api-self-managed`. */
import type { EgressMode } from '../../../facts/egress-modes';
import type { Readme } from '../../../inputs/module-card';
import { limitsOf, otherModeOf, teardownOf, whenOf } from '../scenario-readme';

/** The prose of one mode. */
export const readmeOf = (mode: EgressMode): Readme => ({
  promise: `A REST service in a VPC becomes tools of a gateway: an internal Application Load Balancer ends TLS on 443 with a public
certificate and forwards to \`backend_port\` (8000), a private hosted zone knows it as \`host_name\`, and a target makes a tool of each
operation of the service's OpenAPI document. ${
    mode === 'managed'
      ? 'Egress mode 1: AgentCore makes and keeps the resource gateway.'
      : 'Egress mode 2: the VPC Lattice resource gateway and the resource behind it are yours.'
  }

Nothing here faces the internet. The resource gateway reaches the load balancer on 443 and nothing else; the load balancer lets in the
resource gateway and nobody else, and reaches the groups in \`backend_security_group_ids\` on the backend port and the health-check port, and
nothing else. Before AWS sees the document, it is looked at: its only host is \`host_name\`, which the certificate carries.`,
  diagram: `
flowchart LR
  caller["agents"] --> gateway["gateway"]
  gateway -- "${mode === 'managed' ? 'Lattice' : 'resource configuration'}" --> rgw
  subgraph vpc["your VPC"]
    rgw["resource gateway${mode === 'managed' ? '<br/>that AgentCore keeps' : ', yours'}"]
    lb["internal load balancer<br/>TLS for host_name"]
    service["service<br/>backend_security_group_ids"]
    zone["private zone: host_name"]
  end
  rgw -- "443" --> lb
  lb -- "8000" --> service
  zone -.- lb
`,
  when: [
    'The service speaks plain HTTP in the VPC, on ECS, EC2 or EKS, and has an OpenAPI document.',
    ...whenOf(mode),
  ],
  whenNot: [
    otherModeOf(mode, 'private-rest-api'),
    'A load balancer with a public certificate is there already: `gateway-target-managed` or `gateway-target-self-managed`.',
    'The service must get TLS itself, with a private certificate: `private-ca-bridge` and one of these.',
    'The API is a private API of API Gateway: it has an entrance of its own, and needs no load balancer.',
  ],
  limits: [
    ...limitsOf(mode, { made: 'the load balancer' }),
    'An OpenAPI document that is not known before the apply is checked then, when other things may have been made. One in S3 is not looked at: neither its host nor its operations.',
    'Between the load balancer and the service goes plain HTTP.',
  ],
  teardown: teardownOf(mode),
});
