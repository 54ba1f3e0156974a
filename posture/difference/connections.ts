/** Who can connect to the VPC endpoints that callers come through on one side and not on the other. */
import type { Workload } from '../claims/claim';
import type { Context } from '../claims/context';
import { endpointsFor } from '../claims/entries';
import { placeOf } from '../claims/runtime';
import { groupsOf } from '../graph/endpoints';
import { shownEntity } from '../graph/entity';
import { itemsOf } from '../graph/graph';
import { peersOf, type Peer } from '../graph/groups';
import type { Instance } from '../input/plan';

import { finding, type Finding } from './callers';
import { name, namesOf } from './difference';
import type { Sides } from './sides';

const OF_GROUPS: readonly (string | undefined)[] = [
  'referenced_security_group_id',
  'source_security_group_id',
  'security_groups',
];

interface Rules {
  readonly added: readonly Peer[];
  readonly before: readonly Peer[];
  readonly isSomeGone: boolean;
}

/** VPC endpoints of `service` that are on both sides, with their rules. */
function changedRules(
  { before, after }: Sides,
  service: string,
): readonly { readonly endpoint: Instance; readonly rules: Rules }[] {
  const former = new Map(endpointsFor(before, service).map((one) => [one.address, one]));
  return endpointsFor(after, service).flatMap((endpoint) => {
    const old = former.get(endpoint.address);
    if (!old) return [];
    const [was, is] = [peersAt(before, old), peersAt(after, endpoint)];
    const [keysBefore, keysAfter] = [new Set(was.map(keyOf)), new Set(is.map(keyOf))];
    const rules = {
      added: is.filter((peer) => !keysBefore.has(keyOf(peer))),
      before: was,
      isSomeGone: [...keysBefore].some((key) => !keysAfter.has(key)),
    };
    return [{ endpoint, rules }];
  });
}

const NOT_KNOWN: Peer = { kind: 'unknown', what: 'security groups that are not known' };

const peersAt = ({ graph }: Context, endpoint: Instance): readonly Peer[] =>
  groupsOf(graph, endpoint)?.flatMap((group) => peersOf(graph, group, 'ingress')) ?? [NOT_KNOWN];

function keyOf({ what, from }: Peer): string {
  const { from_port, to_port, protocol, ip_protocol, ingress } = from?.values ?? {};
  return JSON.stringify([what, from_port, to_port, protocol, ip_protocol, ingress]);
}

/** Security groups of a workload, by their names in the report. */
export function groupsOfWorkload(context: Context, { address }: Workload): readonly string[] {
  const { graph } = context;
  const instance = graph.configuration.plan.instances.get(address);
  if (instance?.type !== 'aws_bedrockagentcore_agent_runtime') return [];
  const { placement } = placeOf(context, instance, 'network_mode_config');
  const items = placement && itemsOf(placement.groups);
  return (items ?? []).map((value) => shownEntity(graph.entities.of(value)));
}

/** What the rules let in more. `newcomers` are groups of new workloads, which say so themselves. */
export function connectionFindings(
  sides: Sides,
  service: string,
  newcomers: ReadonlySet<string>,
): readonly Finding[] {
  return changedRules(sides, service).flatMap(({ endpoint, rules }): readonly Finding[] => {
    const added = rules.added.filter(({ what }) => !newcomers.has(what));
    if (added.length === 0) return [];
    if (!isSurelyMore({ ...rules, added }))
      return [
        finding('undecided', 'entry', [
          'what the security groups let into ',
          name(endpoint.address),
          ' changes',
        ]),
      ];
    const peers = [...new Set(added.map(({ what }) => what))];
    return [
      finding('wider', 'entry', [
        'security groups let connections to ',
        name(endpoint.address),
        ' in from ',
        ...namesOf(peers),
      ]),
    ];
  });
}

/** A rule for a peer that had one may have fewer ports, and a range may be inside another that is gone. */
function isSurelyMore({ added, before, isSomeGone }: Rules): boolean {
  if (before.some(({ kind }) => kind === 'unknown')) return false;
  const known = new Set(before.map(({ what }) => what));
  return added.every(
    ({ kind, what, attribute }) =>
      kind !== 'unknown' && !known.has(what) && (!isSomeGone || OF_GROUPS.includes(attribute)),
  );
}

/** VPC endpoints of `service` that a new workload can connect to. */
export function newcomerFindings(
  sides: Sides,
  service: string,
  workload: Workload,
): readonly Finding[] {
  const own = groupsOfWorkload(sides.after, workload);
  return changedRules(sides, service).flatMap(({ endpoint, rules }): readonly Finding[] => {
    const added = rules.added.filter(({ what }) => own.includes(what));
    if (added.length === 0) return [];
    const about = name(endpoint.address);
    return [
      isSurelyMore({ ...rules, added })
        ? finding('wider', 'entry', ['is one caller more: it is new and can connect to ', about])
        : finding('undecided', 'entry', ['is new and may be one caller more of ', about]),
    ];
  });
}
