/** The difference of two postures: `differenceOf` is what a command calls. */
import type { Claim, PostureOptions, Report, Workload } from '../claims/claim';
import type { Context, PostureModel } from '../claims/context';
import { holds } from '../claims/context';
import { RUNTIME_SERVICE } from '../claims/runtime';
import type { Removed } from '../input/before';
import type { Instance } from '../input/plan';

import { callerFindings, finding, type Finding } from './callers';
import { claimFindings, entryFindings, exceptionFindings } from './claims';
import { connectionFindings, groupsOfWorkload, newcomerFindings } from './connections';
import { name, type Change, type Difference } from './difference';
import { idleOf } from './idle';
import { invocationsOf } from './invocations';
import { outboundFindings } from './outbound';
import { sidesOf, type Sides } from './sides';

export interface Compared {
  readonly model: PostureModel;
  readonly report: Report;
}

/** Nothing before: a first plan, which has no difference. */
export function differenceOf(
  before: Compared | undefined,
  after: Compared,
  { removed, assumptions = [] }: PostureOptions & { readonly removed: readonly Removed[] },
): Difference {
  const sides = sidesOf((before ?? after).model, after.model, assumptions);
  const none = { isFirst: !before, changes: [], removed, addedWorkloads: [], removedWorkloads: [] };
  const idle = idleOf(before && sides.before, sides.after);
  if (!before || sides.changed.length === 0) return { ...none, idle };
  const addresses = ({ report }: Compared) => report.workloads.map(({ address }) => address);
  const [was, is] = [addresses(before), addresses(after)];
  const newcomers = new Set(
    after.report.workloads
      .filter(({ address }) => !was.includes(address))
      .flatMap((workload) => groupsOfWorkload(sides.after, workload)),
  );
  return {
    ...none,
    idle,
    addedWorkloads: is.filter((one) => !was.includes(one)),
    removedWorkloads: was.filter((one) => !is.includes(one)),
    changes: [
      ...wholePlan(after.report),
      ...after.report.workloads.flatMap((workload) => {
        const former = before.report.workloads.find(({ address }) => address === workload.address);
        const found = former
          ? changesOf(sides, { former, workload, newcomers })
          : addedFindings(sides, workload);
        return changesFor(workload, found);
      }),
    ].sort((a, b) => ORDER.indexOf(a.aspect) - ORDER.indexOf(b.aspect)),
  };
}

/** What a reader has to see first. */
const ORDER: readonly Change['aspect'][] = [
  'internet',
  'network',
  'callers',
  'entry',
  'workload',
  'exception',
  'claim',
  'groups',
  'service',
];

function changesFor({ address, kind }: Workload, found: readonly Finding[]): readonly Change[] {
  const seen = new Set<string>();
  return found
    .filter((one) => {
      const key = JSON.stringify(one);
      return seen.has(key) ? false : seen.add(key);
    })
    .map((one) => ({ ...one, workload: address, kind }));
}

interface Compare {
  readonly former: Workload;
  readonly workload: Workload;
  /** Security groups of workloads that are new. */
  readonly newcomers: ReadonlySet<string>;
}

function changesOf(
  sides: Sides,
  { former: before, workload: after, newcomers }: Compare,
): readonly Finding[] {
  const [old, now] = [instanceOf(sides.before, before), instanceOf(sides.after, after)];
  if (!old || !now) return [];
  const hasCallers = after.kind === 'runtime' || after.kind === 'gateway';
  const hasNetwork = after.kind !== 'gateway' && after.kind !== 'gateway-target';
  const [was, is] = hasCallers
    ? [invocationsOf(sides.before, old), invocationsOf(sides.after, now)]
    : [[], []];
  const callers = callerFindings(sides, was, is);
  return [
    ...(hasNetwork ? outboundFindings(sides, old, now) : []),
    ...callers,
    ...(is[0]
      ? [
          ...entryFindings(sides, is[0].service, after),
          ...connectionFindings(sides, is[0].service, newcomers),
        ]
      : []),
    ...exceptionFindings(before, after, callers),
    ...claimFindings(sides, before, after),
    ...(after.kind === 'gateway-target' ? targetFindings(sides, old, now) : []),
  ];
}

const instanceOf = ({ graph }: Context, { address }: Workload): Instance | undefined =>
  graph.configuration.plan.instances.get(address);

/** What a target leads to is no set: where it changes, no one can say which is wider. */
function targetFindings({ changed }: Sides, before: Instance, after: Instance) {
  const isChanged = changed.some(({ address }) => address === after.address);
  const text = ({ values }: Instance) =>
    JSON.stringify([values.target_configuration, values.private_endpoint]);
  return isChanged && text(before) !== text(after)
    ? [finding('undecided', 'network', ['what it leads to changes'])]
    : [];
}

/** Of a new workload, what it may do that a private one may not. */
const OF_NEW: readonly Claim['id'][] = [
  'caller-identity',
  'caller-networks',
  'caller-principals',
  'no-internet',
  'no-other-network',
  'in-vpc',
  'target-egress',
  'target-private',
  'entry-service',
];

function addedFindings(sides: Sides, workload: Workload): readonly Finding[] {
  const ofClaims = workload.claims
    .filter((claim) => OF_NEW.includes(claim.id) && !holds(claim))
    .map((claim) => {
      const why = name(claim.why ?? claim.sentence);
      const path = claim.evidence.map(({ address }) => address).slice(1);
      if (claim.outcome === 'violated' && claim.id === 'no-internet')
        return finding('wider', 'internet', ['is new and can reach the internet: ', why], { path });
      return claim.outcome === 'violated'
        ? finding('wider', 'workload', [`is new and does not meet ${claim.id}: `, why])
        : finding('undecided', 'workload', [`is new and leaves ${claim.id} undecided: `, why]);
    });
  return [...ofClaims, ...newcomerFindings(sides, RUNTIME_SERVICE, workload)];
}

/** A plan that does not cover the whole configuration says nothing of the rest. */
function wholePlan({ claims, workloads }: Report): readonly Change[] {
  const [first] = workloads;
  const open = claims.find(({ id, outcome }) => id === 'plan-complete' && outcome === 'violated');
  if (!first || !open) return [];
  return changesFor(first, [
    finding('undecided', 'workload', ['the plan is not complete: ', name(open.why ?? '')]),
  ]);
}
