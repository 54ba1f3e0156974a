/** Input as Terraform would hold it: text in its normal form, and null where something may be left out as absent. */
import { hasLoneSurrogate } from '../hcl/quote';

import type { Field, Shape, Variable } from './shape';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function prepareFields(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
): Record<string, unknown> {
  const entries = Object.entries(value)
    .filter(([name, item]) => item !== null || fields[name]?.optional !== true)
    .map(([name, item]): [string, unknown] => [name, prepareValue(item, fields[name]?.shape)]);
  return Object.fromEntries(entries);
}

function prepareValue(value: unknown, shape: Shape | undefined): unknown {
  if (typeof value === 'string') return value.normalize();
  if (shape?.kind === 'list' && Array.isArray(value))
    return value.map((item) => prepareValue(item, shape.element));
  if (!isObject(value)) return value;
  if (shape?.kind === 'object') return prepareFields(value, shape.fields);
  if (shape?.kind !== 'map') return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => [key.normalize(), prepareValue(item, shape.value)]),
  );
}

/** `input` as Terraform would hand it to the module. What is not of its type stays as it is. */
export function prepareInput(input: unknown, variables: readonly Variable[]): unknown {
  if (!isObject(input)) return input;
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  const entries = Object.entries(input).flatMap(([name, value]): [string, unknown][] => {
    const variable = byName.get(name);
    const isAbsent = value === null && variable?.optional === true && !variable.shape.nullable;
    return isAbsent ? [] : [[name, prepareValue(value, variable?.shape)]];
  });
  return Object.fromEntries(entries);
}

/** Something that no text of Terraform's can hold, where it stands, and what to do. */
interface StrangeText {
  path: readonly PropertyKey[];
  found: string;
  want: string;
  fix: string;
}

/** Halves of surrogate pairs, and keys that JavaScript loses. The text itself is not repeated: it may be a secret. */
export function strangeText(value: unknown, path: readonly PropertyKey[]): StrangeText[] {
  if (typeof value === 'string' && hasLoneSurrogate(value))
    return [
      { path, found: 'got half a surrogate pair', want: 'whole characters', fix: 'remove it' },
    ];
  if (Array.isArray(value))
    return value.flatMap((item, index) => strangeText(item, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '__proto__' || hasLoneSurrogate(key)
      ? [
          {
            path,
            found: 'got a key that is __proto__ or holds half a surrogate pair',
            want: 'other keys',
            fix: 'rename it',
          },
        ]
      : strangeText(item, [...path, key]),
  );
}
