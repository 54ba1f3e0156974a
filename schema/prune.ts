/**
 * Cuts a full provider schema down to the types in `types.json`.
 *
 *   npm run schema:prune -- --from FILE --provider-version 6.69.1
 *
 * FILE is the output of `terraform providers schema -json`, or a file of the same shape.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from 'commander';
import { sync as writeFileAtomic } from 'write-file-atomic';

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
      `schema: found no ${missing.join(', ')}; want every type of schema/types.json. ` +
        'Fix: correct the list, or take the schema of a provider version that has them.',
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

/** The part of `file` that the project uses, in canonical form. */
export function prune(file: SchemaFile, wanted: typeof types): unknown {
  const found = Object.entries(file.provider_schemas).find(([name]) => name.endsWith('/aws'));
  if (!found) {
    throw new Error(
      'schema: found no provider */aws in the file; want the schema of hashicorp/aws.',
    );
  }
  const [, schemas] = found;
  return canonical({
    format_version: file.format_version,
    provider_schemas: {
      'registry.terraform.io/hashicorp/aws': {
        provider: schemas.provider,
        resource_schemas: pick(schemas.resource_schemas ?? {}, wanted.resources),
        data_source_schemas: pick(schemas.data_source_schemas ?? {}, wanted.data_sources),
      },
    },
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
  process.stdout.write(`wrote ${target}\n`);
}

if (require.main === module) main();
