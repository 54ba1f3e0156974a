/** The route table of a subnet. */
import type { Instance } from '../input/plan';

import { isCreated, isSame, shownEntity, type Entity } from './entity';
import type { Graph } from './graph';

export interface TableOfSubnet {
  readonly table: Entity;
  /** What connects the subnet with it: an association, or the VPC. */
  readonly via: readonly Instance[];
}

const undecided = (why: string, via: readonly Instance[] = []): TableOfSubnet => ({
  table: { kind: 'unknown', why },
  via,
});

/** The table that an association names, else the main table of the VPC. */
export function tableOf(graph: Graph, subnet: Entity): TableOfSubnet {
  if (subnet.kind === 'literal') return undecided(`${subnet.id} is not in the plan`);
  if (subnet.kind !== 'resource') return undecided('the subnet is not known');
  const { instance } = subnet;
  if (instance.type !== 'aws_subnet') return undecided(`${instance.address} is no subnet`);
  const strangers = graph.strangersAt(instance.address);
  if (strangers[0])
    return undecided(`it is not known what ${strangers[0].address} does with ${instance.address}`);
  const matches = graph
    .mayName('aws_route_table_association', 'subnet_id', subnet)
    .map((association) => ({
      association,
      isOfSubnet:
        graph.value(association, 'subnet_id') === null && isOfGateway(graph, association)
          ? false
          : isSame(graph.entity(association, 'subnet_id'), subnet),
    }));
  const open = matches.find(({ isOfSubnet }) => isOfSubnet === undefined);
  if (open) return undecided(`it is not known which subnet ${open.association.address} is about`);
  const [only, ...more] = matches.filter(({ isOfSubnet }) => isOfSubnet === true);
  if (more.length > 0) return undecided(`${instance.address} has several associations`);
  if (!only) return mainTableOf(graph, instance);
  return { table: graph.entity(only.association, 'route_table_id'), via: [only.association] };
}

const isOfGateway = (graph: Graph, association: Instance) =>
  graph.value(association, 'gateway_id') !== null;

function mainTableOf(graph: Graph, subnet: Instance): TableOfSubnet {
  const vpc = graph.entity(subnet, 'vpc_id');
  if (vpc.kind !== 'resource' || vpc.instance.type !== 'aws_vpc')
    return undecided(`the main route table of ${shownEntity(vpc)} is not in the plan`);
  // Of a subnet that exists, an association may exist outside of the plan.
  if (!isCreated(subnet))
    return undecided(`${subnet.address} exists, and no association of it is in the plan`);
  const mains = graph
    .mayName('aws_main_route_table_association', 'vpc_id', vpc)
    .map((main) => ({ main, isOfVpc: isSame(graph.entity(main, 'vpc_id'), vpc) }));
  const open = mains.find(({ isOfVpc }) => isOfVpc === undefined);
  if (open) return undecided(`it is not known which VPC ${open.main.address} is about`);
  const [only, ...more] = mains.filter(({ isOfVpc }) => isOfVpc === true);
  if (more.length > 0) return undecided(`${vpc.instance.address} gets several main route tables`);
  if (only) return { table: graph.entity(only.main, 'route_table_id'), via: [only.main] };
  if (!isCreated(vpc.instance))
    return undecided(`the main route table of ${vpc.instance.address} exists outside of the plan`);
  return { table: { kind: 'main-table', vpc: vpc.instance }, via: [vpc.instance] };
}
