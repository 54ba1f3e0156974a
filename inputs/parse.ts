/** Checks input before Terraform sees it, and reports every fault at once in the words that Terraform would use. */
import type { z } from 'zod';

import { charactersOf } from '../hcl/characters';

import { boundsOf, type Bound } from './bounds';
import { countDifferent } from './facets';
import { framed, type Frame } from './frame';
import type { CrossRule, ModuleInput } from './module-input';
import { nearest, oneOf, spelling } from './nearest';
import { prepareInput, strangeText } from './prepare';
import { isSensitive, variablesOf, type Shape, type Variable } from './shape';

/** One fault and where it is. */
export interface Fault extends Frame {
  path: string;
}

/** A fault with the steps that lead to it. */
export interface LocatedFault extends Fault {
  steps: Path;
  /** Of a name that does not exist: the one that may have been meant. */
  meant?: string;
}

/** Input that does not hold, with all its faults. */
export class InputError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ path, ...frame }) => framed(path, frame)).join('\n'));
    this.name = 'InputError';
  }
}

/** Keys and positions from the input down to one of its values. */
export type Path = readonly PropertyKey[];

/** Longest value that an error shows in full, in characters of its JSON. */
const LONGEST_SHOWN = 200;

const HIDDEN = 'its value is not shown';

const TYPE_WORDS: Readonly<Record<Shape['kind'], string>> = {
  string: 'a text',
  enum: 'a text',
  number: 'a number',
  bool: 'true or false',
  list: 'a list',
  map: 'a map',
  object: 'an object',
};

