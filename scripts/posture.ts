/**
 * Says what a plan or a state lets in and out of its agents and gateways, without asking AWS.
 *
 *   terraform show -json plan.out > plan.json
 *   npm run posture -- --plan plan.json --plan-file plan.out --require isolated
 *
 * With --before, --fail-on, or --format markdown it also says what becomes wider or narrower by the plan.
 * With --format sarif it prints what code scanning shows beside the lines of a pull request.
 *
 * Ends with 0 where each workload conforms to what is required, or nothing is; with 2 where one does not; with 3 where
 * that cannot be decided; and with 1 where an input cannot be read.
 */
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

import { CommanderError } from 'commander';

import { tuneEngine } from '../emit/engine';
import { keptByNpm } from '../emit/npm-options';
import { letReaderStop } from '../emit/plan-report';
import { version } from '../package.json';
import type { Assumption, Report } from '../posture/claims/claim';
import { postureOf } from '../posture/claims/posture';
import { differenceOf, type Compared } from '../posture/difference/compare';
import { differenceVerdict } from '../posture/difference/difference';
import { checkedConfiguration } from '../posture/evaluate/self-check';
import { ARCHIVE_LIMITS } from '../posture/input/archive';
import { readBefore, readPlanWithBefore, type Removed } from '../posture/input/before';
import { PostureFault } from '../posture/input/fault';
import { readState, type Plan } from '../posture/input/plan';
import { LONGEST_JSON_BYTES } from '../posture/input/plan-json';
import {
  sourcesOfFolder,
  sourcesOfPlanFile,
  type FolderReader,
  type Sources,
} from '../posture/input/sources';
import { printReportJson, printReportSchema, type Asked } from '../posture/report/json';
import { printReportMarkdown } from '../posture/report/markdown';
import { maskDifference, maskReport } from '../posture/report/masked';
import { printReportSarif } from '../posture/report/sarif';
import { printReportText } from '../posture/report/text';
import { verdictOf } from '../posture/report/verdict';
import { readVouchFile } from '../posture/report/vouch';

import { folderOf, OPTIONS, optionsOf, type Options } from './posture-options';
import { drawn } from './posture-picture';
import { requirementFrom } from './root-requirement';

const EXIT = { conforms: 0, 'does not conform': 2, undecided: 3 } as const;

const FAILS = { wider: 2, undecided: 3, 'not wider': 0, 'first plan': 0 } as const;

const MEGABYTE = 1024 * 1024;
const CHUNK_BYTES = 4 * MEGABYTE;
/** A plan file holds the state too, packed. */
const LONGEST_PLAN_FILE_BYTES = LONGEST_JSON_BYTES;

/** Every byte of a file or a pipe, of which no more than `most` is ever held. Throws {@link PostureFault}. */
function bytesOf(option: string, path: string, most: number): Buffer {
  const fault = (found: string, want: string) =>
    new PostureFault({
      where: `${option} ${path}`,
      found,
      want,
      fix: 'Pass the path of that file',
    });
  const chunks: Buffer[] = [];
  let total = 0;
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw fault('no file that can be read', 'an existing file');
  }
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) throw fault('a folder', 'a file');
    if (found.size > most) throw fault(`more than ${String(most / MEGABYTE)} MB`, 'a smaller file');
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const read = readSync(file, chunk, 0, CHUNK_BYTES, null);
      if (read === 0) return Buffer.concat(chunks, total);
      total += read;
      if (total > most) throw fault(`more than ${String(most / MEGABYTE)} MB`, 'a smaller file');
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

