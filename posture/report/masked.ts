/** A report without sensitive values, wherever they got to. */
import type { Report } from '../claims/claim';
import type { Difference } from '../difference/difference';
import type { Plan } from '../input/plan';
import type { Picture } from '../picture/sketch';

import { masker, secretsOf } from './mask';

/** The same report with every text masked, addresses and files too. */
export const maskReport = (report: Report, ...plans: readonly Plan[]): Report =>
  masked(report, plans);

/** The same for a difference, in which names of both sides are. */
export const maskDifference = (difference: Difference, ...plans: readonly Plan[]): Difference =>
  masked(difference, plans);

/** The same for the graph of one workload. */
export const maskPicture = (picture: Picture, ...plans: readonly Plan[]): Picture =>
  masked(picture, plans);

function masked<T>(value: T, plans: readonly Plan[]): T {
  const secrets = [...new Set(plans.flatMap(secretsOf))].sort((a, b) => b.length - a.length);
  return secrets.length === 0 ? value : (inTexts(value, masker(secrets)) as T);
}

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
