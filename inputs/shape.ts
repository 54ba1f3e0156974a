/** A zod schema seen as Terraform sees it: one small tree for types, validations, samples and tables. */
import { z } from 'zod';

import { facetsOf, type Facets } from './facets';

interface Node {
  facets: Facets;
  /** Null (or, in an object, absence) is allowed and means something. */
  nullable: boolean;
}

export type Shape = Node &
  (
    | { kind: 'string'; pattern?: RegExp }
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
  /** What stands for it when left out; undefined where there is none but null. */
  default?: unknown;
}

/** One input variable of a module. */
export interface Variable extends Field {
  name: string;
  description: string;
}

interface CheckDef {
  check: string;
  format?: string;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  value?: number;
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

/** Checks of zod's that have no twin in HCL must not slip in. */
const KNOWN_CHECKS = new Set([
  'min_length',
  'max_length',
  'greater_than',
  'less_than',
  'number_format',
  'string_format',
  'custom',
]);

function assertKnown(schema: z.core.$ZodType): void {
  const strange = checksOf(schema).find(({ check }) => !KNOWN_CHECKS.has(check));
  if (strange) throw new Error(`bug: zod's check ${strange.check} has no twin in HCL`);
}

/** The shape of `schema`. Throws for what Terraform cannot say. */
export function shapeOf(schema: z.core.$ZodType, nullable = false): Shape {
  assertKnown(schema);
  const node = { facets: facetsOf(schema), nullable };
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return shapeOf(schema.unwrap(), true);
  }
  if (schema instanceof z.ZodDefault) return shapeOf(schema.unwrap(), nullable);
  if (schema instanceof z.ZodString) {
    const pattern = checksOf(schema).find((check) => check.format === 'regex')?.pattern;
    return { ...node, kind: 'string', pattern };
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
      ...boundsOf(schema),
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

function fieldOf(schema: z.ZodType): Field {
  const optional = schema.safeParse(undefined).success;
  const withDefault = schema instanceof z.ZodDefault ? { default: schema.parse(undefined) } : {};
  return { shape: shapeOf(schema), optional, ...withDefault };
}

function fieldsOf(schema: z.ZodObject): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, fieldOf(field as z.ZodType)]),
  );
}

/** Input variables of a module, in the order of its schema. Throws where one has no description. */
export function variablesOf(schema: z.ZodObject): Variable[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description } = field as z.ZodType;
    if (!description) throw new Error(`bug: variable ${name} has no description`);
    return { name, description, ...fieldOf(field as z.ZodType) };
  });
}
