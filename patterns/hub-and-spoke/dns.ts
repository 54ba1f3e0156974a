/** Private names that the hub can resolve, and with which addresses. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { resource } from '../../modules/blocks/declare';

import type { Connections } from './connections';

export function declareDns(scope: Construct, { peering }: Connections): readonly Expression[] {
  return [
    resource(scope, 'aws_vpc_peering_connection_options', 'spokes', {
      '#': 'The side whose names are resolved sets this option. Set also if false: deleting the resource would not disable it on AWS.',
      for_each: hcl`local.accepted_here`,
      vpc_peering_connection_id: hcl`${peering}[each.key].id`,
      accepter: {
        allow_remote_vpc_dns_resolution: hcl`each.value.allow_remote_vpc_dns_resolution`,
      },
    }),
    resource(scope, 'aws_route53_zone_association', 'hub', {
      '#': 'Peering and transit gateways do not make private hosted zones visible.',
      for_each: hcl`var.hosted_zone_ids`,
      zone_id: hcl`each.value`,
      vpc_id: hcl`var.vpc_id`,
    }),
    resource(scope, 'aws_route53_resolver_rule_association', 'hub', {
      for_each: hcl`var.resolver_rule_ids`,
      name: hcl`each.key`,
      resolver_rule_id: hcl`each.value`,
      vpc_id: hcl`var.vpc_id`,
    }),
  ];
}
