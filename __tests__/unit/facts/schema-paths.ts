import type { SchemaBlock, SchemaType } from '../../../schema/provider-schema';
import { schemaOf } from '../../../schema/provider-schema';
import pinned from '../../../schema/types.json';

/** Whether the pinned schema holds a resource type at all. */
export const isPinned = (type: string): boolean =>
  pinned.resources.some((entry) =>
    entry.endsWith('*') ? type.startsWith(entry.slice(0, -1)) : type === entry,
  );

/** Whether the pinned schema of a resource type has an argument or block at a dotted path; `*` is any one segment. */
export const hasPath = ({ type, path }: { type: string; path: readonly string[] }): boolean =>
  blockHas(schemaOf({ kind: 'resource', type }), path);

function blockHas(block: SchemaBlock, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  const blocks = Object.entries(block.block_types ?? {}).filter(([name]) => matches(name, head));
  const attributes = Object.entries(block.attributes ?? {}).filter(([name]) => matches(name, head));
  return (
    blocks.some(([, nested]) => blockHas(nested.block, rest)) ||
    attributes.some(([, attribute]) => typeHas(attribute.type, rest))
  );
}

function typeHas(type: SchemaType, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  if (typeof type === 'string') return false;
  if (type[0] !== 'object') return typeHas(type[1] as SchemaType, path);
  const inner = (type[1] as Readonly<Record<string, SchemaType>>)[head];
  return inner !== undefined && typeHas(inner, rest);
}

const matches = (name: string, segment: string) => segment === '*' || name === segment;
