/**
 * The addresses of every resource and lookup that the published examples plan, against a committed list. An address is a
 * contract: one that goes or changes replaces what somebody has, so a line that leaves the list needs a `moved` block.
 * The engine has nothing to warn of, and the smallest examples give the modules no cause for warnings either.
 * The policies that a plan knows are linted with the values of the examples; unit tests lint all statements without.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { init, plan, usableEngines, usesRealProvider } from '../support/engines';
import { exampleFixtures, exampleValues } from '../support/example-values';
import { ROOT } from '../support/modules';
import { unexplained } from '../support/policy-exceptions';
import { lintStatement } from '../support/policy-lint';
import { plannedStatements } from '../support/policy-plan';
import { copyPublished, EXAMPLES } from '../support/published';
import type { Published } from '../support/published';

jest.setTimeout(120_000);

/** Whether a module warns: then its smallest example gives no cause, and shows the output. */
const hasWarnings = (name: string) =>
  readFileSync(join(ROOT, 'terraform', name, 'outputs.tf'), 'utf8').includes('output "warnings"');

/** Addresses come from the configuration: one engine is enough. */
const [engine] = usableEngines();

let published: Published;

beforeAll(async () => {
  published = await copyPublished(exampleFixtures());
});

afterAll(() => published.close());

if (engine === undefined || usesRealProvider())
  test.skip('addresses: no engine with the schema provider', () => undefined);
else
  describe('addresses planned by', () => {
    test.each(EXAMPLES)('%s/examples/%s', async (name, example) => {
      const folder = [name, 'examples', example];
      const run = published.runIn(engine, ...folder);
      const values = exampleValues(name, published.variablesIn(...folder));
      published.workspace.write(
        [...folder, 'terraform.tfvars.json'].join('/'),
        JSON.stringify(values),
      );
      await init(run);
      const { resource_changes = [], planned_values, warnings } = await plan(run);
      expect(warnings).toEqual([]);
      const addresses = resource_changes.map(({ address }) => address).sort();
      expect(addresses.join('\n')).toMatchSnapshot();
      // Known at the first plan: an unknown one would be missing here.
      if (example === 'basic' && hasWarnings(name))
        expect(planned_values.outputs?.warnings?.value).toEqual([]);
      const faults = await Promise.all(plannedStatements(resource_changes).map(lintStatement));
      expect(unexplained(faults.flat())).toEqual([]);
    });
  });
