/** How deep a text nests, seen before it is parsed: a parser that calls itself for each level does not survive thousands. */
import { Lexer } from 'yaml';

/** Deepest nesting of brackets, and the column behind which no block may begin. */
const DEEPEST_BRACKETS = 64;
const FARTHEST_COLUMN = 256;

/** Offset of the place where `text` nests deeper than a file of ours would, or undefined. */
export function tooDeep(text: string): number | undefined {
  let offset = 0;
  let lineStart = 0;
  let brackets = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++;
    if (token === ']' || token === '}') brackets--;
    const begins = token === '-' || token === '?' || /^ +$/.test(token);
    const column = offset - lineStart + (token.startsWith(' ') ? token.length : 0);
    const isIndent = token.startsWith(' ') ? offset === lineStart : true;
    if (brackets > DEEPEST_BRACKETS) return offset;
    if (brackets === 0 && begins && isIndent && column > FARTHEST_COLUMN) return offset;
    // Synthetic tokens have no text in the file.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    offset += token.length;
    const newline = token.lastIndexOf('\n');
    if (newline >= 0) lineStart = offset - (token.length - newline - 1);
  }
  return undefined;
}
