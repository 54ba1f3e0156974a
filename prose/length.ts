/** How long sentences may be. */
import type { Passage, PassageKind } from './passage';
import type { Finding, Rule } from './rule';
import { medianOf, sentencesOf } from './sentences';

export const LONGEST_SENTENCE = 35;
export const LONGEST_MEDIAN = 18;

/** Fewer sentences say nothing of a document. */
const FEWEST = 5;

const MEASURED: ReadonlySet<PassageKind> = new Set(['paragraph', 'item', 'cell', 'description']);

/** Cells are short by their nature: they would hide long sentences in the text around the table. */
const IN_MEDIAN: ReadonlySet<PassageKind> = new Set(['paragraph', 'item', 'description']);

function longIn(passage: Passage): Finding[] {
  if (!MEASURED.has(passage.kind)) return [];
  return sentencesOf(passage)
    .filter(({ words }) => words > LONGEST_SENTENCE)
    .map(({ start, text, words }) => ({
      start,
      text,
      message: `a sentence of ${words} words, which begins with "${text.split(' ').slice(0, 4).join(' ')}"`,
      instead: `Split it: at most ${LONGEST_SENTENCE} words, and about 20.`,
    }));
}

export const SENTENCE_RULE: Rule = { name: 'sentence-length', check: longIn };

/** Name of the rule for the sentences of a document together. */
export const MEDIAN_RULE = 'median-length';

/** What is wrong with the sentences of a document together, or undefined. */
export function medianFault(passages: readonly Passage[]): Omit<Finding, 'start'> | undefined {
  const measured = passages.filter(({ kind }) => IN_MEDIAN.has(kind));
  const counts = measured.flatMap(sentencesOf).map(({ words }) => words);
  const median = medianOf(counts);
  if (counts.length < FEWEST || median <= LONGEST_MEDIAN) return undefined;
  return {
    text: '',
    message: `half of its ${counts.length} sentences have ${median} words or more`,
    instead: `Split the longest: the median is at most ${LONGEST_MEDIAN} words.`,
  };
}
