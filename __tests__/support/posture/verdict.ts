import { readFileSync } from 'node:fs';

import { PATTERNS } from '../../../posture/claims/claim';
import { postureOf } from '../../../posture/claims/posture';
import type { PostureModel } from '../../../posture/claims/posture';
import { checkedConfiguration } from '../../../posture/evaluate/self-check';
import { readPlan } from '../../../posture/input/plan';
import { sourcesOfPlanFile } from '../../../posture/input/sources';

import type { ClaimId, Pattern } from './mutants';
import type { MadePlan } from './plans';

/** What posture says of a workload of a plan. */
export interface Verdict {
  readonly pattern: Pattern | undefined;
  /** Beside the strictest pattern that is true. */
  readonly rank: 'too strict' | 'right' | 'careful';
  /** The worst of all claims of that kind; `none` where there is none. */
  readonly outcome: 'proven' | 'violated' | 'undecided' | 'none';
}

/** A plan with the sources in its file. */
export async function modelOfPlan({
  json,
  file,
}: Pick<MadePlan, 'json' | 'file'>): Promise<PostureModel> {
  const plan = readPlan(Buffer.from(json));
  const sources = await sourcesOfPlanFile(readFileSync(file));
  return { plan, sources, checked: checkedConfiguration(plan, sources) };
}

export async function verdictOn(
  made: Pick<MadePlan, 'json' | 'file'>,
  subject: string,
  claim?: ClaimId,
  strictest?: Pattern,
): Promise<Verdict> {
  const { claims, workloads } = postureOf(await modelOfPlan(made));
  const workload = workloads.find(({ address }) => address === subject);
  const outcomes = [...claims, ...(workload?.claims ?? [])]
    .filter(({ id }) => id === claim)
    .map(({ outcome }) => outcome);
  const worst = (['violated', 'undecided'] as const).find((outcome) => outcomes.includes(outcome));
  return {
    pattern: workload?.pattern,
    rank: rankOf(workload?.pattern, strictest),
    outcome: worst ?? (outcomes.length > 0 ? 'proven' : 'none'),
  };
}

function rankOf(found: Pattern | undefined, strictest: Pattern | undefined): Verdict['rank'] {
  if (found === undefined || strictest === undefined || found === strictest) return 'right';
  return PATTERNS.indexOf(found) > PATTERNS.indexOf(strictest) ? 'too strict' : 'careful';
}
