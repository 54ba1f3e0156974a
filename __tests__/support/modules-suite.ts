/** Every published module and every example, as the engine of a user sees them: valid, and passing their own tests. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { TESTS_OF_INPUTS } from '../../emit/tests-of-inputs';
import { printBlocks } from '../../hcl/print';
import type { ModuleCard } from '../../inputs/module-card';
import { variableBlocks } from '../../inputs/variables';
import { CATALOGUE } from '../../stacks/catalogue';

import { describeEngines, init, versionOf } from './engines';
import type { Engine } from './engines';
import { lenient, refusedIn } from './lenient-variables';
import { ROOT } from './modules';
import { copyPublished, expectPassed, expectTested, expectValid } from './published';
import type { Published } from './published';

jest.setTimeout(1_200_000);

const NAMES = CATALOGUE.map(({ name }) => name);

const examplesOf = (name: string) => readdirSync(join(ROOT, 'terraform', name, 'examples')).sort();

/** The runs of bounds as they are with variables alone: without lookups, and without answers to them. */
function boundsAlone(text: string): string {
  const blocks = text.split(/^(?=(?:mock_provider|variables|run) )/m);
  return blocks
    .filter((block) => !block.startsWith('mock_provider '))
    .join('')
    .replace(/^ {2}override_data \{\n(?:.*\n)*? {2}\}\n/gm, '');
}

/**
 * Splits the tests of a module over two copies: those by hand in `by-hand`, whose variables keep only the conditions that
 * they expect to fail, and the generated ones in `bounds`, where there are only variables. Returns how many the latter are.
 */
function splitTests({ workspace }: Published, { name, input }: ModuleCard): number {
  const text = boundsAlone(readFileSync(workspace.path(name, TESTS_OF_INPUTS), 'utf8'));
  const variables = readFileSync(workspace.path(name, 'variables.tf'), 'utf8');
  workspace.write(join('bounds', name, TESTS_OF_INPUTS), text);
  workspace.write(join('bounds', name, 'variables.tf'), variables);

  const byHand = workspace.path('by-hand', name);
  cpSync(workspace.path(name, 'tests'), join(byHand, 'tests'), { recursive: true });
  rmSync(join(byHand, TESTS_OF_INPUTS));
  const tests = readdirSync(join(byHand, 'tests')).map((file) => join(byHand, 'tests', file));
  const strict = refusedIn(tests);
  const blocks = variableBlocks(input).map((block) => lenient(block, strict));
  for (const file of readdirSync(workspace.path(name)).filter((each) => each.endsWith('.tf')))
    cpSync(workspace.path(name, file), join(byHand, file));
  workspace.write(join('by-hand', name, 'variables.tf'), printBlocks(blocks));
  return text.match(/^run /gm)?.length ?? 0;
}

/** The version that a root demands. */
const floorOf = (folder: string): string =>
  /required_version = ">= ([\d.]+)"/.exec(readFileSync(join(folder, 'versions.tf'), 'utf8'))?.[1] ??
  '0';

const isOlder = (version: string, floor: string): boolean =>
  version.localeCompare(floor, 'en', { numeric: true }) < 0;

interface Options {
  /**
   * Where the conditions of variables are tried: in the module, as it is shipped, or, in half the time, with its variables
   * alone. Rules of variables are the same in both; that the module itself refuses is worth knowing from one engine.
   */
  bounds: 'in the module' | 'alone';
}

/** Registers the tests of one engine. Each engine has a suite: the two are the longest, and run side by side. */
export function testModules(name: Engine['name'], { bounds }: Options): void {
  let published: Published;
  const bounded = new Map<string, number>();

  beforeAll(async () => {
    published = await copyPublished();
    if (bounds === 'alone')
      for (const module of CATALOGUE) bounded.set(module.name, splitTests(published, module));
  });

  afterAll(() => published.close());

  describeEngines(
    'modules',
    (engine) => {
      test.each(NAMES)('%s is valid and passes its tests', async (module) => {
        await expectValid(published.runIn(engine, module));
        if (bounds === 'alone') await expectTested(published.runIn(engine, 'by-hand', module), 0);
        else await expectTested(published.runIn(engine, module), 5);
      });

      if (bounds === 'alone')
        test.each(NAMES)('%s refuses every input that is out of bounds', async (module) => {
          const run = published.runIn(engine, 'bounds', module);
          await init(run);
          expect(await expectPassed(run)).toBe(bounded.get(module));
        });

      test.each(NAMES.flatMap((module) => examplesOf(module).map((example) => [module, example])))(
        '%s: the example %s is valid',
        async (module, example) => {
          const run = published.runIn(engine, module, 'examples', example);
          if (isOlder(await versionOf(run), floorOf(run.cwd)))
            await expect(init(run)).rejects.toThrow(/Unsupported \w+ Core version/);
          else await expectValid(run);
        },
      );
    },
    name,
  );
}
