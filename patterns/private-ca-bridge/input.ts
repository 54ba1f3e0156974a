/** Inputs of `private-ca-bridge`. */
import { moduleInput } from '../../inputs/module-input';
import { domainName, tags } from '../../inputs/primitives';
import { groupName } from '../../modules/blocks/group-name';
import {
  backendRules,
  backendShape,
  callerGroupShape,
  hostRules,
  httpHealthCheckShape,
  idleTimeoutShape,
  loadBalancerShape,
  nameRules,
  shortNameShape,
} from '../../modules/blocks/private-load-balancer/input';
import { gatewayGroupRule } from '../../modules/blocks/resource-gateway-group';

export const input = moduleInput(
  {
    ...shortNameShape(
      'the load balancer and prefix of its target group and security groups: 3 to 24 characters',
    ),
    ...loadBalancerShape('application'),
    ...idleTimeoutShape,
    backend_host_name: domainName.describe(
      'Host name of the service, as on its private certificate. The service receives it as the Host header instead of `host_name`.',
    ),
    ...backendShape({ backend: 'the service', defaultPort: 443 }),
    ...httpHealthCheckShape,
    ...callerGroupShape('either'),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [
      groupName,
      ...nameRules,
      ...hostRules,
      ...backendRules({ optional: false }),
      gatewayGroupRule,
    ],
    sample: {
      name: 'orders',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      host_name: 'orders.example.com',
      certificate_arn:
        'arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef',
      certificate_domains: ['*.example.com'],
      backend_host_name: 'orders.corp.internal',
      backend_security_group_ids: { service: 'sg-0123456789abcdef1' },
    },
  },
);
