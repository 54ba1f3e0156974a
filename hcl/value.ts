/** The values that a block can hold: text, numbers, expressions, objects, and what wraps them. */
import { HclSyntaxError } from './lexer';
import { parseExpression } from './parse';
import { quote } from './quote';
import type { ReferencePath } from './references';

/** A piece of HCL that is an expression by type. Everything else that looks like one is text. */
export class Expression {
  // Told apart by class: an object that happens to have a source is no expression.
  declare private readonly kind: 'expression';

  /** Names that it refers to. */
  readonly references: readonly ReferencePath[];

  constructor(
    /** HCL source, parsed once to be sure that it is one expression. */
    readonly source: string,
  ) {
    this.references = parseExpression(source);
  }
}

/** A call of a function whose arguments are values: `jsonencode({...})`, `concat([...], [...])`. */
export class Call {
  constructor(
    readonly name: string,
    readonly args: readonly Value[],
  ) {}
}

/** `condition ? value : empty`: a part of a concat or merge that may be missing. */
export class When {
  constructor(
    readonly condition: Expression,
    readonly value: readonly Value[] | Readonly<Record<string, Value>>,
  ) {}
}

/** A value with the line of why that stands above it in HCL. JSON has none. */
export class Noted {
  constructor(
    readonly comment: string,
    readonly value: Value,
  ) {}
}

/** Text that is never looked into, whatever it contains. For what comes from users. */
export class Text {
  declare private readonly kind: 'text';

  constructor(readonly text: string) {}
}

export type Value =
  | null
  | boolean
  | number
  | string
  | Text
  | Expression
  | Call
  | When
  | Noted
  | readonly Value[]
  | { readonly [key: string]: Value };

/** Plain object of values, told apart from the classes above. */
export function isRecord(value: unknown): value is Readonly<Record<string, Value>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What may stand in a hole of {@link hcl}. */
export type Hole = Expression | string | number | boolean | null | readonly Hole[];

function holeSource(hole: Hole): string {
  if (hole instanceof Expression) return hole.source;
  if (typeof hole === 'string') return quote(hole);
  if (Array.isArray(hole)) return `[${hole.map((item: Hole) => holeSource(item)).join(', ')}]`;
  if (hole === null || typeof hole === 'number' || typeof hole === 'boolean') return String(hole);
  throw new Error(`bug: a hole of hcl\`\` holds ${typeof hole}; want an expression or a literal`);
}

/** Removes the indentation that all lines but the first share, and empty lines at both ends. */
export function dedent(source: string): string {
  if (!source.includes('\n')) return source.trim();
  const lines = source.split('\n');
  const depths = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.search(/\S/));
  const depth = depths.length > 0 ? Math.min(...depths) : 0;
  return [lines[0] ?? '', ...lines.slice(1).map((line) => line.slice(depth))].join('\n').trim();
}

/** A piece of a template as HCL. Raw, so that HCL's own backslashes are typed once: only `\${` and a backtick are escaped. */
function typed(raw: string): string {
  return raw.includes('\\') ? raw.replaceAll('\\${', '${').replaceAll('\\`', '`') : raw;
}

/** The pieces of a template with the sources of its holes between them. */
function assemble({ raw }: TemplateStringsArray, holes: readonly string[]): string {
  let source = typed(raw[0] ?? '');
  for (let index = 0; index < holes.length; index++)
    source += (holes[index] ?? '') + typed(raw[index + 1] ?? '');
  return source;
}

/**
 * An HCL expression: hcl`length(${ids}) >= 2`. Holes are expressions, or literals that are printed as such. The source is
 * typed as in HCL. Where HCL has interpolations of its own and there are no holes, in single quotes:
 * hcl('"${var.name}-nat"'); with holes they are written `\${`. Throws {@link HclSyntaxError}.
 */
export function hcl(strings: TemplateStringsArray | string, ...holes: Hole[]): Expression {
  return new Expression(
    dedent(typeof strings === 'string' ? strings : assemble(strings, holes.map(holeSource))),
  );
}

/** A quoted template, as HCL has it: tpl('${var.name}-nat-${each.key}'), or tpl`${group}.arn:*` with expressions for holes. */
export function tpl(strings: TemplateStringsArray | string, ...holes: Expression[]): Expression {
  if (typeof strings === 'string') return new Expression(`"${strings}"`);
  const inside = assemble(
    strings,
    holes.map(({ source }) => `\${${source}}`),
  );
  return new Expression(`"${inside}"`);
}

/** An expression from source that a program made. Throws {@link HclSyntaxError}. */
export function raw(source: string): Expression {
  return new Expression(source);
}

/** A policy document, readable in HCL. */
export function jsonencode(content: Value): Call {
  return new Call('jsonencode', [content]);
}

/** A call whose arguments are values. */
export function call(name: string, ...args: Value[]): Call {
  return new Call(name, args);
}

/** `item` in a list of its own where `condition` holds, and an empty list where not. */
export function when(condition: Expression, item: Value): When {
  return new When(condition, [item]);
}

/** `entries` where `condition` holds, and an empty object where not. */
export function entriesWhen(condition: Expression, entries: Readonly<Record<string, Value>>): When {
  return new When(condition, entries);
}

/** `value` with a line of why above it. */
export function note(comment: string, value: Value): Noted {
  return new Noted(comment, value);
}

export { HclSyntaxError };
