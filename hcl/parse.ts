/** Parses source that is one HCL expression. */
import { tightnessOf, type Ast, type BinaryOperator } from './ast';
import { HclSyntaxError, lex, type Token } from './lexer';
import { referencesOf, type ReferencePath } from './references';
import { templateParts } from './template-parts';

const LITERALS: Readonly<Record<string, null | boolean>> = { true: true, false: false, null: null };

class Parser {
  private at = 0;
  // Newlines are only dropped inside brackets; the caller wraps an expression that has some outside.
  private depth = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Ast {
    const ast = this.expression();
    if (this.peek()) this.fail('text behind the expression');
    return ast;
  }

  private peek(): string | undefined {
    return this.tokens[this.at]?.text;
  }

  private offset(): number {
    return this.tokens[this.at]?.start ?? this.source.length;
  }

  private fail(found: string): never {
    throw new HclSyntaxError({ source: this.source, offset: this.offset(), found });
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

  private skipNewlinesInside(): void {
    if (this.depth > 0) this.skipNewlines();
  }

  private skipComments(): void {
    while (['newline', 'comment'].includes(this.tokens[this.at]?.kind ?? '')) this.at++;
  }

  private expression(): Ast {
    const condition = this.operation(0);
    if (!this.accept('?')) return condition;
    const whenTrue = this.expression();
    this.expect(':');
    return { kind: 'conditional', condition, whenTrue, whenFalse: this.expression() };
  }

  /** Operators that bind as tightly as `least`, or more. */
  private operation(least: number): Ast {
    let left = this.operand();
    for (;;) {
      this.skipNewlinesInside();
      const tightness = tightnessOf(this.peek());
      if (tightness === undefined || tightness < least) return left;
      const operator = this.peek() as BinaryOperator;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.operation(tightness + 1) };
    }
  }

  private operand(): Ast {
    this.skipNewlinesInside();
    const sign = this.peek();
    if (sign !== '!' && sign !== '-') return this.postfix(this.primary());
    this.at++;
    return { kind: 'unary', operator: sign, operand: this.operandOfSign() };
  }

  /** What follows a sign stands beside it. */
  private operandOfSign(): Ast {
    const sign = this.peek();
    if (sign !== '!' && sign !== '-') return this.postfix(this.primary());
    this.at++;
    return { kind: 'unary', operator: sign, operand: this.operandOfSign() };
  }

  private primary(): Ast {
    const token = this.tokens[this.at];
    if (!token) return this.fail('the end');
    switch (token.kind) {
      case 'number':
        this.at++;
        return numberOf(token);
      case 'string':
      case 'heredoc': {
        const parts = this.template(token);
        this.at++;
        return parts;
      }
      case 'word':
        return this.nameOrCall();
      case 'punctuation':
        if (token.text === '(') return this.inside('(', ')', () => this.expression());
        if (token.text === '[') return this.inside('[', ']', () => this.tuple());
        if (token.text === '{') return this.inside('{', '}', () => this.object());
        return this.fail(`an unexpected ${token.text}`);
      default:
        return this.fail(`an unexpected ${token.kind}`);
    }
  }

  private inside<T>(open: string, close: string, content: () => T): T {
    this.expect(open);
    this.depth++;
    this.skipNewlines();
    const found = content();
    this.skipNewlines();
    this.depth--;
    this.expect(close);
    return found;
  }

  private nameOrCall(): Ast {
    const name = this.word();
    if (this.peek() === '(') {
      const { items: args, expands } = this.inside('(', ')', () => this.list(true));
      return { kind: 'call', name, args, expands };
    }
    const value = LITERALS[name];
    return value === undefined ? { kind: 'name', name } : { kind: 'literal', value };
  }

  private postfix(first: Ast): Ast {
    let of = first;
    for (;;) {
      if (this.accept('.')) of = this.attribute(of);
      else if (this.peek() === '[') of = this.index(of);
      else return of;
    }
  }

  /** What stands behind a point: a name, an index in its old form, or a splat of attributes alone. */
  private attribute(of: Ast): Ast {
    if (this.accept('*')) {
      let each: Ast = { kind: 'item' };
      while (this.accept('.')) each = this.attribute(each);
      return { kind: 'splat', of, each };
    }
    const token = this.tokens[this.at];
    if (token?.kind !== 'number') return { kind: 'attribute', of, name: this.word() };
    this.at++;
    return { kind: 'index', of, key: numberOf(token) };
  }

