import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { findTool, FOR_GO, toolsDir } from './tools';
import { newWorkspace } from './workspace';
import type { Workspace } from './workspace';

/** A tool that reads modules, or reports on them, without running them. */
export type LintTool = 'tflint' | 'checkov' | 'conftest';

/** One thing that tflint has to say. */
export interface Issue {
  rule: string;
  severity: string;
  message: string;
  file: string;
  line: number;
}

/** One check of checkov on one resource; `file` is relative to the folder that was looked at. */
export interface CheckedResource {
  id: string;
  file: string;
  resource: string;
}

/** What checkov says about a folder and the folders in it. */
export interface CheckovReport {
  /** How many checks passed. */
  passed: number;
  failed: (CheckedResource & { name: string })[];
  /** The reason is empty where none was given. */
  skipped: (CheckedResource & { reason: string })[];
  /** Files that checkov gave up on, relative to the folder: it leaves them out and fails nothing. */
  parsingErrors: string[];
}

const repository = path.resolve(__dirname, '../..');

/** Finds a tool where AGENTCORE_TFLINT, AGENTCORE_CHECKOV, or AGENTCORE_CONFTEST says, in the cache of `tools/install.sh`, or on PATH. */
export function findLintTool(tool: LintTool): string | undefined {
  const file = findTool({ name: tool, variable: `AGENTCORE_${tool.toUpperCase()}` });
  return file && path.resolve(file);
}

type TestFunction = (name: string, body: () => Promise<void>, timeout: number) => void;

/**
 * Where a tool is missing: on a laptop a skipped test that says so, in CI (where `tools/install.sh` has run) a test that
 * fails.
 */
export function testWith(tool: LintTool): TestFunction {
  const inCi = !['', '0', 'false'].includes(process.env.CI ?? '');
  if (inCi || findLintTool(tool) !== undefined) return test;
  return (name, body) => {
    test.skip(`${name} (no ${tool} on this machine: run tools/install.sh)`, body);
  };
}

/** Runs tflint with the project's `.tflint.hcl` on one folder, and on no folder below it. */
export async function runTflint(dir: string): Promise<Issue[]> {
  // tflint is content with a folder that holds no configuration.
  if (!readdirSync(dir).some((name) => name.endsWith('.tf'))) {
    throw new Error(`tflint: no .tf file in ${dir}`);
  }
  const config = path.join(repository, '.tflint.hcl');
  const run = await runTool('tflint', dir, [`--config=${config}`, '--format=json']);
  const report = parse<TflintOutput>(run);
  if (report.errors.length > 0) {
    const errors = report.errors.map(({ summary, message, range }) =>
      [range && `${range.filename}:${range.start.line}`, summary, message]
        .filter(Boolean)
        .join(': '),
    );
    throw new Error(`tflint could not read ${dir}:\n${errors.join('\n')}`);
  }
  return report.issues.map(({ rule, message, range }) => ({
    rule: rule.name,
    severity: rule.severity,
    message,
    file: range.filename,
    line: range.start.line,
  }));
}

/**
 * Runs checkov with the project's `.checkov.yaml` on a folder and all folders in it. It takes seconds to start and very
 * little for each module, so run it on a whole tree and take the report apart with {@link reportOn}.
 *
 * Where a module is called by a relative path from within the folder, checkov looks at it only as it is called, without
 * the resources that this call does not create: leave the callers out to have the module looked at by itself.
 * @param dir the folder
 * @param options what to leave out
 * @param options.leaveOut the folders of this name, at any depth, are not looked at
 * @param options.own a check of our own, which runs alone
 * @param options.own.folder the folder that it is in
 * @param options.own.check its ID
 */
export async function runCheckov(
  dir: string,
  options: { leaveOut?: string; own?: { folder: string; check: string } } = {},
): Promise<CheckovReport> {
  const config = path.join(repository, '.checkov.yaml');
  const args = ['--config-file', config, '--directory', '.', '--output', 'json'];
  if (options.leaveOut !== undefined) args.push('--skip-path', `(^|/)${options.leaveOut}(/|$)`);
  if (options.own)
    args.push('--external-checks-dir', options.own.folder, '--check', options.own.check);
  const run = await runTool('checkov', dir, args);
  // A check that breaks is logged, and left out of the report.
  if (run.stderr.includes('[ERROR]')) {
    throw new Error(`checkov met an error of its own in ${dir}:\n${run.stderr}`);
  }
  const { results } = parse<CheckovOutput>(run);
  // Without a single resource to look at, checkov prints the bare numbers.
  if (results === undefined) return { passed: 0, failed: [], skipped: [], parsingErrors: [] };
  return {
    passed: results.passed_checks.length,
    failed: results.failed_checks.map((check) => ({
      ...checkedResource(check),
      name: check.check_name,
    })),
    skipped: results.skipped_checks.map((check) => ({
      ...checkedResource(check),
      reason: reasonOf(check),
    })),
    parsingErrors: results.parsing_errors.map((file) =>
      path.relative(dir, path.resolve(dir, file)),
    ),
  };
}

