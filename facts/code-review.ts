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
