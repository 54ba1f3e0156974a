/** Prose of `private-mcp-server-managed` and `private-mcp-server-self-managed`. */
import type { EgressMode } from '../../../facts/egress-modes';
import type { Readme } from '../../../inputs/module-card';
import { limitsOf, otherModeOf, teardownOf, whenOf } from '../scenario-readme';

/** The prose of one mode. */
export const readmeOf = (mode: EgressMode): Readme => ({
  promise: `An MCP server in a VPC becomes tools of a gateway: an internal Network Load Balancer ends TLS on 443 with a public certificate
and forwards to an ingress on \`backend_port\` (80), a private hosted zone knows it as \`host_name\`, and a target calls
\`https://<host_name><path>\`. On EKS the ingress joins the target group by its ARN; a target group that is there, addresses or instances do
as well. ${
    mode === 'managed'
      ? 'Egress mode 1: AgentCore makes and keeps the resource gateway.'
      : 'Egress mode 2: the VPC Lattice resource gateway and the resource behind it are yours.'
  }

Nothing here faces the internet. The resource gateway reaches the load balancer on 443 and nothing else; the load balancer lets in the
resource gateway and nobody else, and reaches the groups in \`backend_security_group_ids\` on the backend port and the health-check port, and
nothing else.`,
  diagram: `
flowchart LR
  caller["agents"] --> gateway["gateway"]
  gateway -- "${mode === 'managed' ? 'Lattice' : 'resource configuration'}" --> rgw
  subgraph vpc["your VPC"]
    rgw["resource gateway${mode === 'managed' ? '<br/>that AgentCore keeps' : ', yours'}"]
    lb["internal load balancer<br/>TLS for host_name"]
    ingress["ingress, pods or instances<br/>backend_security_group_ids"]
    zone["private zone: host_name"]
  end
  rgw -- "443" --> lb
  lb -- "80" --> ingress
  zone -.- lb
`,
  when: [
    'The MCP server runs on EKS behind an ingress, or anywhere in the VPC over plain HTTP.',
    ...whenOf(mode),
  ],
  whenNot: [
    otherModeOf(mode, 'private-mcp-server'),
    'A load balancer with a public certificate is there already: `gateway-target-managed` or `gateway-target-self-managed`.',
    'The MCP server runs on AgentCore: a gateway reaches a runtime without any of this.',
    'It is a REST service with an OpenAPI document: `private-rest-api-managed` or `private-rest-api-self-managed`.',
  ],
  limits: [
    ...limitsOf(mode, { made: 'the load balancer' }),
    'With `listing_mode = "DEFAULT"` the server must answer when the target is made. Addresses, instances and a target group that is given are there before; what joins by `target_group_arn` is not: apply twice, or take `DYNAMIC`.',
    '`target_ips` are addresses in the VPC. A target group that is given is not looked at, neither its protocol nor its VPC. `backend_port` and `health_check.port` open the way to its targets too.',
    'The backend sees the load balancer as its caller, never the gateway. It gets plain HTTP, and `host_name` as the Host header: the ingress needs a rule for it.',
  ],
  teardown: teardownOf(mode),
});
