/** What a module finds wrong with an input, by zod and by the twins of its rules: the verdict of the engines, in a millisecond. */
import { variablesRead } from '../../emit/batches';
import type { CrossRule, ModuleInput } from '../../inputs/module-input';
import { variablesOf, type Shape } from '../../inputs/shape';

/** Whether a rule is broken by input that bounds may refuse already. */
function isBroken({ holds }: CrossRule, input: Readonly<Record<string, unknown>>): boolean {
  try {
    return !holds(input as never);
  } catch {
    return true;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` with what its objects have when it is left out, at any depth: zod fills in only what is all right. */
function filled(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((item) => filled(item, shape.element));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (shape.kind === 'map')
    return Object.fromEntries(entries.map(([key, item]) => [key, filled(item, shape.value)]));
  if (shape.kind !== 'object') return value;
  const defaults = Object.entries(shape.fields).map(([name, field]) => [name, field.default]);
  const given = entries.map(([name, item]) => {
    const field = shape.fields[name];
    return [name, field ? filled(item, field.shape) : item];
  });
  return { ...(Object.fromEntries(defaults) as object), ...(Object.fromEntries(given) as object) };
}

export interface Fault {
  variable: string;
  what: string;
}

/** Each bound that zod finds broken, and each rule between variables. */
export function faultsOf(
  { schema, rules }: ModuleInput,
  input: Readonly<Record<string, unknown>>,
): Fault[] {
  const { issues = [] } = schema.safeParse(input).error ?? {};
  const whole = Object.fromEntries(
    variablesOf(schema).map(({ name, shape, default: value }) => [
      name,
      filled(name in input ? input[name] : (value ?? null), shape),
    ]),
  );
  const broken = rules.filter((rule) => isBroken(rule, whole));
  return [
    ...issues.map(({ path }) => ({
      variable: String(path[0]),
      what: path.map(String).join('.'),
    })),
    ...broken.map(({ variable, want }) => ({ variable, what: `${variable}: ${want}` })),
  ];
}

/**
 * Variables that an engine refuses, in alphabetical order. It leaves out every rule of a variable that reads a refused
 * one.
 */
export function faultyVariables(
  input: ModuleInput,
  values: Readonly<Record<string, unknown>>,
): string[] {
  const faulty = new Set(faultsOf(input, values).map(({ variable }) => variable));
  const read = (name: string) =>
    new Set(
      input.rules
        .filter(({ variable }) => variable === name)
        .flatMap((rule) => [...variablesRead(rule)]),
    );
  const refused = new Map<string, boolean>();
  const isRefused = (name: string): boolean => {
    const known = refused.get(name);
    if (known !== undefined) return known;
    const others = [...read(name)].filter((other) => other !== name);
    const verdict = !others.some(isRefused) && faulty.has(name);
    refused.set(name, verdict);
    return verdict;
  };
  return variablesOf(input.schema)
    .map(({ name }) => name)
    .filter(isRefused)
    .sort();
}
