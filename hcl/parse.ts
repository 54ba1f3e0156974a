/** Checks that source is one HCL expression, and says which names it refers to. */
import { endOfInterpolation, HclSyntaxError, lex, type Token } from './lexer';

const BINARY = new Set(['||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%']);

/**
 * What an expression refers to, name by name: `var.name`, `data.aws_vpc.this.id`, `each.key`. An index or a splat is `[]`:
 * `aws_subnet.private[each.key].id` is aws_subnet, private, [], id.
 */
export type ReferencePath = readonly string[];

class Parser {
  private at = 0;
  readonly references: ReferencePath[] = [];
  private readonly scopes: string[] = [];

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): void {
    this.expression();
    if (this.peek()) this.fail('text behind the expression');
  }

  private peek(): string | undefined {
    return this.tokens[this.at]?.text;
  }

  private fail(found: string): never {
    const offset = this.tokens[this.at]?.start ?? this.source.length;
    throw new HclSyntaxError({ source: this.source, offset, found });
  }

  private accept(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) this.fail(`no ${JSON.stringify(text)}`);
  }

  private word(): string {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word') this.fail('no name');
    this.at++;
    return token.text;
  }

  private skipNewlines(): void {
    while (this.tokens[this.at]?.kind === 'newline') this.at++;
  }

  private expression(): void {
    this.operand();
    for (this.skipNewlinesInside(); BINARY.has(this.peek() ?? ''); this.skipNewlinesInside()) {
      this.at++;
      this.skipNewlinesInside();
      this.operand();
    }
    if (this.accept('?')) {
      this.expression();
      this.expect(':');
      this.expression();
    }
  }

  // Newlines are only dropped inside brackets; the caller wraps an expression that has some outside.
  private skipNewlinesInside(): void {
    if (this.depth > 0) this.skipNewlines();
  }

  private depth = 0;

  private operand(): void {
    this.skipNewlinesInside();
    while (this.peek() === '!' || this.peek() === '-') this.at++;
    this.postfix(this.primary() ?? []);
  }

  /** The name that stands there, to which what follows is added. */
  private primary(): string[] | void {
    const token = this.tokens[this.at];
    if (!token) return this.fail('the end');
    switch (token.kind) {
      case 'number':
        this.at++;
        return;
      case 'string':
        this.template(token);
        this.at++;
        return;
      case 'word':
        return this.nameOrCall();
      case 'punctuation':
        if (token.text === '(') return this.inside('(', ')', () => this.expression(), true);
        if (token.text === '[') return this.inside('[', ']', () => this.tuple());
        if (token.text === '{') return this.inside('{', '}', () => this.object());
        return this.fail(`an unexpected ${token.text}`);
      default:
        return this.fail(`an unexpected ${token.kind}`);
    }
  }

  private inside(open: string, close: string, content: () => void, needsContent = false): void {
    this.expect(open);
    this.depth++;
    this.skipNewlines();
    if (needsContent || this.peek() !== close) content();
    this.skipNewlines();
    this.depth--;
    this.expect(close);
  }

  private nameOrCall(): string[] | void {
    const path = [this.word()];
    if (this.peek() === '(') return this.inside('(', ')', () => this.list(true));
    while (this.peek() === '.' && this.tokens[this.at + 1]?.kind === 'word') {
      this.at++;
      path.push(this.word());
    }
    if (
      !['true', 'false', 'null'].includes(path[0] ?? '') &&
      !this.scopes.includes(path[0] ?? '')
    ) {
      this.references.push(path);
    }
    return path;
  }

  private postfix(path: string[]): void {
    for (;;) {
      if (this.accept('.')) path.push(this.attribute());
      else if (this.peek() === '[') {
        this.inside('[', ']', () => (this.accept('*') ? undefined : this.expression()), true);
        path.push('[]');
      } else return;
    }
  }

  /** What stands behind a point: a name, or an index in its old form. */
  private attribute(): string {
    if (this.accept('*')) return '[]';
    if (this.tokens[this.at]?.kind !== 'number') return this.word();
    this.at++;
    return '[]';
  }

  private list(isCall: boolean): void {
    do {
      this.skipComments();
      if (this.peek() === ')' || this.peek() === ']') return;
      this.expression();
      const isLast = isCall && this.accept('...');
      this.skipComments();
      if (isLast) return;
    } while (this.accept(','));
  }

  private skipComments(): void {
    while (['newline', 'comment'].includes(this.tokens[this.at]?.kind ?? '')) this.at++;
  }

  private tuple(): void {
    this.skipComments();
    if (this.peek() === 'for') return this.comprehension(false);
    this.list(false);
  }

  private object(): void {
    this.skipComments();
    if (this.peek() === 'for') return this.comprehension(true);
    while (this.peek() !== '}') {
      this.key();
      if (!this.accept('=')) this.expect(':');
      // A value ends with its line, so newlines count again.
      const outer = this.depth;
      this.depth = 0;
      this.expression();
      this.depth = outer;
      if (!this.accept(',') && this.peek() !== '}' && this.tokens[this.at]?.kind !== 'newline') {
        if (this.tokens[this.at]?.kind !== 'comment') this.fail('no end of the item');
      }
      this.skipComments();
    }
  }

  private key(): void {
    const token = this.tokens[this.at];
    if (token?.kind === 'word') this.at++;
    else this.operand();
  }

  private comprehension(isObject: boolean): void {
    this.expect('for');
    const names = [this.word()];
    if (this.accept(',')) names.push(this.word());
    this.expect('in');
    this.expression();
    this.skipNewlines();
    this.expect(':');
    this.scopes.push(...names);
    this.expression();
    this.skipNewlines();
    if (isObject) {
      this.expect('=>');
      this.expression();
      this.accept('...');
      this.skipNewlines();
    }
    if (this.accept('if')) this.expression();
    this.scopes.splice(this.scopes.length - names.length);
  }

  /** The interpolations of a quoted template are expressions too. A directive (`%{`) has no place in one of ours. */
  private template(token: Token): void {
    for (const inner of interpolations(token.text, (fault) => this.fail(fault))) {
      const parser = new Parser(inner, lex(inner));
      parser.scopes.push(...this.scopes);
      parser.whole();
      this.references.push(...parser.references);
    }
  }
}

const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;

/**
 * Sources of the `${...}` of a quoted template, outermost only. Calls `refuse` where the template holds what HCL refuses
 * or what ours do not use.
 */
export function interpolations(
  quoted: string,
  refuse: (fault: string) => void = () => undefined,
): string[] {
  const found: string[] = [];
  for (let at = 1; at < quoted.length - 1; at++) {
    const char = quoted[at];
    if (char === '\\') {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(quoted)) refuse('an unknown escape sequence');
      else at = ESCAPE.lastIndex - 1;
    } else if (
      (char === '$' || char === '%') &&
      quoted[at + 1] === '{' &&
      quoted[at - 1] !== char
    ) {
      if (char === '%') refuse('a directive; want a conditional or a for');
      else {
        const end = endOfInterpolation(quoted, at + 2) - 1;
        found.push(
          quoted
            .slice(at + 2, end)
            .replace(/^~|~$/g, '')
            .trim(),
        );
        at = end;
      }
    }
  }
  return found;
}

/** References of `source`, which must be one expression. Throws {@link HclSyntaxError} that says where it is not. */
export function parseExpression(source: string): ReferencePath[] {
  const wrapped = source.includes('\n') ? `(${source})` : source;
  const parser = new Parser(wrapped, lex(wrapped));
  parser.whole();
  return parser.references;
}
