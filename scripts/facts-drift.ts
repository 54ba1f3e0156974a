/**
 * Compares our tables of facts with what AWS and the provider have.
 *
 *   npm run facts:drift -- --model service-2.json --schema schemas.json
 *
 * Ends with 0 where each difference has a reason in schema/drift/known.ts, with 2 where one has none or a reason is
 * stale, and with 1 where a file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { Command, CommanderError } from 'commander';

import { differencesOf, report } from '../schema/drift/drift';
import { KNOWN_DIFFERENCES } from '../schema/drift/known';
import { parseModel, parseSchemas } from '../schema/drift/parse';
import { TABLES } from '../schema/drift/tables';

/** Throws for a file that cannot be read. */
function textOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    throw new Error(`${path}: cannot be read. Pass the path of an existing file.`);
  }
}

function main(): number {
  const options = new Command('facts:drift')
    .requiredOption(
      '--model <file...>',
      'service-2.json of botocore, for bedrock-agentcore-control and bedrock-agentcore',
    )
    .requiredOption('--schema <file>', 'output of `terraform providers schema -json`')
    .exitOverride()
    .parse()
    .opts<{ model: string[]; schema: string }>();
  const models = options.model.map((path) => parseModel(path, textOf(path)));
  const provider = parseSchemas(options.schema, textOf(options.schema));
  const lines = differencesOf({ models, provider, tables: TABLES });
  const { unexplained, stale } = report(lines, KNOWN_DIFFERENCES, models);
  for (const line of unexplained) process.stdout.write(`${line}\n`);
  for (const line of stale) process.stdout.write(`stale reason: ${line}\n`);
  process.stderr.write(
    `facts:drift: ${String(lines.length)} differences, ${String(unexplained.length)} without a reason; ${String(stale.length)} stale reasons\n`,
  );
  return unexplained.length + stale.length > 0 ? 2 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  // Commander has said what is wrong itself.
  if (!(error instanceof CommanderError))
    process.stderr.write(
      `facts:drift: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 1;
}