/** A path as a reader writes it: `parts.first.ids[0]`. */
export function pathOf(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

/** What stands at `path`, or undefined. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    input,
  );
}

/** A value in a message, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}...`;
}

function isOfType(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case 'string':
    case 'enum':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'map':
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

function foundBy({ shows }: Bound, value: unknown, shape: Shape): string {
  if (shows === 'text' || shows === 'number') return `got ${shown(value)}`;
  if (typeof value === 'string') return `got ${charactersOf(value)} characters`;
  if (!Array.isArray(value)) return `got ${Object.keys(value as object).length}`;
  return `got ${shape.facets.set ? countDifferent(value) : value.length}`;
}

/** What the fault of a value says, by the bound of its shape or, where it is not even of its type, by that. */
function faultOfValue(value: unknown, shape: Shape): Omit<Fault, 'path'> {
  const [bound] = boundsOf(shape);
  const type = TYPE_WORDS[shape.kind];
  if (bound && isOfType(value, shape))
    return { found: foundBy(bound, value, shape), want: bound.want, fix: bound.fix };
  const inWords = bound && ['text', 'number'].includes(bound.shows) ? bound.want : type;
  return { found: `got ${shown(value)}`, want: inWords, fix: bound?.fix };
}

/** The shape at `path`, and how much of the path may be told when its value may not: map keys may not. */
function shapeAt(variable: Variable, path: Path): { shape: Shape; open: Path } {
  let { shape } = variable;
  let open = 1;
  let inMap = false;
  for (const step of path.slice(1)) {
    inMap ||= shape.kind === 'map';
    if (!inMap) open++;
    if (shape.kind === 'list') shape = shape.element;
    else if (shape.kind === 'map') shape = shape.value;
    else if (shape.kind === 'object') shape = shape.fields[String(step)]?.shape ?? shape;
  }
  return { shape, open: path.slice(0, open) };
}

function unknownNames(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  names: readonly string[],
): LocatedFault[] {
  return issue.keys.map((key) => {
    const meant = nearest(key, names);
    const steps = [...issue.path, key];
    return {
      steps,
      path: pathOf(steps),
      found: 'got an input that does not exist',
      want: oneOf(key, names),
      fix: spelling(key, names, 'remove it').replace(/^(write .*)$/, '$1, or remove it'),
      ...(meant === undefined ? {} : { meant }),
    };
  });
}

function faultsOf(
  issue: z.core.$ZodIssue,
  input: unknown,
  variables: readonly Variable[],
): LocatedFault[] {
  const variable = variables.find(({ name }) => name === issue.path[0]);
  if (!variable) {
    const names = variables.map(({ name }) => name);
    if (issue.code === 'unrecognized_keys') return unknownNames(issue, names);
    const found = `got ${shown(input)}`;
    return [{ steps: [], path: 'input', found, want: 'an object' }];
  }
  const isKey = issue.code === 'invalid_key';
  const path = isKey ? issue.path.slice(0, -1) : issue.path;
  const { shape, open } = shapeAt(variable, path);
  if (issue.code === 'unrecognized_keys' && shape.kind === 'object')
    return unknownNames(issue, Object.keys(shape.fields));
  const key = shape.kind === 'map' && isKey ? shape.key : undefined;
  const fault = faultOfValue(isKey ? issue.path.at(-1) : valueAt(input, path), key ?? shape);
  const want = key ? `keys of ${fault.want}` : fault.want;
  return isSensitive(variable.shape)
    ? [{ steps: open, path: pathOf(open), found: HIDDEN, want, fix: fault.fix }]
    : [{ ...fault, steps: issue.path, path: pathOf(path), want }];
}

function faultOfRule(
  { variable, want, fix }: CrossRule,
  input: unknown,
  isSecret: boolean,
): LocatedFault {
  const found = isSecret ? HIDDEN : `got ${shown(valueAt(input, [variable]))}`;
  return { steps: [variable], path: variable, found, want, fix };
}

/** Whether the rule holds. One that looks at a variable whose value is not known here is left to Terraform. */
function holdsFor({ holds }: CrossRule, input: object, unknown: ReadonlySet<string>): boolean {
  let isBlind = false;
  const watched = new Proxy(input, {
    get(target, name): unknown {
      isBlind ||= unknown.has(String(name));
      return Reflect.get(target, name);
    },
  });
  return holds(watched as never) || isBlind;
}

function sorted<F extends Fault>(faults: readonly F[]): F[] {
  const unique = new Map(faults.map((fault) => [`${fault.path}\n${fault.want}`, fault]));
  return [...unique.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Parsed input, or every fault of it, sorted by path. */
type Checked<Data> = { data: Data; faults: [] } | { faults: LocatedFault[] };

/**
 * Checks input of a module. Values of the variables that are named in `unknown` stand in for what only Terraform will
 * know: they hold by themselves, and no rule is judged by them.
 */
export function checkInput<Shape extends z.ZodRawShape>(
  { schema, rules }: ModuleInput<Shape>,
  input: unknown,
  unknown: ReadonlySet<string> = new Set(),
): Checked<z.output<z.ZodObject<Shape>>> {
  const variables = variablesOf(schema);
  const strange = strangeText(input, []);
  if (strange.length > 0)
    return {
      faults: sorted(
        strange.map((fault) => ({ ...fault, steps: fault.path, path: pathOf(fault.path) })),
      ),
    };
  const prepared = prepareInput(input, variables);
  const result = schema.safeParse(prepared);
  if (!result.success) {
    const issues = result.error.issues;
    return { faults: sorted(issues.flatMap((issue) => faultsOf(issue, prepared, variables))) };
  }
  const isSecret = (name: string) =>
    variables.some((variable) => variable.name === name && isSensitive(variable.shape));
  const broken = rules.filter((rule) => !holdsFor(rule, result.data, unknown));
  if (broken.length > 0)
    return {
      faults: sorted(broken.map((rule) => faultOfRule(rule, result.data, isSecret(rule.variable)))),
    };
  return { data: result.data, faults: [] };
}

/** Parsed input with its defaults. Throws {@link InputError} with every fault, sorted by path. */
export function parseInput<Shape extends z.ZodRawShape>(
  module: ModuleInput<Shape>,
  input: unknown,
): z.output<z.ZodObject<Shape>> {
  const checked = checkInput(module, input);
  if ('data' in checked) return checked.data;
  throw new InputError(
    checked.faults.map(({ path, found, want, fix }) => ({ path, found, want, fix })),
  );
}
