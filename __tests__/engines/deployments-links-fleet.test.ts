/** One place of the example of a fleet, through the life of its roots: wiring, not AWS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { changedIn, rootsOf } from '../support/deployments';
import {
  addressesInState,
  applyPlan,
  changesOf,
  describeEngines,
  destroy,
  destroyRefreshed,
  init,
  plan,
  planActions,
  usesRealProvider,
  validate,
} from '../support/engines';
import type { Engine, EngineRun } from '../support/engines';
import { existingAccount } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const FLEET = changedIn(
  readFileSync(join(ROOT, 'examples/deployments/fleet.yaml'), 'utf8'),
  /backend: .*/,
  'backend: { type: local }',
);
const PLACE = 'dev/sandbox/us-east-1';

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({
    schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
    fixtures: existingAccount(),
  });
  workspace = newWorkspace();
  for (const [path, content] of rootsOf(FLEET).files)
    if (path.startsWith(PLACE)) workspace.write(path, content);
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('a place of a fleet', (engine: Engine) => {
    const started = async (name: string): Promise<EngineRun> => {
      const run = {
        engine,
        cwd: workspace.path(PLACE, name),
        reattach: provider.reattach,
        timeoutSeconds: 120,
      };
      await init(run);
      expect(await validate(run)).toEqual([]);
      return run;
    };

    test('one root makes the network, and agents of other roots live in it', async () => {
      const platform = await started('platform');
      const made = changesOf(await plan(platform));
      // The endpoints admit roles that do not exist yet.
      const policies = JSON.stringify(made);
      for (const name of ['advice', 'kyc', 'ledger', 'reports', 'research'])
        expect(policies).toContain(`arn:aws:iam::111122223333:role/${name}-us-east-1`);
      await applyPlan(platform);
      const agents = [await started('kyc'), await started('research')];
      for (const agent of agents) {
        const planned = changesOf(await plan(agent));
        expect(planned.every(({ change }) => change.actions.join() === 'create')).toBe(true);
        await applyPlan(agent);
        expect(await planActions(agent)).toEqual([]);
      }
      // A new agent changes nothing in the platform.
      expect(await planActions(platform)).toEqual([]);
      for (const agent of agents) await destroyRefreshed(agent);
      await destroy(platform);
      for (const run of [platform, ...agents]) expect(await addressesInState(run)).toEqual([]);
    });
  });
});
