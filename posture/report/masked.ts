/** A report without sensitive values, wherever they got to. */
import type { Report } from '../claims/claim';
import type { Plan } from '../input/plan';

import { masker, secretsOf } from './mask';

/** The same report with every text masked, addresses and files too. */
export function maskReport(report: Report, plan: Plan): Report {
  const mask = masker(secretsOf(plan));
  return inTexts(report, mask) as Report;
}

/** The words of our own are no secrets, even where a secret is one of them. */
const OWN_WORDS = new Set(['id', 'claimId', 'outcome', 'kind', 'pattern']);

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
