/**
 * Time and memory of `npm run posture` for a plan of 5,000 resources with its sources: copies of a committed plan, each a
 * module call of one root.
 *
 *   npm run bench:posture                    prints a table
 *   npm run bench:posture -- --resources 500 makes smaller plans
 *
 * A report, not a test: the verdict on a machine is its reader's.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Command } from 'commander';

import { readFixture, type Fixture, type FixtureName } from '../__tests__/support/posture/fixtures';
import { zip, type ZipEntry } from '../__tests__/support/posture/zip';

import type { measured } from './measurement';

const ROOT = join(__dirname, '..');

/** One flat file of somebody else, and agents of our modules. */
const BASES: readonly FixtureName[] = ['by-hand', 'isolated'];

interface WholePlan {
  readonly variables?: Readonly<Record<string, { readonly value: unknown }>>;
  readonly resource_changes: readonly { readonly address: string }[];
  readonly configuration: { readonly root_module: unknown };
  readonly prior_state?: { readonly values?: { readonly root_module: StateModule } };
}

interface StateModule {
  readonly address?: string;
  readonly resources?: readonly { readonly address: string }[];
  readonly child_modules?: readonly StateModule[];
}

interface Scaled {
  readonly resources: number;
  readonly json: string;
  readonly file: Buffer;
}

const callsOf = (copies: number) => Array.from({ length: copies }, (_, index) => `copy_${index}`);

/** A root that calls the root of the fixture until it has at least so many resources. */
function scaled(fixture: Fixture, atLeast: number): Scaled {
  const plan = fixture.plan as unknown as WholePlan;
  const calls = callsOf(Math.ceil(atLeast / plan.resource_changes.length));
  const inputs = Object.entries(plan.variables ?? {}).map(
    ([name, { value }]) => `  ${name} = ${JSON.stringify(value)}\n`,
  );
  const changes = calls.flatMap((call) =>
    plan.resource_changes.map((change) => ({
      ...change,
      address: `module.${call}.${change.address}`,
    })),
  );
  const module = { module: plan.configuration.root_module };
  const json = {
    ...plan,
    variables: {},
    resource_changes: changes,
    prior_state: {
      values: {
        root_module: {
          child_modules: calls.map((call) =>
            inCall(call, plan.prior_state?.values?.root_module ?? {}),
          ),
        },
      },
    },
    configuration: {
      root_module: { module_calls: Object.fromEntries(calls.map((call) => [call, module])) },
    },
  };
  const root = calls.map(
    (call) => `module "${call}" {\n  source = "./copy"\n${inputs.join('')}}\n`,
  );
  return {
    resources: changes.length,
    json: JSON.stringify(json),
    file: zip([
      { name: 'tfconfig/m-/main.tf', content: root.join('\n') },
      ...sourcesOfCopies(fixture.files, calls),
    ]),
  };
}

/** Lookups of the first plan, under the address of the call. */
function inCall(
  call: string,
  { address, resources = [], child_modules = [] }: StateModule,
): StateModule {
  const named = (own: string) => `module.${call}.${own}`;
  return {
    address: address === undefined ? `module.${call}` : named(address),
    resources: resources.map((resource) => ({ ...resource, address: named(resource.address) })),
    child_modules: child_modules.map((module) => inCall(call, module)),
  };
}

/** Every module of the fixture once for each call, as engines save it. */
function sourcesOfCopies(files: Fixture['files'], calls: readonly string[]): ZipEntry[] {
  const { 'tfconfig/modules.json': list = '[]', ...sources } = files;
  const records = JSON.parse(list) as { Key: string; Dir: string }[];
  const keyOf = (call: string, key: string) => (key === '' ? call : `${call}.${key}`);
  const all = calls.flatMap((call) =>
    records.map((record) => ({ ...record, Key: keyOf(call, record.Key) })),
  );
  const entries = calls.flatMap((call) =>
    Object.entries(sources).map(([name, content]) => ({
      name: name.replace(
        /^tfconfig\/m-([^/]*)/,
        (_all, key: string) => `tfconfig/m-${keyOf(call, key)}`,
      ),
      content,
    })),
  );
  const modules = [{ Key: '', Dir: '.' }, ...all];
  return [{ name: 'tfconfig/modules.json', content: JSON.stringify(modules) }, ...entries];
}

/** The command in a process of its own. Throws where it fails. */
function run({ json, file }: Scaled): { took: ReturnType<typeof measured>; verdict: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const path = (name: string) => join(folder, name);
    writeFileSync(path('plan.json'), json);
    writeFileSync(path('plan.out'), file);
    const preloads = ['tsx', join(__dirname, 'at-exit.ts')].flatMap((name) => ['--import', name]);
    const input = ['--plan', path('plan.json'), '--plan-file', path('plan.out')];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...preloads, 'scripts/posture.ts', ...input],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, BENCH_RESULT: path('result.json') },
        maxBuffer: 2 ** 28,
      },
    );
    if (status !== 0) throw new Error(`posture ended with ${String(status)}: ${stderr}`);
    const took = JSON.parse(readFileSync(path('result.json'), 'utf8')) as ReturnType<
      typeof measured
    >;
    return { took, verdict: stdout.trimEnd().split('\n').at(-1) ?? '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): void {
  const { resources } = new Command('bench:posture')
    .description('Prints time and memory of posture for large plans.')
    .option('--resources <number>', 'how many resources a plan has at least', '5000')
    .parse()
    .opts<{ resources: string }>();
  process.stdout.write(
    '| copies of | resources | plan, MB | clock, s | processor, s | peak, MiB | last line |\n',
  );
  process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
  for (const base of BASES) {
    const plan = scaled(readFixture(base), Number(resources));
    const { took, verdict } = run(plan);
    const figures = [took.wall.toFixed(1), took.cpu.toFixed(1), took.peak.toFixed(0)];
    const cells = [base, plan.resources, (plan.json.length / 1e6).toFixed(1), ...figures, verdict];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

main();
