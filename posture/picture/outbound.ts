/** What a workload can reach: subnets, route tables, route targets, VPC endpoints, and its security groups. */
import type { Claim } from '../claims/claim';
import { vpcsOf, waysOf, type Way } from '../claims/outbound';
import { placeOf } from '../claims/runtime';
import type { Value } from '../evaluate/value';
import { isRoutedTo, serviceOf, typeOf } from '../graph/endpoints';
import { isSame, shownEntity } from '../graph/entity';
import { itemsOf } from '../graph/graph';
import { peersOf, type Peer } from '../graph/groups';
import type { Route } from '../graph/routes';
import type { Instance } from '../input/plan';
import { some } from '../policies/truth';

import { toneOf, type Canvas } from './canvas';
import type { Tone } from './sketch';

const INTERNET = 'the internet';

export function drawOutbound(canvas: Canvas): void {
  const { context, sketch, workload, claims, hub } = canvas;
  const isRuntime = workload.type === 'aws_bedrockagentcore_agent_runtime';
  const { mode, placement } = placeOf(
    context,
    workload,
    isRuntime ? 'network_mode_config' : 'vpc_config',
  );
  if (!placement) {
    const tone = toneOf(claims, 'in-vpc');
    const words = [typeof mode === 'string' ? `network_mode ${mode}` : 'network_mode is not known'];
    const name = mode === 'PUBLIC' ? INTERNET : 'a network of AWS';
    sketch.edge(hub, sketch.node('route target', name, { tone }), { tone, words });
    return;
  }
  const ways = waysOf(context, placement);
  for (const way of ways) drawWay(canvas, way);
  drawEndpoints(canvas, ways);
  drawGroups(canvas, placement.groups, hub);
}

function drawWay({ sketch, hub, claims }: Canvas, { subnet, table, route, why }: Way): void {
  const from = sketch.node('subnet', shownEntity(subnet), {
    tone: subnet.kind === 'unknown' ? 'undecided' : 'proven',
  });
  sketch.edge(hub, from);
  if (why !== undefined) {
    const tone: Tone = toneOf(claims, 'no-internet') === 'assumed' ? 'assumed' : 'undecided';
    sketch.edge(from, sketch.node('route table', why, { tone }), { tone });
    return;
  }
  const through = sketch.node('route table', shownEntity(table));
  sketch.edge(from, through);
  if (!route || route.leads === 'inside') return;
  const tone = toneOfRoute(route, claims);
  const name = route.leads === 'unknown' ? `${route.from.address}: ${route.what}` : route.what;
  const target = sketch.node('route target', name, { tone });
  sketch.edge(through, target, { tone });
  if (route.leads === 'internet')
    sketch.edge(target, sketch.node('destination', INTERNET, { tone }), { tone });
  if (route.leads === 'outside') {
    const behind = sketch.node('destination', 'a network outside of the plan', { tone });
    sketch.edge(target, behind, { tone });
  }
}

function toneOfRoute({ leads }: Route, claims: readonly Claim[]): Tone {
  if (leads === 'internet') return 'violated';
  const isAssumed = toneOf(claims, 'no-other-network') === 'assumed';
  return leads === 'outside' && isAssumed ? 'assumed' : 'undecided';
}

/** Gateway endpoints are reached by routes, interface endpoints from every subnet of their VPC. */
function drawEndpoints(canvas: Canvas, ways: readonly Way[]): void {
  const { context } = canvas;
  const { graph } = context;
  const vpcs = vpcsOf(context, ways);
  for (const endpoint of graph.managed('aws_vpc_endpoint')) {
    if (typeOf(graph, endpoint) === 'Gateway') drawGatewayEndpoint(canvas, ways, endpoint);
    else {
      const isNear = some(vpcs.map((vpc) => isSame(graph.entity(endpoint, 'vpc_id'), vpc)));
      if (isNear !== false) drawInterfaceEndpoint(canvas, ways, endpoint, isNear === undefined);
    }
  }
}

function drawGatewayEndpoint(
  { context, sketch }: Canvas,
  ways: readonly Way[],
  endpoint: Instance,
) {
  const { graph } = context;
  for (const { table } of ways) {
    if (table.kind === 'unknown') continue;
    const isRouted = isRoutedTo(graph, endpoint, table);
    if (isRouted === false) continue;
    const tone: Tone = isRouted === undefined ? 'undecided' : 'proven';
    const service = sketch.node('VPC endpoint', endpoint.address, {
      words: [serviceName(graph.value(endpoint, 'service_name'), serviceOf(graph, endpoint))],
    });
    sketch.edge(sketch.node('route table', shownEntity(table)), service, { tone });
  }
}

/** All for services of AWS are one: they differ in their service alone. */
function drawInterfaceEndpoint(
  { context, sketch, claims }: Canvas,
  ways: readonly Way[],
  endpoint: Instance,
  isUnclear: boolean,
): void {
  const { graph } = context;
  const service = serviceOf(graph, endpoint);
  const isOfAws = service !== undefined && typeOf(graph, endpoint) === 'Interface';
  const other: Tone = toneOf(claims, 'no-other-network') === 'assumed' ? 'assumed' : 'undecided';
  const tone = isUnclear ? 'undecided' : isOfAws ? 'proven' : other;
  const words = [serviceName(graph.value(endpoint, 'service_name'), service)];
  const node = isOfAws
    ? sketch.node(
        'VPC endpoint',
        isUnclear ? 'perhaps of its VPC' : 'interface endpoints of its VPC',
        { tone, words },
      )
    : sketch.node('VPC endpoint', endpoint.address, { tone, words });
  for (const { subnet } of ways)
    if (subnet.kind !== 'unknown')
      sketch.edge(sketch.node('subnet', shownEntity(subnet)), node, { tone });
}

const serviceName = (written: Value, service: string | undefined): string =>
  service ?? (typeof written === 'string' ? written : 'a service that is not known');

const PEERS: Readonly<Record<Peer['kind'], Tone>> = {
  private: 'proven',
  service: 'proven',
  public: 'violated',
  unknown: 'undecided',
};

/** Security groups of something, with what they allow out. */
export function drawGroups({ context, sketch }: Canvas, groups: Value, owner: string): void {
  const { graph } = context;
  const items = itemsOf(groups);
  if (!items || items.length === 0) {
    const tone: Tone = 'undecided';
    sketch.edge(owner, sketch.node('security group', 'not known', { tone }), { tone });
    return;
  }
  for (const value of items) {
    const group = graph.entities.of(value);
    const node = sketch.node('security group', shownEntity(group));
    sketch.edge(owner, node);
    for (const { what, kind } of peersOf(graph, group, 'egress')) {
      const tone = PEERS[kind];
      sketch.edge(node, sketch.node('allowed out', what, { tone }), { tone });
    }
  }
}
