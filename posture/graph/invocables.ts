/** What a resource policy can be put on: a runtime, each of its endpoints, a gateway. */
import { textOf } from '../evaluate/text';
import { Symbolic, Text, Unknown, isIdentical, type Value } from '../evaluate/value';
import type { Instance } from '../input/plan';
import { parsePolicy, type Policy } from '../policies/document';
import type { Truth } from '../policies/truth';
import { rememberedOf } from '../remembered';

import { isSame, type Entity } from './entity';
import type { Graph } from './graph';
import { isOneProvider } from './providers';

export interface Invocable {
  /** For people: `the runtime`, `its endpoint DEFAULT`. */
  readonly name: string;
  /** The resource that stands for it in the plan. DEFAULT is made by the service: the runtime stands for it. */
  readonly instance: Instance;
  /** Ways to write its ARN; the first is the one that requests are about. */
  readonly arns: readonly Value[];
  /** False where it may belong to another runtime. */
  readonly isSure: boolean;
}

/** An ARN that AWS assigns: what is known of it, else the symbol of itself. */
function arnOf(graph: Graph, instance: Instance, name: string): Value {
  const value = graph.configuration.attribute(instance, name);
  return value instanceof Unknown || value === null ? new Symbolic(instance.address, name) : value;
}

function withSuffix(arn: Value, suffix: string): Value {
  if (typeof arn === 'string') return `${arn}${suffix}`;
  return arn instanceof Symbolic || arn instanceof Text
    ? textOf([...(arn instanceof Text ? arn.parts : [arn]), suffix])
    : new Unknown('an ARN that is not known');
}

export function invocablesOfRuntime(graph: Graph, runtime: Instance): readonly Invocable[] {
  const arn = arnOf(graph, runtime, 'agent_runtime_arn');
  const entity: Entity = { kind: 'resource', instance: runtime };
  const named = graph
    .mayName('aws_bedrockagentcore_agent_runtime_endpoint', 'agent_runtime_id', entity)
    .flatMap((endpoint): Invocable[] => {
      const isOfThis = isSame(graph.entity(endpoint, 'agent_runtime_id'), entity);
      if (isOfThis === false) return [];
      const name = graph.value(endpoint, 'name');
      const own = arnOf(graph, endpoint, 'agent_runtime_endpoint_arn');
      const composed =
        typeof name === 'string' ? [withSuffix(arn, `/runtime-endpoint/${name}`)] : [];
      return [
        {
          name: `its endpoint ${typeof name === 'string' ? name : endpoint.address}`,
          instance: endpoint,
          arns: [own, ...composed],
          isSure: isOfThis === true,
        },
      ];
    });
  return [
    { name: 'the runtime', instance: runtime, arns: [arn], isSure: true },
    {
      name: 'its endpoint DEFAULT',
      instance: runtime,
      arns: [withSuffix(arn, '/runtime-endpoint/DEFAULT')],
      isSure: true,
    },
    ...named,
  ];
}

export const invocableOfGateway = (graph: Graph, gateway: Instance): Invocable => ({
  name: 'the gateway',
  instance: gateway,
  arns: [arnOf(graph, gateway, 'gateway_arn')],
  isSure: true,
});

export interface PoliciesOn {
  /** Policies of which one counts. */
  readonly policies: readonly Policy[];
  readonly from: readonly Instance[];
  /** Why there may be others, or why these may not count. */
  readonly open?: string;
}

/** Resource policies that are put on something. */
export function policiesOn(graph: Graph, { arns, instance }: Invocable): PoliciesOn {
  const all = policiesNear(graph, arns).map((policy) => ({
    policy,
    isOn: isOn(graph.value(policy, 'resource_arn'), arns, graph),
  }));
  const found = all.filter(({ isOn: truth }) => truth === true).map(({ policy }) => policy);
  const open = [
    ...all
      .filter(({ isOn: truth }) => truth === undefined)
      .map(({ policy }) => `it is not known what ${policy.address} is put on`),
    ...graph
      .strangersAt(instance.address)
      .map(({ address }) => `it is not known what ${address} does with ${instance.address}`),
    ...found
      .filter((policy) => isOneProvider(graph.configuration, policy, instance) !== true)
      .map(({ address }) => `${address} may belong to another account or region`),
  ];
  return {
    policies: found.map((policy) => parsePolicy(graph.value(policy, 'policy'))),
    from: found,
    ...(open[0] === undefined ? {} : { open: open[0] }),
  };
}

/** Policies that may be put on one of these, in the order of the plan: those that surely are not are left out. */
function policiesNear(graph: Graph, arns: readonly Value[]): readonly Instance[] {
  const all = graph.managed('aws_bedrockagentcore_resource_policy');
  const owners = arns.map((arn) => ownerOf(arn, graph)?.address);
  if (owners.includes(undefined)) return all;
  const byOwner = policiesByOwner(graph);
  const places = new Set([...owners, undefined].flatMap((owner) => byOwner.get(owner) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
}

/** Places of policies by the address of what they are put on; under undefined where that is not known. */
const policiesByOwner = rememberedOf((graph: Graph) => {
  const found = new Map<string | undefined, number[]>();
  graph.managed('aws_bedrockagentcore_resource_policy').forEach((policy, at) => {
    const owner = ownerOf(graph.value(policy, 'resource_arn'), graph)?.address;
    const places = found.get(owner) ?? [];
    found.set(owner, places);
    places.push(at);
  });
  return found;
});

function isOn(target: Value, arns: readonly Value[], graph: Graph): Truth {
  if (arns.some((arn) => isIdentical(arn, target))) return true;
  return arns.every((arn) => differs(target, arn, graph)) ? false : undefined;
}

/** Whether two ARNs are surely of two things. */
function differs(a: Value, b: Value, graph: Graph): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a !== b;
  const [first, second] = [ownerOf(a, graph), ownerOf(b, graph)];
  if (first === undefined || second === undefined) return false;
  // Of one resource the ARN itself and what is below it, such as its endpoints.
  return first.address !== second.address || first.rest !== second.rest;
}

interface Owner {
  readonly address: string;
  readonly rest: string;
}

/** The resource that an ARN begins with, and the text behind it. An ARN that is known is that of nothing new. */
function ownerOf(value: Value, graph: Graph): Owner | undefined {
  if (typeof value === 'string') return { address: '', rest: value };
  const parts = value instanceof Text ? value.parts : [value];
  const [symbol, rest = ''] = parts;
  if (!(symbol instanceof Symbolic) || typeof rest !== 'string' || parts.length > 2)
    return undefined;
  const entity = graph.entities.of(symbol);
  if (entity.kind !== 'resource') return undefined;
  const { instance } = entity;
  return instance.type === 'aws_bedrockagentcore_agent_runtime_endpoint' && rest === ''
    ? runtimeOf(graph, instance)
    : { address: instance.address, rest };
}

/** An endpoint under the name of its runtime, so that both ways to write its ARN are one. */
function runtimeOf(graph: Graph, endpoint: Instance): Owner | undefined {
  const runtime = graph.entity(endpoint, 'agent_runtime_id');
  const name = graph.value(endpoint, 'name');
  if (runtime.kind !== 'resource' || typeof name !== 'string') return undefined;
  return { address: runtime.instance.address, rest: `/runtime-endpoint/${name}` };
}
