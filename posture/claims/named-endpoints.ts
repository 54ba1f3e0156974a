/** VPC endpoints that resource policies name. */
import { isIdentical } from '../evaluate/value';
import type { Graph } from '../graph/graph';
import type { Instance } from '../input/plan';
import type { Policy } from '../policies/document';
import { mentionsOf } from '../policies/mentions';
import type { Endpoint } from '../policies/networks';
import { rememberedOf } from '../remembered';

/**
 * Those of `endpoints` that the policies name, in the order of the plan: every other VPC endpoint is one of the class
 * that stands for all others.
 */
export function namedEndpoints(
  graph: Graph,
  policies: readonly Policy[],
  endpoints: readonly Instance[],
): Endpoint[] {
  const named = mentionsOf(policies).values('aws:sourcevpce');
  const entities = named.map((value) => graph.entities.of(value));
  const isAny = entities.some(({ kind }) => kind === 'unknown');
  const instances = entities.flatMap((one) => (one.kind === 'resource' ? [one.instance] : []));
  return (isAny ? endpoints : inOrder(endpoints, instances))
    .map((endpoint) => ({
      id: graph.configuration.attribute(endpoint, 'id'),
      vpcId: graph.configuration.attribute(endpoint, 'vpc_id'),
    }))
    .filter(({ id }) => named.some((value) => isIdentical(value, id)));
}

/** Each policy names few of many. */
const placesOf = rememberedOf(
  (endpoints: readonly Instance[]): ReadonlyMap<Instance, number> =>
    new Map(endpoints.map((endpoint, at) => [endpoint, at])),
);

function inOrder(all: readonly Instance[], some: readonly Instance[]): readonly Instance[] {
  const places = new Set(some.flatMap((instance) => placesOf(all).get(instance) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
}
