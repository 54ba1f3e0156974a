/** Every published module and every example, as the engine of a user sees them: valid, and passing their own tests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { CATALOGUE } from '../../stacks/catalogue';

import { describeEngines } from './engines';
import type { Engine } from './engines';
import { copyPublished, expectTested, expectValid } from './published';
import type { Published } from './published';

jest.setTimeout(1_200_000);

const ROOT = join(__dirname, '../..');
const NAMES = CATALOGUE.map(({ name }) => name);

const examplesOf = (name: string) => readdirSync(join(ROOT, 'terraform', name, 'examples')).sort();

/** Registers the tests of one engine. Each engine has a suite: the two are the longest, and run side by side. */
export function testModules(name: Engine['name']): void {
  let published: Published;

  beforeAll(async () => {
    published = await copyPublished();
  });

  afterAll(() => published.close());

  describeEngines(
    'modules',
    (engine) => {
      test.each(NAMES)('%s is valid and passes its tests', (module) =>
        expectTested(published.runIn(engine, module), 5),
      );

      test.each(NAMES.flatMap((module) => examplesOf(module).map((example) => [module, example])))(
        '%s: the example %s is valid',
        (module, example) => expectValid(published.runIn(engine, module, 'examples', example)),
      );
    },
    name,
  );
}
