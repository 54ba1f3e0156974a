/** What neighbours take from the network. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { output } from '../blocks/declare';

/** Declares the outputs. `ready`: what must be there before a subnet can be used. */
export function declareOutputs(scope: Construct, ready: readonly Expression[]): void {
  const usable = {
    '# depends_on':
      'A subnet is of use once it has its table and its routes: who looks it up before finds the main table of the VPC.',
    depends_on: ready,
  };
  output(scope, 'vpc_id', { description: 'Id of the VPC.', value: hcl`aws_vpc.this.id` });
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
    description: 'Private subnets by zone id. The keys are known when the plan is made.',
    value: hcl`{ for id in local.zone_ids : id => aws_subnet.private[id].id }`,
    ...usable,
  });
  output(scope, 'subnet_cidr_blocks_by_zone_id', {
    description:
      'IPv4 ranges of the private subnets by zone id. Known when the plan is made, if cidr_block is.',
    value: hcl`local.private_cidr_blocks`,
  });
  output(scope, 'subnet_ipv6_cidr_blocks_by_zone_id', {
    description: 'IPv6 ranges of the private subnets by zone id. Empty without assign_ipv6.',
    value: hcl`{ for id in local.zone_ids : id => aws_subnet.private[id].ipv6_cidr_block if var.assign_ipv6 }`,
  });
  output(scope, 'route_table_ids', {
    description:
      'Route tables of the private subnets, in the order of their zone ids: where gateway endpoints go.',
    value: hcl`[for id in local.zone_ids : aws_route_table.private[id].id]`,
  });
  output(scope, 'route_table_ids_by_zone_id', {
    description:
      'Route tables of the private subnets by zone id, to add routes of your own to each.',
    value: hcl`{ for id in local.zone_ids : id => aws_route_table.private[id].id }`,
  });
  output(scope, 'internet_egress', {
    description:
      'Whether the module gives the private subnets a way to the internet; of routes that others add it does not know. Known when the plan is made.',
    value: hcl`local.internet_egress`,
  });
  output(scope, 'nat_public_ips_by_zone_id', {
    description:
      'IPv4 addresses under which the internet sees the agents, by zone id of the NAT gateway. Empty with egress = "none".',
    value: hcl`{ for id in local.nat_zone_ids : id => aws_eip.nat[id].public_ip }`,
  });
  output(scope, 'flow_log_group_name', {
    description: 'CloudWatch log group with the record of traffic.',
    value: hcl`aws_cloudwatch_log_group.flow_logs.name`,
  });
}
