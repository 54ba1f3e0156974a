/** What a quoted template or a heredoc is made of. */
import { endOfInterpolation, type Token } from './lexer';
import { unescapeAt } from './template';

export type TemplatePart =
  | { readonly text: string }
  /** Source of an interpolation. */
  | { readonly source: string }
  /** Valid HCL that this project does not read, in words. */
  | { readonly unread: string };

const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;

/** Parts of a token of kind string or heredoc. Calls `refuse` where it holds what HCL refuses. */
export function templateParts(token: Token, refuse: (fault: string) => void): TemplatePart[] {
  if (token.kind === 'string') return partsOf(token.text.slice(1, -1), true, refuse);
  const [, indented = '', content = ''] = /^<<(-?)[^\n]*\n([^]*?)[^\n]*$/.exec(token.text) ?? [];
  if (content.includes('\r')) return [{ unread: 'a heredoc with carriage returns' }];
  if (indented === '') return partsOf(content, false, refuse);
  const stripped = withoutIndent(content);
  return stripped === undefined
    ? [{ unread: 'a heredoc with empty lines or tabs and an indent' }]
    : partsOf(stripped, false, refuse);
}

/** Lines of `<<-` without the indent that all of them have. Undefined where HCL's rule is not established here. */
function withoutIndent(content: string): string | undefined {
  const lines = content.split('\n').slice(0, -1);
  if (lines.some((line) => line.trim() === '' || line.includes('\t'))) return undefined;
  const indent = Math.min(...lines.map((line) => line.search(/[^ ]/)));
  return lines.map((line) => `${line.slice(indent)}\n`).join('');
}

function partsOf(
  content: string,
  isQuoted: boolean,
  refuse: (fault: string) => void,
): TemplatePart[] {
  // Which of three marks HCL takes for an escape is not established here.
  if (/\${3}\{|%{3}\{/.test(content)) return [{ unread: 'three marks before a brace' }];
  const parts: TemplatePart[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') parts.push({ text });
    text = '';
  };
  for (let at = 0; at < content.length;) {
    const char = content[at] ?? '';
    if (isQuoted && char === '\\') {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(content)) refuse('an unknown escape sequence');
      const escaped = unescapeAt(content, at);
      text += escaped.text;
      at = escaped.end;
    } else if ((char === '$' || char === '%') && content.startsWith(`${char}${char}{`, at)) {
      // Escaped: the mark itself is text.
      text += `${char}{`;
      at += 3;
    } else if (char === '%' && content[at + 1] === '{') {
      return [{ unread: 'a directive; want a conditional or a for' }];
    } else if (char === '$' && content[at + 1] === '{') {
      const end = endOfInterpolation(content, at + 2);
      const source = content.slice(at + 2, end - 1);
      // It takes away the space around it, which is only asked for in templates of many lines.
      if (/^~|~$/.test(source)) return [{ unread: 'an interpolation that trims space' }];
      flush();
      parts.push({ source: source.trim() });
      at = end;
    } else {
      text += char;
      at++;
    }
  }
  flush();
  return parts;
}
