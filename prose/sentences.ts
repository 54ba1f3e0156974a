/** The sentences of a passage, and their words. */
import { CODE, type Passage } from './passage';

export interface Sentence {
  /** Where the sentence begins in the text of its passage. */
  readonly start: number;
  readonly text: string;
  readonly words: number;
}

const WORD = new RegExp(`[\\p{L}\\p{N}${CODE}]`, 'u');

/** A mark that ends a sentence, with what closes behind it, before a space and a letter that can begin one. */
const END = new RegExp(`[.!?]["')\\]]*\\s+(?=["'(]*[\\p{Lu}\\p{N}${CODE}])`, 'gu');

/** Abbreviations whose period ends no sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|vs?|approx|no)|\b[A-Z])\.["')\]]*\s*$/;

const countWords = (text: string) => text.split(/\s+/).filter((word) => WORD.test(word)).length;

/** The sentences of `passage`, in order. */
export function sentencesOf({ text }: Passage): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const keep = (end: number) => {
    const own = text.slice(start, end).trimEnd();
    if (own !== '') sentences.push({ start, text: own, words: countWords(own) });
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length;
    if (!ABBREVIATION.test(text.slice(start, end))) keep(end);
  }
  keep(text.length);
  return sentences;
}

/** The middle one of `counts`, or the mean of the two in the middle; 0 of none. */
export function medianOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
