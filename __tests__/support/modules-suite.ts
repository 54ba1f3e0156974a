/** Every published module and every example, as the engine of a user sees them: valid, and passing their own tests. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TESTS_OF_INPUTS } from '../../emit/tests-of-inputs';
import type { ModuleCard } from '../../inputs/module-card';
import { CATALOGUE } from '../../stacks/catalogue';

import { describeEngines, init, versionOf } from './engines';
import type { Engine } from './engines';
import { lenientVariables, refusedIn } from './lenient-variables';
import { copyPublished, EXAMPLES, expectPassed, expectTested, expectValid } from './published';
import type { Published } from './published';
import { copyTests, eachTestOnce, pathOf } from './tests-by-hand';

jest.setTimeout(1_200_000);

const NAMES = CATALOGUE.map(({ name }) => name);

/** The runs of bounds as they are with variables alone: without lookups, and without answers to them. */
function boundsAlone(text: string): string {
  const blocks = text.split(/^(?=(?:mock_provider|variables|run) )/m);
  return blocks
    .filter((block) => !block.startsWith('mock_provider '))
    .join('')
    .replace(/^ {2}override_data \{\n(?:.*\n)*? {2}\}\n/gm, '');
}

const oneEach = eachTestOnce();

/**
 * Splits the tests of a module over two copies. In `by-hand` are those that are run in this module, and variables have only
 * the conditions that they expect to fail. In `bounds` are the generated ones, beside the variables alone. Returns how many
 * the latter are.
 */
function splitTests({ workspace }: Published, module: ModuleCard): number {
  const { name } = module;
  const text = boundsAlone(readFileSync(workspace.path(name, TESTS_OF_INPUTS), 'utf8'));
  const variables = readFileSync(workspace.path(name, 'variables.tf'), 'utf8');
  workspace.write(join('bounds', name, TESTS_OF_INPUTS), text);
  workspace.write(join('bounds', name, 'variables.tf'), variables);

  const byHand = join('by-hand', name);
  for (const file of readdirSync(workspace.path(name)).filter((each) => each.endsWith('.tf')))
    cpSync(workspace.path(name, file), workspace.path(byHand, file));
  const tests = oneEach.get(name) ?? [];
  copyTests(name, tests, workspace.path(byHand));
  const strict = refusedIn(tests.map((test) => pathOf(name, test)));
  workspace.write(join(byHand, 'variables.tf'), lenientVariables(module, strict));
  return text.match(/^run /gm)?.length ?? 0;
}

/** The version that a root demands. */
const floorOf = (folder: string): string =>
  /required_version = ">= ([\d.]+)"/.exec(readFileSync(join(folder, 'versions.tf'), 'utf8'))?.[1] ??
  '0';

const isOlder = (version: string, floor: string): boolean =>
  version.localeCompare(floor, 'en', { numeric: true }) < 0;

/**
 * Which tests of a module run where. As shipped: all of them in the module. In parts, in half the time: those of
 * bounds with its variables alone, and those by hand where variables take anything, a file that modules share in one of
 * them; another suite plans the examples. What one engine makes of the whole, the other does too.
 */
type Way = 'as shipped' | 'in parts';

/** Registers the tests of one engine. Each engine has a suite: the two are the longest, and run side by side. */
export function testModules(name: Engine['name'], way: Way): void {
  let published: Published;
  const bounded = new Map<string, number>();

  beforeAll(async () => {
    published = await copyPublished();
    if (way === 'in parts')
      for (const module of CATALOGUE) bounded.set(module.name, splitTests(published, module));
  });

  afterAll(() => published.close());

  describeEngines(
    'modules',
    (engine) => {
      test.each(NAMES)('%s is valid and passes its tests', async (module) => {
        await expectValid(published.runIn(engine, module));
        if (way === 'in parts') await expectTested(published.runIn(engine, 'by-hand', module), 0);
        else await expectTested(published.runIn(engine, module), 5);
      });

      if (way === 'in parts')
        test.each(NAMES)('%s refuses every input that is out of bounds', async (module) => {
          const run = published.runIn(engine, 'bounds', module);
          await init(run);
          expect(await expectPassed(run)).toBe(bounded.get(module));
        });

      if (way === 'as shipped')
        test.each(EXAMPLES)('%s: the example %s is valid', async (module, example) => {
          const run = published.runIn(engine, module, 'examples', example);
          if (isOlder(await versionOf(run), floorOf(run.cwd)))
            await expect(init(run)).rejects.toThrow(/Unsupported \w+ Core version/);
          else await expectValid(run);
        });
    },
    name,
  );
}
