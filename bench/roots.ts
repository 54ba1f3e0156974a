/**
 * Time and memory of the command itself, for a deployments file of 10, 100 and 1,000 deployments: mixed patterns, each
 * with a copy of its module.
 *
 *   npm run bench:roots                     prints a table (about three minutes)
 *   npm run bench:roots -- --sizes 10,100   leaves out what takes longest
 *
 * A report, not a test: the verdict on a machine is its reader's.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Command } from 'commander';

import { deploymentsFile } from './deployments-file';
import type { measured } from './measurement';

const ROOT = join(__dirname, '..');

type Measured = ReturnType<typeof measured>;

/** The command in a process of its own. */
function run(folder: string, args: readonly string[]): Measured {
  const result = join(folder, 'result.json');
  const preloads = ['tsx', join(__dirname, 'at-exit.ts')].flatMap((file) => ['--import', file]);
  const file = join(folder, 'deployments.yaml');
  const all = [
    ...preloads,
    'main.ts',
    '--deployments',
    file,
    '--out',
    join(folder, 'roots'),
    ...args,
  ];
  execFileSync(process.execPath, all, {
    cwd: ROOT,
    env: { ...process.env, BENCH_RESULT: result, CDKTF_OUTDIR: join(folder, 'cdktf.out') },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(readFileSync(result, 'utf8')) as Measured;
}

/** The runs of one size, in the order in which a user meets them. */
function runsOf(size: number): [what: string, Measured][] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const write = (note?: string) =>
    writeFileSync(join(folder, 'deployments.yaml'), deploymentsFile(size, note));
  try {
    mkdirSync(join(folder, 'roots'));
    write();
    const first = run(folder, []);
    const again = run(folder, []);
    write('second');
    const changed = run(folder, []);
    const verified = run(folder, ['--verify']);
    return [
      ['first run: everything is written', first],
      ['again: nothing is', again],
      ['one deployment changed', changed],
      ['`--verify`', verified],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): void {
  const { sizes } = new Command('bench:roots')
    .description('Prints time and memory of the command by the size of its deployments file.')
    .option('--sizes <list>', 'how many deployments', '10,100,1000')
    .parse()
    .opts<{ sizes: string }>();
  process.stdout.write('| deployments | run | clock, s | processor, s | peak, MiB |\n');
  process.stdout.write('| --- | --- | --- | --- | --- |\n');
  for (const size of sizes.split(',').map(Number))
    for (const [what, { wall, cpu, peak }] of runsOf(size)) {
      const cells = [size, what, wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)];
      process.stdout.write(`| ${cells.join(' | ')} |\n`);
    }
}

main();
