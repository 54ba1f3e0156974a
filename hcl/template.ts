/** Quoted templates: from HCL's spelling to JSON's. */
import { endOfInterpolation, endOfQuoted } from './lexer';

const UNESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
};

/** An escape sequence at `at`, and where it ends. */
export function unescapeAt(source: string, at: number): { text: string; end: number } {
  const kind = source[at + 1] ?? '';
  const digits = { u: 4, U: 8 }[kind];
  if (digits === undefined) return { text: UNESCAPES[kind] ?? kind, end: at + 2 };
  const end = at + 2 + digits;
  return { text: String.fromCodePoint(parseInt(source.slice(at + 2, end), 16)), end };
}

/**
 * What JSON holds for an expression that is just one quoted template: its text, with `${...}` as they are.
 * Undefined for any other expression.
 */
export function interpolationsKept(source: string): string | undefined {
  if (!source.startsWith('"') || endOfQuoted(source, 0) !== source.length) return undefined;
  let text = '';
  for (let at = 1; at < source.length - 1;) {
    if (source[at] === '\\') {
      const { text: char, end } = unescapeAt(source, at);
      text += char;
      at = end;
    } else if (
      '$%'.includes(source[at] ?? ' ') &&
      source[at + 1] === '{' &&
      source[at - 1] !== source[at]
    ) {
      const end = endOfInterpolation(source, at + 2);
      text += source.slice(at, end);
      at = end;
    } else text += source[at++];
  }
  return text;
}
