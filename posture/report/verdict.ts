/** Whether a report meets what is required of every workload. */
import {
  PATTERNS,
  type Claim,
  type ClaimId,
  type Pattern,
  type Report,
  type Workload,
  type WorkloadKind,
} from '../claims/claim';
import { neededFor } from '../claims/patterns';

/** What can be required; nobody asks for a gateway that authenticates nobody. */
export const REQUIRABLE = PATTERNS.filter((pattern) => pattern !== 'open');

export const VERDICTS = ['conforms', 'does not conform', 'undecided'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The strictest pattern that there is for a kind: no policy of a tool says who may use it, and no gateway is in a VPC. */
const STRICTEST: Readonly<Record<WorkloadKind, Pattern>> = {
  runtime: 'isolated',
  gateway: 'private-inbound',
  browser: 'vpc-egress',
  'code-interpreter': 'vpc-egress',
  'gateway-target': 'open',
};

/** What has to be true as well where `isolated` is required, for kinds that have no such pattern. */
const OF_ISOLATED: Readonly<Partial<Record<WorkloadKind, readonly ClaimId[]>>> = {
  browser: ['no-internet', 'no-other-network'],
  'code-interpreter': ['no-internet', 'no-other-network'],
  'gateway-target': ['target-private'],
};

/** Whether a pattern that is required asks for a claim. All of them ask for those about the plan as a whole. */
export const isNeeded = (
  required: Pattern | undefined,
  id: ClaimId,
  kind: WorkloadKind | undefined,
): boolean =>
  required !== undefined &&
  (kind === undefined ||
    neededFor(kind, required).has(id) ||
    (required === 'isolated' && (OF_ISOLATED[kind]?.includes(id) ?? false)));

/** `does not conform` where a claim that is needed is violated, however much else is undecided. */
export function verdictOf(report: Report, required: Pattern): Verdict {
  const outcomes = new Set([
    ...report.claims.map(({ outcome }) => outcome),
    ...report.workloads.flatMap((workload) => outcomesOf(workload, required)),
  ]);
  if (outcomes.has('violated')) return 'does not conform';
  return outcomes.has('undecided') ? 'undecided' : 'conforms';
}

function outcomesOf(workload: Workload, required: Pattern): readonly Claim['outcome'][] {
  const { kind, claims, nextPattern } = workload;
  const needed = required === 'isolated' ? (OF_ISOLATED[kind] ?? []) : [];
  const own = needed.flatMap((id): readonly Claim['outcome'][] => {
    const found = claims.filter((claim) => claim.id === id);
    return found.length === 0 ? ['undecided'] : found.map(({ outcome }) => outcome);
  });
  if (!isShort(workload, required)) return own;
  return ['undecided', ...own, ...(nextPattern?.missing ?? []).map(({ outcome }) => outcome)];
}

/** Whether less is proven of a workload than can be required of its kind. */
function isShort({ kind, pattern = 'open' }: Workload, required: Pattern): boolean {
  const rank = (of: Pattern) => PATTERNS.indexOf(of);
  return rank(pattern) < Math.min(rank(required), rank(STRICTEST[kind]));
}
