/** Text as an HCL quoted template that means just that text. */

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
};

// Control characters, and those that change how the rest of a line is shown: a reviewer must see them.
const UNSAFE = /["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeCharacter(char: string): string {
  const known = ESCAPES[char];
  if (known) return known;
  const code = char.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Marks of a template (`${`, `%{`) doubled, so that they are text. */
export function escapeTemplate(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}

/** Whether the text holds half of a surrogate pair, which neither HCL nor JSON can carry. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

/** Throws for half a surrogate pair. */
export function assertWhole(text: string): void {
  if (!hasLoneSurrogate(text)) return;
  const excerpt = JSON.stringify(text.slice(0, 60));
  throw new Error(
    `text: found half a surrogate pair in ${excerpt}. Expected whole characters. Remove it.`,
  );
}

/** Throws for a key that JavaScript takes for something else on the way to JSON. */
export function assertKey(key: string): void {
  if (key === '__proto__')
    throw new Error('key: found __proto__. Expected any other key. Rename it.');
}

// Most text: ASCII without quotes, backslashes and marks of a template, which stands for itself.
const PLAIN = /^[ !#&-[\]-~]*$/;

/** `text` in quotes, with nothing in it that could become an expression. Throws on a lone surrogate. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  assertWhole(text);
  return `"${escapeTemplate(text).replace(UNSAFE, escapeCharacter)}"`;
}
