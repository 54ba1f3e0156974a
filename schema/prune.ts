/**
 * Cuts a full provider schema down to the types in `types.json`, and lists their bindings in `bindings.ts`.
 *
 *   npm run schema:prune -- --from FILE --provider-version 6.69.1
 *
 * FILE is the output of `terraform providers schema -json`, or a file of the same shape.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from 'commander';
import { sync as writeFileAtomic } from 'write-file-atomic';

import { printBindings } from './print-bindings';
import types from './types.json';

interface Schemas {
  provider?: unknown;
  resource_schemas?: Record<string, unknown>;
  data_source_schemas?: Record<string, unknown>;
}

interface SchemaFile {
  format_version: string;
  provider_schemas: Record<string, Schemas>;
}

/** Keeps what `names` list; a name that ends in `*` keeps every type with that prefix. */
export function pick(from: Record<string, unknown>, names: readonly string[]) {
  const prefixes = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  const missing = names.filter((name) => !name.endsWith('*') && !(name in from));
  if (missing.length > 0) {
    throw new Error(
      `schema: found no ${missing.join(', ')}. Expected every type of schema/types.json. ` +
        'Correct the list, or take the schema of a provider version that has them.',
    );
  }
  const keep = (type: string) =>
    names.includes(type) || prefixes.some((prefix) => type.startsWith(prefix));
  return Object.fromEntries(Object.entries(from).filter(([type]) => keep(type)));
}

/** Sorts keys at every depth, and drops prose (descriptions): the schema is data here. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key, child]) => !(key.startsWith('description') && typeof child === 'string'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, child]) => [key, canonical(child)]));
}

/** The types of `file` that the project uses. */
function picked(file: SchemaFile, wanted: typeof types): Required<Schemas> {
  const found = Object.entries(file.provider_schemas).find(([name]) => name.endsWith('/aws'));
  if (!found) {
    throw new Error(
      'schema: found no provider */aws in the file. Expected the schema of hashicorp/aws.',
    );
  }
  const [, schemas] = found;
  return {
    provider: schemas.provider,
    resource_schemas: pick(schemas.resource_schemas ?? {}, wanted.resources),
    data_source_schemas: pick(schemas.data_source_schemas ?? {}, wanted.data_sources),
  };
}

/** The part of `file` that the project uses, in canonical form. */
export function prune(file: SchemaFile, wanted: typeof types): unknown {
  return canonical({
    format_version: file.format_version,
    provider_schemas: { 'registry.terraform.io/hashicorp/aws': picked(file, wanted) },
  });
}

/** The text of `bindings.ts` for the types of `file` that the project uses. */
export function bindingsFor(file: SchemaFile, wanted: typeof types): string {
  const { resource_schemas, data_source_schemas } = picked(file, wanted);
  return printBindings({
    resources: Object.keys(resource_schemas),
    dataSources: Object.keys(data_source_schemas),
    generated: wanted.generated_bindings,
  });
}

function main(): void {
  const options = new Command('schema:prune')
    .requiredOption('--from <file>', 'output of `terraform providers schema -json`')
    .requiredOption('--provider-version <version>', 'version of hashicorp/aws that printed it')
    .parse()
    .opts<{ from: string; providerVersion: string }>();
  const file = JSON.parse(readFileSync(options.from, 'utf8')) as SchemaFile;
  const target = join(__dirname, `aws-${options.providerVersion}.json`);
  writeFileAtomic(target, JSON.stringify(prune(file, types)) + '\n');
  writeFileAtomic(join(__dirname, 'bindings.ts'), bindingsFor(file, types));
  process.stdout.write(`wrote ${target}\n`);
}

if (require.main === module) main();
