/** The report of a run, as Markdown. */
import type { Measurement, Phase } from './measurement';

export type Side = 'memory' | 'synth' | 'bare';

/** All repetitions of one side at one size. */
export interface Series {
  side: Side;
  copies: number;
  runs: readonly Measurement[];
}

/** Where the figures are from. */
export interface Setting {
  date: string;
  node: string;
  machine: string;
  modules: number;
  blocks: number;
}

const TARGET_RATIO = 1.3;
const TARGET_MEBIBYTES = 300;

const SIDES: Readonly<Record<Side, string>> = {
  bare: 'bare cdktf app, `app.synth()`',
  synth: 'this project, `app.synth()` and every file',
  memory: 'this project, JSON and every file in memory',
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

function phase(series: Series, name: 'start' | 'work', clock: keyof Phase): number {
  return median(series.runs.map((run) => run[name][clock]));
}

const peak = (series: Series) => median(series.runs.map((run) => run.peak));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function figures(all: readonly Series[]): string {
  const rows = all.map((series) => [
    `${series.copies}`,
    SIDES[series.side],
    `${series.runs.length}`,
    phase(series, 'work', 'wall').toFixed(2),
    phase(series, 'work', 'cpu').toFixed(2),
    ((1000 * phase(series, 'work', 'cpu')) / series.copies).toFixed(0),
    peak(series).toFixed(0),
  ]);
  return table(
    ['copies', 'what', 'runs', 'clock, s', 'processor, s', 'processor a copy, ms', 'peak, MiB'],
    rows,
  );
}

const find = (all: readonly Series[], side: Side, copies: number): Series => {
  const found = all.find((series) => series.side === side && series.copies === copies);
  if (!found) throw new Error(`bug: nothing was measured for ${side} at ${copies}`);
  return found;
};

function verdict(isMet: boolean): string {
  return isMet ? 'met' : '**not met**';
}

function ratios(all: readonly Series[], sizes: readonly number[]): string {
  const rows = sizes.map((copies) => {
    const [ours, bare] = [find(all, 'synth', copies), find(all, 'bare', copies)];
    const whole = (series: Series, clock: keyof Phase) =>
      phase(series, 'start', clock) + phase(series, 'work', clock);
    const work = phase(ours, 'work', 'cpu') / phase(bare, 'work', 'cpu');
    return [
      `${copies}`,
      `${work.toFixed(2)} (${verdict(work <= TARGET_RATIO)})`,
      (phase(ours, 'work', 'wall') / phase(bare, 'work', 'wall')).toFixed(2),
      (whole(ours, 'cpu') / whole(bare, 'cpu')).toFixed(2),
      (whole(ours, 'wall') / whole(bare, 'wall')).toFixed(2),
      `${peak(ours).toFixed(0)} (${verdict(peak(ours) < TARGET_MEBIBYTES)})`,
    ];
  });
  return table(
    [
      'copies',
      'processor, work alone',
      'clock, work alone',
      'processor, with the start',
      'clock, with the start',
      'our peak, MiB',
    ],
    rows,
  );
}

function growth(all: readonly Series[], side: Side, sizes: readonly number[]): string {
  const [first = 1, last = 1] = [sizes.at(-2), sizes.at(-1)];
  const [before, after] = [find(all, side, first), find(all, side, last)];
  return (phase(after, 'work', 'cpu') / phase(before, 'work', 'cpu')).toFixed(1);
}

/** The figures, without a word about what they mean. */
export function printReport(
  all: readonly Series[],
  { setting, sizes }: { setting: Setting; sizes: readonly number[] },
): string {
  const { date, node, machine, modules, blocks } = setting;
  const printed = find(all, 'synth', 1).runs[0]?.printed ?? 0;
  const [first, last] = [sizes.at(-2), sizes.at(-1)];
  const starts = [find(all, 'synth', 1), find(all, 'bare', 1)].map((series) =>
    phase(series, 'start', 'cpu').toFixed(2),
  );
  return `Measured on ${date} with Node ${node} on ${machine}. Medians; a separate process for each run.
One copy of the catalog is ${modules} modules: ${blocks} resources and lookups, and ${(printed / 1e6).toFixed(2)} MB of
HCL, READMEs, examples, and tests beside the JSON.

${figures(all)}

Start-up, not counted above: ${starts[0]} s of processor time for this project, ${starts[1]} s for the bare app.

This project (\`app.synth()\` and every file) as a multiple of the bare app; the target is at most ${TARGET_RATIO} and less
than ${TARGET_MEBIBYTES} MiB:

${ratios(all, sizes)}

From ${first} to ${last} copies, processor time grows ${growth(all, 'synth', sizes)} times here and ${growth(all, 'bare', sizes)} times in the bare
app; linear is ${(last ?? 1) / (first ?? 1)}.
`;
}
