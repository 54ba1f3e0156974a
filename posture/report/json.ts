/** The report as JSON, in a shape that has a version. */
import { z } from 'zod';

import {
  CLAIM_IDS,
  OUTCOMES,
  PATTERNS,
  WORKLOAD_KINDS,
  type Pattern,
  type Report,
} from '../claims/claim';

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
  evidence: z.array(evidence).describe('From the workload to what decides.'),
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
  pattern: z.enum(PATTERNS).optional().describe('The strictest that is proven or assumed.'),
  assumptions: z.array(z.string()),
  nextPattern: z.strictObject({ pattern: z.enum(PATTERNS), missing: z.array(missing) }).optional(),
  exceptions: z.array(z.string()),
  claims: z.array(claim),
});

const document = z.strictObject({
  version: z.literal(REPORT_VERSION),
  required: z.enum(PATTERNS).optional(),
  verdict: z.enum(VERDICTS).optional().describe('Of required, where it was asked for.'),
  workloads: z.array(workload),
  claims: z.array(claim).describe('About the plan as a whole.'),
  unread: z.array(z.strictObject({ module: z.string(), why: z.string() })),
  disagreements: z.array(z.strictObject({ where: z.string(), file: z.string(), line: z.int() })),
  expired: z.array(z.string()).describe('Entries of the vouch file that no longer hold.'),
});

type Document = z.infer<typeof document>;

export interface Asked {
  readonly required?: Pattern;
  /** Entries of the vouch file that no longer hold. */
  readonly expired: readonly string[];
}

/** Two spaces deep, with a line feed at the end. */
export function printReportJson(report: Report, { required, expired }: Asked): string {
  const all = {
    version: REPORT_VERSION,
    ...(required === undefined ? {} : { required, verdict: verdictOf(report, required) }),
    ...report,
    expired,
  } satisfies Readonlyish<Document>;
  return `${JSON.stringify(all, null, 2)}\n`;
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
