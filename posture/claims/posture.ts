/** The posture of a plan or a state. */
import type { CheckedConfiguration } from '../evaluate/self-check';
import type { Plan } from '../input/plan';
import type { Sources } from '../input/sources';

import type { PostureOptions, Report } from './claim';

/** A plan or a state, and the sources that it was made of: an empty map where there are none. */
export interface PostureModel {
  readonly plan: Plan;
  readonly sources: Sources;
  readonly checked: CheckedConfiguration;
}

export type PostureOf = (model: PostureModel, options?: PostureOptions) => Report;

/** Nothing is claimed yet. */
export const postureOf: PostureOf = () => ({
  workloads: [],
  claims: [],
  unread: [],
  disagreements: [],
});
