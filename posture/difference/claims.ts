/** Claims that hold on one side and not on the other, where no set of callers or networks says more. */
import { viaServiceOf } from '../claims/callers';
import type { Claim, ClaimId, Workload } from '../claims/claim';
import { holds } from '../claims/context';
import { endpointsFor } from '../claims/entries';
import { policiesOf } from '../graph/endpoints';
import type { Instance } from '../input/plan';
import type { Policy } from '../policies/document';

import { finding, isSamePolicy, type Finding } from './callers';
import { name } from './difference';
import type { Sides } from './sides';

/** The others are about callers, routes, and services, of which sets are compared. */
const COMPARED: ReadonlySet<ClaimId> = new Set([
  'in-vpc',
  'caller-identity',
  'entry-service',
  'entry-policy',
  'entry-groups',
  'group-egress',
  'target-egress',
  'target-private',
]);

export function claimFindings(
  { areStrangersTouched }: Sides,
  before: Workload,
  after: Workload,
): readonly Finding[] {
  return after.claims
    .filter(({ id }) => COMPARED.has(id))
    .flatMap((claim): readonly Finding[] => {
      const former = before.claims.find(
        ({ id, subject, sentence }) =>
          id === claim.id && subject === claim.subject && sentence === claim.sentence,
      );
      if (!former) return newClaim(claim);
      if (isSameOutcome(former, claim) && !(isOpen(claim) && areStrangersTouched)) return [];
      return changedClaim(former, claim);
    });
}

const isOpen = ({ outcome }: Claim) => outcome === 'undecided';

const isSameOutcome = (a: Claim, b: Claim) =>
  (holds(a) && holds(b)) || (a.outcome === b.outcome && a.why === b.why);

const about = ({ id, why }: Claim, words: string) => [
  `${words} ${id}`,
  ...(why === undefined ? [] : [': ', name(why)]),
];

/** Claims about VPC endpoints come with the VPC endpoints that callers come through. */
function newClaim(claim: Claim): readonly Finding[] {
  if (holds(claim)) return [];
  return claim.outcome === 'violated'
    ? [finding('wider', 'claim', about(claim, 'violates'))]
    : [finding('undecided', 'claim', about(claim, 'leaves undecided'))];
}

function changedClaim(before: Claim, after: Claim): readonly Finding[] {
  if (holds(before) && after.outcome === 'violated')
    return [finding('wider', 'claim', about(after, 'no longer meets'))];
  if (before.outcome === 'violated' && holds(after))
    return [finding('narrower', 'claim', about(after, 'now meets'))];
  return [
    finding('undecided', 'claim', about(holds(after) ? before : after, 'cannot be compared by'), {
      mayBeWider: !holds(after),
    }),
  ];
}

/**
 * Policies of VPC endpoints that change, where no claim says what that does: a policy that admits no strangers
 * admits nobody else than the callers that are compared.
 */
export function entryFindings(
  { before, after, renamed }: Sides,
  service: string,
  { claims }: Workload,
): readonly Finding[] {
  const former = new Map(endpointsFor(before, service).map((one) => [one.address, one]));
  const admitsNoStranger = claims.filter(({ id }) => id === 'entry-policy').every(holds);
  const change = (what: string, { address }: Instance) =>
    finding('undecided', 'entry', [what, name(address), ' changes']);
  return endpointsFor(after, service).flatMap((endpoint): readonly Finding[] => {
    const old = former.get(endpoint.address);
    if (!old) return [];
    const [was, is] = [policiesOf(before.graph, old), policiesOf(after.graph, endpoint)];
    const isSame =
      was.policies.length === is.policies.length &&
      was.policies.every((one, at) =>
        isSamePolicy(renamedStatements(one, renamed), is.policies[at]),
      );
    return isSame || admitsNoStranger ? [] : [change('the policy of ', endpoint)];
  });
}

const renamedStatements = ({ statements }: Policy, renamed: Sides['renamed']): Policy => ({
  statements: statements.map(({ elements, ...rest }) => ({
    ...rest,
    elements:
      elements && new Map([...elements].map(([key, value]) => [key, renamed(value)] as const)),
  })),
});

/** Who or what a pattern does not hold for. Sets of callers say what becomes wider. */
export function exceptionFindings(
  before: Workload,
  after: Workload,
  callers: readonly Finding[],
): readonly Finding[] {
  // Of a new caller, the networks that it calls from say it already.
  const said = callers
    .filter(({ change, aspect }) => change === 'wider' && aspect === 'callers')
    .flatMap(({ words }) => words.flatMap((word) => (typeof word === 'string' ? [] : [word.name])));
  const added = after.exceptions.filter(
    (one) =>
      !before.exceptions.includes(one) && !said.some((caller) => one === viaServiceOf(caller)),
  );
  const gone = before.exceptions.filter((one) => !after.exceptions.includes(one));
  const isClosed = ({ claims }: Workload) =>
    claims.filter(({ id }) => id === 'caller-networks').every(holds);
  return [
    ...added.map((one) =>
      isClosed(before)
        ? finding('wider', 'exception', ['has one exception more: ', name(one)])
        : finding('undecided', 'exception', ['has an exception: ', name(one)], {
            mayBeWider: false,
          }),
    ),
    ...gone.map((one) =>
      isClosed(after)
        ? finding('narrower', 'exception', ['has one exception less: ', name(one)])
        : finding('undecided', 'exception', ['no longer has an exception: ', name(one)], {
            mayBeWider: false,
          }),
    ),
  ];
}
