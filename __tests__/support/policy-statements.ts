/**
 * The statements of the policies in a module's blocks, with references written out: a variable as what its schema
 * admits, a local as what it is made of, a part that only an engine knows as `*`.
 */
import type { Block, Document } from '../../hcl/document';
import type { ReferencePath } from '../../hcl/references';
import { Call, Expression, isRecord, Noted, raw, Text, When, type Value } from '../../hcl/value';
import { entriesBelow } from '../../hcl/walk';
import { goodValue } from '../../inputs/samples';
import type { Shape, Variable } from '../../inputs/shape';

import type { LintedStatement } from './policy-lint';

/** A statement and where it stands. */
export interface FoundStatement extends LintedStatement {
  sid: string;
}

/** What references of a module stand for. */
export interface Scope {
  locals: ReadonlyMap<string, Value>;
  variables: ReadonlyMap<string, Variable>;
  /** Texts by source, for what only an engine knows. */
  given: Readonly<Record<string, string>>;
}

/** What holds the locals and variables of a module. */
export function scopeOf(
  document: Document,
  variables: readonly Variable[],
  given: Scope['given'],
): Scope {
  const locals = document
    .filter(({ block }) => block.type === 'locals')
    .flatMap(({ block }) => block.body)
    .flatMap((entry): [string, Value][] =>
      entry.kind === 'attribute' ? [[entry.name, entry.value]] : [],
    );
  return {
    locals: new Map(locals),
    variables: new Map(variables.map((variable) => [variable.name, variable])),
    given,
  };
}

/** What `shape` has at `path`, whatever lists and maps are on the way. */
function shapeAt(shape: Shape, [name, ...rest]: readonly string[]): Shape | undefined {
  if (name === undefined) return shape;
  if (shape.kind === 'list') return shapeAt(shape.element, [name, ...rest]);
  if (shape.kind === 'map') return shapeAt(shape.value, [name, ...rest]);
  const field = shape.kind === 'object' ? shape.fields[name] : undefined;
  return field && shapeAt(field.shape, rest);
}

/** All texts that `shape` admits, or one where they are without number. */
function textsOfShape(shape: Shape): string[] {
  switch (shape.kind) {
    case 'enum':
      return [...shape.values];
    case 'list':
      return textsOfShape(shape.element);
    case 'map':
      return textsOfShape(shape.value);
    case 'object':
      return Object.values(shape.fields).flatMap((field) => textsOfShape(field.shape));
    case 'string':
      return [String(goodValue(shape))];
    default:
      return [];
  }
}

const CAST_IRON = /^(?:arn:|[a-z0-9-]+:[A-Z]\w+$|\$\{[^{}]*\}[:/])/;

/** Templates in the source of an expression that are an ARN or an action, each hole as `*`. */
function templatesIn(source: string, scope: Scope): string[] {
  return [...source.matchAll(/"((?:[^"\\$]|\\.|\$(?!\{)|\$\{[^{}]*\})*)"/g)]
    .map(([, inside = '']) => inside)
    .filter((inside) => CAST_IRON.test(inside))
    .map((inside) =>
      inside.replace(/\$\{([^{}]*)\}/g, (_whole, hole: string) => firstOf(hole, scope) ?? '*'),
    );
}

/** What a hole at the start of an ARN stands for: only a value that is an ARN itself. */
function firstOf(source: string, scope: Scope): string | undefined {
  const texts = textsOfExpression(raw(source), scope);
  return texts.find((text) => text.startsWith('arn:'));
}

function textsOfPath([kind, name = '', ...rest]: ReferencePath, scope: Scope): string[] {
  if (kind === 'local') {
    const value = scope.locals.get(name) ?? null;
    return value instanceof Expression
      ? textsOfExpression(value, scope, rest)
      : textsOf(value, scope);
  }
  const variable = kind === 'var' ? scope.variables.get(name) : undefined;
  const shape = variable && shapeAt(variable.shape, rest);
  return shape ? textsOfShape(shape) : [];
}

