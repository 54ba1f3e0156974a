import { readFileSync } from 'node:fs';

import type { NestedBlock, SchemaAttribute, SchemaBlock } from '../../../schema/provider-schema';

import type {
  GetSchemaResponse,
  WireAttribute,
  WireBlock,
  WireNestedBlock,
  WireSchema,
} from './wire';

interface TypeSchema {
  version?: number;
  block: SchemaBlock;
}

/** The schema of one provider, as `terraform providers schema -json` prints it. */
export interface ProviderSchema {
  provider: TypeSchema;
  resource_schemas: Readonly<Record<string, TypeSchema>>;
  data_source_schemas: Readonly<Record<string, TypeSchema>>;
}

/** A schema, and the same as the protocol carries it. */
interface ServedSchema {
  schema: ProviderSchema;
  wire: GetSchemaResponse;
}

const served = new Map<string, ServedSchema>();

/** The schema of a file, which is read once. */
export function servedSchema(file: string): ServedSchema {
  const known = served.get(file);
  if (known) return known;
  const schema = readSchema(file);
  const read = { schema, wire: schemaToWire(schema) };
  served.set(file, read);
  return read;
}

/** Reads the first provider of a schema file. */
function readSchema(file: string): ProviderSchema {
  const content = JSON.parse(readFileSync(file, 'utf8')) as {
    provider_schemas: Record<string, ProviderSchema>;
  };
  const [schema] = Object.values(content.provider_schemas);
  if (!schema) throw new Error(`${file}: found no provider schema; want one.`);
  return schema;
}

/** The schema as the protocol carries it. */
function schemaToWire(schema: ProviderSchema): GetSchemaResponse {
  return {
    provider: typeToWire(schema.provider),
    resource_schemas: mapValues(schema.resource_schemas, typeToWire),
    data_source_schemas: mapValues(schema.data_source_schemas, typeToWire),
    // An engine then asks for the schema once a process, not at every step.
    server_capabilities: { get_provider_schema_optional: true },
  };
}

function typeToWire({ version = 0, block }: TypeSchema): WireSchema {
  return { version, block: blockToWire(block) };
}

function blockToWire(block: SchemaBlock): WireBlock {
  return {
    version: 0,
    attributes: Object.entries(block.attributes ?? {}).map(attributeToWire),
    block_types: Object.entries(block.block_types ?? {}).map(nestedToWire),
  };
}

function attributeToWire([name, attribute]: [string, SchemaAttribute]): WireAttribute {
  const { type, required, optional, computed, sensitive, write_only } = attribute;
  return {
    name,
    type: Buffer.from(JSON.stringify(type)),
    required,
    optional,
    computed,
    sensitive,
    write_only,
  };
}

function nestedToWire([name, nested]: [string, NestedBlock]): WireNestedBlock {
  return {
    type_name: name,
    block: blockToWire(nested.block),
    nesting: nested.nesting_mode.toUpperCase() as WireNestedBlock['nesting'],
    min_items: nested.min_items ?? 0,
    max_items: nested.max_items ?? 0,
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
