/** What a rule of prose is, and what it finds. */
import type { Passage } from './passage';

/** A place in the text of a passage that breaks a rule. */
export interface Finding {
  readonly start: number;
  readonly text: string;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly instead: string;
}

export interface Rule {
  readonly name: string;
  readonly check: (passage: Passage) => readonly Finding[];
}

/** A pattern that breaks a rule, and what to write instead of it. */
export type Phrase = readonly [pattern: string, instead: string];

/** A rule that finds each of `phrases`, whatever its case. */
export function phraseRule(name: string, phrases: readonly Phrase[], message: string): Rule {
  const compiled = phrases.map(
    ([pattern, instead]) =>
      [new RegExp(`(?<![\\w-])(?:${pattern})(?!\\w|-\\w)`, 'gi'), instead] as const,
  );
  return {
    name,
    check: ({ text }) =>
      compiled.flatMap(([pattern, instead]) =>
        [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
          start: index,
          text: found,
          message: `"${found}" ${message}`,
          instead,
        })),
      ),
  };
}
