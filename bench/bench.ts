/**
 * Time and memory to synthesize and print the catalogue, beside a bare cdktf app that declares the same blocks; once,
 * ten times and a hundred times over.
 *
 *   npm run bench                    prints the report (about five minutes)
 *   npm run bench -- --sizes 1,10    leaves out what takes longest
 *
 * A report, not a test: the verdict on a machine is its reader's.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

import { Command } from 'commander';

import type { Declarations } from './declarations';
import type { Measurement } from './measurement';
import { printReport, type Series, type Setting, type Side } from './report';
import { differingStacks } from './same-blocks';

/** Runs of each side, fewer where one takes long. */
const REPETITIONS = (copies: number) => (copies >= 100 ? 3 : 7);

const SIDES: readonly Side[] = ['bare', 'synth', 'memory'];

/** A process of ours; `tsx` compiles it as it compiles the app. */
function run(script: string, args: readonly string[]): string {
  const file = join(__dirname, `${script}.ts`);
  return execFileSync(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8' });
}

function measureOnce(side: Side, copies: number, folder: string): Measurement {
  const outdir = join(folder, side);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir);
  const text =
    side === 'bare'
      ? run('bare', [join(folder, 'declarations.json'), `${copies}`, outdir])
      : run('ours', [side, `${copies}`, outdir]);
  return JSON.parse(text) as Measurement;
}

/** The sides take turns, so that a busy moment of the machine hits all of them. */
function measureSize(copies: number, folder: string): Series[] {
  const rounds = Array.from({ length: REPETITIONS(copies) }, (_item, round) => {
    process.stderr.write(`bench: ${copies} x, round ${round + 1} of ${REPETITIONS(copies)}\n`);
    return SIDES.map((side) => measureOnce(side, copies, folder));
  });
  return SIDES.map((side, index) => ({
    side,
    copies,
    runs: rounds.flatMap((round) => round[index] ?? []),
  }));
}

/** Throws where the two sides do not declare the same: their figures would say nothing. */
function assertSame(folder: string): void {
  for (const side of ['bare', 'synth'] as const) measureOnce(side, 1, folder);
  const differing = differingStacks({ ours: join(folder, 'synth'), bare: join(folder, 'bare') });
  if (differing.length > 0)
    throw new Error(`bug: the bare app declares something else in ${differing.join(', ')}`);
}

function settingOf(folder: string): Setting {
  const text = readFileSync(join(folder, 'declarations.json'), 'utf8');
  const modules = JSON.parse(text) as Declarations[];
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    machine: `${platform()} ${arch()}, ${cpus().length} x ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    modules: modules.length,
    blocks: modules.reduce((sum, { made }) => sum + made.length, 0),
  };
}

function main(): void {
  const { sizes: given } = new Command('bench')
    .description('Prints time and memory beside a bare cdktf app.')
    .option('--sizes <list>', 'how many copies of the catalogue', '1,10,100')
    .parse()
    .opts<{ sizes: string }>();
  const sizes = given.split(',').map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    run('prepare', [folder]);
    assertSame(folder);
    const all = sizes.flatMap((copies) => measureSize(copies, folder));
    process.stdout.write(printReport(all, { setting: settingOf(folder), sizes }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
