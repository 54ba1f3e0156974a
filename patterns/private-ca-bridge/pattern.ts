/** A public certificate in front of a service that has a private one: the entrance alone, for targets of any kind. */
import { Construct } from 'constructs';

import { HOST_REWRITE } from '../../facts/load-balancing';
import { hcl, type Expression } from '../../hcl/value';
import { inFile, output, resource } from '../../modules/blocks/declare';
import {
  checkTiming,
  declareListener,
  declareLoadBalancer,
  declareLoadBalancerOutputs,
  declareTargetGroup,
  FORWARD,
} from '../../modules/blocks/private-load-balancer/load-balancer';
import {
  declareGroupOutputs,
  declareGroups,
} from '../../modules/blocks/private-load-balancer/security-groups';
import { named } from '../../modules/blocks/security-rules';
import { declareSubnetLookup, declareVpcLookup } from '../../modules/blocks/vpc-lookup';

/** A default rule cannot rewrite, so one rule is for the host and the default for everybody else. */
function declareRewrite(scope: Construct, listener: Expression): Expression {
  return resource(scope, 'aws_lb_listener_rule', 'host', {
    '#': 'A rule of its own, because the default of a listener cannot rewrite.',
    listener_arn: hcl`${listener}.arn`,
    priority: 1,
    condition: { host_header: { values: [hcl`var.host_name`] } },
    transform: {
      type: HOST_REWRITE.type,
      host_header_rewrite_config: {
        rewrite: {
          regex: HOST_REWRITE.regex,
          '# replace': 'The service knows itself by no other name.',
          replace: hcl`var.backend_host_name`,
        },
      },
    },
    action: FORWARD,
    tags: named(hcl`var.name`),
  });
}

export function declarePattern(scope: Construct): void {
  const network = new Construct(scope, 'network');
  inFile(network, 'network');
  const security = new Construct(scope, 'security-groups');
  inFile(security, 'security-groups');

  const lookups = [
    declareVpcLookup(network, { purpose: 'for the name of the load balancer to resolve there' }),
    declareSubnetLookup(network),
  ];
  const groups = declareGroups(security, { onPort80: false });
  const loadBalancer = declareLoadBalancer(scope, { kind: 'application', groups, lookups });
  const members = declareTargetGroup(scope, {
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
  const rule = declareRewrite(scope, listener);

  const usable = {
    '# depends_on': 'A target that takes this finds the whole way to the service open.',
    depends_on: [listener, rule, ...members, ...groups.rules],
  };
  output(scope, 'routing_domain', {
    description: 'Name of the load balancer, as targets take it.',
    value: hcl`${loadBalancer}.dns_name`,
    ...usable,
  });
  output(scope, 'security_group_ids', {
    description: 'Groups of the resource gateway, as targets take them.',
    value: hcl`[local.resource_gateway_security_group_id]`,
    ...usable,
  });
  declareLoadBalancerOutputs(scope, { loadBalancer, listener: rule });
  declareGroupOutputs(security, groups);
}
