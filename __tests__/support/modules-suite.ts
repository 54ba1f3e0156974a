/** Every published module and every example, as the engine of a user sees them: valid, and passing their own tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TESTS_OF_INPUTS } from '../../emit/tests-of-inputs';
import { CATALOGUE } from '../../stacks/catalogue';

import { describeEngines, init, versionOf } from './engines';
import type { Engine } from './engines';
import { ROOT } from './modules';
import { copyPublished, expectPassed, expectTested, expectValid } from './published';
import type { Published } from './published';

jest.setTimeout(1_200_000);

const NAMES = CATALOGUE.map(({ name }) => name);

const examplesOf = (name: string) => readdirSync(join(ROOT, 'terraform', name, 'examples')).sort();

/** The generated tests of a module in two files. */
interface Bounds {
  /** Runs that need the module, for what it looks up; empty if there are none. */
  whole: string;
  /** Runs that need its variables alone, without the answers of lookups. */
  alone: string;
  runsAlone: number;
}

/** Takes the generated tests apart, between blocks. */
function boundsIn(text: string): Bounds {
  const blocks = text.split(/^(?=(?:mock_provider|variables|run) )/m);
  const isRun = (block: string) => block.startsWith('run ');
  const looksUp = (block: string) => block.includes('override_data {');
  const runs = blocks.filter(isRun);
  const inModule = runs.filter(looksUp);
  const byThemselves = runs.filter((block) => !looksUp(block));
  const before = blocks.filter((block) => !isRun(block));
  const withoutAnswers = before.filter((block) => !block.startsWith('mock_provider '));
  return {
    whole: inModule.length > 0 ? [...before, ...inModule].join('') : '',
    alone: [...withoutAnswers, ...byThemselves].join(''),
    runsAlone: byThemselves.length,
  };
}

/**
 * Leaves in the copy of a module the runs that need it, and puts the others beside a copy of its variables. Returns how
 * many others there are.
 */
function setBoundsApart({ workspace }: Published, name: string): number {
  const text = readFileSync(workspace.path(name, TESTS_OF_INPUTS), 'utf8');
  const { whole, alone, runsAlone } = boundsIn(text);
  workspace.write(join(name, TESTS_OF_INPUTS), whole);
  workspace.write(join('bounds', name, TESTS_OF_INPUTS), alone);
  const variables = readFileSync(workspace.path(name, 'variables.tf'), 'utf8');
  workspace.write(join('bounds', name, 'variables.tf'), variables);
  return runsAlone;
}

/** The version that a root demands. */
const floorOf = (folder: string): string =>
  /required_version = ">= ([\d.]+)"/.exec(readFileSync(join(folder, 'versions.tf'), 'utf8'))?.[1] ??
  '0';

const isOlder = (version: string, floor: string): boolean =>
  version.localeCompare(floor, 'en', { numeric: true }) < 0;

interface Options {
  /**
   * Where the generated tests run: in the module, or, which is three times faster, with its variables alone. Rules of
   * variables are the same in both; that the module itself refuses is worth knowing from one engine.
   */
  bounds: 'in the module' | 'alone';
}

/** Registers the tests of one engine. Each engine has a suite: the two are the longest, and run side by side. */
export function testModules(name: Engine['name'], { bounds }: Options): void {
  let published: Published;
  const runsAlone = new Map<string, number>();

  beforeAll(async () => {
    published = await copyPublished();
    if (bounds === 'alone')
      for (const module of NAMES) runsAlone.set(module, setBoundsApart(published, module));
  });

  afterAll(() => published.close());

  describeEngines(
    'modules',
    (engine) => {
      test.each(NAMES)('%s is valid and passes its tests', (module) =>
        expectTested(published.runIn(engine, module), 5),
      );

      if (bounds === 'alone')
        test.each(NAMES)('%s refuses every input that is out of bounds', async (module) => {
          const run = published.runIn(engine, 'bounds', module);
          await init(run);
          expect(await expectPassed(run)).toBe(runsAlone.get(module));
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
