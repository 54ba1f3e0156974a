/** What costs money without a call, in units: prices depend on the region and the contract. */
import type { Context } from '../claims/context';
import { typeOf } from '../graph/endpoints';
import { itemsOf } from '../graph/graph';

import type { Idle } from './difference';

const UNITS: readonly (readonly [string, (context: Context) => number | undefined])[] = [
  ['interface endpoints x zones', endpointZones],
  ['NAT gateways', counted('aws_nat_gateway')],
  ['load balancers', counted('aws_lb', 'aws_alb', 'aws_elb')],
  ['VPC Lattice resource gateways', counted('aws_vpclattice_resource_gateway')],
  ['VPC Lattice resource configurations', counted('aws_vpclattice_resource_configuration')],
];

/** Units of which there are some on either side, or may be. */
export const idleOf = (before: Context | undefined, after: Context): readonly Idle[] =>
  UNITS.map(([unit, count]) => ({
    unit,
    before: before ? count(before) : 0,
    after: count(after),
  })).filter((one) => one.before !== 0 || one.after !== 0);

function counted(...types: readonly string[]) {
  return ({ graph }: Context) => types.flatMap((type) => graph.managed(type)).length;
}

function endpointZones({ graph }: Context): number | undefined {
  let sum = 0;
  for (const endpoint of graph.managed('aws_vpc_endpoint')) {
    const type = typeOf(graph, endpoint);
    if (type !== undefined && type !== 'Interface') continue;
    const subnets = itemsOf(graph.value(endpoint, 'subnet_ids'));
    if (type === undefined || !subnets) return undefined;
    sum += subnets.length;
  }
  return sum;
}
