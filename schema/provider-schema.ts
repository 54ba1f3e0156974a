/** The pinned schema of hashicorp/aws: what is a block, what is an attribute, what is required. */
import file from './aws-6.69.1.json';

/** Version of hashicorp/aws whose schema is pinned. */
export const PROVIDER_VERSION = '6.69.1';

/** A Terraform type as `terraform providers schema -json` writes it: `"string"`, `["list", "string"]`, ... */
export type SchemaType =
  | string
  | readonly [string, SchemaType]
  | readonly ['object', Readonly<Record<string, SchemaType>>];

export interface SchemaAttribute {
  type: SchemaType;
  required?: boolean;
  optional?: boolean;
  computed?: boolean;
  sensitive?: boolean;
  write_only?: boolean;
}

export interface NestedBlock {
  nesting_mode: 'single' | 'list' | 'set' | 'map' | 'group';
  block: SchemaBlock;
  min_items?: number;
  max_items?: number;
}

export interface SchemaBlock {
  attributes?: Readonly<Record<string, SchemaAttribute>>;
  block_types?: Readonly<Record<string, NestedBlock>>;
}

/** Where a type lives: `resource "..."` or `data "..."`. */
export type TypeKind = 'resource' | 'data';

interface Schemas {
  resource_schemas: Record<string, { block: SchemaBlock }>;
  data_source_schemas: Record<string, { block: SchemaBlock }>;
}

const schemas = Object.values(file.provider_schemas)[0] as unknown as Schemas;

/** Whether `schema/types.json` lists a type. */
export function isPinned({ kind, type }: { kind: TypeKind; type: string }): boolean {
  return type in (kind === 'data' ? schemas.data_source_schemas : schemas.resource_schemas);
}

/** Schema of a type. Throws for a type that `schema/types.json` does not list. */
export function schemaOf({ kind, type }: { kind: TypeKind; type: string }): SchemaBlock {
  const found = (kind === 'data' ? schemas.data_source_schemas : schemas.resource_schemas)[type];
  if (!found)
    throw new Error(`bug: ${kind} "${type}" is not in schema/types.json; add it and prune`);
  return found.block;
}

/** Names of the arguments and nested blocks of a block. */
export function namesIn({ attributes = {}, block_types = {} }: SchemaBlock): string[] {
  return [...Object.keys(attributes), ...Object.keys(block_types)];
}
