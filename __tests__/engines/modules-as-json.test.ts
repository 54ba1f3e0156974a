/**
 * Every published module in its other form, Terraform JSON: valid on both engines, and passing the tests that were
 * written by hand on one. That HCL and JSON say the same is a unit test; what one engine makes of it, the other does.
 */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { CATALOGUE } from '../../stacks/catalogue';
import { appOf } from '../../stacks/render';
import { describeEngines, findEngines } from '../support/engines';
import { copyPublished, expectTested, expectValid } from '../support/published';
import type { Published } from '../support/published';

jest.setTimeout(1_200_000);

/** Bounds: generated for both forms from one source, and tried on the other. */
const GENERATED_TESTS = 'inputs.tftest.hcl';

/** Terraform where it is, for it is the faster; on a machine without it, the other engine. */
const tested = findEngines().some(({ name }) => name === 'Terraform') ? 'Terraform' : 'OpenTofu';

let published: Published;

beforeAll(async () => {
  published = await copyPublished();
  const { workspace } = published;
  for (const { module, document } of appOf(CATALOGUE).stacks) {
    workspace.write(`json/${module.name}/cdk.tf.json`, JSON.stringify(toTerraformJson(document)));
    for (const file of readdirSync(workspace.path(module.name, 'tests'))) {
      if (file === GENERATED_TESTS) continue;
      const tests = join('tests', file);
      cpSync(workspace.path(module.name, tests), workspace.path('json', module.name, tests));
    }
  }
});

afterAll(() => published.close());

describeEngines('modules as JSON', (engine) => {
  test.each(CATALOGUE.map(({ name }) => name))('%s is valid', (name) =>
    expectValid(published.runIn(engine, 'json', name)),
  );
});

describeEngines(
  'tests by hand of modules as JSON',
  (engine) => {
    test.each(CATALOGUE.map(({ name }) => name))('%s passes them', (name) =>
      expectTested(published.runIn(engine, 'json', name), 5),
    );
  },
  tested,
);
