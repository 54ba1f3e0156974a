/** A zod schema seen as Terraform sees it: one small tree for types, validations, samples and tables. */
import { z } from 'zod';

import { printValue } from '../hcl/print';

import { facetsOf, type Facets } from './facets';
import { literal } from './literal';

interface Node {
  facets: Facets;
  /** Null (or, in an object, absence) is allowed and means something. */
  nullable: boolean;
}

export type Shape = Node &
  (
    | { kind: 'string'; pattern?: string }
    | { kind: 'enum'; values: readonly string[] }
    | { kind: 'number'; min?: number; max?: number; whole: boolean }
    | { kind: 'bool' }
    | { kind: 'list'; element: Shape; min?: number; max?: number }
    | { kind: 'map'; key: Shape; value: Shape }
    | { kind: 'object'; fields: Readonly<Record<string, Field>> }
  );

export interface Field {
  shape: Shape;
  /** May be left out. */
  optional: boolean;
  /** Its value when it is omitted; undefined when that is null. */
  default?: unknown;
  /** What it is, where its schema says so. */
  description?: string;
}

/** One input variable of a module. */
export interface Variable extends Field {
  name: string;
  description: string;
}

interface CheckDef {
  check: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
}

function checksOf(schema: z.core.$ZodType): CheckDef[] {
  const checks = (schema._zod.def as { checks?: { _zod: { def: CheckDef } }[] }).checks ?? [];
  return checks.map((check) => check._zod.def);
}

/** Smallest and largest, whichever check of zod's says so. */
function boundsOf(schema: z.core.$ZodType): { min?: number; max?: number } {
  const bounds: { min?: number; max?: number } = {};
  for (const check of checksOf(schema)) {
    if (check.check === 'min_length') bounds.min = check.minimum;
    if (check.check === 'max_length') bounds.max = check.maximum;
    if (check.check === 'greater_than') bounds.min = check.value;
    if (check.check === 'less_than') bounds.max = check.value;
  }
  return bounds;
}

/** Checks that have a twin in HCL, by the type that they stand on. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  string: ['string_format', 'custom'],
  number: ['greater_than', 'less_than', 'number_format'],
  array: ['min_length', 'max_length', 'custom'],
  record: ['custom'],
};

/** Throws for a check that Terraform would not make: its verdict and zod's would part. */
function assertTwins(schema: z.core.$ZodType, { pattern, length }: Facets): void {
  const { type } = schema._zod.def;
  const checks = checksOf(schema);
  const strange = checks.find(
    ({ check, format, inclusive }) =>
      !TWINS[type]?.includes(check) ||
      inclusive === false ||
      (check === 'string_format' && (format !== 'regex' || pattern === undefined)) ||
      (check === 'number_format' && format !== 'safeint') ||
      (check === 'custom' && length === undefined),
  );
  if (strange)
    throw new Error(`bug: zod's check ${strange.format ?? strange.check} has no twin in HCL`);
  if (checks.filter(({ check }) => check === 'string_format' || check === 'custom').length > 1)
    throw new Error("bug: two patterns or lengths on one value; HCL's twin knows one");
}

/** The shape of `schema`. Throws for what Terraform cannot say. */
export function shapeOf(schema: z.core.$ZodType, nullable = false): Shape {
  const facets = facetsOf(schema);
  assertTwins(schema, facets);
  const node = { facets, nullable };
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return shapeOf(schema.unwrap(), true);
  }
  if (schema instanceof z.ZodDefault) return shapeOf(schema.unwrap(), nullable);
  if (schema instanceof z.ZodString) {
    const { pattern } = facets;
    return { ...node, kind: 'string', ...(pattern && { pattern }) };
  }
  if (schema instanceof z.ZodEnum)
    return { ...node, kind: 'enum', values: schema.options.map(String) };
  if (schema instanceof z.ZodNumber) {
    const whole = checksOf(schema).some((check) => check.check === 'number_format');
    return { ...node, kind: 'number', whole, ...boundsOf(schema) };
  }
  if (schema instanceof z.ZodBoolean) return { ...node, kind: 'bool' };
  if (schema instanceof z.ZodArray) {
    return {
      ...node,
      kind: 'list',
      element: shapeOf(schema.element),
      ...(facets.length ?? boundsOf(schema)),
    };
  }
  if (schema instanceof z.ZodRecord) {
    return {
      ...node,
      kind: 'map',
      key: shapeOf(schema.keyType),
      value: shapeOf(schema.valueType),
    };
  }
  if (schema instanceof z.ZodObject) return { ...node, kind: 'object', fields: fieldsOf(schema) };
  throw new Error(`bug: ${schema._zod.def.type} has no twin among Terraform's types`);
}

