/**
 * Time and memory of `npm run posture` for a plan of 5,000 resources with its sources: copies of a committed plan, called
 * by one root.
 *
 *   npm run bench:posture                         prints a table
 *   npm run bench:posture -- --resources 500,1000 makes plans of these sizes
 *
 * A report, not a test: the verdict on a machine is its reader's.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Command, InvalidArgumentError } from 'commander';

import { copiesOf, type CopyShape } from '../__tests__/support/posture/copies';
import { readFixture, type Fixture, type FixtureName } from '../__tests__/support/posture/fixtures';
import { zip } from '../__tests__/support/posture/zip';

import type { measured } from './measurement';

const ROOT = join(__dirname, '..');

/** One flat file of somebody else, agents of our modules in two shapes, and agents that gateways call. */
const BASES: readonly (readonly [FixtureName, CopyShape])[] = [
  ['by-hand', 'calls'],
  ['isolated', 'calls'],
  ['isolated', 'for_each'],
  ['gateway-in-front', 'calls'],
];

/** A plan, and the saved plan file, as engines write them. */
interface Written {
  readonly resources: number;
  readonly json: string;
  readonly file: Buffer;
}

function written({ plan, files }: Fixture): Written {
  return {
    resources: plan.resource_changes.length,
    json: JSON.stringify(plan),
    file: zip(Object.entries(files).map(([name, content]) => ({ name, content }))),
  };
}

/** The command in a process of its own. Throws where it fails. */
function run({ json, file }: Written): { took: ReturnType<typeof measured>; verdict: string } {
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

/** Sizes of plans, such as `500,1000`. */
function sizesOf(text: string): readonly number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new InvalidArgumentError('Expected whole numbers above 0, separated by commas.');
}

function main(): void {
  const { resources } = new Command('bench:posture')
    .description('Prints time and memory of posture for large plans.')
    .option('--resources <numbers>', 'how many resources a plan has at least', sizesOf, [5000])
    .parse()
    .opts<{ resources: readonly number[] }>();
  process.stdout.write(
    '| copies of | as | resources | plan, MB | clock, s | processor, s | peak, MiB | last line |\n',
  );
  process.stdout.write('| --- | --- | --- | --- | --- | --- | --- | --- |\n');
  for (const [base, shape] of BASES)
    for (const size of resources) {
      const plan = written(copiesOf(readFixture(base), size, shape));
      const { took, verdict } = run(plan);
      const figures = [took.wall.toFixed(1), took.cpu.toFixed(1), took.peak.toFixed(0)];
      const megabytes = (plan.json.length / 1e6).toFixed(1);
      const cells = [base, shape, plan.resources, megabytes, ...figures, verdict];
      process.stdout.write(`| ${cells.join(' | ')} |\n`);
    }
}

main();
