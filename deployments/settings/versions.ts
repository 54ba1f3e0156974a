/** Version constraints: what a file asks for, beside what modules need. */
import { compareVersions } from '../../facts/provider-floors';

/** Releases from `low` on, below `high`. */
interface Range {
  low: string;
  /** Undefined: without end. */
  high?: string;
}

const PART = /^(=|!=|>=|<=|>|<|~>)? ?(\d+(?:\.\d+){0,2})$/;

const numbers = (version: string) => version.split('.').map(Number);

const whole = (version: string) => [...numbers(version), 0, 0].slice(0, 3).join('.');

/** The release behind all those that begin with the first parts of `version`; behind itself with all three. */
function behind(version: string, parts: number): string {
  const kept = numbers(whole(version)).slice(0, parts);
  return whole([...kept.slice(0, -1), (kept.at(-1) ?? 0) + 1].join('.'));
}

/** What one part of a constraint leaves; `!=` leaves everything, since it takes away one release of many. */
function rangeOf(part: string): Range {
  const [, operator = '=', version = ''] = PART.exec(part) ?? [];
  const low = whole(version);
  switch (operator) {
    case '=':
      return { low, high: behind(version, 3) };
    case '>=':
      return { low };
    case '>':
      return { low: behind(version, 3) };
    case '<':
      return { low: '0.0.0', high: low };
    case '<=':
      return { low: '0.0.0', high: behind(version, 3) };
    case '~>':
      return { low, high: behind(version, Math.max(numbers(version).length - 1, 1)) };
    default:
      return { low: '0.0.0' };
  }
}

const partsOf = (constraint: string) => constraint.split(/, ?/);

function rangeOfAll(constraint: string): Range {
  return partsOf(constraint)
    .map(rangeOf)
    .reduce((left, right) => ({
      low: compareVersions(left.low, right.low) > 0 ? left.low : right.low,
      ...lowest(left.high, right.high),
    }));
}

function lowest(left: string | undefined, right: string | undefined): Pick<Range, 'high'> {
  if (left === undefined || right === undefined) {
    const high = left ?? right;
    return high === undefined ? {} : { high };
  }
  return { high: compareVersions(left, right) < 0 ? left : right };
}

/** Whether some release fulfils all of `constraints`. */
export function areCompatible(constraints: readonly string[]): boolean {
  const { low, high } = rangeOfAll(constraints.join(', '));
  return high === undefined || compareVersions(low, high) < 0;
}

/** Whether everything that `asked` leaves fulfils `part`. */
function follows(part: string, asked: Range): boolean {
  const { low, high } = rangeOf(part);
  const isBelow =
    high === undefined || (asked.high !== undefined && compareVersions(asked.high, high) <= 0);
  return compareVersions(asked.low, low) >= 0 && isBelow;
}

/** One constraint out of what is needed and what the file asks for; what follows from the file is not said twice. */
export function joined(needed: string, asked: string | undefined): string {
  if (asked === undefined) return needed;
  const range = rangeOfAll(asked);
  return [...partsOf(needed).filter((part) => !follows(part, range)), asked].join(', ');
}
