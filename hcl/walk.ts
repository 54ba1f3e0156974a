/** Every entry of a block, and every expression in a value. */
import type { Block, Entry } from './document';
import { Call, Expression, Noted, Text, When, type Value } from './value';

/** Every expression in `value`, at any depth. */
export function expressionsIn(value: Value): Expression[] {
  if (value instanceof Expression) return [value];
  if (value instanceof Noted) return expressionsIn(value.value);
  if (value instanceof Call) return value.args.flatMap(expressionsIn);
  if (value instanceof When) return [value.condition, ...expressionsIn(value.value)];
  if (value === null || typeof value !== 'object' || value instanceof Text) return [];
  return (Array.isArray(value) ? (value as readonly Value[]) : Object.values(value)).flatMap(
    expressionsIn,
  );
}

/** An entry with the types of the blocks around it, and the names of the `dynamic` ones, which are iterators. */
export interface PlacedEntry {
  entry: Entry;
  around: readonly string[];
  iterators: readonly string[];
}

/** Every entry below `block`. */
export function entriesBelow(
  block: Block,
  around: readonly string[] = [],
  iterators: readonly string[] = [],
): PlacedEntry[] {
  const inside = block.type === 'dynamic' ? [...iterators, ...block.labels] : iterators;
  const below = [...around, block.type];
  return block.body.flatMap((entry) => [
    { entry, around: below, iterators: inside },
    ...(entry.kind === 'block' ? entriesBelow(entry, below, inside) : []),
  ]);
}
