/** Checks input before Terraform sees it, and reports every fault at once in the words that Terraform would use. */
import type { z } from 'zod';

import type { ModuleInput } from './module-input';
import { variablesOf } from './shape';

/** One fault: where, what was found, what is wanted, and the fix. */
export interface Fault {
  path: string;
  found: string;
  want: string;
  fix: string;
}

/** Input that does not hold, with all its faults. */
export class InputError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(
      faults
        .map(({ path, found, want, fix }) => `${path}: ${found}; want ${want}. Fix: ${fix}.`)
        .join('\n'),
    );
    this.name = 'InputError';
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    input,
  );
}

function faultOf(
  issue: z.core.$ZodIssue,
  input: unknown,
  secret: (name: string) => boolean,
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathOf([...issue.path, key]),
      found: 'no such input',
      want: 'an input of the module',
      fix: 'correct the name or remove it',
    }));
  }
  const value = valueAt(input, issue.path);
  const shown = secret(String(issue.path[0]))
    ? 'a value that is not shown'
    : (JSON.stringify(value) ?? 'nothing');
  return [
    {
      path: pathOf(issue.path),
      found: `got ${shown}`,
      want: issue.message,
      fix: 'see the description of the input',
    },
  ];
}

/** Parsed input with its defaults. Throws {@link InputError} with every fault, sorted by path. */
export function parseInput<Shape extends z.ZodRawShape>(
  { schema, rules }: ModuleInput<Shape>,
  input: unknown,
): z.output<z.ZodObject<Shape>> {
  const result = schema.safeParse(input);
  const sensitive = new Set(
    variablesOf(schema)
      .filter(({ shape }) => shape.facets.sensitive)
      .map(({ name }) => name),
  );
  const faults = result.success
    ? rules
        .filter(({ holds }) => !holds(result.data as never))
        .map(({ variable, want, fix }) => ({
          path: variable,
          found: 'does not go with the rest',
          want,
          fix,
        }))
    : result.error.issues.flatMap((issue) => faultOf(issue, input, (name) => sensitive.has(name)));
  if (faults.length > 0)
    throw new InputError([...faults].sort((a, b) => (a.path < b.path ? -1 : 1)));
  if (!result.success) throw new Error('bug: input was refused without a fault');
  return result.data;
}
