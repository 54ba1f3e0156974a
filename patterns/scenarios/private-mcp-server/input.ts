/** Inputs of `private-mcp-server-managed` and `private-mcp-server-self-managed`. */
import type { EgressMode } from '../../../facts/egress-modes';
import { oneOf } from '../../../inputs/facets';
import { moduleInput, type ModuleInput } from '../../../inputs/module-input';
import { urlPath } from '../../../inputs/primitives';
import {
  credentialRules,
  credentialShape,
  descriptionShape,
  metadataShape,
  ownerRules,
  ownerShape,
} from '../../../modules/blocks/gateway-target/input';
import { groupName } from '../../../modules/blocks/group-name';
import {
  backendRules,
  backendShape,
  callerGroupShape,
  givenTargetGroupRules,
  givenTargetGroupShape,
  hostRules,
  loadBalancerShape,
  nameRules,
  recordRules,
  recordShape,
  shortNameShape,
  tcpHealthCheckShape,
} from '../../../modules/blocks/private-load-balancer/input';
import { gatewayGroupRule } from '../../../modules/blocks/resource-gateway-group';
import { egressRules, egressSample, egressShape } from '../egress-mode';
import { routingShape } from '../scenario';

const serverShape = {
  path: urlPath.default('/mcp').describe('Path of the MCP server below host_name.'),
  listing_mode: oneOf(['DEFAULT', 'DYNAMIC'])
    .default('DEFAULT')
    .describe(
      'When the gateway lists the tools of the server: `DEFAULT` (once, when the target is created) or `DYNAMIC` (with each call).',
    ),
};

const shape = <Mode extends EgressMode>(mode: Mode) => ({
  ...shortNameShape(
    `the target, the load balancer and what belongs to it${mode === 'managed' ? '' : ', the resource gateway and the resource'}: 3 to 24 characters. Tools are called <name>___<tool>`,
  ),
  ...descriptionShape,
  ...ownerShape,
  ...serverShape,
  ...loadBalancerShape('network'),
  ...recordShape,
  ...givenTargetGroupShape,
  ...backendShape({ backend: 'the ingress', defaultPort: 80 }),
  ...tcpHealthCheckShape,
  ...routingShape(mode),
  ...callerGroupShape(mode),
  ...credentialShape,
  ...metadataShape,
  ...egressShape[mode],
});

/** The inputs of one mode. */
export function inputOf(mode: EgressMode): ModuleInput {
  return moduleInput(mode === 'managed' ? shape('managed') : shape('self-managed'), {
    rules: [
      groupName,
      ...nameRules,
      ...ownerRules,
      ...hostRules,
      ...recordRules,
      ...givenTargetGroupRules,
      ...backendRules({ optional: true }),
      gatewayGroupRule,
      ...credentialRules,
      ...egressRules[mode],
    ],
    sample: {
      name: 'orders',
      gateway_id: 'tools-abcdefghij',
      gateway_role_name: 'tools-gateway',
      private_targets_allowed: true,
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      host_name: 'orders.example.com',
      certificate_arn:
        'arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef',
      certificate_domains: ['*.example.com'],
      hosted_zone_id: 'Z0123456789ABCDEFGHIJ',
      backend_security_group_ids: { service: 'sg-0123456789abcdef1' },
      ...egressSample[mode],
    },
  });
}
