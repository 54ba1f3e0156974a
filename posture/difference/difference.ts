/** What becomes wider or narrower from what holds before to what a plan makes. */
import type { WorkloadKind } from '../claims/claim';
import type { Removed } from '../input/before';

export const CHANGES = ['wider', 'narrower', 'undecided'] as const;

export type ChangeKind = (typeof CHANGES)[number];

export const ASPECTS = [
  'workload',
  'callers',
  'entry',
  'internet',
  'network',
  'service',
  'exception',
  'groups',
  'claim',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** Words of our own, and names that somebody else has chosen. */
export type Word = string | { readonly name: string };

export interface Change {
  readonly change: ChangeKind;
  /** Of what is undecided: whether it may be wider. Else, whether it is. */
  readonly mayBeWider: boolean;
  readonly aspect: Aspect;
  readonly workload: string;
  readonly kind: WorkloadKind;
  /** What follows the name of the workload. */
  readonly words: readonly Word[];
  /** Names of what lies on the way, in its order. */
  readonly path: readonly string[];
}

export interface Idle {
  readonly unit: string;
  /** Undefined where it is not known. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface Difference {
  /** A first plan has nothing before it. */
  readonly isFirst: boolean;
  readonly changes: readonly Change[];
  readonly addedWorkloads: readonly string[];
  readonly removedWorkloads: readonly string[];
  readonly removed: readonly Removed[];
  /** What costs money without a call, in units. */
  readonly idle: readonly Idle[];
}

export const VERDICTS_OF_DIFFERENCE = ['wider', 'undecided', 'not wider', 'first plan'] as const;

export type DifferenceVerdict = (typeof VERDICTS_OF_DIFFERENCE)[number];

/** `undecided` only where what is undecided may be wider. */
export function differenceVerdict({ isFirst, changes }: Difference): DifferenceVerdict {
  if (isFirst) return 'first plan';
  if (changes.some(({ change }) => change === 'wider')) return 'wider';
  const isOpen = changes.some(({ change, mayBeWider }) => change === 'undecided' && mayBeWider);
  return isOpen ? 'undecided' : 'not wider';
}

export const plainWords = (words: readonly Word[]): string =>
  words.map((word) => (typeof word === 'string' ? word : word.name)).join('');

export const name = (text: string): Word => ({ name: text });

/** Names with commas between them, of which the rest is counted. */
export function namesOf(names: readonly string[], most = 3): readonly Word[] {
  const shown = names.slice(0, most).flatMap((one, at) => [...(at > 0 ? [', '] : []), name(one)]);
  const rest = names.length - most;
  return rest > 0 ? [...shown, ` and ${String(rest)} more`] : shown;
}
