/** Whether a report meets what is required of every workload. */
import { PATTERNS, type Claim, type Pattern, type Report, type Workload } from '../claims/claim';

/** What can be required; nobody asks for a gateway that authenticates nobody. */
export const REQUIRABLE = PATTERNS.filter((pattern) => pattern !== 'open');

export const VERDICTS = ['conforms', 'does not conform', 'undecided'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** `does not conform` where a claim that the pattern needs is violated, however much else is undecided. */
export function verdictOf(report: Report, required: Pattern): Verdict {
  const short = report.workloads.filter((workload) => isShort(workload, required));
  const outcomes = new Set([
    ...report.claims.map(({ outcome }) => outcome),
    ...short.flatMap(whyShort),
  ]);
  if (outcomes.has('violated')) return 'does not conform';
  return outcomes.has('undecided') || short.length > 0 ? 'undecided' : 'conforms';
}

/** Whether less than `required` is proven of a workload. Workloads without a pattern are judged by their gateway. */
export function isShort({ pattern }: Workload, required: Pattern): boolean {
  return pattern !== undefined && PATTERNS.indexOf(pattern) < PATTERNS.indexOf(required);
}

const whyShort = ({ nextPattern }: Workload): Claim['outcome'][] =>
  (nextPattern?.missing ?? []).map(({ outcome }) => outcome);
