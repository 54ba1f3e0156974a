/**
 * The larger examples of what a gateway reaches, of what agents use, and of what observes them, stand up as they are, once their variables have values: applied, planned
 * empty, destroyed. Against the schema provider: it proves wiring, not AWS.
 */
import { CATALOGUE } from '../../stacks/catalogue';
import {
  apply,
  describeEngines,
  destroyRefreshed,
  init,
  planActions,
  usesRealProvider,
} from '../support/engines';
import { exampleFixtures, exampleValues } from '../support/example-values';
import { copyPublished } from '../support/published';
import type { Published } from '../support/published';

jest.setTimeout(600_000);

/** Examples of one account; those of two are lived through elsewhere. */
const NAMES = CATALOGUE.map(({ name }) => name).filter((name) =>
  /^(gateway-target|private)-.*managed$|^private-(ca-bridge|load-balancer)$|^(browser|code-interpreter|evaluations|identity|memory|observability|policy-engine|transaction-search|token-vault-key)$/.test(
    name,
  ),
);

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('the example complete of', (engine) => {
    let published: Published;

    beforeAll(async () => {
      published = await copyPublished(exampleFixtures());
    });

    afterEach(() => published.reset());

    afterAll(() => published.close());

    test.each(NAMES)('%s stands up', async (name) => {
      const folder = [name, 'examples', 'complete'];
      const run = published.runIn(engine, ...folder);
      const variables = published.variablesIn(...folder);
      published.workspace.write(
        [...folder, 'terraform.tfvars.json'].join('/'),
        JSON.stringify(exampleValues(name, variables)),
      );
      await init(run);
      await apply(run);
      expect(await planActions(run)).toEqual([]);
      await destroyRefreshed(run);
    });
  });
});
