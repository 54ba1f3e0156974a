/** Every published module and every example, as a user's engine sees them, as HCL and as JSON: valid, and passing its own tests. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { CATALOGUE } from '../../stacks/catalogue';
import { appOf } from '../../stacks/render';
import { describeEngines, init, runTests, validate } from '../support/engines';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { copyToWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(1_200_000);

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

const GENERATED_TESTS = 'inputs.tftest.hcl';

const examplesOf = (name: string) => readdirSync(join(ROOT, 'terraform', name, 'examples')).sort();

const writtenTestsOf = (name: string) =>
  readdirSync(join(ROOT, 'terraform', name, 'tests')).filter((file) => file !== GENERATED_TESTS);

let provider: SchemaProvider;
let workspace: Workspace;

beforeAll(async () => {
  provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE });
  // All of them, side by side: an example may compose several.
  workspace = copyToWorkspace(join(ROOT, 'terraform'));
  for (const { module, document } of appOf(CATALOGUE).stacks) {
    workspace.write(`json/${module.name}/cdk.tf.json`, JSON.stringify(toTerraformJson(document)));
    for (const file of writtenTestsOf(module.name)) {
      const tests = join('tests', file);
      cpSync(workspace.path(module.name, tests), workspace.path('json', module.name, tests));
    }
  }
});

afterAll(async () => {
  await provider.stop();
  workspace.remove();
});

describeEngines('modules', (engine) => {
  const runIn = (...path: string[]) => ({
    engine,
    cwd: workspace.path(...path),
    reattach: provider.reattach,
    timeoutSeconds: 1_100,
    // Each engine keeps its own data beside the other's.
    env: { TF_DATA_DIR: `.terraform-${engine.name}` },
  });

  test.each(CATALOGUE.map(({ name }) => name))('%s is valid and passes its tests', async (name) => {
    const run = runIn(name);
    await init(run);
    expect(await validate(run)).toEqual([]);
    const { runs, diagnostics } = await runTests(run);
    const failed = runs.filter(({ status }) => status !== 'pass');
    expect({ failed, diagnostics }).toEqual({ failed: [], diagnostics: [] });
    expect(runs.length).toBeGreaterThan(10);
  });

  test.each(CATALOGUE.map(({ name }) => name))(
    '%s as JSON is valid and passes the tests that were written by hand',
    async (name) => {
      const run = runIn('json', name);
      await init(run);
      expect(await validate(run)).toEqual([]);
      const { runs, diagnostics } = await runTests(run);
      const failed = runs.filter(({ status }) => status !== 'pass');
      expect({ failed, diagnostics }).toEqual({ failed: [], diagnostics: [] });
      expect(runs.length).toBeGreaterThan(5);
    },
  );

  test.each(CATALOGUE.flatMap(({ name }) => examplesOf(name).map((example) => [name, example])))(
    '%s: the example %s is valid',
    async (name, example) => {
      const run = runIn(name, 'examples', example);
      await init(run);
      expect(await validate(run)).toEqual([]);
    },
  );
});
