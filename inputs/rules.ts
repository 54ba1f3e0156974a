/**
 * Every bound of a shape as a rule that both languages can say: HCL's condition and message, and the words for an
 * error of ours. Where something stands inside a list or map, the message names each offender by key.
 */
import { lex } from '../hcl/lexer';

import { boundsOf, inQuotes, type Bound } from './bounds';
import { expectation } from './frame';
import { isSensitive, type Field, type Shape, type Variable } from './shape';

/** A `validation` block of a variable. */
export interface Validation {
  /** HCL source. */
  condition: string;
  /** HCL source of a quoted template. */
  message: string;
}

type Step = { kind: 'field'; name: string } | { kind: 'list'; set: boolean } | { kind: 'map' };

/** A bound with the steps that lead from the variable to its node. */
interface NodeRule {
  steps: readonly Step[];
  condition: (ref: string) => string;
  /** What was found, as the inside of a quoted template. */
  found: (ref: string) => string;
  want: string;
  fix?: string;
}

const VARIABLES = ['item', 'inner', 'innermost'];

/** What was found, as the inside of a quoted template; `mayBeNull` what the condition does not tell apart. */
function foundBy({ shows }: Bound, ref: string, mayBeNull: boolean): string {
  switch (shows) {
    case 'text':
      return mayBeNull ? `\${jsonencode(${ref})}` : `\\"\${${ref}}\\"`;
    case 'number':
      return mayBeNull ? `\${jsonencode(${ref})}` : `\${${ref}}`;
    case 'characters':
    case 'count': {
      const noun = shows === 'characters' ? ' characters' : '';
      return (mayBeNull ? `\${try(length(${ref}), 0)}` : `\${length(${ref})}`) + noun;
    }
  }
}

/** Below the variable itself Terraform lets null stand for anything: what null would break is false there. */
function nullProof(condition: string): string {
  return condition.startsWith('can(') ? condition : `try(${condition}, false)`;
}

function guarded(
  shape: Shape,
  steps: readonly Step[],
  condition: (ref: string) => string,
): (ref: string) => string {
  return (ref) => {
    const inner = condition(ref);
    if (shape.nullable)
      return `${ref} == null ? true : ${inner.includes('&&') ? `(${inner})` : inner}`;
    return steps.length > 0 ? nullProof(inner) : inner;
  };
}

/** Rules of a map's keys, whose values play no part. */
function keyRules(shape: Shape & { kind: 'map' }, steps: readonly Step[]): NodeRule[] {
  return boundsOf(shape.key).map((bound) => ({
    steps,
    condition: guarded(
      shape,
      steps,
      (ref) => `alltrue([for key in keys(${ref}) : ${bound.condition('key')}])`,
    ),
    found: (ref) => {
      // Below another map all keys are shown: checkov's parser trips on the quotes of a condition that deep.
      if (steps.some(({ kind }) => kind !== 'field'))
        return `\${jsonencode(try(keys(${ref}), null))}`;
      const keys = `[for key in keys(${ref}) : jsonencode(key) if ${negated(bound.condition('key'))}]`;
      const joined = `join(", ", ${keys})`;
      return `\${${shape.nullable || steps.length > 0 ? `try(${joined}, "null")` : joined}}`;
    },
    want: `keys of ${bound.want}`,
    fix: bound.fix,
  }));
}

