/** What a block sets that the pinned schema does not have, or does not set though it must. */
import type { Block } from '../../hcl/document';
import {
  schemaOf,
  type NestedBlock,
  type SchemaBlock,
  type TypeKind,
} from '../../schema/provider-schema';

/** Terraform's own arguments and blocks of a resource. */
const META = new Set(['count', 'for_each', 'depends_on', 'provider', 'lifecycle']);

/** A nested block, out of `dynamic` if it is one. */
function plain(block: Block): { name: string; content: Block; isDynamic: boolean } {
  if (block.type !== 'dynamic') return { name: block.type, content: block, isDynamic: false };
  const content = block.body.find(
    (entry): entry is Block => entry.kind === 'block' && entry.type === 'content',
  );
  if (!content) throw new Error('bug: a dynamic block without content');
  return { name: block.labels[0] ?? '', content, isDynamic: true };
}

function countFaults(
  path: string,
  { min_items = 0, max_items, nesting_mode }: NestedBlock,
  found: { isDynamic: boolean }[],
): string[] {
  const most = max_items ?? (['single', 'group'].includes(nesting_mode) ? 1 : Infinity);
  const isFew = found.length < min_items;
  const isMany = found.filter(({ isDynamic }) => !isDynamic).length > most;
  return isFew || isMany ? [`${path}: ${found.length} blocks`] : [];
}

function faultsOfBody(path: string, block: Block, schema: SchemaBlock, isTop: boolean): string[] {
  const attributes = schema.attributes ?? {};
  const nested = schema.block_types ?? {};
  const entries = block.body.filter(
    (entry) => !(isTop && META.has(entry.kind === 'attribute' ? entry.name : entry.type)),
  );
  const set = entries.filter((entry) => entry.kind === 'attribute').map(({ name }) => name);
  const blocks = entries.filter((entry) => entry.kind === 'block').map(plain);
  return [
    ...set.filter((name) => !attributes[name]).map((name) => `${path}.${name}: no such argument`),
    ...set
      .filter(
        (name) => attributes[name] && !attributes[name].optional && !attributes[name].required,
      )
      .map((name) => `${path}.${name}: only the provider sets it`),
    ...set
      .filter((name, index) => set.indexOf(name) !== index)
      .map((name) => `${path}.${name}: set twice`),
    ...Object.keys(attributes)
      .filter((name) => attributes[name]?.required && !set.includes(name))
      .map((name) => `${path}.${name}: required, and not set`),
    ...blocks
      .filter(({ name }) => !nested[name])
      .map(({ name }) => `${path}.${name}: no such block`),
    ...Object.entries(nested).flatMap(([name, inner]) => {
      const found = blocks.filter((each) => each.name === name);
      const inside = `${path}.${name}`;
      return [
        ...countFaults(inside, inner, found),
        ...found.flatMap(({ content }) => faultsOfBody(inside, content, inner.block, false)),
      ];
    }),
  ];
}

/** Faults of a `resource` or `data` block. */
export function schemaFaults(block: Block): string[] {
  const [type = ''] = block.labels;
  return faultsOfBody(
    block.labels.join('.'),
    block,
    schemaOf({ kind: block.type as TypeKind, type }),
    true,
  );
}
