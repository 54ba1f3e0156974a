/** Patterns as conjunctions of claims. */
import {
  PATTERNS,
  type Claim,
  type ClaimId,
  type MissingClaim,
  type Pattern,
  type Workload,
  type WorkloadKind,
} from './claim';
import { holds } from './context';
import { hintFor } from './inputs';
import type { Claimed } from './runtime';

interface Stage {
  readonly pattern: Pattern;
  /** What it asks for beyond the stage before. */
  readonly needs: readonly ClaimId[];
}

const INBOUND: readonly ClaimId[] = ['caller-identity', 'caller-networks', 'entry-service'];

const RUNTIME: readonly Stage[] = [
  { pattern: 'public', needs: [] },
  { pattern: 'vpc-egress', needs: ['plan-complete', 'in-vpc'] },
  { pattern: 'private-inbound', needs: INBOUND },
  { pattern: 'isolated', needs: ['no-internet', 'no-other-network'] },
];

/** Who may use a browser or code interpreter is up to identity policies, so they are never private. */
const TOOL = RUNTIME.slice(0, 2);

const STAGES: Readonly<Record<WorkloadKind, readonly Stage[]>> = {
  runtime: RUNTIME,
  gateway: [
    { pattern: 'open', needs: [] },
    { pattern: 'public', needs: ['caller-identity'] },
    { pattern: 'private-inbound', needs: ['plan-complete', ...INBOUND] },
  ],
  browser: TOOL,
  'code-interpreter': TOOL,
  'gateway-target': [],
};

/** Claims of these kinds must be there at least once; of the others, a workload may have none. */
const OPTIONAL: ReadonlySet<ClaimId> = new Set(['entry-service', 'plan-complete']);

/** What a pattern and those below it ask for, of the stages that there are for a kind. */
export function neededFor(kind: WorkloadKind, pattern: Pattern): ReadonlySet<ClaimId> {
  const most = PATTERNS.indexOf(pattern);
  const stages = STAGES[kind].filter((stage) => PATTERNS.indexOf(stage.pattern) <= most);
  return new Set(stages.flatMap(({ needs }) => needs));
}

/** The strictest pattern of which every claim holds, and what the next stricter one lacks. */
export function patternOf(claimed: Claimed, ofPlan: readonly Claim[]): Workload {
  const claims = [...ofPlan, ...claimed.claims];
  const isMet = ({ needs }: Stage) =>
    needs.every((id) => {
      const found = claims.filter((claim) => claim.id === id);
      return found.every(holds) && (found.length > 0 || OPTIONAL.has(id));
    });
  const stages = STAGES[claimed.kind];
  const failed = stages.findIndex((stage) => !isMet(stage));
  const reached = failed === -1 ? stages : stages.slice(0, failed);
  const needed = new Set(reached.flatMap(({ needs }) => needs));
  const last = reached.at(-1);
  const next = failed === -1 ? undefined : stages[failed];
  return {
    ...claimed,
    ...(last === undefined ? {} : { pattern: last.pattern }),
    assumptions: [
      ...new Set(
        claims.filter(({ id }) => needed.has(id)).flatMap(({ assumptions = [] }) => assumptions),
      ),
    ],
    ...(next === undefined
      ? {}
      : {
          nextPattern: {
            pattern: next.pattern,
            missing: missingOf(next, claims, claimed.kind),
          },
        }),
  };
}

function missingOf(
  { pattern, needs }: Stage,
  claims: readonly Claim[],
  kind: WorkloadKind,
): readonly MissingClaim[] {
  return claims
    .filter((claim) => needs.includes(claim.id) && !holds(claim))
    .map(({ id, subject, outcome }) => {
      const changedBy = hintFor(kind, pattern, id);
      return { claimId: id, subject, outcome, ...(changedBy && { changedBy }) };
    });
}
