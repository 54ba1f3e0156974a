/**
 * What a zod schema cannot say by itself but Terraform and its reader need: the words of an error, the length of a
 * text as both engines count it, a value that passes and one that does not.
 */
import { z } from 'zod';

import { charactersOf } from '../hcl/characters';

import { asRe2 } from './re2';

export interface Facets {
  /** What is allowed, in words: a noun phrase. Derived for numbers, lists, and enums where left out. */
  want?: string;
  /** What to do about it, in the imperative, where that says more than `want`. */
  fix?: string;
  /** A value that passes. Needed where a pattern rules. */
  good?: string;
  /** Values that do not pass, each for a reason of its own. Needed where a pattern rules. */
  bad?: readonly string[];
  /** Fields of an object that pass, where a rule of the module refuses those that must be there alone. */
  example?: Readonly<Record<string, unknown>>;
  /** Items of a list that a rule of the module wants beside a bad one, or it would refuse that list by itself. */
  beside?: readonly unknown[];
  /** Source of a text's pattern as it was written, before zod got it with RE2's meaning. */
  pattern?: string;
  /** Length of a text in characters as Terraform's `length` counts them; of a set or map in elements. */
  length?: { min: number; max?: number };
  /** A Terraform set: order and repetition mean nothing. */
  set?: boolean;
  /** Never shown in a plan or a message. */
  sensitive?: boolean;
  /** Not repeated in a message, though no secret: in its place somebody may have written one. */
  unrepeated?: boolean;
}

/** Facets of a schema; a schema derived from it (`describe`, `default`) keeps them. */
export const FACETS = z.registry<Facets>();

/** Facets of `schema`, empty where it has none. */
export function facetsOf(schema: z.core.$ZodType): Facets {
  return FACETS.get(schema) ?? {};
}

/** A string that matches `expression`, which means to zod what it means to Terraform. */
export function pattern(
  expression: RegExp,
  facets: Required<Pick<Facets, 'want' | 'good' | 'bad'>> &
    Pick<Facets, 'fix' | 'sensitive' | 'unrepeated'>,
): z.ZodString {
  return z
    .string()
    .regex(asRe2(expression))
    .register(FACETS, { ...facets, pattern: expression.source });
}

/** A repeated class of characters as AWS writes it, `^[a-z]+$` or `^[a-z]*$`, for `min` to `max` of them. */
export function bounded(source: string, { min, max }: { min: number; max: number }): RegExp {
  if (!/^\^\[[^\]]+\][+*]\$$/.test(source)) throw new Error(`bug: ${source} has no one class`);
  return new RegExp(source.replace(/[+*]\$$/, `{${min},${max}}$`));
}

/** Free text of `min` to `max` characters. */
export function text({
  min,
  max,
  ...facets
}: { min: number; max: number } & Pick<Facets, 'fix' | 'sensitive'>): z.ZodString {
  return z
    .string()
    .refine((value) => charactersOf(value) >= min && charactersOf(value) <= max)
    .register(FACETS, {
      length: { min, max },
      ...facets,
    });
}

/** A whole number from `min` to `max`. */
export function wholeNumber({ min, max, fix }: { min: number; max: number; fix?: string }) {
  return z.number().int().min(min).max(max).register(FACETS, { fix });
}

/** One of `values`. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T, fix?: string) {
  return z.enum(values).register(FACETS, { fix });
}

/** An object of `fields` that says which of them do, where a rule wants more than those that must be there. */
export function objectOf<T extends z.ZodRawShape>(
  fields: T,
  { example }: Required<Pick<Facets, 'example'>>,
) {
  return z.strictObject(fields).register(FACETS, { example });
}

/** `fields` of an object with a description of each attribute, for the heredoc and the README of the input. */
export function described<T extends z.ZodRawShape>(
  fields: T,
  descriptions: Readonly<Record<keyof T, string>>,
): T {
  const entries = Object.entries(fields) as [keyof T & string, z.ZodType][];
  return Object.fromEntries(
    entries.map(([name, field]) => [name, field.describe(descriptions[name])]),
  ) as unknown as T;
}

interface Count {
  min?: number;
  max?: number;
  fix?: string;
}

/** How many of `items` a set of them holds. */
export function countDifferent(items: readonly unknown[]): number {
  return new Set(items.map((item) => JSON.stringify(item))).size;
}

/** A set of what `element` describes, `min` to `max` different ones. */
export function setOf<T extends z.ZodType>(element: T, { min = 0, max, fix }: Count = {}) {
  if (min === 0 && max === undefined) return z.array(element).register(FACETS, { fix, set: true });
  return z
    .array(element)
    .refine((items) => {
      const count = countDifferent(items);
      return count >= min && count <= (max ?? count);
    })
    .register(FACETS, { fix, set: true, length: { min, max } });
}

/** A list of what `element` describes, `min` to `max` of them. */
export function listOf<T extends z.ZodType>(
  element: T,
  { min = 0, max, fix, beside }: Count & Pick<Facets, 'beside'> = {},
) {
  const atLeast = min > 0 ? z.array(element).min(min) : z.array(element);
  return (max === undefined ? atLeast : atLeast.max(max)).register(FACETS, { fix, beside });
}

/** A map from keys that the user chooses, `min` to `max` of them. */
export function mapOf<T extends z.ZodType>(
  value: T,
  {
    key = z.string(),
    min = 0,
    max,
    want,
    fix,
  }: Count & Pick<Facets, 'want'> & { key?: z.ZodString } = {},
) {
  const record = z.record(key, value);
  if (min === 0 && max === undefined) return record;
  return record
    .refine((entries) => {
      const count = Object.keys(entries).length;
      return count >= min && count <= (max ?? count);
    })
    .register(FACETS, { want, fix, length: { min, max } });
}
