/** A public certificate in front of a service that has a private one: the entrance alone, for targets of any kind. */
import { LbListenerRule } from '@cdktf/provider-aws/lib/lb-listener-rule';
import { Construct } from 'constructs';

import { HOST_REWRITE } from '../../facts/load-balancing';
import { hcl, note, type Expression } from '../../hcl/value';
import { declare, inFile, output } from '../../modules/declare';
import {
  checkTiming,
  declareListener,
  declareLoadBalancer,
  declareLoadBalancerOutputs,
  declareTargetGroup,
  FORWARD,
} from '../../modules/private-load-balancer/load-balancer';
import {
  declareGroupOutputs,
  declareGroups,
} from '../../modules/private-load-balancer/security-groups';
import { named } from '../../modules/security-rules';
import { declareSubnetLookup, declareVpcLookup } from '../../modules/vpc-lookup';

/** A default rule cannot rewrite, so one rule is for the host and the default for everybody else. */
function declareRewrite(scope: Construct, listener: Expression): Expression {
  return declare(
    scope,
    LbListenerRule,
    'host',
    {
      listenerArn: hcl`${listener}.arn`,
      priority: 1,
      condition: [{ hostHeader: { values: [hcl<string>`var.host_name`] } }],
      transform: [
        {
          type: HOST_REWRITE.type,
          hostHeaderRewriteConfig: {
            rewrite: {
              regex: HOST_REWRITE.regex,
              replace: note(
                'The service knows itself by no other name.',
                hcl<string>`var.backend_host_name`,
              ),
            },
          },
        },
      ],
      action: [FORWARD],
      tags: named(hcl`var.name`),
    },
    { comment: 'A rule of its own, because the default of a listener cannot rewrite.' },
  );
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
      fixedResponse: { contentType: 'text/plain', messageBody: 'Not found', statusCode: '404' },
    },
  });
  const rule = declareRewrite(scope, listener);

  const usable = {
    depends_on: [listener, rule, ...members, ...groups.rules],
    depends_on_comment: 'A target that takes this finds the whole way to the service open.',
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
