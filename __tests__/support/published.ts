import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { CATALOGUE } from '../../stacks/catalogue';

import { init, runTests, validate } from './engines';
import type { Engine, EngineRun } from './engines';
import { existingAccount } from './fixtures';
import { startSchemaProvider } from './schema-provider';
import type { Fixture } from './schema-provider/fixture';
import { copyToWorkspace } from './workspace';
import type { Workspace } from './workspace';

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

/** Every published module with each of its examples. */
export const EXAMPLES = CATALOGUE.flatMap(({ name }) =>
  readdirSync(join(ROOT, 'terraform', name, 'examples'))
    .sort()
    .map((example): [module: string, example: string] => [name, example]),
);

/** Every published module side by side, for an example may compose several, and a provider for them. */
export interface Published {
  readonly workspace: Workspace;
  /** How an engine runs in a folder of the workspace. */
  readonly runIn: (engine: Engine, ...path: string[]) => EngineRun;
  /** Names of the variables of a folder. */
  readonly variablesIn: (...path: string[]) => string[];
  /** Forgets what runs made in the account. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** A copy of `terraform/`, so that nothing is left in the checkout, in an account with `fixtures`. */
export async function copyPublished(
  fixtures: readonly Fixture[] = existingAccount(),
): Promise<Published> {
  const provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE, fixtures });
  const workspace = copyToWorkspace(join(ROOT, 'terraform'));
  return {
    workspace,
    runIn: (engine, ...path) => ({
      engine,
      cwd: workspace.path(...path),
      reattach: provider.reattach,
      timeoutSeconds: 1_100,
      // Each engine keeps its own data beside the other's.
      env: { TF_DATA_DIR: `.terraform-${engine.name}` },
    }),
    variablesIn: (...path) => variablesOf(workspace.path(...path)),
    reset: () => provider.reset(),
    close: async () => {
      await provider.stop();
      workspace.remove();
    },
  };
}

/** Names of the variables of a folder. */
export function variablesOf(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tf'));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return [...text.matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name ?? '');
}

/** Expects the folder to be valid. */
export async function expectValid(run: EngineRun): Promise<void> {
  await init(run);
  expect(await validate(run)).toEqual([]);
}

/** Expects all runs of the tests of a folder to pass, and returns how many there are. */
export async function expectPassed(run: EngineRun): Promise<number> {
  const { runs, diagnostics } = await runTests(run);
  const failed = runs.filter(({ status }) => status !== 'pass');
  expect({ failed, diagnostics }).toEqual({ failed: [], diagnostics: [] });
  return runs.length;
}

/** Expects more than `least` runs of the tests of a folder to pass, all of them. */
export async function expectTested(run: EngineRun, least: number): Promise<void> {
  await init(run);
  expect(await expectPassed(run)).toBeGreaterThan(least);
}
