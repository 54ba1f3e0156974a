/** The same document as Terraform JSON. */
import type { Attribute, Block, Document } from './document';
import { printValue } from './print';
import { assertKey, assertWhole, escapeTemplate } from './quote';
import { interpolationsKept } from './template';
import { Call, Expression, isRecord, Noted, Text, When, type Value } from './value';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Arguments that Terraform reads without evaluating them, by the block around them: references and types stand bare. */
const BARE: Readonly<Record<string, readonly string[]>> = {
  variable: ['type'],
  resource: ['depends_on', 'provider'],
  data: ['depends_on', 'provider'],
  module: ['depends_on', 'providers'],
  output: ['depends_on'],
  lifecycle: ['ignore_changes', 'replace_triggered_by'],
  moved: ['from', 'to'],
};

/** Text that Terraform takes as it is, `${` included, by the type of the block around it. */
const LITERAL: Readonly<Record<string, readonly string[]>> = {
  variable: ['description', 'default'],
  output: ['description'],
  terraform: ['required_version'],
  required_providers: ['*'],
  module: ['source', 'version'],
};

interface Place {
  literal: boolean;
  bare: boolean;
}

function expressionToJson(source: string, place: Place): string {
  if (place.bare) return source;
  return interpolationsKept(source) ?? `\${${source}}`;
}

function textToJson(text: string, { literal }: Place): string {
  assertWhole(text);
  return literal ? text : escapeTemplate(text);
}

function toJson(value: Value, place: Place): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number(printValue(value));
  if (typeof value === 'string') return textToJson(value, place);
  if (value instanceof Text) return toJson(value.text, place);
  if (value instanceof Expression) return expressionToJson(value.source, place);
  if (value instanceof Call || value instanceof When) return `\${${printValue(value, false)}}`;
  if (value instanceof Noted) return toJson(value.value, place);
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => toJson(item, place));
  if (!isRecord(value)) throw new Error(`bug: cannot write a ${typeof value} as JSON`);
  const key = (name: string) => {
    assertKey(name);
    return textToJson(name, place);
  };
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [key(name), toJson(item, place)]),
  );
}

/** A value without expressions as the JSON of a file that no engine evaluates: its text is text. */
export function plainJson(value: Value): Json {
  return toJson(value, { literal: true, bare: false });
}

function attributeToJson(blockType: string, attribute: Attribute): Json {
  const literals = LITERAL[blockType] ?? [];
  return toJson(attribute.value, {
    literal: literals.includes(attribute.name) || literals.includes('*'),
    bare: BARE[blockType]?.includes(attribute.name) ?? false,
  });
}

function bodyToJson(block: Block): { [key: string]: Json } {
  const json: { [key: string]: Json } = {};
  for (const entry of block.body) {
    if (entry.kind === 'attribute') json[entry.name] = attributeToJson(block.type, entry);
    else append(json, entry);
  }
  return json;
}

/** What is under `name`: names of blocks are their owner's, `constructor` included. */
function ownOf(level: { [key: string]: Json }, name: string): { [key: string]: Json } {
  return Object.hasOwn(level, name) ? (level[name] as { [key: string]: Json }) : {};
}

/** Blocks that occur once in their owner, and that cdktf's commands want as an object. */
const SINGLE = ['required_providers'];

/** Puts a nested block under its type and labels, as an array where it may repeat. */
function append(into: { [key: string]: Json }, block: Block): void {
  const path = [block.type, ...block.labels];
  let level = into;
  for (const name of path.slice(0, -1)) level = level[name] = ownOf(level, name);
  const last = path.at(-1) ?? '';
  const isSingle = SINGLE.includes(block.type);
  if (isSingle && Object.hasOwn(level, last)) throw new Error(`bug: two blocks ${path.join('.')}`);
  const before = Object.hasOwn(level, last) ? (level[last] as Json[]) : [];
  level[last] = isSingle ? bodyToJson(block) : [...before, bodyToJson(block)];
}

/** Top-level blocks that merge into one object, and those of which each label occurs once. */
function merge(into: { [key: string]: Json }, block: Block): void {
  if (block.type === 'moved' || block.type === 'provider') return append(into, block);
  const path = [block.type, ...block.labels];
  let level = into;
  for (const name of path.slice(0, -1)) level = level[name] = ownOf(level, name);
  const last = path.at(-1) ?? '';
  const before = ownOf(level, last);
  const body = bodyToJson(block);
  const twice = Object.keys(body).find((name) => Object.hasOwn(before, name));
  if (block.labels.length > 0 && Object.hasOwn(level, last))
    throw new Error(`bug: two blocks ${path.join('.')}`);
  if (twice !== undefined) throw new Error(`bug: two ${path.join('.')} named ${twice}`);
  level[last] = { ...before, ...body };
}

/** `document` in Terraform's JSON syntax. Throws where two blocks share an address. */
export function toTerraformJson(document: Document): { [key: string]: Json } {
  const json: { [key: string]: Json } = {};
  for (const { block } of document) merge(json, block);
  return json;
}
