/**
 * Terraform JSON and what `@cdktf/hcl2json` reads back from HCL, brought to one form. Expressions are compared by
 * their tokens, so that layout does not count and everything else does.
 */
import { parse } from '@cdktf/hcl2json';

import type { Json } from '../../hcl/json';
import { endOfInterpolation, lex, type Token } from '../../hcl/lexer';

type Tree = { [key: string]: Json };

/** Places where Terraform JSON holds bare references or types, and hcl2json wraps them. */
const BARE = new Set([
  'depends_on',
  'ignore_changes',
  'replace_triggered_by',
  'from',
  'to',
  'type',
  'provider',
]);

/** A heredoc as the quoted template that means the same. */
function heredocAsQuoted(text: string): string {
  const lines = text.split('\n').slice(1, -1);
  const margins = lines.filter((line) => line !== '').map((line) => line.search(/[^ ]|$/));
  const margin = Math.min(...margins);
  const content = lines.map((line) => `${line.slice(margin)}\n`).join('');
  return `"${content.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function isLayout({ kind }: Token): boolean {
  return kind === 'newline' || kind === 'comment';
}

/** Tokens of an expression, with one sign between them; the comma behind a last item left out. */
export function tokensOf(expression: string): string {
  const texts = lex(expression)
    .filter((token) => !isLayout(token))
    .map(({ kind, text }) => (kind === 'heredoc' ? heredocAsQuoted(text) : text).normalize());
  const kept = texts.filter((text, at) => text !== ',' || !')]}'.includes(texts[at + 1] ?? ','));
  return withoutParentheses(kept).join(' ');
}

/** Parentheses around the whole say nothing: the printer adds them where an expression has several lines. */
function withoutParentheses(tokens: readonly string[]): readonly string[] {
  let depth = 0;
  const end = tokens.findIndex((text) => {
    if (text === '(') depth++;
    return text === ')' && --depth === 0;
  });
  const isWrapped = tokens[0] === '(' && end === tokens.length - 1;
  return isWrapped ? withoutParentheses(tokens.slice(1, -1)) : tokens;
}

/** Expressions inside a text, each as its tokens; the rest as it is. */
function normaliseTemplate(text: string): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const isMark = /^[$%]\{/.test(text.slice(at, at + 2));
    if (!isMark || text[at - 1] === text[at]) result += text[at++] ?? '';
    else {
      const end = endOfInterpolation(text, at + 2);
      result += `${text.slice(at, at + 2)}${tokensOf(text.slice(at + 2, end - 1))}}`;
      at = end;
    }
  }
  return result.normalize();
}

function normaliseValue(value: Json, isBare: boolean): Json {
  if (typeof value === 'string')
    return isBare ? tokensOf(/^\$\{([^]*)\}$/.exec(value)?.[1] ?? value) : normaliseTemplate(value);
  if (Array.isArray(value)) return value.map((item) => normaliseValue(item, isBare));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.normalize(),
      normaliseValue(item, isBare || (BARE.has(key) && mayBeBare(item))),
    ]),
  );
}

/** A `type` that a resource has is a text of its own; the references and types of Terraform look like these. */
function mayBeBare(item: Json): boolean {
  const texts = (Array.isArray(item) ? item : [item]).map((text) =>
    typeof text === 'string' ? (/^\$\{([^]*)\}$/.exec(text)?.[1] ?? text) : ' ',
  );
  return texts.every((text) => /^[a-z][\w.[\]"]*$|^(list|set|map|object)\(/.test(text));
}

/** Literal places (of a variable and an output) as evaluated ones: there the signs of a template are doubled. */
function escaped(value: Json): Json {
  if (typeof value === 'string') return value.replace(/[$%](?=\{)/g, '$&$&');
  if (Array.isArray(value)) return value.map(escaped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [escaped(key) as string, escaped(item)]),
  );
}

/** A block that may stand once, out of the array that hcl2json puts around it; several are put together. */
function single(blocks: Json | undefined): Json {
  if (!Array.isArray(blocks)) return blocks ?? {};
  return Object.fromEntries(blocks.flatMap((body) => Object.entries(body as Tree)));
}

const LABELS: Readonly<Record<string, number>> = {
  locals: 0,
  terraform: 0,
  module: 1,
  variable: 1,
  output: 1,
  resource: 2,
  data: 2,
};

/** The providers of a module's settings, which JSON has as an object. */
function settings(terraform: Json): Json {
  const { required_providers, ...rest } = terraform as Tree;
  return required_providers === undefined
    ? rest
    : { ...rest, required_providers: single(required_providers) };
}

function unwrap(value: Json, labels: number): Json {
  if (labels === 0) return single(value);
  const entries = Object.entries(value as Tree);
  return Object.fromEntries(entries.map(([label, item]) => [label, unwrap(item, labels - 1)]));
}

/** What hcl2json made of a module. */
export function normaliseHcl(parsed: Tree): Json {
  const entries = Object.entries(parsed).map(([type, value]): [string, Json] => {
    const labels = LABELS[type];
    const unwrapped = labels === undefined ? value : unwrap(value, labels);
    return [type, type === 'terraform' ? settings(unwrapped) : unwrapped];
  });
  return normaliseValue(Object.fromEntries(entries), false);
}

/** The end of the interpolation or directive that starts at `at`, or undefined where none does. */
function endOfMark(text: string, at: number): number | undefined {
  const isMark = /^[$%]\{/.test(text.slice(at, at + 2)) && text[at - 1] !== text[at];
  return isMark ? endOfInterpolation(text, at + 2) : undefined;
}

function breaksOutsideBrackets(expression: string): boolean {
  let depth = 0;
  return lex(expression).some(({ kind, text }) => {
    if (kind === 'punctuation' && '([{'.includes(text)) depth++;
    if (kind === 'punctuation' && ')]}'.includes(text)) depth--;
    return kind === 'newline' && depth === 0;
  });
}

/** HCL source of what a text of Terraform JSON means: a template, or the expression that it holds and nothing else. */
function sourceOf(text: string): string {
  if (text.startsWith('${') && endOfMark(text, 0) === text.length) {
    const expression = text.slice(2, -1);
    return breaksOutsideBrackets(expression) ? `(\n${expression}\n)` : expression;
  }
  let source = '';
  for (let at = 0; at < text.length;) {
    const end = endOfMark(text, at);
    source += end === undefined ? JSON.stringify(text[at]).slice(1, -1) : text.slice(at, end);
    at = end ?? at + 1;
  }
  return `"${source}"`;
}

function holdsExpression(text: string): boolean {
  return [...text].some((_char, at) => endOfMark(text, at) !== undefined);
}

type Fold = (text: string) => Json;

function foldValue(value: Json, fold: Fold): Json {
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return value.map((item) => foldValue(item, fold));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, foldValue(item, fold)]));
}

/** `json` with each expression as hcl2json reads it: it folds constants, and takes literal lists and objects apart. */
async function folded(json: Json): Promise<Json> {
  const found = new Set<string>();
  foldValue(json, (text) => (found.add(text), text));
  const texts = [...found].filter(holdsExpression);
  const source = texts.map((text, index) => `it${index} = ${sourceOf(text)}\n`).join('');
  const read = (await parse('folded.tf', source)) as Tree;
  const results = new Map(texts.map((text, index) => [text, read[`it${index}`] ?? null]));
  return foldValue(json, (text) => (results.has(text) ? (results.get(text) ?? null) : text));
}

function escapedLiterals(type: string, body: Tree): Tree {
  const literals = { variable: ['description', 'default'], output: ['description'] }[type] ?? [];
  const entries = Object.entries(body);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, literals.includes(name) ? escaped(value) : value]),
  );
}

/** What `toTerraformJson` made of a document. */
export async function normaliseJson(json: Tree): Promise<Json> {
  const entries = Object.entries(json).map(([type, value]): [string, Json] => {
    if (type !== 'variable' && type !== 'output') return [type, value];
    const blocks = Object.entries(value as { [key: string]: Tree });
    return [
      type,
      Object.fromEntries(blocks.map(([name, body]) => [name, escapedLiterals(type, body)])),
    ];
  });
  return normaliseValue(await folded(Object.fromEntries(entries)), false);
}
