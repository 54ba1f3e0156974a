/** What GitHub and GitLab accept of a report: comments, and results of code scanning. */
import type { Fact } from './fact';

interface Limit extends Fact {
  readonly most: number;
}

/** Characters of a comment. */
export const COMMENT_LIMITS = {
  // The API's own message says so, and no page does.
  github: {
    most: 65_536,
    source: 'https://github.com/googleapis/release-please/issues/1034',
    checked: '2026-11-29',
    confidence: 'medium',
  },
  // "~1 million characters / ~1 MB": the commit that adds the limit says 1_000_000.
  gitlab: {
    most: 1_000_000,
    source: 'https://docs.gitlab.com/ee/administration/instance_limits.html',
    checked: '2026-11-29',
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, Limit>>;

const SARIF_LIMITS_PAGE =
  'https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit';

/** Above one of these GitHub rejects the whole file. */
export const SARIF_LIMITS = {
  resultsOfRun: { most: 25_000, source: SARIF_LIMITS_PAGE, checked: '2026-11-29' },
  stepsOfResult: { most: 10_000, source: SARIF_LIMITS_PAGE, checked: '2026-11-29' },
} as const satisfies Readonly<Record<string, Limit>>;

interface Property extends Fact {
  readonly name: string;
}

/** The only fingerprint by which GitHub knows an alert again. */
export const ALERT_FINGERPRINT = {
  name: 'primaryLocationLineHash',
  source:
    'https://github.com/github/docs/blob/main/content/code-security/reference/code-scanning/sarif-files/sarif-support.md',
  checked: '2026-11-29',
} as const satisfies Property;