/** The description of `schema`, or of what it wraps as optional or with a default. */
function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const wraps =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault;
  return wraps ? descriptionOf(schema.unwrap()) : undefined;
}

function fieldOf(schema: z.ZodType): Field {
  const optional = schema.safeParse(undefined).success;
  const description = descriptionOf(schema);
  return {
    shape: shapeOf(schema),
    optional,
    ...(schema instanceof z.ZodDefault ? { default: schema.parse(undefined) } : {}),
    ...(description === undefined ? {} : { description }),
  };
}

function fieldsOf(schema: z.ZodObject): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, fieldOf(field as z.ZodType)]),
  );
}

function readVariables(schema: z.ZodObject): Variable[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description } = field as z.ZodType;
    if (!description)
      throw new Error(
        `bug: variable ${name} has no description. End its schema in input.ts with .describe('...')`,
      );
    return { name, ...fieldOf(field as z.ZodType), description };
  });
}

/** What was read of each schema: five ask in a run, and a schema never changes. What it buys: docs/bench.md. */
const READ = new WeakMap<z.ZodObject, readonly Variable[]>();

/** Input variables of a module, in the order of its schema. Throws where one has no description. */
export function variablesOf(schema: z.ZodObject): readonly Variable[] {
  const variables = READ.get(schema) ?? readVariables(schema);
  READ.set(schema, variables);
  return variables;
}

/** Lets go what was read of `schema`: whoever asks again has it read again. */
export function forgetVariables(schema: z.ZodObject): void {
  READ.delete(schema);
}

/** The attributes of an object, or of the objects in a list or map; undefined where there are none. */
export function attributesOf(shape: Shape): Readonly<Record<string, Field>> | undefined {
  if (shape.kind === 'object') return shape.fields;
  if (shape.kind === 'list') return attributesOf(shape.element);
  return shape.kind === 'map' ? attributesOf(shape.value) : undefined;
}

/** Whether `shape` or something in it must never be shown. */
export function isSensitive(shape: Shape): boolean {
  if (shape.facets.sensitive === true) return true;
  if (shape.kind === 'list') return isSensitive(shape.element);
  if (shape.kind === 'map') return isSensitive(shape.key) || isSensitive(shape.value);
  if (shape.kind !== 'object') return false;
  return Object.values(shape.fields).some((field) => isSensitive(field.shape));
}

function fieldType(field: Field): string {
  const type = terraformType(field.shape);
  if (!field.optional) return type;
  return field.default === undefined || field.default === null
    ? `optional(${type})`
    : `optional(${type}, ${printValue(literal(field.default), false)})`;
}

/** The type constraint of `shape`, as it stands behind `type =`; objects take a line per attribute. */
export function terraformType(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
    case 'enum':
      return 'string';
    case 'number':
      return 'number';
    case 'bool':
      return 'bool';
    case 'list':
      return `${shape.facets.set ? 'set' : 'list'}(${terraformType(shape.element)})`;
    case 'map':
      return `map(${terraformType(shape.value)})`;
    case 'object': {
      const fields = Object.entries(shape.fields).map(
        ([name, field]) => `${name} = ${fieldType(field)}`,
      );
      return `object({\n${fields.join('\n')}\n})`;
    }
  }
}
