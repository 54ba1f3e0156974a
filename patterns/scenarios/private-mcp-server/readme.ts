/** Prose of `private-mcp-server-managed` and `private-mcp-server-self-managed`. */
import type { EgressMode } from '../../../facts/egress-modes';
import type { Readme } from '../../../inputs/module-card';
import {
  diagramOf,
  egressOf,
  GROUPS_SAY,
  limitsOf,
  otherModeOf,
  teardownOf,
  whenOf,
} from '../scenario-readme';

/** The prose of one mode. */
export const readmeOf = (mode: EgressMode): Readme => ({
  purpose: `Makes an MCP server in your VPC a target of an AgentCore gateway, behind an internal Network Load Balancer, ${egressOf(mode)}`,
  access: {
    callers: 'Callers of the gateway. The load balancer has no public address.',
    reach:
      'From the gateway: the MCP server through the load balancer, and nothing else in the VPC.',
    risks:
      'The target fails to list tools if the server does not answer when it is created. The MCP server receives plain HTTP, and sees the load balancer as its caller.',
  },
  diagram: diagramOf(mode, { backend: 'ingress, pods, or instances', port: '80' }),
  promise: `The load balancer terminates TLS on port 443 with a public certificate, and forwards to \`backend_port\` (80). A private hosted zone resolves
\`host_name\` to it, and the target calls \`https://<host_name><path>\`. On EKS, the ingress joins the target group by its ARN. An existing target group,
IP addresses, or instances work too.

${GROUPS_SAY}`,
  when: [
    'The MCP server runs on EKS behind an ingress, or anywhere in the VPC over plain HTTP.',
    ...whenOf(mode),
  ],
  whenNot: [
    otherModeOf(mode, 'private-mcp-server'),
    'You already have a load balancer with a public certificate: use `gateway-target-managed` or `gateway-target-self-managed`.',
    'The MCP server runs on AgentCore: a gateway reaches a runtime without a VPC.',
    'The service is a REST service with an OpenAPI document: use `private-rest-api-managed` or `private-rest-api-self-managed`.',
  ],
  limits: limitsOf(mode, {
    network: [
      '`target_ips` are addresses in the VPC. The module does not check the protocol and VPC of an existing target group. `backend_port` and `health_check.port` also allow traffic to its targets.',
      'The ingress needs a rule for `host_name`, which is the Host header.',
    ],
    lifecycle: [
      'With `listing_mode = "DEFAULT"`, the server must answer when the target is created. What joins by `target_group_arn` does not exist yet then: apply twice, or use `DYNAMIC`.',
    ],
  }),
  teardown: teardownOf(mode),
});
