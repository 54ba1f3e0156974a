/** The name that somebody may have meant. */
import { alternatives } from './alternatives';

/** Letters to insert, remove, replace, or swap with the next one to get from `a` to `b`. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_cell, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(least, (beforeLast[j - 2] ?? 0) + 1) : least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

const wordsIn = (name: string) => name.split(/[-_.\s]+/).filter((word) => word !== '');

/** Whether one of the two names is the other with more words, or its first half. `cidr` and `cidr_block`. */
function shareWords(name: string, other: string): boolean {
  const [few, many] = [wordsIn(name), wordsIn(other)].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return false;
  const isBegin = few.length + 2 >= many.length && few.every((word, index) => many[index] === word);
  const isHalf = few.length * 2 >= many.length && few.every((word) => many.includes(word));
  return isBegin || isHalf || (other.startsWith(name) && name.length * 2 >= other.length);
}

/** `names` in the order in which somebody who wrote `name` may have meant them. */
function ranked(name: string, names: readonly string[]): { candidate: string; changes: number }[] {
  const known = names.map((candidate) => ({
    candidate,
    changes: distance(name, candidate),
    rank: shareWords(name, candidate) ? 0 : 1,
  }));
  const isTypo = (changes: number) => changes <= Math.min(2, name.length / 3);
  return known.sort(
    (a, b) =>
      Number(isTypo(b.changes)) - Number(isTypo(a.changes)) ||
      (isTypo(a.changes) ? 0 : a.rank - b.rank) ||
      a.changes - b.changes,
  );
}

/** Most names that a message offers. */
const MOST_OFFERED = 3;

/** Shortest list of names that a message cuts. */
const MANY = 6;

/**
 * Those of `names` that somebody who wrote `name` may have meant: one where that is clear, up to three where `name` is
 * the begin or a part of them, none where nothing is near.
 */
export function meantBy(name: string, names: readonly string[]): string[] {
  const all = ranked(name, names);
  const [best] = all;
  if (!best) return [];
  const isNear = best.changes <= Math.max(name.length, 3) / 3;
  const isTypo = best.changes <= Math.min(2, name.length / 3);
  if (isTypo) return [best.candidate];
  const sharing = all.map(({ candidate }) => candidate).filter((item) => shareWords(name, item));
  if (sharing.length > 0 && sharing.length <= MOST_OFFERED) return sharing;
  return isNear ? [best.candidate] : [];
}

/** The one of `names` that somebody who wrote `name` meant, if that is clear. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [only, ...others] = meantBy(name, names);
  return others.length === 0 ? only : undefined;
}

/** What is wanted where `name` is none of `names`: all of them where they are few, else the three nearest. */
export function oneOf(name: unknown, names: readonly string[]): string {
  if (names.length < MANY) return `one of ${names.join(', ')}`;
  const offered =
    typeof name === 'string' ? ranked(name, names).map(({ candidate }) => candidate) : names;
  return `one of ${names.length} names such as ${offered.slice(0, MOST_OFFERED).join(', ')}`;
}

/** What to do about `name`, which is none of `names`: to write what is near, or, where nothing is, `otherwise`. */
export function spelling(name: string, names: readonly string[], otherwise: string): string {
  const meant = meantBy(name, names);
  if (meant.length === 0) return otherwise;
  return `write ${alternatives(meant)}`;
}

/** What to add to a message about `name`, which is none of `names`: a question, or nothing where no name is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const closest = nearest(name, names);
  return closest === undefined ? '' : `; did you mean ${closest}?`;
}
