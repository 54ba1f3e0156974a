/** Texts of requests beside values and patterns of policies. */
import {
  equality,
  isIdentical,
  isIdentity,
  Symbolic,
  Text,
  Unknown,
  type Value,
} from '../evaluate/value';
import { rememberedOf } from '../remembered';

import type { Truth } from './truth';

/** What a request carries under one key, or as its resource. */
export interface Present {
  readonly value: Value;
  /** What it surely differs from, for a request that stands for all others. */
  readonly unlike?: readonly Value[];
  /** What it surely does not begin with. */
  readonly unlikePrefixes?: readonly string[];
  /** It is the ARN of something that is nowhere in the plan. */
  readonly isOutside?: boolean;
}

type Token = string | Symbolic | Unknown;

/** Single characters and symbols. */
function tokensOf(value: Value): readonly Token[] {
  if (typeof value === 'string') return [...value];
  return value instanceof Text ? tokensOfText(value) : tokensOfParts([value]);
}

/** Texts with symbols are taken apart once: every class of requests is compared with them. */
const tokensOfText = rememberedOf(({ parts }: Text) => tokensOfParts(parts));

const tokensOfParts = (parts: readonly Value[]): readonly Token[] =>
  parts.flatMap((part): readonly Token[] => {
    if (typeof part === 'string') return [...part];
    return part instanceof Symbolic || part instanceof Unknown ? [part] : [new Unknown('no text')];
  });

const isOpen = (token: Token | undefined): boolean =>
  token !== undefined && typeof token !== 'string';

/** Policy variables are filled in by AWS, so nothing is known of a value that has one. */
const hasVariable = (value: Value): boolean =>
  typeof value === 'string'
    ? value.includes('${')
    : value instanceof Text &&
      value.parts.some((part) => typeof part === 'string' && part.includes('$'));

const isSame = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && isIdentical(a, b);

export function equals(present: Present, value: Value): Truth {
  if (hasVariable(value)) return undefined;
  const { unlike = [], unlikePrefixes = [] } = present;
  if (isIdentical(present.value, value)) return true;
  if (unlike.some((other) => isIdentical(other, value))) return false;
  if (typeof value === 'string' && unlikePrefixes.some((prefix) => value.startsWith(prefix)))
    return false;
  if (typeof present.value === 'string' && typeof value === 'string') return false;
  return equality(present.value, value) === false || differInLength(present.value, value)
    ? false
    : undefined;
}

/** Whether one is the other with more text around it, and so surely another one. */
function differInLength(a: Value, b: Value): boolean {
  let [left, right] = [tokensOf(a), tokensOf(b)];
  while (isSame(left[0], right[0])) [left, right] = [left.slice(1), right.slice(1)];
  while (isSame(left.at(-1), right.at(-1))) [left, right] = [left.slice(0, -1), right.slice(0, -1)];
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (shorter.length === 0) return longer.some((token) => !isOpen(token));
  const [first, last] = [left[0], left.at(-1)];
  const conflicts = (x: Token | undefined, y: Token | undefined) =>
    typeof x === 'string' && typeof y === 'string' && x !== y;
  return conflicts(first, right[0]) || conflicts(last, right.at(-1));
}

const isWild = (token: Token | undefined) => token === '*' || token === '?';

const hasWildcard = (pattern: Value): boolean =>
  pattern instanceof Text
    ? pattern.parts.some((part) => typeof part === 'string' && /[*?]/.test(part))
    : typeof pattern === 'string' && /[*?]/.test(pattern);

export function isLike(present: Present, pattern: Value, ignoreCase = false): Truth {
  if (hasVariable(pattern)) return undefined;
  if (pattern === '*') return true;
  if (!ignoreCase && !hasWildcard(pattern)) return equals(present, pattern);
  const tokens = tokensOf(pattern);
  const cased = (token: Token) =>
    ignoreCase && typeof token === 'string' ? token.toLowerCase() : token;
  const text = tokensOf(present.value).map(cased);
  const wanted = tokens.map(cased);
  // What a symbol becomes is the same on both sides, so it is like one character there.
  if (globs(text, wanted)) return true;
  if (!text.some(isOpen) && !wanted.some(isOpen)) return false;
  if (present.isOutside && isOfPlan(tokens[0])) return false;
  return beginsOtherwise(present, text, wanted) ? false : undefined;
}

/** The ARN of a resource of the plan, that AWS has not given yet. */
const isOfPlan = (token: Token | undefined) =>
  token instanceof Symbolic && isIdentity(token) && /(^|_)arn$/.test(token.path);

/** Whether the constant beginnings, or ends, of a text and a pattern surely exclude each other. */
function beginsOtherwise(
  { unlikePrefixes = [] }: Present,
  text: readonly Token[],
  pattern: readonly Token[],
): boolean {
  const prefix = constantUntil(pattern, (token) => isWild(token) || isOpen(token));
  if (unlikePrefixes.some((other) => prefix.startsWith(other))) return true;
  const excludes = (a: string, b: string) => !a.startsWith(b) && !b.startsWith(a);
  if (excludes(constantUntil(text, isOpen), prefix)) return true;
  const suffix = constantUntil([...pattern].reverse(), (token) => isWild(token) || isOpen(token));
  return excludes(constantUntil([...text].reverse(), isOpen), suffix);
}

function constantUntil(tokens: readonly Token[], isEnd: (token: Token) => boolean): string {
  const end = tokens.findIndex(isEnd);
  const constant = tokens.slice(0, end < 0 ? tokens.length : end);
  return constant.filter((token) => typeof token === 'string').join('');
}

/** Whether a pattern surely covers a text: `?` is one character and never a symbol. */
function globs(text: readonly Token[], pattern: readonly Token[]): boolean {
  let [at, from, star, resume] = [0, 0, -1, 0];
  while (at < text.length) {
    const [token, wanted] = [text[at], pattern[from]];
    if (wanted === '*') {
      star = from++;
      resume = at;
    } else if (wanted === '?' ? !isOpen(token) : isSame(token, wanted)) {
      at++;
      from++;
    } else if (star >= 0) {
      from = star + 1;
      at = ++resume;
    } else return false;
  }
  return pattern.slice(from).every((token) => token === '*');
}

/** `ArnLike`: each of the six parts between colons by itself. */
export function isArnLike(present: Present, pattern: Value): Truth {
  if (typeof pattern !== 'string') {
    // A wildcard before a symbol may reach over a colon.
    const tokens = tokensOf(pattern);
    const open = tokens.findLastIndex(isOpen);
    return tokens.slice(0, open).some(isWild) ? undefined : isLike(present, pattern);
  }
  const whole = isLike(present, pattern);
  if (whole !== true) return whole;
  if (pattern.split(':').length < 6) return undefined;
  if (typeof present.value !== 'string') return spansColon(pattern) ? undefined : true;
  const [parts, wanted] = [arnParts(present.value), arnParts(pattern)];
  return parts.every((part, index) => globs([...part], [...(wanted[index] ?? '')]));
}

const arnParts = (arn: string): readonly string[] => {
  const parts = arn.split(':');
  return Array.from({ length: 6 }, (_, index) =>
    index < 5 ? (parts[index] ?? '') : parts.slice(5).join(':'),
  );
};

/** Whether a wildcard stands before the last part, where it could reach over a colon of an unknown text. */
const spansColon = (pattern: string) =>
  arnParts(pattern)
    .slice(0, 5)
    .some((part) => /[*?]/.test(part));
