/**
 * Every published module in its other form, Terraform JSON: valid on both engines, and passing tests that were written
 * by hand on one. That HCL and JSON say the same is a unit test; what one engine makes of it, the other does.
 *
 * A test file that modules share asks each of them the same of the same blocks, and an engine parses every expression of
 * JSON anew at each step. So each file is run in one module, the smallest that has it, and each module runs one at least.
 */
import { cpSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { TESTS_OF_INPUTS } from '../../emit/tests-of-inputs';
import type { Document } from '../../hcl/document';
import { toTerraformJson } from '../../hcl/json';
import { sharedTestsOf } from '../../inputs/module-card';
import type { PublishedModule } from '../../modules/blocks/published-module';
import { CATALOGUE } from '../../stacks/catalogue';
import { describeEngines, findEngines } from '../support/engines';
import { lenient, refusedIn } from '../support/lenient-variables';
import { ROOT, stacksOfCatalogue } from '../support/modules';
import { copyPublished, expectTested, expectValid } from '../support/published';
import type { Published } from '../support/published';

jest.setTimeout(1_200_000);

/** Bounds: generated for both forms from one source, and tried on the other. */
const GENERATED_TESTS = basename(TESTS_OF_INPUTS);

/** Terraform where it is, for it is the faster; on a machine without it, the other engine. */
const tested = findEngines().some(({ name }) => name === 'Terraform') ? 'Terraform' : 'OpenTofu';

const testsOf = (name: string) => join(ROOT, 'terraform', name, 'tests');

const json = (document: Document) => JSON.stringify(toTerraformJson(document));

/** Modules and their documents, those with the shortest text first. */
const modules = stacksOfCatalogue()
  .map(({ module, document }) => ({ module, document, length: json(document).length }))
  .sort((one, other) => one.length - other.length);

interface HandWritten {
  file: string;
  /** What it is copied from: several modules can have one source. */
  source: string;
  bytes: number;
}

/** Test files of a module that were written by hand, the smallest first. */
function handWritten(module: PublishedModule): HandWritten[] {
  const folder = testsOf(module.name);
  const shared = new Map(sharedTestsOf(module).map(({ file }) => [basename(file), file]));
  return readdirSync(folder)
    .filter((file) => file !== GENERATED_TESTS)
    .map((file) => ({
      file,
      source: shared.get(file) ?? `${module.source}/tests/${file}`,
      bytes: statSync(join(folder, file)).size,
    }))
    .sort((one, other) => one.bytes - other.bytes);
}

/** The files that each module runs, by its name. */
function chosenTests(): Map<string, HandWritten[]> {
  const taken = new Set<string>();
  return new Map(
    modules.map(({ module }) => {
      const all = handWritten(module);
      const fresh = all.filter(({ source }) => !taken.has(source));
      for (const { source } of all) taken.add(source);
      return [module.name, fresh.length > 0 ? fresh : all.slice(0, 1)];
    }),
  );
}

const chosen = chosenTests();

let published: Published;

/** Writes a module into `folder`, which ends in its name, with some of its tests. */
function writeAsJson(folder: string, document: Document, tests: readonly HandWritten[]): void {
  const { workspace } = published;
  workspace.write(join(folder, 'cdk.tf.json'), json(document));
  for (const { file } of tests)
    cpSync(join(testsOf(basename(folder)), file), workspace.path(folder, 'tests', file));
}

beforeAll(async () => {
  published = await copyPublished();
  for (const { module, document } of modules) {
    const [first, ...others] = chosen.get(module.name) ?? [];
    writeAsJson(join('json', module.name), document, first ? [first] : []);
    const strict = refusedIn(others.map(({ file }) => join(testsOf(module.name), file)));
    const changed = document.map((placed) => ({ ...placed, block: lenient(placed.block, strict) }));
    writeAsJson(join('json-lenient', module.name), changed, others);
  }
});

afterAll(() => published.close());

test('every test file is run in a module, and every module runs one', () => {
  const sources = modules.flatMap(({ module }) => handWritten(module).map(({ source }) => source));
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
