/** One regular expression for two languages: JavaScript's, which checks input here, and RE2, which Terraform runs. */

/** What RE2 lacks, and escapes that the two read differently. */
const STRANGE = /\(\?(?!:)|\\[1-9bBckpPu]|\[\^?\]/;

/** Highest count in braces that RE2 takes. */
const MOST_REPEATS = 1000;

// What `\s` means to RE2. To JavaScript it is any space of Unicode.
const SPACES = '\\t\\n\\f\\r ';

const PIECES = /\\[^]|\[\^?|\]|\./g;

/** `expression` with the meaning that RE2 gives it: whole characters, ASCII spaces, a dot that stops at newlines alone. */
export function asRe2(expression: RegExp): RegExp {
  const { source, flags } = expression;
  const repeats = [...source.matchAll(/\{(\d+)(?:,(\d+))?\}/g)].map(([, low, high]) =>
    Number(high ?? low),
  );
  if (flags !== '' || STRANGE.test(source) || repeats.some((count) => count > MOST_REPEATS))
    throw new Error(`bug: RE2 and JavaScript do not agree on ${expression}`);
  let inClass = false;
  const translated = source.replace(PIECES, (piece) => {
    if (piece === '\\S' && inClass) throw new Error(`bug: \\S in a class of ${expression}`);
    if (piece === '\\s') return inClass ? SPACES : `[${SPACES}]`;
    if (piece === '\\S') return `[^${SPACES}]`;
    if (piece === '.' && !inClass) return '[^\\n]';
    if (piece.startsWith('[')) inClass = true;
    if (piece === ']') inClass = false;
    return piece;
  });
  return new RegExp(translated, 'u');
}