/** What an expression is made of: its templates, and what it refers to, with `rest` behind each path. */
function textsOfExpression(
  { source, references }: Expression,
  scope: Scope,
  rest: readonly string[] = [],
): string[] {
  const given = scope.given[source];
  if (given) return [given];
  const templates = templatesIn(source, scope);
  if (templates.length > 0 && /^"[^]*"$/.test(source)) return templates;
  return [...templates, ...references.flatMap((path) => textsOfPath([...path, ...rest], scope))];
}

/** Locals with the longest text that replaces a placeholder of a policy. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  '{resource_arn}': 'longest_arn',
  '{gateway_arn}': 'longest_gateway_arn',
  '{memory_arn}': 'longest_memory_arn',
};

function textsOfString(text: string, scope: Scope): string[] {
  const local = PLACEHOLDERS[text];
  return local === undefined ? [text] : textsOfPath(['local', local], scope);
}

/** Every text that `value` may stand for. */
function textsOf(value: Value, scope: Scope): string[] {
  if (value instanceof Noted || value instanceof When) return textsOf(value.value, scope);
  if (value instanceof Expression) return textsOfExpression(value, scope);
  if (value instanceof Call) return value.args.flatMap((arg) => textsOf(arg, scope));
  if (value instanceof Text) return [value.text];
  if (typeof value === 'string') return textsOfString(value, scope);
  if (Array.isArray(value))
    return (value as readonly Value[]).flatMap((item) => textsOf(item, scope));
  return [];
}

/** Names of condition keys in a `Condition`, whatever puts it together. */
function conditionKeysIn(value: Value, scope: Scope): string[] {
  if (value instanceof Noted || value instanceof When) return conditionKeysIn(value.value, scope);
  if (value instanceof Call) return value.args.flatMap((arg) => conditionKeysIn(arg, scope));
  if (value instanceof Expression) {
    const [, name] = /^local\.(\w+)$/.exec(value.source) ?? [];
    if (name) return conditionKeysIn(scope.locals.get(name) ?? null, scope);
    return [...value.source.matchAll(/"([\w-]+:[A-Za-z][\w/-]*)"\s*=/g)].map(([, key = '']) => key);
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes(':') ? [key] : []),
    ...conditionKeysIn(inner, scope),
  ]);
}

const isStatement = (value: Readonly<Record<string, Value>>) =>
  'Effect' in value && 'Action' in value;

const isPlain = (value: Value): boolean =>
  value instanceof Noted
    ? isPlain(value.value)
    : Array.isArray(value)
      ? (value as readonly Value[]).every(isPlain)
      : typeof value === 'string' ||
        (value instanceof Expression && /^"[^"]*"$/.test(value.source));

function statementOf(value: Readonly<Record<string, Value>>, scope: Scope): FoundStatement {
  const { Sid, Action = null, Resource, Condition = null } = value;
  const resources = Resource === undefined ? undefined : [...new Set(textsOf(Resource, scope))];
  return {
    sid: typeof Sid === 'string' ? Sid : 'trust',
    actions: [...new Set(textsOf(Action, scope))],
    ...(resources ? { resources } : {}),
    exact: Resource === undefined || isPlain(Resource),
    conditionKeys: [...new Set(conditionKeysIn(Condition, scope))],
  };
}

function statementsInValue(value: Value, scope: Scope): FoundStatement[] {
  if (value instanceof Noted || value instanceof When) return statementsInValue(value.value, scope);
  if (value instanceof Call) return value.args.flatMap((arg) => statementsInValue(arg, scope));
  if (Array.isArray(value))
    return (value as readonly Value[]).flatMap((item) => statementsInValue(item, scope));
  if (!isRecord(value)) return [];
  if (isStatement(value)) return [statementOf(value, scope)];
  return Object.values(value).flatMap((inner) => statementsInValue(inner, scope));
}

function valuesIn(block: Block): Value[] {
  return entriesBelow(block).flatMap(({ entry }) =>
    entry.kind === 'attribute' ? [entry.value] : [],
  );
}

/** Every statement in the blocks of a module. */
export function statementsIn(document: Document, scope: Scope): FoundStatement[] {
  return document.flatMap(({ block }) =>
    valuesIn(block).flatMap((value) => statementsInValue(value, scope)),
  );
}
