/** What claims are made from, and how they are made. */
import type { CheckedConfiguration } from '../evaluate/self-check';
import type { Graph } from '../graph/graph';
import type { Instance, Plan } from '../input/plan';
import type { Sources } from '../input/sources';

import type { Assumption, Claim, ClaimId, Evidence, Outcome } from './claim';

/** A plan or a state, and the sources that it was made of: an empty map where there are none. */
export interface PostureModel {
  readonly plan: Plan;
  readonly sources: Sources;
  readonly checked: CheckedConfiguration;
}

export interface Context {
  readonly graph: Graph;
  readonly assumptions: readonly Assumption[];
}

/** Something that keeps a claim from being proven. */
export interface Reason {
  readonly why: string;
  readonly evidence?: readonly Evidence[];
  /** ID or address that would have to be vouched for. Left out: nobody can vouch for this. */
  readonly vouchable?: string;
}

export interface Findings {
  /** Each is a way in which the claim does not hold. */
  readonly violated: readonly Reason[];
  /** Each is something that is not known. */
  readonly undecided: readonly Reason[];
  /** What shows that the claim holds, where nothing stands against it. */
  readonly proof: Reason;
}

interface About {
  readonly id: ClaimId;
  readonly subject: string;
  readonly sentence: string;
}

/** One way that does not hold is enough; what is not known leaves the claim undecided, or rests on somebody's word. */
export function claimOf(context: Context, about: About, findings: Findings): Claim {
  const { violated, undecided, proof } = findings;
  if (violated.length > 0) return claim(about, 'violated', violated);
  if (undecided.length === 0) return claim(about, 'proven', [proof]);
  const vouchable = [...new Set(undecided.map((reason) => reason.vouchable))];
  if (!vouchable.every((id) => id !== undefined)) return claim(about, 'undecided', undecided);
  const texts = vouchable.map((id) => context.assumptions.find((one) => one.about === id)?.text);
  if (texts.every((text) => text !== undefined))
    return { ...claim(about, 'assumed', undecided), assumptions: texts };
  return { ...claim(about, 'undecided', undecided), vouchable };
}

function claim(about: About, outcome: Outcome, reasons: readonly Reason[]): Claim {
  const whys = [...new Set(reasons.map(({ why }) => why))];
  return {
    ...about,
    outcome,
    why: whys.join('; '),
    evidence: reasons.flatMap(({ evidence = [] }) => evidence),
  };
}

export const holds = ({ outcome }: Claim): boolean => outcome === 'proven' || outcome === 'assumed';

export const byAddress = (a: Instance, b: Instance): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0;

/** `a, b, and c`. */
export function listed(items: readonly string[]): string {
  if (items.length <= 2) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1) ?? ''}`;
}
