/**
 * The order of two accounts in one root. Engines keep what each resource waits for in the state, and destroy the other way
 * round: it is read there, because a run without a cloud is too quick to show it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import {
  apply,
  describeEngines,
  destroy,
  diagnose,
  init,
  runEngine,
  usesRealProvider,
} from '../support/engines';
import type { Engine, EngineRun } from '../support/engines';
import { sharedRoot } from '../support/roots/cross-account';
import { START } from '../support/roots/parts';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { copyModules } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

const TARGET = 'module.target.aws_bedrockagentcore_gateway_target.this';
const ACCEPTER = 'module.target.aws_ram_resource_share_accepter.this';
const IN_SHARE = [
  'module.share.aws_ram_principal_association.this',
  'module.share.aws_ram_resource_association.this',
];
const SHARE = 'module.share.aws_ram_resource_share.this';
const RESOURCE = 'module.share.aws_vpclattice_resource_configuration.this';
const SHARED = [...IN_SHARE, SHARE, RESOURCE];

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE });
  workspace = copyModules();
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

async function start(engine: Engine, config: string): Promise<EngineRun> {
  const run = { engine, cwd: workspace.dir, reattach: provider.reattach, timeoutSeconds: 120 };
  workspace.write('main.tf', config);
  await init(run);
  return run;
}

interface State {
  resources: {
    module?: string;
    mode: string;
    type: string;
    name: string;
    instances: { dependencies?: string[] }[];
  }[];
}

/** What each resource waits for, directly or not, by address without keys. */
async function waitsFor(run: EngineRun): Promise<Record<string, readonly string[]>> {
  const { stdout } = await runEngine(run, ['state', 'pull']);
  const { resources } = JSON.parse(stdout) as State;
  const made = resources.filter(({ instances }) => instances.length > 0);
  return Object.fromEntries(
    made.map(({ module, type, name, instances }) => [
      [module, type, name].filter((part) => part !== undefined).join('.'),
      instances.flatMap(({ dependencies = [] }) => dependencies),
    ]),
  );
}

function replaceIn(file: string, from: RegExp, to: string): void {
  const text = readFileSync(workspace.path(file), 'utf8');
  const edited = text.replaceAll(new RegExp(from, 'g'), to);
  if (edited === text) throw new Error(`${file}: found no ${String(from)} to change`);
  workspace.write(file, edited);
}

const ORDER = /\n {2}depends_on = \[[^\]]*\]/;

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('order of two accounts', (engine) => {
    test('target after acceptance, after all of the share, after the resource; destroyed the other way round', async () => {
      const run = await start(engine, sharedRoot({ outside: true })(START));
      await apply(run);
      const found = await waitsFor(run);
      expect(found[TARGET]).toEqual(expect.arrayContaining([ACCEPTER, ...SHARED]));
      expect(found[ACCEPTER]).toEqual(expect.arrayContaining(SHARED));
      expect(found[ACCEPTER]).not.toContain(TARGET);
      for (const part of IN_SHARE) expect(found[part]).toContain(SHARE);
      expect(found[IN_SHARE[1] ?? '']).toContain(RESOURCE);
      await destroy(run);
      expect(await waitsFor(run)).toEqual({});
    });

    test('target after the share where nothing is accepted', async () => {
      const run = await start(engine, sharedRoot({ outside: false })(START));
      await apply(run);
      const found = await waitsFor(run);
      expect(found).not.toHaveProperty([ACCEPTER]);
      expect(found[TARGET]).toEqual(expect.arrayContaining(SHARED));
    });

    test('an acceptance that nothing holds back would be too early', async () => {
      replaceIn('lattice-share/outputs.tf', ORDER, '');
      const run = await start(engine, sharedRoot({ outside: true })(START));
      await apply(run);
      const found = await waitsFor(run);
      for (const part of IN_SHARE) expect(found[ACCEPTER]).not.toContain(part);
    });

    test('a target that nothing holds back would not wait for the acceptance', async () => {
      replaceIn('gateway-target-shared/main.tf', ORDER, '');
      const run = await start(engine, sharedRoot({ outside: true })(START));
      await apply(run);
      expect((await waitsFor(run))[TARGET]).not.toContain(ACCEPTER);
    });

    test('a name that is known at the apply alone is held against the target then', async () => {
      const root = sharedRoot({ outside: true })(START);
      const run = await start(
        engine,
        root.replace('"orders.example.com"', '"billing.example.com"'),
      );
      const found = await diagnose(run, 'apply');
      expect(found.map(({ detail }) => detail)).toEqual([
        expect.stringMatching(
          /^domain_name: the target calls orders\.example\.com. Expected billing/,
        ),
      ]);
      expect(await waitsFor(run)).not.toHaveProperty([TARGET]);
    });
  });
});
