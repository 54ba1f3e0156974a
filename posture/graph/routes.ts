/** Where the routes of a table lead. */
import { isMap, Symbolic, Unknown, type Value } from '../evaluate/value';
import type { Instance } from '../input/plan';

import { isCreated, isSame, shownEntity, type Entity } from './entity';
import { itemsOf, type Graph } from './graph';

/**
 * `internet`: through a gateway that leads there and nowhere else. `outside`: to something whose further way no plan
 * shows. `inside`: stays in the VPC, or leads to one AWS service.
 */
export type Leads = 'inside' | 'internet' | 'outside' | 'unknown';

export interface Route {
  readonly leads: Leads;
  /** The resource that holds the route, with the attribute that names the target. */
  readonly from: Instance;
  readonly attribute?: string;
  /** The target, or why it is not known. */
  readonly what: string;
}

/** Target attributes of `aws_route` and of inline routes. */
const TARGETS: Readonly<Record<string, (graph: Graph, target: Entity) => Leads>> = {
  carrier_gateway_id: () => 'internet',
  core_network_arn: () => 'outside',
  egress_only_gateway_id: () => 'internet',
  gateway_id: throughGateway,
  instance_id: () => 'outside',
  local_gateway_id: () => 'outside',
  nat_gateway_id: throughNat,
  network_interface_id: () => 'outside',
  odb_network_arn: () => 'outside',
  transit_gateway_id: () => 'outside',
  vpc_endpoint_id: () => 'outside',
  vpc_peering_connection_id: () => 'outside',
};

const DESTINATIONS = [
  'cidr_block',
  'destination_cidr_block',
  'destination_ipv6_cidr_block',
  'destination_prefix_list_id',
  'ipv6_cidr_block',
];

function throughGateway(_graph: Graph, target: Entity): Leads {
  if (target.kind === 'literal') {
    if (target.id === 'local') return 'inside';
    if (target.id.startsWith('igw-')) return 'internet';
    return 'outside';
  }
  const type = target.kind === 'resource' ? target.instance.type : undefined;
  return type === 'aws_internet_gateway' ? 'internet' : 'outside';
}

/** A private NAT gateway leads to other networks, and which those are the plan does not show. */
function throughNat(graph: Graph, target: Entity): Leads {
  if (target.kind !== 'resource') return 'outside';
  const type = graph.value(target.instance, 'connectivity_type');
  return type === 'public' || type === null ? 'internet' : 'outside';
}

const unknownRoute = (from: Instance, what: string): Route => ({ leads: 'unknown', from, what });

export function routesOf(graph: Graph, table: Entity): readonly Route[] {
  return [
    ...ownRoutes(graph, table),
    ...graph
      .mayName('aws_route', 'route_table_id', table)
      .flatMap((route) => ofTable(graph, route, table, () => separate(graph, route))),
    ...graph
      .mayName('aws_vpn_gateway_route_propagation', 'route_table_id', table)
      .flatMap((propagation) =>
        ofTable(graph, propagation, table, () => [
          propagated(graph, propagation, 'vpn_gateway_id'),
        ]),
      ),
    ...defaultTables(graph, table),
    ...strangersOf(graph, table),
  ];
}

/** Whether something is about the table, and then its routes. */
function ofTable(
  graph: Graph,
  instance: Instance,
  table: Entity,
  routes: () => readonly Route[],
): readonly Route[] {
  const isOfTable = isSame(graph.entity(instance, 'route_table_id'), table);
  if (isOfTable === undefined)
    return [unknownRoute(instance, 'which route table it is about is not known')];
  return isOfTable ? routes() : [];
}

function strangersOf(graph: Graph, table: Entity): readonly Route[] {
  const about =
    table.kind === 'resource' ? [table.instance] : table.kind === 'main-table' ? [table.vpc] : [];
  return graph
    .strangersAt(...about.map(({ address }) => address))
    .map((stranger) => unknownRoute(stranger, `what ${stranger.type} does with it is not known`));
}

/** `aws_default_route_table` adopts the table that AWS creates with a VPC. */
function defaultTables(graph: Graph, table: Entity): readonly Route[] {
  const adopting = graph.mayName('aws_default_route_table', 'default_route_table_id', table);
  return adopting.flatMap((adopted) => {
    const isOfTable = isSame(graph.entity(adopted, 'default_route_table_id'), table);
    if (isOfTable === undefined)
      return [unknownRoute(adopted, 'which route table it is about is not known')];
    return isOfTable ? [...inline(graph, adopted), ...propagating(graph, adopted)] : [];
  });
}

function ownRoutes(graph: Graph, table: Entity): readonly Route[] {
  if (table.kind !== 'resource') return [];
  const { instance } = table;
  if (instance.type !== 'aws_route_table') return [unknownRoute(instance, 'it is no route table')];
  return [...inline(graph, instance), ...propagating(graph, instance)];
}

/** Routes that a table holds itself. A new one of which they are not set has none beside the local route. */
function inline(graph: Graph, table: Instance): readonly Route[] {
  const value = graph.value(table, 'route');
  const notKnown = unknownRoute(table, 'its routes are not known');
  if (value === null) return isCreated(table) || isState(graph) ? [] : [notKnown];
  const items = itemsOf(value);
  if (!items) return [notKnown];
  return items.flatMap((item) =>
    isMap(item)
      ? targetsOf(graph, table, (name) => item.get(name) ?? null, 'route')
      : [unknownRoute(table, 'one of its routes is not known')],
  );
}

const isState = (graph: Graph) => graph.configuration.plan.configuration === undefined;

function separate(graph: Graph, route: Instance): readonly Route[] {
  return targetsOf(graph, route, (name) => graph.value(route, name));
}

function targetsOf(
  graph: Graph,
  from: Instance,
  valueOf: (name: string) => Value,
  attribute?: string,
): readonly Route[] {
  const routes = Object.entries(TARGETS).flatMap(([name, leadsOf]): Route[] => {
    const value = valueOf(name);
    if (value === null || value === '') return [];
    const target = graph.entities.of(value);
    const leads = target.kind === 'unknown' ? unlessSure(name) : leadsOf(graph, target);
    const what = target.kind === 'unknown' ? shownUnknown(value) : shownEntity(target);
    return [{ leads, from, attribute: attribute ?? name, what }];
  });
  if (routes.length > 0) return routes;
  const isThere = DESTINATIONS.some((name) => valueOf(name) !== null);
  return [
    unknownRoute(from, isThere ? 'its target is not known' : 'it is a route without a target'),
  ];
}

/** Of these targets every one leads to the internet, whichever it is. */
const unlessSure = (name: string): Leads =>
  name === 'egress_only_gateway_id' || name === 'carrier_gateway_id' ? 'internet' : 'unknown';

function shownUnknown(value: Value): string {
  if (value instanceof Symbolic) return `${value.address}.${value.path}`;
  return value instanceof Unknown ? value.why : 'a target that is not known';
}

/** Virtual private gateways that write routes into a table. */
function propagating(graph: Graph, table: Instance): readonly Route[] {
  const value = graph.value(table, 'propagating_vgws');
  if (value === null && (isCreated(table) || isState(graph))) return [];
  const items = value === null ? undefined : itemsOf(value);
  if (!items) return [unknownRoute(table, 'whether routes are propagated to it is not known')];
  return items.map(() => propagated(graph, table, 'propagating_vgws'));
}

function propagated(graph: Graph, from: Instance, attribute: string): Route {
  const entity = graph.entity(from, attribute);
  return {
    leads: 'outside',
    from,
    attribute,
    what: entity.kind === 'unknown' ? 'propagated routes' : shownEntity(entity),
  };
}
