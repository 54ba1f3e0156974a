/** A report without sensitive values, wherever they got to. */
import type { Report } from '../claims/claim';
import type { Difference } from '../difference/difference';
import type { Plan } from '../input/plan';
import type { Picture } from '../picture/sketch';

import { masker, secretsOf } from './mask';

/** The same report with every text masked, addresses and files too. */
export const maskReport = (report: Report, ...plans: readonly Plan[]): Report =>
  inTexts(report, maskOf(plans)) as Report;

/** The same for a difference, in which names of both sides are. */
export const maskDifference = (difference: Difference, ...plans: readonly Plan[]): Difference =>
  inTexts(difference, maskOf(plans)) as Difference;

/** The same for the graph of one workload. */
export const maskPicture = (picture: Picture, ...plans: readonly Plan[]): Picture =>
  inTexts(picture, maskOf(plans)) as Picture;

const maskOf = (plans: readonly Plan[]) =>
  masker([...new Set(plans.flatMap(secretsOf))].sort((a, b) => b.length - a.length));

/** The words of our own are no secrets, even where a secret is one of them. */
const OWN_WORDS = new Set([
  'id',
  'claimId',
  'outcome',
  'kind',
  'pattern',
  'change',
  'aspect',
  'action',
  'unit',
  'tone',
  'from',
  'to',
]);

function inTexts(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => inTexts(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      OWN_WORDS.has(key) ? item : inTexts(item, mask),
    ]),
  );
}
