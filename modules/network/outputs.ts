/** What neighbours take from the network. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { declareAccess } from '../blocks/access';
import { output } from '../blocks/declare';

/** Declares the outputs. `ready`: what must be there before a subnet can be used. */
export function declareOutputs(scope: Construct, ready: readonly Expression[]): void {
  const usable = {
    '# depends_on':
      'A subnet is of use once it has its table and its routes: who looks it up before finds the main table of the VPC.',
    depends_on: ready,
  };
  declareAccess(scope, 'What the private subnets can reach', {
    egress: { mode: hcl`var.egress`, internet: hcl`local.internet_egress` },
  });
  output(scope, 'vpc_id', { description: 'ID of the VPC.', value: hcl`aws_vpc.this.id` });
  output(scope, 'vpc_cidr_block', {
    description: 'IPv4 range of the VPC.',
    value: hcl`var.cidr_block`,
  });
  output(scope, 'vpc_ipv6_cidr_block', {
    description: 'IPv6 range of the VPC. Null without assign_ipv6.',
    value: hcl`var.assign_ipv6 ? aws_vpc.this.ipv6_cidr_block : null`,
  });
  output(scope, 'subnet_ids', {
    description: 'Private subnets, for agents and endpoints, in the order of their zone ids.',
    value: hcl`[for id in local.zone_ids : aws_subnet.private[id].id]`,
    ...usable,
  });
  output(scope, 'subnet_ids_by_zone_id', {
    description: 'IDs of the private subnets, keyed by zone ID. The keys are known at plan.',
    value: hcl`{ for id in local.zone_ids : id => aws_subnet.private[id].id }`,
    ...usable,
  });
  output(scope, 'subnet_cidr_blocks_by_zone_id', {
    description:
      'IPv4 CIDR ranges of the private subnets, keyed by zone ID. Known at plan if `cidr_block` is.',
    value: hcl`local.private_cidr_blocks`,
  });
  output(scope, 'subnet_ipv6_cidr_blocks_by_zone_id', {
    description: 'IPv6 ranges of the private subnets by zone id. Empty without assign_ipv6.',
    value: hcl`{ for id in local.zone_ids : id => aws_subnet.private[id].ipv6_cidr_block if var.assign_ipv6 }`,
  });
  output(scope, 'route_table_ids', {
    description:
      'IDs of the route tables of the private subnets, in the order of their zone IDs, for gateway endpoints.',
    value: hcl`[for id in local.zone_ids : aws_route_table.private[id].id]`,
  });
  output(scope, 'route_table_ids_by_zone_id', {
    description:
      'IDs of the route tables of the private subnets, keyed by zone ID, to add further routes.',
    value: hcl`{ for id in local.zone_ids : id => aws_route_table.private[id].id }`,
  });
  output(scope, 'internet_egress', {
    description:
      'Whether the module gives the private subnets internet access. It does not include routes that you add. Known at plan.',
    value: hcl`local.internet_egress`,
  });
  output(scope, 'nat_public_ips_by_zone_id', {
    description:
      'Public IPv4 addresses of the agents, keyed by the zone ID of the NAT gateway. Empty with `egress = "none"`.',
    value: hcl`{ for id in local.nat_zone_ids : id => aws_eip.nat[id].public_ip }`,
  });
  output(scope, 'flow_log_group_name', {
    description: 'CloudWatch log group with the record of traffic.',
    value: hcl`aws_cloudwatch_log_group.flow_logs.name`,
  });
}
