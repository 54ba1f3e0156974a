/** The report as JSON, in a shape that has a version. */
import { z } from 'zod';

import {
  CLAIM_IDS,
  OUTCOMES,
  PATTERNS,
  WORKLOAD_KINDS,
  type Claim,
  type Pattern,
  type Report,
  type WorkloadKind,
} from '../claims/claim';
import {
  ASPECTS,
  CHANGES,
  differenceVerdict,
  plainWords,
  VERDICTS_OF_DIFFERENCE,
  type Difference,
} from '../difference/difference';
import { REMOVALS } from '../input/before';

import { controlsOf, shownControl, type ShownControl } from './controls';
import { VERDICTS, verdictOf } from './verdict';

/** Goes up where a reader of the shape before would fail or be misled. */
export const REPORT_VERSION = 1;

const evidence = z.strictObject({
  address: z.string(),
  attribute: z.string().optional(),
  file: z.string().optional().describe('Relative to the folder of the root.'),
  line: z.int().min(1).optional(),
  value: z.string().optional().describe('IDs that are not known yet as addresses.'),
});

const claim = z.strictObject({
  id: z.enum(CLAIM_IDS),
  subject: z.string(),
  sentence: z.string(),
  outcome: z
    .enum(OUTCOMES)
    .describe('assumed: proven under the assumptions that somebody vouches for.'),
  why: z.string().optional(),
  assumptions: z.array(z.string()).optional(),
  vouchable: z
    .array(z.string())
    .optional()
    .describe('What a vouch file would have to name to decide it.'),
  controls: z
    .array(z.string())
    .optional()
    .describe('IDs of related controls of other tools, which are not the same proof.'),
  evidence: z.array(evidence).describe('From the workload to what decides.'),
});

const control = z.strictObject({
  id: z.string(),
  tool: z.string(),
  title: z.string(),
  status: z.enum(['released', 'proposed']),
  url: z.string(),
  checked: z.string().describe('The day on which the page was read.'),
});

const missing = z.strictObject({
  claimId: z.enum(CLAIM_IDS),
  subject: z.string(),
  outcome: z.enum(OUTCOMES),
  changedBy: z
    .strictObject({ module: z.string(), input: z.string() })
    .optional()
    .describe('Input that would change it, of the module of this project that has the pattern.'),
});

const workload = z.strictObject({
  address: z.string(),
  kind: z.enum(WORKLOAD_KINDS),
  place: z
    .strictObject({ file: z.string(), line: z.int().min(1) })
    .optional()
    .describe('Where the root declares it, or the module that has it.'),
  pattern: z.enum(PATTERNS).optional().describe('The strictest that is proven or assumed.'),
  assumptions: z.array(z.string()),
  nextPattern: z.strictObject({ pattern: z.enum(PATTERNS), missing: z.array(missing) }).optional(),
  exceptions: z.array(z.string()),
  claims: z.array(claim),
});

const count = z.int().min(0).optional().describe('Left out where it is not known.');

const difference = z.strictObject({
  verdict: z
    .enum(VERDICTS_OF_DIFFERENCE)
    .describe('undecided: nothing is known to become wider, and something may.'),
  changes: z.array(
    z.strictObject({
      change: z.enum(CHANGES),
      mayBeWider: z.boolean().describe('Of an undecided change: whether it may be wider.'),
      aspect: z.enum(ASPECTS),
      workload: z.string(),
      kind: z.enum(WORKLOAD_KINDS),
      text: z.string().describe('What follows the address of the workload.'),
      path: z.array(z.string()).describe('Addresses on the way, in its order.'),
    }),
  ),
  addedWorkloads: z.array(z.string()),
  removedWorkloads: z.array(z.string()),
  removed: z
    .array(z.strictObject({ address: z.string(), action: z.enum(REMOVALS) }))
    .describe('Resources that the plan replaces, destroys, or no longer manages.'),
  idle: z
    .array(z.strictObject({ unit: z.string(), before: count, after: count }))
    .describe('What costs money without a call, in units.'),
});

const document = z.strictObject({
  version: z.literal(REPORT_VERSION),
  required: z.enum(PATTERNS).optional(),
  verdict: z.enum(VERDICTS).optional().describe('Of required, where it was asked for.'),
  workloads: z.array(workload),
  claims: z.array(claim).describe('About the plan as a whole.'),
  controls: z.array(control).describe('Related controls that the claims name, each once.'),
  unread: z.array(z.strictObject({ module: z.string(), why: z.string() })),
  disagreements: z.array(z.strictObject({ where: z.string(), file: z.string(), line: z.int() })),
  expired: z.array(z.string()).describe('Entries of the vouch file that no longer hold.'),
  difference: difference
    .optional()
    .describe('What becomes wider or narrower, where a comparison was asked for.'),
});

type Document = z.infer<typeof document>;

export interface Asked {
  readonly required?: Pattern;
  /** Entries of the vouch file that no longer hold. */
  readonly expired: readonly string[];
  /** What changes from what holds before, where that was asked for. */
  readonly difference?: Difference;
  /** Whether it is a failure that something becomes wider. */
  readonly failsOnWider?: boolean;
}

/** Two spaces deep, with a line feed at the end. */
export function printReportJson(report: Report, { required, expired, difference }: Asked): string {
  const all = {
    version: REPORT_VERSION,
    ...(required === undefined ? {} : { required, verdict: verdictOf(report, required) }),
    ...withControls(report),
    expired,
    ...(difference ? { difference: shapeOf(difference) } : {}),
  } satisfies Readonlyish<Document>;
  return `${JSON.stringify(all, null, 2)}\n`;
}

function withControls(report: Report) {
  const named = new Map<string, ShownControl>();
  const ofKind = (kind: WorkloadKind) => (claim: Claim) => {
    const controls = controlsOf(claim.id, kind);
    for (const id of controls) named.set(id, shownControl(id));
    return controls.length === 0 ? claim : { ...claim, controls };
  };
  const workloads = report.workloads.map((one) => ({
    ...one,
    claims: one.claims.map(ofKind(one.kind)),
  }));
  return { ...report, workloads, controls: [...named.values()] };
}

function shapeOf(found: Difference) {
  const { changes, addedWorkloads, removedWorkloads, removed, idle } = found;
  return {
    verdict: differenceVerdict(found),
    changes: changes.map(({ words, ...change }) => ({ ...change, text: plainWords(words) })),
    addedWorkloads,
    removedWorkloads,
    removed,
    idle: idle.map(({ unit, before, after }) => ({
      unit,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })),
  };
}

/** The JSON Schema of {@link printReportJson}. */
export function printReportSchema(): string {
  const schema = z.toJSONSchema(document, { io: 'input' });
  return `${JSON.stringify({ title: 'Posture of a plan', ...schema }, null, 2)}\n`;
}

/** The same shape with lists that nobody may change. */
type Readonlyish<T> = T extends readonly (infer U)[]
  ? readonly Readonlyish<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Readonlyish<T[K]> }
    : T;