/** All rules below `shape`, each with the steps that lead to its node. */
function nodeRules(shape: Shape, steps: readonly Step[]): NodeRule[] {
  const own = boundsOf(shape).map((bound): NodeRule => ({
    steps,
    condition: guarded(shape, steps, bound.condition),
    found: (ref) => foundBy(bound, ref, shape.nullable || steps.length > 0),
    want: bound.want,
    fix: bound.fix,
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
  /** Text before the value in a message: `db.port`. */
  label: string;
  depth: number;
}

type IsOptional = (ref: string) => boolean;

/** Wraps the rule in loops over what its steps pass through. `isOptional` tells which refs may be null. */
function conditionOf(
  rule: NodeRule,
  steps: readonly Step[],
  walk: Walk,
  isOptional: IsOptional,
): string {
  const [step, ...rest] = steps;
  if (!step) return rule.condition(walk.ref);
  const guard = isOptional(walk.ref) ? `${walk.ref} == null ? true : ` : '';
  if (step.kind === 'field')
    return (
      guard + conditionOf(rule, rest, { ...walk, ref: `${walk.ref}.${step.name}` }, isOptional)
    );
  const name = VARIABLES[walk.depth] ?? 'item';
  const inner = conditionOf(rule, rest, { ...walk, ref: name, depth: walk.depth + 1 }, isOptional);
  const loop = `alltrue([for ${name} in ${walk.ref} : ${inner}])`;
  const isBelow = walk.ref.includes('.', 'var.'.length) || walk.depth > 0;
  return guard === '' && isBelow ? nullProof(loop) : guard + loop;
}

/** Whether `source` is one call, so that `!` before it is about all of it. */
function isCall(source: string): boolean {
  const tokens = lex(source);
  if (tokens[0]?.kind !== 'word' || tokens[1]?.text !== '(') return false;
  let depth = 0;
  const end = tokens.findIndex(({ kind, text }) => {
    if (kind !== 'punctuation') return false;
    if ('([{'.includes(text)) depth++;
    return ')]}'.includes(text) && --depth === 0;
  });
  return end === tokens.length - 1;
}

/** The opposite of a condition: HCL source. */
function negated(condition: string): string {
  return isCall(condition) ? `!${condition}` : `!(${condition})`;
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
  isOptional: IsOptional,
): string {
  const [step, ...rest] = steps;
  if (!step) return '';
  if (step.kind === 'field') {
    const { name } = step;
    const inside = {
      ...walk,
      ref: `${walk.ref}.${name}`,
      label: `${walk.label}.${name}`.replace(/^\./, ''),
    };
    return offendersOf(rule, rest, inside, isOptional);
  }
  const name = VARIABLES[walk.depth] ?? 'item';
  const noun = step.kind === 'map' ? 'key' : 'index';
  const key = walk.depth === 0 ? noun : `${name}_${noun}`;
  const inside = { ref: name, label: labelOf(step, walk.label, key), depth: walk.depth + 1 };
  const over = step.kind === 'list' && step.set ? name : `${key}, ${name}`;
  const head = `for ${over} in ${walk.ref}`;
  // An inner list may be null, and the others are still to be named.
  const loop = (content: string) => (walk.depth > 0 ? `try([${content}], [])` : `[${content}]`);
  if (rest.some(({ kind }) => kind !== 'field'))
    return `flatten(${loop(`${head} : ${offendersOf(rule, rest, inside, isOptional)}`)})`;
  const path = rest.map((field) => (field.kind === 'field' ? `.${field.name}` : '')).join('');
  const condition = conditionOf(rule, rest, inside, isOptional);
  const label = `${inside.label}${path} `.trimStart();
  const found = rule.found(name + path);
  // An interpolation that stands alone is written without its quotes.
  const shown = label === '' ? found.replace(/^\$\{(.*)\}$/, '$1') : `"${label}${found}"`;
  const content = shown === found ? `"${found}"` : shown;
  return loop(`${head} : ${content} if ${negated(condition)}`);
}

function fieldPath(steps: readonly Step[]): string {
  return steps.map((step) => (step.kind === 'field' ? `.${step.name}` : '')).join('');
}

interface Speaker {
  /** Name of the variable whose validation speaks. */
  name: string;
  isSecret: boolean;
  isOptional: IsOptional;
}

function messageOf(rule: NodeRule, { name, isSecret, isOptional }: Speaker): string {
  const root = `var.${name}`;
  const tail = inQuotes(expectation(rule));
  if (isSecret) return `"${name}: its value is not shown${tail}"`;
  const loop = rule.steps.findIndex(({ kind }) => kind !== 'field');
  if (loop >= 0) {
    const offenders = offendersOf(rule, rule.steps, { ref: root, label: '', depth: 0 }, isOptional);
    const joined = `join(", ", ${offenders})`;
    // A part of null has no attributes: an error in a message, even where the condition holds.
    const shown = isOptional(root) || loop > 0 ? `try(${joined}, "null")` : joined;
    return `"${name}: got \${${shown}}${tail}"`;
  }
  const path = fieldPath(rule.steps);
  const found = rule.found(root + path);
  return `"${name}${path}: got ${path === '' ? found : partSafe(found)}${tail}"`;
}

/** `found` where a part on the way may be null, which has no attributes. */
function partSafe(found: string): string {
  return found.replace(
    /^\$\{(jsonencode\(.*\))\}$/,
    (_match, shown: string) => `\${try(${shown}, "null")}`,
  );
}

/** Refs below a variable that may be null, by walking its shape. */
function optionalRefs(variable: Variable): IsOptional {
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
  const { name, shape } = variable;
  const isOptional = optionalRefs(variable);
  const speaker = { name, isSecret: isSensitive(shape), isOptional };
  const root = { ref: `var.${name}`, label: '', depth: 0 };
  return nodeRules(shape, []).map((rule) => ({
    condition: conditionOf(rule, rule.steps, root, isOptional),
    message: messageOf(rule, speaker),
  }));
}