  private index(of: Ast): Ast {
    const key = this.inside('[', ']', () => (this.accept('*') ? undefined : this.expression()));
    if (key) return { kind: 'index', of, key };
    // All that follows is taken from each element.
    return { kind: 'splat', of, each: this.postfix({ kind: 'item' }) };
  }

  private list(isCall: boolean): { items: Ast[]; expands: boolean } {
    const items: Ast[] = [];
    do {
      this.skipComments();
      if (this.peek() === ')' || this.peek() === ']') break;
      items.push(this.expression());
      const isLast = isCall && this.accept('...');
      this.skipComments();
      if (isLast) return { items, expands: true };
    } while (this.accept(','));
    return { items, expands: false };
  }

  private tuple(): Ast {
    this.skipComments();
    if (this.peek() === 'for') return this.comprehension(false);
    return { kind: 'tuple', items: this.list(false).items };
  }

  private object(): Ast {
    this.skipComments();
    if (this.peek() === 'for') return this.comprehension(true);
    const items: { key: Ast; value: Ast }[] = [];
    while (this.peek() !== '}') {
      const key = this.key();
      if (!this.accept('=')) this.expect(':');
      // A value ends with its line, so newlines count again.
      const outer = this.depth;
      this.depth = 0;
      items.push({ key, value: this.expression() });
      this.depth = outer;
      if (!this.accept(',') && this.peek() !== '}' && this.tokens[this.at]?.kind !== 'newline') {
        if (this.tokens[this.at]?.kind !== 'comment') this.fail('no end of the item');
      }
      this.skipComments();
    }
    return { kind: 'object', items };
  }

  private key(): Ast {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word') return this.operand();
    this.at++;
    return { kind: 'literal', value: token.text };
  }

  private comprehension(isObject: boolean): Ast {
    this.expect('for');
    const first = this.word();
    const second = this.accept(',') ? this.word() : undefined;
    this.expect('in');
    const collection = this.expression();
    this.skipNewlines();
    this.expect(':');
    let value = this.expression();
    let key: Ast | undefined;
    let groups = false;
    this.skipNewlines();
    if (isObject) {
      this.expect('=>');
      key = value;
      value = this.expression();
      groups = this.accept('...');
      this.skipNewlines();
    }
    const condition = this.accept('if') ? this.expression() : undefined;
    const names =
      second === undefined
        ? { keyName: undefined, valueName: first }
        : { keyName: first, valueName: second };
    return { kind: 'for', ...names, collection, key, value, condition, groups };
  }

  private template(token: Token): Ast {
    const parts = templateParts(token, (fault) => this.fail(fault)).map((part): Ast => {
      if ('text' in part) return { kind: 'literal', value: part.text };
      if ('unread' in part) return { kind: 'unread', why: part.unread, at: token.start };
      return new Parser(part.source, lex(part.source)).whole();
    });
    const [only] = parts;
    if (!only) return { kind: 'literal', value: '' };
    // One interpolation alone is what it interpolates, of whatever type.
    const isWhole = parts.length === 1 && (token.kind === 'string' || only.kind === 'literal');
    return isWhole ? only : { kind: 'template', parts };
  }
}

/** HCL has larger numbers than JavaScript. */
function numberOf({ text, start }: Token): Ast {
  const value = Number(text);
  const isExact = Number.isSafeInteger(value) || !/^\d{16,}$|[eE]/.test(text);
  return isExact
    ? { kind: 'literal', value }
    : { kind: 'unread', why: `the number ${text}`, at: start };
}

/** `source` as a tree. Throws {@link HclSyntaxError} that says where it is no expression. */
export function parseAst(source: string): Ast {
  // The end of a heredoc bears nothing behind it in its line.
  const wrapped = source.includes('\n') ? `(${source}\n)` : source;
  return new Parser(wrapped, lex(wrapped)).whole();
}

/**
 * References of `source`, which must be one expression of the forms that our modules use. Throws {@link HclSyntaxError}
 * that says where it is not.
 */
export function parseExpression(source: string): ReferencePath[] {
  return referencesOf(parseAst(source), (found, offset) => {
    throw new HclSyntaxError({ source, offset, found });
  });
}
