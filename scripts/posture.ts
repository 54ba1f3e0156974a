/**
 * Says what a plan or a state lets in and out of its agents and gateways, without asking AWS.
 *
 *   terraform show -json plan.out > plan.json
 *   npm run posture -- --plan plan.json --plan-file plan.out --require isolated
 *
 * Ends with 0 where each workload conforms to what is required, or nothing is; with 2 where one does not; with 3 where
 * that cannot be decided; and with 1 where an input cannot be read.
 */
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

import { Command, CommanderError, Option } from 'commander';

import { keptByNpm } from '../emit/npm-options';
import { letReaderStop } from '../emit/plan-report';
import type { Pattern } from '../posture/claims/claim';
import { postureOf } from '../posture/claims/posture';
import { checkedConfiguration } from '../posture/evaluate/self-check';
import { ARCHIVE_LIMITS } from '../posture/input/archive';
import { PostureFault } from '../posture/input/fault';
import { readPlan, readState, type Plan } from '../posture/input/plan';
import { LONGEST_JSON_BYTES } from '../posture/input/plan-json';
import {
  sourcesOfFolder,
  sourcesOfPlanFile,
  type FolderReader,
  type Sources,
} from '../posture/input/sources';
import { printReportJson, printReportSchema } from '../posture/report/json';
import { maskReport } from '../posture/report/masked';
import { printReportText } from '../posture/report/text';
import { REQUIRABLE, verdictOf } from '../posture/report/verdict';
import { readVouchFile } from '../posture/report/vouch';

interface Options {
  readonly plan?: string;
  readonly planFile?: string;
  readonly root?: string;
  readonly state?: string;
  readonly require?: Pattern;
  readonly vouch?: string;
  readonly format: 'text' | 'json';
  readonly printSchema?: true;
}

/** Whether each option takes a value. */
const OPTIONS = {
  plan: true,
  'plan-file': true,
  root: true,
  state: true,
  require: true,
  vouch: true,
  format: true,
};

const EXIT = { conforms: 0, 'does not conform': 2, undecided: 3 } as const;

const MEGABYTE = 1024 * 1024;
const CHUNK_BYTES = 4 * MEGABYTE;
/** A plan file holds the state too, packed. */
const LONGEST_PLAN_FILE_BYTES = LONGEST_JSON_BYTES;

function optionsOf(): Options {
  return new Command('posture')
    .description('Says what a plan or a state lets in and out of its agents and gateways.')
    .option('--plan <file>', 'output of `terraform show -json FILE` or `tofu show -json FILE`')
    .option('--plan-file <file>', 'the saved plan itself: it holds the sources of all modules')
    .addOption(
      new Option('--root <folder>', 'the root after `init`, in place of the saved plan').conflicts(
        'planFile',
      ),
    )
    .addOption(
      new Option(
        '--state <file>',
        'output of `show -json` of a state, in place of a plan',
      ).conflicts(['plan', 'planFile', 'root']),
    )
    .addOption(
      new Option('--require <pattern>', 'what each runtime and gateway has to be').choices(
        REQUIRABLE,
      ),
    )
    .option('--vouch <file>', 'YAML that says what no plan shows, with owner and expiry')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .option('--print-schema', 'print the JSON Schema of --format json, and nothing else')
    .exitOverride()
    .parse()
    .opts<Options>();
}

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

function planOf({ plan, state }: Options): Plan {
  if (plan !== undefined) return readPlan(bytesOf('--plan', plan, LONGEST_JSON_BYTES));
  if (state !== undefined) return readState(bytesOf('--state', state, LONGEST_JSON_BYTES));
  throw new PostureFault({
    where: 'posture',
    found: 'neither --plan nor --state',
    want: 'one of them',
    fix: 'Run `terraform show -json FILE > plan.json`, and pass --plan plan.json --plan-file FILE',
  });
}

const textOf = (vouch: string) => bytesOf('--vouch', vouch, MEGABYTE).toString('utf8');

async function main(options: Options): Promise<number> {
  if (options.printSchema === true) {
    process.stdout.write(printReportSchema());
    return 0;
  }
  const plan = planOf(options);
  const sources = await sourcesOf(options);
  const vouched =
    options.vouch === undefined
      ? { assumptions: [], expired: [] }
      : readVouchFile(textOf(options.vouch), today());
  const checked = checkedConfiguration(plan, sources);
  const found = postureOf({ plan, sources, checked }, { assumptions: vouched.assumptions });
  const report = maskReport(found, plan);
  const required = options.require;
  const asked = { ...(required === undefined ? {} : { required }), expired: vouched.expired };
  const print = options.format === 'json' ? printReportJson : printReportText;
  process.stdout.write(print(report, asked));
  return required === undefined ? 0 : EXIT[verdictOf(report, required)];
}

const today = () => new Date().toISOString().slice(0, 10);

/** What went wrong, in one line. Of a fault of our own only its kind: its message may quote the plan. */
function complaint(error: unknown): string {
  if (error instanceof PostureFault) return error.message;
  const kind = error instanceof Error ? error.name : 'error';
  return `a fault of posture itself (${kind}). Report it with the structure of the plan, without its values`;
}

async function run(): Promise<number> {
  process.stdout.on('error', letReaderStop);
  const kept = keptByNpm(process.env, process.argv.slice(2), OPTIONS);
  if (kept !== undefined) {
    process.stderr.write(`${kept}\n`);
    return 1;
  }
  try {
    return await main(optionsOf());
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
