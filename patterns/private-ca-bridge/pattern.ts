/** An internal Application Load Balancer with a public certificate in front of a service with a private one. */
import { Construct } from 'constructs';

import { HOST_REWRITE } from '../../facts/load-balancing';
import { hcl, type Expression } from '../../hcl/value';
import { declareAccess } from '../../modules/blocks/access';
import { inFile, output, resource } from '../../modules/blocks/declare';
import {
  checkTiming,
  declareListener,
  declareLoadBalancer,
  declareLoadBalancerOutputs,
  declareTargetGroup,
  forwardTo,
  LOAD_BALANCER_ACCESS,
  loadBalancerAccess,
  type TargetGroup,
} from '../../modules/blocks/private-load-balancer/load-balancer';
import {
  declareGroupOutputs,
  declareGroups,
} from '../../modules/blocks/private-load-balancer/security-groups';
import { named } from '../../modules/blocks/security-rules';
import { declareSubnetLookup, declareVpcLookup } from '../../modules/blocks/vpc-lookup';

/** Default actions cannot rewrite the Host header: a rule forwards `host_name`, and the default rejects other hosts. */
function declareRewrite(scope: Construct, listener: Expression, group: TargetGroup): Expression {
  return resource(scope, 'aws_lb_listener_rule', 'host', {
    '#': 'A separate rule, because the default action of a listener cannot rewrite the Host header.',
    listener_arn: hcl`${listener}.arn`,
    priority: 1,
    condition: { host_header: { values: [hcl`var.host_name`] } },
    transform: {
      type: HOST_REWRITE.type,
      host_header_rewrite_config: {
        rewrite: {
          regex: HOST_REWRITE.regex,
          '# replace': 'The service expects the name on its own certificate.',
          replace: hcl`var.backend_host_name`,
        },
      },
    },
    action: forwardTo(group),
    tags: named(hcl`var.name`),
  });
}

export function declarePattern(scope: Construct): void {
  const network = new Construct(scope, 'network');
  inFile(network, 'network');
  const security = new Construct(scope, 'security-groups');
  inFile(security, 'security-groups');

  const lookups = [
    declareVpcLookup(network, { purpose: 'so that the name of the load balancer resolves there' }),
    declareSubnetLookup(network),
  ];
  const groups = declareGroups(security, { onPort80: false });
  const loadBalancer = declareLoadBalancer(scope, { kind: 'application', groups, lookups });
  const group = declareTargetGroup(scope, {
    protocol: 'HTTPS',
    optional: false,
    healthCheck: {
      protocol: 'HTTPS',
      path: hcl`var.health_check.path`,
      matcher: hcl`var.health_check.matcher`,
      ...checkTiming,
    },
  });
  const listener = declareListener(scope, {
    kind: 'application',
    loadBalancer,
    action: {
      type: 'fixed-response',
      fixed_response: { content_type: 'text/plain', message_body: 'Not found', status_code: '404' },
    },
  });
  const rule = declareRewrite(scope, listener, group);

  const usable = {
    '# depends_on':
      'Wait for the listener rule, the targets, and the security group rules: a gateway target that uses this output can reach the service.',
    depends_on: [listener, rule, ...group.members, ...groups.rules],
  };
  declareAccess(scope, LOAD_BALANCER_ACCESS, loadBalancerAccess());
  output(scope, 'routing_domain', {
    description: 'DNS name of the load balancer. For `routing_domain` of gateway targets.',
    value: hcl`${loadBalancer}.dns_name`,
    ...usable,
  });
  output(scope, 'security_group_ids', {
    description:
      'ID of the security group of the resource gateway, as a list. For `security_group_ids` of gateway targets.',
    value: hcl`[local.resource_gateway_security_group_id]`,
    ...usable,
  });
  declareLoadBalancerOutputs(scope, { loadBalancer, group, listener: rule });
  declareGroupOutputs(security, groups);
}
