/** The catalogue as tests look at it: each module's stack, and the files that a run would write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTree } from '../../emit/disk';
import type { Files } from '../../emit/files';
import type { Block, Entry } from '../../hcl/document';
import { Call, Expression, Noted, Text, When, type Value } from '../../hcl/value';
import { CATALOGUE } from '../../stacks/catalogue';
import type { ModuleStack } from '../../stacks/module-stack';
import { appOf, filesOf } from '../../stacks/render';

export const ROOT = join(__dirname, '../..');

/** A new stack for each module of the catalogue. */
export function stacksOfCatalogue(): ModuleStack[] {
  return appOf(CATALOGUE).stacks;
}

/** Every file of the catalogue, rendered in memory. */
export function renderCatalogue(): Files {
  const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const assetsOf = (source: string) => readTree(join(ROOT, source));
  return new Map(filesOf(stacksOfCatalogue(), { license, assetsOf }));
}

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

/** Every entry below `block` with the labels of the dynamic blocks around it: their names are iterators. */
export function entriesOf(
  block: Block,
  iterators: readonly string[] = [],
): { entry: Entry; iterators: readonly string[] }[] {
  const inside = block.type === 'dynamic' ? [...iterators, ...block.labels] : iterators;
  return block.body.flatMap((entry) => [
    { entry, iterators: inside },
    ...(entry.kind === 'block' ? entriesOf(entry, inside) : []),
  ]);
}
