/**
 * The catalogue as literal calls of cdktf: what somebody would write who declares the same blocks by hand. Made from
 * our own JSON, so that the bare app has the same resources, lookups, variables, locals and outputs.
 */
import type { Json } from '../hcl/json';
import {
  schemaOf,
  type SchemaBlock,
  type SchemaType,
  type TypeKind,
} from '../schema/provider-schema';

type JsonObject = { [key: string]: Json };

/** A resource or lookup: a class of the bindings with its arguments, and what the class has no place for. */
export interface Made {
  kind: TypeKind;
  type: string;
  label: string;
  config: JsonObject;
  overrides: JsonObject;
}

/** One module as the calls that make it. */
export interface Declarations {
  name: string;
  terraform: JsonObject;
  made: Made[];
  variables: JsonObject;
  locals: JsonObject;
  outputs: JsonObject;
}

/** Arguments of Terraform's own, and blocks that stand once for each element. */
const META = ['count', 'for_each', 'depends_on', 'lifecycle', 'dynamic'];

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
}

/** The value of an attribute: keys of its objects are names of the bindings, keys of its maps are the user's. */
function attributeValue(value: Json, type: SchemaType): Json {
  if (typeof type === 'string') return value;
  if (Array.isArray(value)) {
    const element = type[0] === 'object' ? type : (type[1] as SchemaType);
    return value.map((item) => attributeValue(item, element));
  }
  if (type[0] !== 'object' || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [camelCase(key), item]));
}

/** The bindings have no place for a block that stands once for each element, however deep: its whole block is an override. */
function holdsDynamic(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsDynamic);
  return 'dynamic' in value || Object.values(value).some(holdsDynamic);
}

function configOf(body: JsonObject, schema: SchemaBlock): JsonObject {
  const entries = Object.entries(body).map(([name, value]): [string, Json] => {
    const nested = schema.block_types?.[name];
    if (!nested) {
      return [camelCase(name), attributeValue(value, schema.attributes?.[name]?.type ?? 'string')];
    }
    const items = (value as JsonObject[]).map((item) => configOf(item, nested.block));
    const isSingle = nested.max_items === 1 || nested.nesting_mode === 'single';
    return [camelCase(name), isSingle ? (items[0] ?? {}) : items];
  });
  return Object.fromEntries(entries);
}

function madeOf(kind: TypeKind, types: JsonObject): Made[] {
  return Object.entries(types).flatMap(([type, labels]) =>
    Object.entries(labels as { [label: string]: JsonObject }).map(([label, body]): Made => {
      const isOver = ([name, value]: [string, Json]) => META.includes(name) || holdsDynamic(value);
      const own = Object.entries(body).filter((entry) => !isOver(entry));
      const config = configOf(Object.fromEntries(own), schemaOf({ kind, type }));
      const overrides = Object.fromEntries(Object.entries(body).filter(isOver));
      return { kind, type, label, config, overrides };
    }),
  );
}

function section(json: JsonObject, name: string): JsonObject {
  const found = json[name];
  return isObject(found) ? found : {};
}

/** The calls that make the module of this name and JSON. */
export function declarationsOf(name: string, json: JsonObject): Declarations {
  return {
    name,
    terraform: section(json, 'terraform'),
    made: [
      ...madeOf('resource', section(json, 'resource')),
      ...madeOf('data', section(json, 'data')),
    ],
    variables: section(json, 'variable'),
    locals: section(json, 'locals'),
    outputs: section(json, 'output'),
  };
}