/** Files of Terraform and its list of modules below a root, and nothing else. */
function folderReader(root: string): FolderReader {
  return {
    list: (folder) => {
      try {
        return readdirSync(join(root, folder), { withFileTypes: true })
          .filter((entry) => !entry.isDirectory() && /\.(tf|tofu)(\.json)?$/.test(entry.name))
          .map(({ name }) => name);
      } catch {
        return [];
      }
    },
    read: (path) => {
      try {
        const full = join(root, path);
        return bytesOf('--root', full, ARCHIVE_LIMITS.entryBytes).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}

async function sourcesOf({ planFile, root }: Options): Promise<Sources> {
  if (planFile !== undefined)
    return sourcesOfPlanFile(bytesOf('--plan-file', planFile, LONGEST_PLAN_FILE_BYTES));
  if (root === undefined) return new Map();
  const reader = folderReader(root);
  if (reader.list('.').length === 0)
    throw new PostureFault({
      where: `--root ${root}`,
      found: 'no .tf file',
      want: 'the folder in which the plan was made, after `init`',
      fix: 'Pass that folder',
    });
  return sourcesOfFolder(reader);
}

/** The plan or state to report on, and what to compare it with. */
interface Input {
  readonly plan: Plan;
  readonly before: Plan | undefined;
  readonly removed: readonly Removed[];
}

function inputOf({ plan, state, before }: Options): Input {
  const former =
    typeof before === 'string'
      ? readBefore(bytesOf('--before', before, LONGEST_JSON_BYTES))
      : undefined;
  if (plan !== undefined) {
    const found = readPlanWithBefore(bytesOf('--plan', plan, LONGEST_JSON_BYTES));
    return former ? { ...found, before: former } : found;
  }
  if (state !== undefined) {
    const found = readState(bytesOf('--state', state, LONGEST_JSON_BYTES));
    return { plan: found, before: former, removed: [] };
  }
  throw new PostureFault({
    where: 'posture',
    found: 'neither --plan nor --state',
    want: 'one of them',
    fix: 'Run `terraform show -json FILE > plan.json`, and pass --plan plan.json --plan-file FILE',
  });
}

const textOf = (vouch: string) => bytesOf('--vouch', vouch, MEGABYTE).toString('utf8');

function compared(plan: Plan, sources: Sources, assumptions: readonly Assumption[]): Compared {
  const model = { plan, sources, checked: checkedConfiguration(plan, sources) };
  return { model, report: postureOf(model, { assumptions }) };
}

const isComparing = ({ before, failOn, format }: Options) =>
  before !== undefined || failOn !== undefined || format === 'markdown';

async function main(options: Options): Promise<number> {
  if (options.printSchema === true) {
    process.stdout.write(printReportSchema());
    return 0;
  }
  const required =
    options.requireFrom === undefined ? options.require : requirementFrom(options.requireFrom);
  const { plan, before, removed } = inputOf(options);
  const sources = await sourcesOf(options);
  const { assumptions, expired } =
    options.vouch === undefined
      ? { assumptions: [], expired: [] }
      : readVouchFile(textOf(options.vouch), today());
  const found = compared(plan, sources, assumptions);
  const plans = before ? [plan, before] : [plan];
  const report = maskReport(found.report, ...plans);
  const former = before && isComparing(options) && compared(before, new Map(), assumptions);
  const difference = isComparing(options)
    ? maskDifference(differenceOf(former || undefined, found, { removed, assumptions }), ...plans)
    : undefined;
  const asked = {
    ...(required === undefined ? {} : { required }),
    ...(difference ? { difference } : {}),
    ...(options.failOn ? { failsOnWider: true } : {}),
    expired,
  };
  const draw = () => drawn(found, { assumptions, plans, wanted: options.workload });
  process.stdout.write(
    options.format === 'svg' ? await draw() : await printed(options, report, asked),
  );
  const failed = options.failOn && difference ? FAILS[differenceVerdict(difference)] : 0;
  return failed || (required === undefined ? 0 : EXIT[verdictOf(report, required)]);
}

async function printed(options: Options, report: Report, asked: Asked): Promise<string> {
  switch (options.format) {
    case 'markdown':
      return asked.difference ? printReportMarkdown(report, asked.difference, asked) : '';
    case 'json':
      return printReportJson(report, asked);
    case 'sarif':
      return printReportSarif(report, asked, { version, folder: folderOf(options) });
    default:
      return printReportText(report, asked);
  }
}

const today = () => new Date().toISOString().slice(0, 10);

/** What went wrong, in one line. Of a fault of our own only its kind: its message may quote the plan. */
function complaint(error: unknown): string {
  if (error instanceof PostureFault) return error.message;
  const kind = error instanceof Error ? error.name : 'error';
  return `a fault of posture itself (${kind}). Report it with the structure of the plan, without its values`;
}

async function run(): Promise<number> {
  tuneEngine();
  process.stdout.on('error', letReaderStop);
  const kept = keptByNpm(process.env, process.argv.slice(2), OPTIONS);
  if (kept !== undefined) {
    process.stderr.write(`${kept}\n`);
    return 1;
  }
  try {
    return await main(optionsOf(process.argv.slice(2)));
  } catch (error) {
    // Commander has said what is wrong itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    process.stderr.write(`posture: ${complaint(error)}\n`);
    return 1;
  }
}

void run().then((code) => {
  process.exitCode = code;
});
