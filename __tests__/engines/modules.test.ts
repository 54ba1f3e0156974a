/** Every published module and every example, as a user's engine sees them: valid, and passing their own tests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { CATALOGUE } from '../../stacks/catalogue';
import { describeEngines } from '../support/engines';
import { copyPublished, expectTested, expectValid } from '../support/published';
import type { Published } from '../support/published';

jest.setTimeout(1_200_000);

const ROOT = join(__dirname, '../..');
const NAMES = CATALOGUE.map(({ name }) => name);

const examplesOf = (name: string) => readdirSync(join(ROOT, 'terraform', name, 'examples')).sort();

let published: Published;

beforeAll(async () => {
  published = await copyPublished();
});

afterAll(() => published.close());

describeEngines('modules', (engine) => {
  test.each(NAMES)('%s is valid and passes its tests', (name) =>
    expectTested(published.runIn(engine, name), 10),
  );

  test.each(NAMES.flatMap((name) => examplesOf(name).map((example) => [name, example])))(
    '%s: the example %s is valid',
    (name, example) => expectValid(published.runIn(engine, name, 'examples', example)),
  );
});