/** A condition in the layout that we print: from its line to the bracket in the same column. */
const CONDITION = /^( +)(?:validation|precondition|postcondition) \{\n(?:(?:\1 .*)?\n)*?\1\}\n/gm;

/**
 * A workspace with the `.tf` files of a folder, without the conditions of variables and resources. Checkov evaluates each
 * of them in Python, a third of its time, and none of its checks reads one; that it can parse them shows where it is run
 * on the modules as they are.
 */
export function copyWithoutConditions(folder: string): Workspace {
  const workspace = newWorkspace();
  for (const each of terraformFolders(folder))
    for (const name of readdirSync(path.join(folder, each)).filter((file) =>
      file.endsWith('.tf'),
    )) {
      const file = path.join(each, name);
      const text = readFileSync(path.join(folder, file), 'utf8');
      workspace.write(file, text.replace(CONDITION, ''));
    }
  return workspace;
}

/** The part of a report that is about one folder, named as the report names files. */
export function reportOn(folder: string, report: CheckovReport): Omit<CheckovReport, 'passed'> {
  const inFolder = (file: string) => file.startsWith(`${folder}/`);
  return {
    failed: report.failed.filter(({ file }) => inFolder(file)),
    skipped: report.skipped.filter(({ file }) => inFolder(file)),
    parsingErrors: report.parsingErrors.filter(inFolder),
  };
}

/** The folders below `dir` (or `dir` itself) that hold `.tf` files, as paths relative to it. Empty without `dir`. */
export function terraformFolders(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tf') && !file.split(path.sep).includes('.terraform'),
  );
  return [...new Set(files.map((file) => path.dirname(file)))].sort();
}

export interface ToolRun {
  command: string;
  stdout: string;
  stderr: string;
}

interface TflintRange {
  filename: string;
  start: { line: number };
}

interface TflintOutput {
  issues: { rule: { name: string; severity: string }; message: string; range: TflintRange }[];
  errors: { summary?: string; message: string; range?: TflintRange }[];
}

interface CheckovCheck {
  check_id: string;
  check_name: string;
  check_result: { suppress_comment?: string };
  file_path: string;
  resource: string;
}

interface CheckovOutput {
  results?: {
    passed_checks: CheckovCheck[];
    failed_checks: CheckovCheck[];
    skipped_checks: CheckovCheck[];
    parsing_errors: string[];
  };
}

function checkedResource(check: CheckovCheck): CheckedResource {
  return {
    id: check.check_id,
    file: check.file_path.replace(/^\/+/, ''),
    resource: check.resource,
  };
}

function reasonOf(check: CheckovCheck): string {
  const reason = check.check_result.suppress_comment?.trim() ?? '';
  // What checkov writes for a skip without a colon.
  return reason === 'No comment provided' ? '' : reason;
}

/** The tools end with a code other than 0 when they have something to say: what counts is what they print. */
export async function runTool(tool: LintTool, cwd: string, args: string[]): Promise<ToolRun> {
  const file = findLintTool(tool);
  if (file === undefined) {
    throw new Error(`${tool} is neither in ${toolsDir()} nor on PATH: run tools/install.sh`);
  }
  const env = { ...FOR_GO, ...process.env, CKV_SKIP_PACKAGE_UPDATE_CHECK: 'true', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, maxBuffer: 2 ** 28 }, (_, stdout, stderr) => {
      resolve({ command: [file, ...args].join(' '), stdout, stderr });
    });
  });
}

function parse<Output>({ command, stdout, stderr }: ToolRun): Output {
  try {
    return JSON.parse(stdout) as Output;
  } catch {
    throw new Error(`no JSON from ${command}\n${stdout}\n${stderr}`);
  }
}
