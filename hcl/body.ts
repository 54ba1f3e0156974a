/** Reads what is in a file of HCL: attributes with the source of their expressions, and blocks. */
import { HclSyntaxError, lex, type Token } from './lexer';

export interface SourceAttribute {
  readonly name: string;
  /** Source of its expression. */
  readonly source: string;
  readonly line: number;
}

export interface SourceBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: SourceBody;
  readonly line: number;
}

export interface SourceBody {
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  readonly blocks: readonly SourceBlock[];
}

const OPENING = ['(', '[', '{'];
const CLOSING = [')', ']', '}'];

class Reader {
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  file(): SourceBody {
    const body = this.body();
    if (this.at < this.tokens.length) this.fail('a closing brace too many');
    return body;
  }

  private fail(found: string): never {
    const offset = this.tokens[this.at]?.start ?? this.source.length;
    throw new HclSyntaxError({ source: this.source, offset, found });
  }

  /** Line of the token that comes next. Asked from the top down, so that each line is counted once. */
  private lineHere(): number {
    const start = this.tokens[this.at]?.start ?? this.source.length;
    for (; this.counted < start; this.counted++)
      if (this.source[this.counted] === '\n') this.line++;
    return this.line;
  }

  /** Up to the brace that closes it, or to the end. */
  private body(): SourceBody {
    const attributes = new Map<string, SourceAttribute>();
    const blocks: SourceBlock[] = [];
    for (;;) {
      while (['newline', 'comment'].includes(this.tokens[this.at]?.kind ?? '')) this.at++;
      const token = this.tokens[this.at];
      if (!token || token.text === '}') return { attributes, blocks };
      const line = this.lineHere();
      if (token.kind !== 'word') this.fail('no name');
      this.at++;
      if (this.tokens[this.at]?.text !== '=') {
        blocks.push(this.block(token.text, line));
        continue;
      }
      if (attributes.has(token.text)) this.fail(`the attribute ${token.text} twice`);
      this.at++;
      attributes.set(token.text, { name: token.text, source: this.expression(), line });
    }
  }

  private block(type: string, line: number): SourceBlock {
    const labels: string[] = [];
    while (this.tokens[this.at] && this.tokens[this.at]?.text !== '{') labels.push(this.label());
    if (!this.tokens[this.at]) this.fail('no {');
    this.at++;
    const body = this.body();
    if (!this.tokens[this.at]) this.fail('no }');
    this.at++;
    return { type, labels, body, line };
  }

  private label(): string {
    const token = this.tokens[this.at];
    // A label is a name: what has escapes or marks in it is none that an engine takes.
    const isPlain = token?.kind === 'string' && !/[\\$%]/.test(token.text);
    if (!token || (token.kind !== 'word' && !isPlain)) this.fail('no label');
    this.at++;
    return isPlain ? token.text.slice(1, -1) : token.text;
  }

  /** Source up to the end of the line on which no bracket is open, or to the brace that closes the block. */
  private expression(): string {
    const start = this.tokens[this.at]?.start ?? this.source.length;
    let end = start;
    for (let depth = 0; this.tokens[this.at]; this.at++) {
      const token = this.tokens[this.at] as Token;
      if (
        depth === 0 &&
        (token.kind === 'newline' || token.kind === 'comment' || token.text === '}')
      )
        break;
      if (token.kind === 'punctuation' && OPENING.includes(token.text)) depth++;
      if (token.kind === 'punctuation' && CLOSING.includes(token.text)) depth--;
      end = token.start + token.text.length;
    }
    if (end === start) this.fail('no expression');
    return this.source.slice(start, end);
  }
}

/** Attributes and blocks of a file. Throws {@link HclSyntaxError}; what is inside of expressions is not looked at. */
export function parseBody(source: string): SourceBody {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  return new Reader(text, lex(text)).file();
}
