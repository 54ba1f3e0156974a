/**
 * Every bound of a shape as a rule that both languages can say: HCL's condition and message, and the words for an
 * error of ours. Where something stands inside a list or map, the message names each offender by key.
 */
import type { Field, Shape, Variable } from './shape';

/** A `validation` block of a variable. */
export interface Validation {
  /** HCL source. */
  condition: string;
  /** HCL source of a quoted template. */
  message: string;
}

type Step = { kind: 'field'; name: string } | { kind: 'list'; set: boolean } | { kind: 'map' };

/** A rule of one node, before it is wrapped in the loops that lead to it. */
interface NodeRule {
  steps: readonly Step[];
  condition: (ref: string) => string;
  /** What was found, as the inside of a quoted template. */
  found: (ref: string) => string;
  want: string;
  fix: string;
  /** Guards of optional parts on the way are in the condition already. */
  sensitive: boolean;
}

const VARIABLES = ['item', 'inner', 'innermost'];

function inQuotes(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('${', '$${')
    .replaceAll('%{', '%%{');
}

/** "1 to 16", "at least 1", "at most 50". */
export function rangeInWords({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && min !== 0 && max !== undefined)
    return min === max ? `${min}` : `${min} to ${max}`;
  return max === undefined ? `at least ${min ?? 0}` : `at most ${max}`;
}

function wholeInWords(whole: boolean): string {
  return whole ? 'a whole number, ' : '';
}

function between(ref: string, { min, max }: { min?: number; max?: number }): string {
  const lower =
    min === undefined || (min === 0 && ref.startsWith('length(')) ? [] : [`${ref} >= ${min}`];
  const upper = max === undefined ? [] : [`${ref} <= ${max}`];
  return [...lower, ...upper].join(' && ');
}

