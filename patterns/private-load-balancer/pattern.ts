/** An internal Network Load Balancer that terminates TLS in front of a service, without a gateway target. */
import { Construct } from 'constructs';

import { hcl } from '../../hcl/value';
import { declareAccess } from '../../modules/blocks/access';
import { inFile, output } from '../../modules/blocks/declare';
import {
  declareListener,
  declareLoadBalancer,
  declareLoadBalancerOutputs,
  declareRecord,
  declareTargetGroup,
  forwardTo,
  LOAD_BALANCER_ACCESS,
  loadBalancerAccess,
} from '../../modules/blocks/private-load-balancer/load-balancer';
import {
  NETWORK_GROUPS,
  NETWORK_TARGET_GROUP,
} from '../../modules/blocks/private-load-balancer/network';
import {
  declareGroupOutputs,
  declareGroups,
} from '../../modules/blocks/private-load-balancer/security-groups';
import { declareSubnetLookup, declareVpcLookup } from '../../modules/blocks/vpc-lookup';

export function declarePattern(scope: Construct): void {
  const network = new Construct(scope, 'network');
  inFile(network, 'network');
  const security = new Construct(scope, 'security-groups');
  inFile(security, 'security-groups');

  const lookups = [
    declareVpcLookup(network, { purpose: 'so that host_name resolves there' }),
    declareSubnetLookup(network),
  ];
  const groups = declareGroups(security, NETWORK_GROUPS);
  const loadBalancer = declareLoadBalancer(scope, { kind: 'network', groups, lookups });
  const group = declareTargetGroup(scope, NETWORK_TARGET_GROUP);
  const listener = declareListener(scope, {
    kind: 'network',
    loadBalancer,
    action: forwardTo(group),
  });
  declareRecord(scope, loadBalancer);

  const usable = {
    '# depends_on':
      'Wait for the listener, the targets, and the rules: a gateway that uses this output can reach the service.',
    depends_on: [listener, ...group.members, ...groups.rules],
  };
  declareAccess(scope, LOAD_BALANCER_ACCESS, loadBalancerAccess());
  output(scope, 'domain_name', {
    description:
      'Host name of the service, which the certificate covers. For `domain_name` of `lattice-share`.',
    value: hcl`var.host_name`,
  });
  output(scope, 'routing_domain', {
    description:
      'DNS name of the load balancer. For `routing_domain` of `lattice-share`, `gateway-target-managed`, and `gateway-target-self-managed`.',
    value: hcl`${loadBalancer}.dns_name`,
    ...usable,
  });
  output(scope, 'security_group_ids', {
    description:
      'ID of the security group of the resource gateway, as a list. For `security_group_ids` of the same modules.',
    value: hcl`[local.resource_gateway_security_group_id]`,
    ...usable,
  });
  declareLoadBalancerOutputs(scope, { loadBalancer, group, listener });
  declareGroupOutputs(security, groups);
}
