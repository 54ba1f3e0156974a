/** Characters as a reader counts them, and as Terraform's `length` and `terraform fmt` do. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Indic conjuncts are one cluster since Unicode 15.1, which the engines do not know: there the second consonant counts.
const CONJUNCT = /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d][\p{M}\u200d]*(?=\p{L})/gu;

/** Grapheme clusters of the normal form of `text`. */
export function charactersOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return [...segmenter.segment(text.normalize())].reduce(
    (count, { segment }) => count + 1 + (segment.match(CONJUNCT)?.length ?? 0),
    0,
  );
}
