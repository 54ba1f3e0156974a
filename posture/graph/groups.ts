/** Rules of security groups. */
import { isMap, Symbolic, Unknown, type Value } from '../evaluate/value';
import type { Instance } from '../input/plan';
import { rememberedOf } from '../remembered';

import { isCreated, isSame, shownEntity, type Entity } from './entity';
import { itemsOf, type Graph } from './graph';
import { isPublicRange } from './ranges';

export type Direction = 'ingress' | 'egress';

/** What a rule lets through. */
export interface Peer {
  /** `private`: addresses of a VPC or another group. `service`: the public addresses of one AWS service. */
  readonly kind: 'private' | 'service' | 'public' | 'unknown';
  readonly what: string;
  /** The resource that holds the rule. */
  readonly from?: Instance;
  readonly attribute?: string;
}

const unknownPeer = (from: Instance, what: string): Peer => ({ kind: 'unknown', what, from });

/** Peers of all rules of a group in one direction. */
export function peersOf(graph: Graph, group: Entity, direction: Direction): readonly Peer[] {
  if (group.kind !== 'resource' || group.instance.type !== 'aws_security_group')
    return [{ kind: 'unknown', what: `the rules of ${shownEntity(group)} are not in the plan` }];
  const { instance } = group;
  return [
    ...inline(graph, instance, direction),
    ...graph
      .mayName(`aws_vpc_security_group_${direction}_rule`, 'security_group_id', group)
      .flatMap((rule) => ofGroup(graph, rule, group, NEW_STYLE)),
    ...graph
      .mayName('aws_security_group_rule', 'security_group_id', group)
      .filter((rule) => graph.value(rule, 'type') !== opposite(direction))
      .flatMap((rule) => ofGroup(graph, rule, group, OLD_STYLE)),
    ...graph
      .strangersAt(instance.address)
      .map((stranger) =>
        unknownPeer(stranger, `what ${stranger.type} does with the group is not known`),
      ),
  ];
}

const opposite = (direction: Direction) => (direction === 'ingress' ? 'egress' : 'ingress');

const NEW_STYLE = ['cidr_ipv4', 'cidr_ipv6', 'prefix_list_id', 'referenced_security_group_id'];
const OLD_STYLE = [
  'cidr_blocks',
  'ipv6_cidr_blocks',
  'prefix_list_ids',
  'source_security_group_id',
  'self',
];
const INLINE = ['cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids', 'security_groups', 'self'];

function ofGroup(
  graph: Graph,
  rule: Instance,
  group: Entity,
  names: readonly string[],
): readonly Peer[] {
  const isOfGroup = isSame(graph.entity(rule, 'security_group_id'), group);
  if (isOfGroup === undefined)
    return [unknownPeer(rule, 'which security group it is about is not known')];
  if (!isOfGroup) return [];
  const peers = names.flatMap((name) => peersIn(graph, rule, name, graph.value(rule, name)));
  return peers.length > 0 ? peers : [unknownPeer(rule, 'what it lets through is not known')];
}

/** Rules that a group holds itself. Of a new one of which they are not set, the provider removes those of AWS. */
function inline(graph: Graph, group: Instance, direction: Direction): readonly Peer[] {
  const value = graph.value(group, direction);
  if (value === null && isCreated(group)) return [];
  const items = value === null ? undefined : itemsOf(value);
  if (!items) return [unknownPeer(group, `its ${direction} rules are not known`)];
  return items.flatMap((item) =>
    isMap(item)
      ? INLINE.flatMap((name) => peersIn(graph, group, name, item.get(name) ?? null, direction))
      : [unknownPeer(group, `one of its ${direction} rules is not known`)],
  );
}

function peersIn(
  graph: Graph,
  from: Instance,
  name: string,
  value: Value,
  attribute = name,
): readonly Peer[] {
  const items = name.endsWith('s') ? itemsOf(value) : value === null ? [] : [value];
  if (!items) return [{ ...unknownPeer(from, `${name} is not known`), attribute }];
  return items.flatMap((item): Peer[] => {
    if (item === null || item === '' || (name === 'self' && item === false)) return [];
    return [{ ...peerOf(graph, name, item), from, attribute }];
  });
}

function peerOf(graph: Graph, name: string, value: Value): Pick<Peer, 'kind' | 'what'> {
  if (name === 'self') return value === true ? inside('the group itself') : open(value);
  if (name.includes('cidr')) return range(graph, value);
  if (name.startsWith('prefix_list')) return prefixList(graph, value);
  const group = graph.entities.of(value);
  return group.kind === 'unknown' ? open(value) : inside(shownEntity(group));
}

const inside = (what: string) => ({ kind: 'private', what }) as const;

const open = (value: Value) => ({ kind: 'unknown', what: shownValue(value) }) as const;

const shownValue = (value: Value) =>
  value instanceof Unknown
    ? value.why
    : value instanceof Symbolic
      ? `${value.address}.${value.path}`
      : 'a value that is not known';

/** Addresses of a VPC or a subnet of the plan are private even where AWS assigns them. */
function range(graph: Graph, value: Value): Pick<Peer, 'kind' | 'what'> {
  if (value instanceof Symbolic) {
    const type = graph.configuration.plan.instances.get(value.address)?.type ?? '';
    const isOfNetwork = /^(ipv6_)?cidr_block$/.test(value.path);
    if (['aws_vpc', 'aws_subnet'].includes(type) && isOfNetwork)
      return inside(`${value.address}.${value.path}`);
    return open(value);
  }
  if (typeof value !== 'string') return open(value);
  const isPublic = isPublicRange(value);
  if (isPublic === undefined) return open(value);
  return isPublic && !rangesOfVpcs(graph).has(value)
    ? { kind: 'public', what: value }
    : inside(value);
}

/** Each rule asks. */
const rangesOfVpcs = rememberedOf(
  (graph: Graph): ReadonlySet<unknown> =>
    new Set(
      graph.managed('aws_vpc').flatMap(({ values }) => [values.cidr_block, values.ipv6_cidr_block]),
    ),
);

/** Names of prefix lists that the plan looks up, by ID; of two with one ID the first counts. */
const namesOfLists = rememberedOf(
  (graph: Graph): ReadonlyMap<unknown, unknown> =>
    new Map(
      [...graph.lookups('aws_prefix_list'), ...graph.lookups('aws_ec2_managed_prefix_list')]
        .map(({ values }) => [values.id, values.name] as const)
        .reverse(),
    ),
);

/** The list of an AWS service has the addresses of that service. */
function prefixList(graph: Graph, value: Value): Pick<Peer, 'kind' | 'what'> {
  if (value instanceof Symbolic) {
    const instance = graph.configuration.plan.instances.get(value.address);
    const isOfEndpoint = instance?.type === 'aws_vpc_endpoint' && value.path === 'prefix_list_id';
    return isOfEndpoint ? { kind: 'service', what: `${value.address}.${value.path}` } : open(value);
  }
  if (typeof value !== 'string') return open(value);
  const name = namesOfLists(graph).get(value);
  const isOfService = typeof name === 'string' && /^com\.amazonaws\.[a-z0-9.-]+$/.test(name);
  return isOfService ? { kind: 'service', what: name } : { kind: 'unknown', what: value };
}
