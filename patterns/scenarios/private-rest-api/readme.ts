/** Prose of `private-rest-api-managed` and `private-rest-api-self-managed`. */
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
  purpose: `Makes a REST service in your VPC a target of an AgentCore gateway, behind an internal Application Load Balancer, ${egressOf(mode)}`,
  access: {
    callers: 'Callers of the gateway. The load balancer has no public address.',
    reach:
      'From the gateway: the operations of the OpenAPI document, through the load balancer, and nothing else in the VPC.',
    risks:
      'The service receives plain HTTP from the load balancer. Every operation of the document becomes a tool: remove those that agents must not call.',
  },
  diagram: diagramOf(mode, { backend: 'service', port: '8000' }),
  promise: `The load balancer terminates TLS on port 443 with a public certificate, and forwards to \`backend_port\` (8000). A private hosted zone resolves
\`host_name\` to it. Each operation of the OpenAPI document becomes a tool. The plan fails if the document has another host than \`host_name\`.

${GROUPS_SAY}`,
  when: [
    'The service uses plain HTTP in the VPC, on ECS, EC2, or EKS, and has an OpenAPI document.',
    ...whenOf(mode),
  ],
  whenNot: [
    otherModeOf(mode, 'private-rest-api'),
    'You already have a load balancer with a public certificate: use `gateway-target-managed` or `gateway-target-self-managed`.',
    'The service must receive TLS, with a private certificate: use `private-ca-bridge` and one of these.',
    'The API is a private API of API Gateway: use `private-api-gateway-managed` or `private-api-gateway-self-managed`.',
  ],
  limits: limitsOf(mode, {
    lifecycle: [
      'An OpenAPI document that is unknown at plan is checked at apply, after other resources are created. A document in S3 is not checked, neither its host nor its operations.',
    ],
  }),
  teardown: teardownOf(mode),
});
