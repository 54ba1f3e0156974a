/**
 * Every published module in its other form, Terraform JSON: valid on both engines, and passing tests that were written
 * by hand on one. That HCL and JSON say the same is a unit test; what one engine makes of it, the other does.
 *
 * A test file that modules share asks each of them the same of the same blocks, and an engine parses every expression of
 * JSON anew at each step. So each file is run in one module, and each module runs one at least.
 */
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { CATALOGUE } from '../../stacks/catalogue';
import type { ModuleStack } from '../../stacks/module-stack';
import { describeEngines, hasTerraform } from '../support/engines';
import { lenient, refusedIn } from '../support/lenient-variables';
import { stacksOfCatalogue } from '../support/modules';
import { copyPublished, expectTested, expectValid } from '../support/published';
import type { Published } from '../support/published';
import {
  copyTests,
  eachTestOnce,
  pathOf,
  testsByHand,
  type TestByHand,
} from '../support/tests-by-hand';

jest.setTimeout(1_200_000);

/** Terraform where it is, for it is the faster; on a machine without it, the other engine. */
const tested = hasTerraform() ? 'Terraform' : 'OpenTofu';

const modules = stacksOfCatalogue();
const chosen = eachTestOnce();

let published: Published;

/** Writes a module into a folder, with some of its tests. */
function writeAsJson(
  folder: string,
  { module: { name }, document }: Pick<ModuleStack, 'module' | 'document'>,
  tests: readonly TestByHand[],
): void {
  const { workspace } = published;
  workspace.write(join(folder, name, 'cdk.tf.json'), JSON.stringify(toTerraformJson(document)));
  copyTests(name, tests, workspace.path(folder, name));
}

beforeAll(async () => {
  published = await copyPublished();
  for (const { module, document } of modules) {
    const [first, ...others] = chosen.get(module.name) ?? [];
    writeAsJson('json', { module, document }, first ? [first] : []);
    const strict = refusedIn(others.map((test) => pathOf(module.name, test)));
    const changed = document.map((placed) => ({ ...placed, block: lenient(placed.block, strict) }));
    writeAsJson('json-lenient', { module, document: changed }, others);
  }
});

afterAll(() => published.close());

test('every test file is run in a module, and every module runs one', () => {
  const sources = modules.flatMap(({ module }) => testsByHand(module).map(({ source }) => source));
  const run = [...chosen.values()].flat().map(({ source }) => source);
  expect(new Set(run)).toEqual(new Set(sources));
  expect([...chosen.values()].filter((files) => files.length === 0)).toEqual([]);
});

describeEngines('modules as JSON', (engine) => {
  test.each(CATALOGUE.map(({ name }) => name))('%s is valid', (name) =>
    expectValid(published.runIn(engine, 'json', name)),
  );
});

describeEngines(
  'tests by hand of modules as JSON',
  (engine) => {
    test.each(modules.map(({ module }) => module.name))('%s passes them', async (name) => {
      await expectTested(published.runIn(engine, 'json', name), 0);
      if ((chosen.get(name) ?? []).length > 1)
        await expectTested(published.runIn(engine, 'json-lenient', name), 0);
    });
  },
  tested,
);
