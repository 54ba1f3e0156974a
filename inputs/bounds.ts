/** What a shape admits by itself: HCL's condition, and the words for it in both languages. */
import { quote } from '../hcl/quote';

import { alternatives } from './alternatives';
import type { Shape } from './shape';

/** The bound of one node. */
export interface Bound {
  /** HCL source that holds where the value is fine; a null makes it fail, or false. */
  condition: (ref: string) => string;
  /** What a message shows: the value itself, or how long it is. */
  shows: 'text' | 'number' | 'characters' | 'count';
  want: string;
  fix?: string;
}

/** `text` as the inside of a quoted template. */
export function inQuotes(text: string): string {
  return quote(text).slice(1, -1);
}

/** "1 to 16", "at least 1", "at most 50". */
export function rangeInWords({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return min === max ? `${min}` : `${min} to ${max}`;
  return max === undefined ? `at least ${min ?? 0}` : `at most ${max}`;
}

/** Nothing is shorter than 0: neither a reader nor Terraform needs to be told. */
function lengthBounds({ min, max }: { min?: number; max?: number }): {
  min?: number;
  max?: number;
} {
  return { min: min === 0 ? undefined : min, max };
}

function between(ref: string, { min, max }: { min?: number; max?: number }): string {
  const lower = min === undefined ? [] : [`${ref} >= ${min}`];
  const upper = max === undefined ? [] : [`${ref} <= ${max}`];
  return [...lower, ...upper].join(' && ');
}

/** The source of a regular expression as an HCL string. */
function regexLiteral(pattern: string): string {
  return quote(pattern.replaceAll('\\/', '/'));
}

function lengthBound(
  shape: Shape,
  shows: 'characters' | 'count',
  bounds: { min?: number; max?: number } | undefined,
): Bound[] {
  const { min, max } = lengthBounds(bounds ?? {});
  if (min === undefined && max === undefined) return [];
  const noun = shows === 'characters' ? ' characters' : '';
  return [
    {
      condition: (ref) => between(`length(${ref})`, { min, max }),
      shows,
      want: shape.facets.want ?? rangeInWords({ min, max }) + noun,
      fix: shape.facets.fix,
    },
  ];
}

function numberBound(shape: Shape & { kind: 'number' }): Bound[] {
  const { min, max, whole } = shape;
  const isBounded = min !== undefined || max !== undefined;
  if (!isBounded && !whole) return [];
  const conditions = (ref: string) => [
    ...(isBounded ? [between(ref, { min, max })] : []),
    ...(whole ? [`floor(${ref}) == ${ref}`] : []),
  ];
  const words = [...(whole ? ['a whole number'] : []), ...(isBounded ? [rangeInWords(shape)] : [])];
  return [
    {
      condition: (ref) => conditions(ref).join(' && '),
      shows: 'number',
      want: shape.facets.want ?? words.join(', '),
      fix: shape.facets.fix,
    },
  ];
}

/** The bound of the node itself, not of what it holds; at most one. */
export function boundsOf(shape: Shape): Bound[] {
  const { want, fix, length } = shape.facets;
  switch (shape.kind) {
    case 'string': {
      const { pattern, facets } = shape;
      if (!pattern) return lengthBound(shape, 'characters', length);
      const literal = regexLiteral(pattern);
      return [
        {
          condition: (ref) => `can(regex(${literal}, ${ref}))`,
          shows: facets.unrepeated ? 'characters' : 'text',
          want: want ?? '',
          fix,
        },
      ];
    }
    case 'enum':
      return [
        {
          condition: (ref) => `contains([${shape.values.map(quote).join(', ')}], ${ref})`,
          shows: 'text',
          want: want ?? alternatives(shape.values),
          fix,
        },
      ];
    case 'number':
      return numberBound(shape);
    case 'list':
      return lengthBound(shape, 'count', shape);
    case 'map':
      return lengthBound(shape, 'count', length);
    case 'bool':
    case 'object':
      return [];
  }
}
