/** Inputs of `private-load-balancer`. */
import { moduleInput } from '../../inputs/module-input';
import { tags } from '../../inputs/primitives';
import { groupName } from '../../modules/blocks/group-name';
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
} from '../../modules/blocks/private-load-balancer/input';
import { gatewayGroupRule } from '../../modules/blocks/resource-gateway-group';

export const input = moduleInput(
  {
    ...shortNameShape(
      'the load balancer and prefix of its target group and security groups: 3 to 24 characters',
    ),
    ...loadBalancerShape('network'),
    ...recordShape,
    create_record: recordShape.create_record.describe(
      'Whether to create a record for `host_name`, an alias of the load balancer. Set it to false if no client in the VPC uses `host_name`: gateways connect to the output `routing_domain` and do not need the record.',
    ),
    ...givenTargetGroupShape,
    ...backendShape({ backend: 'the service', defaultPort: 80 }),
    ...tcpHealthCheckShape,
    ...callerGroupShape('either'),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [
      groupName,
      ...nameRules,
      ...hostRules,
      ...recordRules,
      ...givenTargetGroupRules,
      ...backendRules({ optional: true }),
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
      hosted_zone_id: 'Z0123456789ABCDEFGHIJ',
      backend_security_group_ids: { service: 'sg-0123456789abcdef1' },
    },
  },
);
