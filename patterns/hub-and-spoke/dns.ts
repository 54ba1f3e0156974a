/** Names: what the hub's resolver answers, and with which addresses. */
import { Route53ResolverRuleAssociation } from '@cdktf/provider-aws/lib/route53-resolver-rule-association';
import { Route53ZoneAssociation } from '@cdktf/provider-aws/lib/route53-zone-association';
import { VpcPeeringConnectionOptions } from '@cdktf/provider-aws/lib/vpc-peering-connection-options';
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { declare } from '../../modules/declare';

import type { Connections } from './connections';

export function declareDns(scope: Construct, { peering }: Connections): readonly Expression[] {
  return [
    declare(
      scope,
      VpcPeeringConnectionOptions,
      'spokes',
      {
        vpcPeeringConnectionId: hcl`${peering}[each.key].id`,
        accepter: {
          allowRemoteVpcDnsResolution: hcl`each.value.allow_remote_vpc_dns_resolution`,
        },
      },
      {
        comment:
          'The side whose names are asked for sets this. Made also where it is off: deleting options would leave them on.',
        for_each: hcl`local.accepted_here`,
      },
    ),
    declare(
      scope,
      Route53ZoneAssociation,
      'hub',
      { zoneId: hcl`each.value`, vpcId: hcl`var.vpc_id` },
      {
        comment: 'Peering and transit gateways carry packets, not private zones.',
        for_each: hcl`var.zone_ids`,
      },
    ),
    declare(
      scope,
      Route53ResolverRuleAssociation,
      'hub',
      {
        name: hcl`each.key`,
        resolverRuleId: hcl`each.value`,
        vpcId: hcl`var.vpc_id`,
      },
      { for_each: hcl`var.resolver_rule_ids` },
    ),
  ];
}
