/** Settings of a Network Load Balancer in front of a service. */
import { hcl } from '../../../hcl/value';

import { checkTiming, type TargetGroupProps } from './load-balancer';
import type { GroupsProps } from './security-groups';

export const NETWORK_TESTS = 'modules/blocks/private-load-balancer/tests/load-balancer.tftest.hcl';

export const NETWORK_GROUPS: GroupsProps = {
  comment: 'A Network Load Balancer created without security groups can never get any.',
  onPort80: true,
};

export const NETWORK_TARGET_GROUP: TargetGroupProps = {
  protocol: 'TCP',
  optional: true,
  further: {
    '# preserve_client_ip':
      'The backend allows the security group of the load balancer, so it must see that source.',
    preserve_client_ip: 'false',
  },
  healthCheck: {
    protocol: hcl`var.health_check.protocol`,
    path: hcl`var.health_check.protocol == "TCP" ? null : var.health_check.path`,
    matcher: hcl`var.health_check.protocol == "TCP" ? null : var.health_check.matcher`,
    ...checkTiming,
  },
};
