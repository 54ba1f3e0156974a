/** Names in Markdown that somebody else has chosen: they are shown, and do nothing. */

/** Longer ones are cut. */
const LONGEST_NAME = 300;

/** Characters that move or hide others, as an editor would show them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A name as code: GitHub makes no mention, link, reference, or HTML of it. One with a character that could end the code
 * or a cell of a table has entities in the place of everything but letters, digits, and spaces.
 */
export function codeOf(text: string): string {
  const short = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
  const shown = withoutHidden(short);
  if (shown === '') return '(empty)';
  if (!/[`|\\]|^ | $|<!--|-->/.test(shown)) return `\`${shown}\``;
  const escaped = shown.replace(
    /[^A-Za-z0-9 ]/gu,
    (one) => `&#${String(one.codePointAt(0) ?? 0)};`,
  );
  return `<code>${escaped}</code>`;
}

/** The same text with the code of each character that nobody would see. */
export const withoutHidden = (text: string): string =>
  text.replace(HIDDEN, (one) => `U+${hex(one)}`);

const hex = (one: string) => (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
