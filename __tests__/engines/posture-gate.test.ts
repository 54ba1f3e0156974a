/** Examples of deployments files from the file to the gate: written, planned, and checked as a pipeline does it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { runCommand } from '../support/command';
import {
  describeEngines,
  EngineError,
  init,
  runEngine,
  usesRealProvider,
} from '../support/engines';
import type { Engine, EngineRun } from '../support/engines';
import { existingAccount } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { copyToWorkspace, newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(120_000);

const FOLDER = join(ROOT, 'examples/deployments');

interface Example {
  file: string;
  root: string;
  required: string;
  /** A file of the owner's beside the root. */
  beside?: readonly [file: string, text: string];
}

const EXAMPLES: readonly Example[] = [
  { file: 'isolated.yaml', root: 'research-agent', required: 'isolated' },
  { file: 'private-inbound.yaml', root: 'research-agent', required: 'private-inbound' },
  {
    file: 'private-agent.yaml',
    root: 'research',
    required: 'isolated',
    beside: ['services.tf', readFileSync(join(FOLDER, 'private-agent/services.tf.txt'), 'utf8')],
  },
];

/** What somebody adds to the root of isolated.yaml, and no module sees. */
const OPENED = `resource "aws_internet_gateway" "late" {
  vpc_id = module.network.vpc_id
}

resource "aws_route" "late" {
  for_each = module.network.route_table_ids_by_zone_id

  route_table_id         = each.value
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.late.id
}
`;

/** Roots as the command writes them, which no engine changes. */
let written: Workspace;
let provider: SchemaProvider;
let workspace: Workspace;

beforeAll(() => {
  written = newWorkspace();
  for (const example of EXAMPLES) synth(example);
});

afterAll(() => {
  written.remove();
});

beforeEach(async () => {
  provider = await startSchemaProvider({
    schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
    fixtures: existingAccount(),
  });
  workspace = copyToWorkspace(written.dir);
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

/** Writes the roots of an example, with a state that needs no bucket, and verifies them. */
function synth({ file, root, beside }: Example): void {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  written.write(file, text.replace(/backend: \{ type: s3[^}]*\}/, 'backend: { type: local }'));
  const out = written.path(file.replace('.yaml', ''));
  const place = ['--deployments', written.path(file), '--out', out];
  const env = { CDKTF_OUTDIR: written.path('json') };
  for (const args of [place, [...place, '--verify']])
    expect(runCommand(ROOT, args, env)).toMatchObject({ code: 0 });
  if (beside) writeFileSync(join(out, root, beside[0]), beside[1]);
}

const rootOf = ({ file, root }: Example) => workspace.path(file.replace('.yaml', ''), root);

async function succeed(run: EngineRun, args: readonly string[]): Promise<string> {
  const result = await runEngine(run, args);
  if (result.code !== 0) throw new EngineError(run, args, result);
  return result.stdout;
}

interface Verdict {
  code: number | null;
  last: string;
}

const inFolder = (engine: Engine, cwd: string): EngineRun => ({
  engine,
  cwd,
  reattach: provider.reattach,
  timeoutSeconds: 100,
});

/** The JSON of a new plan, and the file that it is saved in. */
async function planned(run: EngineRun, ...options: string[]) {
  const file = workspace.path('plan.tfplan');
  await init(run);
  await succeed(run, ['plan', '-no-color', '-input=false', `-out=${file}`, ...options]);
  return { file, json: await succeed(run, ['show', '-no-color', '-json', file]) };
}

/** Asks posture for what posture.json beside the roots requires. */
function posture(folder: string, ...args: string[]): Verdict {
  const input = [...args, '--require-from', folder];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/posture.ts', ...input],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return { code: status, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

/** As a pipeline gates a change. */
async function gate(engine: Engine, folder: string): Promise<Verdict> {
  const { file, json } = await planned(inFolder(engine, folder));
  workspace.write('plan.json', json);
  return posture(folder, '--plan', workspace.path('plan.json'), '--plan-file', file);
}

/** As the nightly pipeline reads what exists. */
async function atNight(engine: Engine, folder: string): Promise<Verdict> {
  const { json } = await planned(inFolder(engine, folder), '-refresh-only', '-lock=false');
  const { prior_state } = JSON.parse(json) as { prior_state: object };
  workspace.write('state.json', JSON.stringify(prior_state));
  return posture(folder, '--state', workspace.path('state.json'));
}

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('the gate', (engine) => {
    test('passes three examples, and stops one that somebody opens', async () => {
      for (const example of EXAMPLES) {
        const folder = rootOf(example);
        const { code, last } = await gate(engine, folder);
        expect([example.file, code, last]).toEqual([
          example.file,
          0,
          expect.stringMatching(new RegExp(` ${example.required} is required: conforms\\.$`)),
        ]);
      }
      const folder = workspace.path('isolated/research-agent');
      writeFileSync(join(folder, 'late.tf'), OPENED);
      const opened = await gate(engine, folder);
      expect(opened.code).toBe(2);
      expect(opened.last).toMatch(/ isolated is required: does not conform\.$/);
    });

    test('finds at night what was applied without the gate', async () => {
      const folder = workspace.path('isolated/research-agent');
      const apply = ['apply', '-no-color', '-input=false', '-auto-approve'];
      await init(inFolder(engine, folder));
      await succeed(inFolder(engine, folder), apply);
      expect(await atNight(engine, folder)).toMatchObject({ code: 0 });
      writeFileSync(join(folder, 'late.tf'), OPENED);
      await succeed(inFolder(engine, folder), apply);
      expect(await atNight(engine, folder)).toMatchObject({ code: 2 });
    });
  });
});