/** Source of a regular expression as an HCL string. */
function regexLiteral(pattern: RegExp): string {
  return `"${pattern.source.replaceAll('\\/', '/').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

type OwnRule = Pick<NodeRule, 'condition' | 'found' | 'want'>;

const quoted = (ref: string) => `\\"\${${ref}}\\"`;
const counted = (noun: string, nullable: boolean) => (ref: string) =>
  (nullable ? `\${try(length(${ref}), 0)}` : `\${length(${ref})}`) + noun;

function listOfWords(values: readonly string[]): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

/** The rules of the node itself, not of what it holds. */
function ownRules(shape: Shape): OwnRule[] {
  const { length, want } = shape.facets;
  const lengthRule = (noun: string): OwnRule[] =>
    length
      ? [
          {
            condition: (ref) => between(`length(${ref})`, length),
            found: counted(noun, shape.nullable),
            want: want ?? rangeInWords(length) + noun,
          },
        ]
      : [];
  switch (shape.kind) {
    case 'string': {
      const { pattern } = shape;
      const regex: OwnRule[] = pattern
        ? [
            {
              condition: (ref) => `can(regex(${regexLiteral(pattern)}, ${ref}))`,
              found: quoted,
              want: want ?? '',
            },
          ]
        : [];
      return [...regex, ...lengthRule(' characters')];
    }
    case 'enum':
      return [
        {
          condition: (ref) =>
            `contains(${JSON.stringify(shape.values).replaceAll(',', ', ')}, ${ref})`,
          found: quoted,
          want: want ?? listOfWords(shape.values),
        },
      ];
    case 'number': {
      const { min, max, whole } = shape;
      if (min === undefined && max === undefined && !whole) return [];
      const bounds =
        min === undefined && max === undefined ? [] : [(ref: string) => between(ref, { min, max })];
      const integer = whole ? [(ref: string) => `floor(${ref}) == ${ref}`] : [];
      return [
        {
          condition: (ref) => [...bounds, ...integer].map((part) => part(ref)).join(' && '),
          found: (ref) => `\${${ref}}`,
          want: want ?? wholeInWords(whole) + (bounds.length > 0 ? rangeInWords({ min, max }) : ''),
        },
      ];
    }
    case 'list': {
      const { min, max } = shape;
      if (min === undefined && max === undefined) return [];
      return [
        {
          condition: (ref) => between(`length(${ref})`, { min, max }),
          found: counted('', shape.nullable),
          want: rangeInWords({ min, max }),
        },
      ];
    }
    case 'map':
      return lengthRule('');
    case 'bool':
    case 'object':
      return [];
  }
}

function guarded(shape: Shape, condition: (ref: string) => string): (ref: string) => string {
  if (!shape.nullable) return condition;
  return (ref) => {
    const inner = condition(ref);
    return `${ref} == null ? true : ${inner.includes('&&') ? `(${inner})` : inner}`;
  };
}

/** Rules of a map's keys, whose values play no part. */
function keyRules(shape: Shape & { kind: 'map' }, steps: readonly Step[]): NodeRule[] {
  return ownRules(shape.key).map((rule) => ({
    steps,
    condition: guarded(
      shape,
      (ref) => `alltrue([for key in keys(${ref}) : ${rule.condition('key')}])`,
    ),
    found: (ref) => {
      const keys = shape.nullable ? `keys(coalesce(${ref}, {}))` : `keys(${ref})`;
      return `\${join(", ", [for key in ${keys} : key if ${negated(rule.condition('key'))}])}`;
    },
    want: `keys of ${rule.want}`,
    fix: shape.key.facets.fix ?? '',
    sensitive: false,
  }));
}

/** All rules below `shape`, each with the steps that lead to its node. */
function nodeRules(shape: Shape, steps: readonly Step[]): NodeRule[] {
  const own = ownRules(shape).map((rule): NodeRule => ({
    steps,
    condition: guarded(shape, rule.condition),
    found: rule.found,
    want: rule.want,
    fix: shape.facets.fix ?? '',
    sensitive: shape.facets.sensitive === true,
  }));
  switch (shape.kind) {
    case 'list':
      return [
        ...own,
        ...nodeRules(shape.element, [...steps, { kind: 'list', set: shape.facets.set === true }]),
      ];
    case 'map':
      return [
        ...own,
        ...keyRules(shape, steps),
        ...nodeRules(shape.value, [...steps, { kind: 'map' }]),
      ];
    case 'object':
      return [
        ...own,
        ...Object.entries(shape.fields).flatMap(([name, field]: [string, Field]) =>
          nodeRules(field.shape, [...steps, { kind: 'field', name }]),
        ),
      ];
    default:
      return own;
  }
}

interface Walk {
  ref: string;
  /** Text before the value in a message: `["db"].port = `. */
  label: string;
  depth: number;
}

/** Wraps the rule in loops over what its steps pass through. `optional` tells which refs may be null. */
function conditionOf(
  rule: NodeRule,
  steps: readonly Step[],
  walk: Walk,
  isOptional: (ref: string) => boolean,
): string {
  const [step, ...rest] = steps;
  if (!step) return rule.condition(walk.ref);
  if (step.kind === 'field') {
    const inner = conditionOf(rule, rest, { ...walk, ref: `${walk.ref}.${step.name}` }, isOptional);
    return isOptional(walk.ref) ? `${walk.ref} == null ? true : ${inner}` : inner;
  }
  const name = VARIABLES[walk.depth] ?? 'item';
  const inner = conditionOf(rule, rest, { ...walk, ref: name, depth: walk.depth + 1 }, isOptional);
  const loop = `alltrue([for ${name} in ${walk.ref} : ${inner}])`;
  return isOptional(walk.ref) ? `${walk.ref} == null ? true : ${loop}` : loop;
}

/** The opposite of a condition: HCL source. */
function negated(condition: string): string {
  return / [&|=?<>!]|[&|=?<>] /.test(
    condition.replace(/"(?:\\.|[^"])*"/g, '').replace(/\[[^\]]*\]/g, ''),
  )
    ? `!(${condition})`
    : `!${condition}`;
}

/** Where an element stands: by key, by position, and not at all in a set. Without quotes: checkov's parser trips on them. */
function labelOf(step: Step, before: string, key: string): string {
  if (step.kind === 'list') return step.set ? before : `${before}[\${${key}}]`;
  return before === '' ? `\${${key}}` : `${before}.\${${key}}`;
}

/** A list of labels of what breaks the rule: HCL source. */
function offendersOf(
  rule: NodeRule,
  steps: readonly Step[],
  walk: Walk,
  isOptional: (ref: string) => boolean,
): string {
  const [step, ...rest] = steps;
  if (!step) return '';
  if (step.kind === 'field') {
    return offendersOf(
      rule,
      rest,
      { ...walk, ref: `${walk.ref}.${step.name}`, label: `${walk.label}.${step.name}`.replace(/^\./, '') },
      isOptional,
    );
  }
  const name = VARIABLES[walk.depth] ?? 'item';
  const key =
    walk.depth === 0
      ? step.kind === 'map'
        ? 'key'
        : 'index'
      : `${name}_${step.kind === 'map' ? 'key' : 'index'}`;
  const label = labelOf(step, walk.label, key);
  const inside = { ref: name, label, depth: walk.depth + 1 };
  const over = isOptional(walk.ref)
    ? `coalesce(${walk.ref}, ${step.kind === 'map' ? '{}' : '[]'})`
    : walk.ref;
  const head =
    step.kind === 'list' && step.set ? `for ${name} in ${over}` : `for ${key}, ${name} in ${over}`;
  if (rest.some(({ kind }) => kind !== 'field')) {
    return `flatten([${head} : ${offendersOf(rule, rest, inside, isOptional)}])`;
  }
  const path = rest.map((field) => (field.kind === 'field' ? `.${field.name}` : '')).join('');
  const ref = name + path;
  const condition = conditionOf(rule, rest, inside, isOptional);
  return `[${head} : "${`${label}${path} `.trimStart()}${rule.found(ref).replaceAll('\\"', '')}" if ${negated(condition)}]`;
}

/** Where in the variable the rule's node stands, as a user writes it. */
function pathOf(variable: string, steps: readonly Step[]): string {
  const leading = steps.slice(0, steps.findIndex(({ kind }) => kind !== 'field') + 1 || undefined);
  return variable + leading.map((step) => (step.kind === 'field' ? `.${step.name}` : '')).join('');
}

function messageOf(variable: string, rule: NodeRule, isOptional: (ref: string) => boolean): string {
  const root = `var.${variable}`;
  const loops = rule.steps.some(({ kind }) => kind !== 'field');
  const tail = `want ${inQuotes(rule.want)}. Fix: ${inQuotes(rule.fix)}.`;
  if (rule.sensitive) return `"${variable}: its value is not shown; ${tail}"`;
  if (loops) {
    const offenders = offendersOf(rule, rule.steps, { ref: root, label: '', depth: 0 }, isOptional);
    const joined = `join(", ", ${offenders})`;
    // A part of null has no attributes: an error in a message, even where the condition holds.
    const shown = isOptional(root) ? `try(${joined}, "")` : joined;
    return `"${variable}: got \${${shown}}; ${tail}"`;
  }
  const ref =
    root + rule.steps.map((step) => (step.kind === 'field' ? `.${step.name}` : '')).join('');
  const nullable = isOptional(ref) || rule.steps.length > 0;
  const found = rule.found(ref);
  return `"${pathOf(variable, rule.steps)}: got ${nullable ? nullSafe(found) : found}; ${tail}"`;
}

/** Every `${ref}` of `found` as something that is never null: a null in a message is an error of its own. */
function nullSafe(found: string): string {
  if (found.startsWith('${join(')) return `\${try(${found.slice(2, -1)}, "")}`;
  return found
    .replace(/\$\{(length\([^)]*\))\}/g, (_match, length: string) => `\${try(${length}, 0)}`)
    .replace(/\$\{([a-z][\w.]*)\}/g, (_match, ref: string) => `\${try(coalesce(${ref}), "null")}`);
}

/** Refs below a variable that may be null, by walking its shape. */
function optionalRefs(variable: Variable): (ref: string) => boolean {
  const optional = new Set<string>();
  const visit = (shape: Shape, ref: string, depth: number): void => {
    if (shape.nullable) optional.add(ref);
    const name = VARIABLES[depth] ?? 'item';
    if (shape.kind === 'list') visit(shape.element, name, depth + 1);
    if (shape.kind === 'map') visit(shape.value, name, depth + 1);
    if (shape.kind === 'object') {
      for (const [field, { shape: inner }] of Object.entries(shape.fields))
        visit(inner, `${ref}.${field}`, depth);
    }
  };
  visit(variable.shape, `var.${variable.name}`, 0);
  return (ref) => optional.has(ref);
}

/** The `validation` blocks that a variable's own type and bounds ask for. */
export function validationsOf(variable: Variable): Validation[] {
  const isOptional = optionalRefs(variable);
  return nodeRules(variable.shape, []).map((rule) => ({
    condition: conditionOf(
      rule,
      rule.steps,
      { ref: `var.${variable.name}`, label: '', depth: 0 },
      isOptional,
    ),
    message: messageOf(variable.name, rule, isOptional),
  }));
}
