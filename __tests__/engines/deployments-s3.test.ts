/** A root whose state is in a bucket, from init to destroy: the backend of the engine against S3 on loopback. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { rootsOf } from '../support/deployments';
import {
  applyPlan,
  changesOf,
  describeEngines,
  destroy,
  init,
  plan,
  planActions,
  runEngine,
  usesRealProvider,
} from '../support/engines';
import type { EngineRun } from '../support/engines';
import { ROOT } from '../support/modules';
import { describeObjectStore, startObjectStore, type ObjectStore } from '../support/object-store';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const EXAMPLE = readFileSync(join(ROOT, 'examples/deployments/one-agent.yaml'), 'utf8');
const BUCKET = 'acme-terraform-state';
const KEY = 'research-agent/terraform.tfstate';
const LOCK = `${KEY}.tflock`;

/** A server without a name for each bucket; S3 needs nothing of the kind. */
const BY_PATH = '-backend-config=use_path_style=true';

/** A file of the owner's that keeps an apply, and so the lock, until somebody makes the file `done`. */
const SLOW = `
resource "terraform_data" "slow" {
  provisioner "local-exec" {
    command = "n=0; while [ ! -e done ] && [ $n -lt 600 ]; do n=$((n+1)); sleep 0.1; done"
  }
}
`;

let provider: SchemaProvider;
let workspace: Workspace;
let store: ObjectStore;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600 && !(await isSo()); tries++) await wait(100);
  expect(await isSo()).toBe(true);
}

(usesRealProvider() ? describe.skip : describe)('a state in S3, which is on loopback', () => {
  describeObjectStore('with moto', (binary) => {
    beforeEach(async () => {
      provider = await startSchemaProvider({
        schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
      });
      workspace = newWorkspace();
      store = await startObjectStore(binary);
      await store.makeBucket(BUCKET);
    });

    afterEach(async () => {
      await store.stop();
      await provider.stop();
      workspace.remove();
    });

    describeEngines('a deployment', (engine) => {
      const write = (text: string) => {
        for (const [path, content] of rootsOf(text).files) workspace.write(path, content);
      };
      const run = (): EngineRun => ({
        engine,
        cwd: workspace.path('research-agent'),
        reattach: provider.reattach,
        env: store.env,
        timeoutSeconds: 120,
      });

      test('lives in its bucket: planned, applied, planned empty, destroyed', async () => {
        write(EXAMPLE);
        await init(run(), [BY_PATH]);
        expect(changesOf(await plan(run())).length).toBeGreaterThan(5);
        await applyPlan(run());
        expect(await store.keysIn(BUCKET)).toEqual([KEY]);
        expect(await store.read(BUCKET, KEY)).toContain('agent_runtime_arn');
        expect(await planActions(run())).toEqual([]);
        await destroy(run());
        const { resources } = JSON.parse(await store.read(BUCKET, KEY)) as { resources: unknown[] };
        expect(resources).toEqual([]);
      });

      test('is locked while somebody applies, and free again afterwards', async () => {
        write(EXAMPLE);
        workspace.write('research-agent/slow.tf', SLOW);
        await init(run(), [BY_PATH]);
        const target = ['-target=terraform_data.slow', '-no-color', '-input=false'];
        const first = runEngine(run(), ['apply', '-auto-approve', ...target]);
        await until(async () => (await store.keysIn(BUCKET)).includes(LOCK));
        const { code, stderr } = await runEngine(run(), ['plan', ...target]);
        writeFileSync(workspace.path('research-agent', 'done'), '');
        expect(code).toBe(1);
        expect(stderr).toContain('Error acquiring the state lock');
        expect((await first).code).toBe(0);
        expect(await store.keysIn(BUCKET)).toEqual([KEY]);
        expect((await runEngine(run(), ['plan', ...target])).code).toBe(0);
      });
    });
  });
});
