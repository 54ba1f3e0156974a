import { runEngine } from './engine-run';
import type { EngineResult, EngineRun } from './engine-run';

export interface Diagnostic {
  severity: 'error' | 'warning';
  summary: string;
  detail: string;
  /** Address of the resource, where the engine tells. */
  address?: string;
}

export interface ResourceChange {
  address: string;
  type: string;
  name: string;
  mode: 'managed' | 'data';
  change: {
    actions: ('no-op' | 'create' | 'read' | 'update' | 'delete')[];
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
    /** `true` where a value is unknown until the apply. */
    after_unknown: Record<string, unknown>;
  };
}

/** What `show -json` tells of a plan, in part, and what the engine warned of. */
export interface PlanFile {
  warnings: Diagnostic[];
  resource_changes?: ResourceChange[];
  output_changes?: Record<string, { actions: string[]; after?: unknown; after_unknown: boolean }>;
  planned_values: { outputs?: Record<string, { value?: unknown }>; root_module: unknown };
}

/** One `run` of a test file. */
export interface TestRun {
  file: string;
  run: string;
  status: 'pass' | 'fail' | 'error' | 'skip' | 'pending';
  diagnostics: Diagnostic[];
}

export interface TestResult extends EngineResult {
  runs: TestRun[];
  /** Of the files as a whole: a syntax error, a failed clean-up. */
  diagnostics: Diagnostic[];
}

/** An engine command that failed where a test wanted it to work. */
export class EngineError extends Error {
  constructor(
    readonly run: EngineRun,
    readonly args: readonly string[],
    readonly result: EngineResult,
  ) {
    super(
      `${run.engine.name} ${args.join(' ')} ended with ${result.code}\n${result.stdout}${result.stderr}`,
    );
  }
}

async function succeed(run: EngineRun, args: readonly string[]): Promise<EngineResult> {
  const result = await runEngine(run, args);
  if (result.code !== 0) throw new EngineError(run, args, result);
  return result;
}

const versions = new Map<string, string>();

/** Version of the engine, such as `1.11.4`. */
export async function versionOf(run: EngineRun): Promise<string> {
  const { binary } = run.engine;
  const args = ['version', '-json'];
  const version =
    versions.get(binary) ??
    parseJson<{ terraform_version: string }>(run, args, await succeed(run, args)).terraform_version;
  versions.set(binary, version);
  return version;
}

/** `init`. Throws an `EngineError` if it fails, as the others do that return no diagnostics. */
export async function init(run: EngineRun, args: readonly string[] = []): Promise<void> {
  await succeed(run, ['init', '-no-color', '-input=false', ...args]);
}

/** `validate`: its diagnostics, warnings too; none if all is well. */
export async function validate(run: EngineRun): Promise<Diagnostic[]> {
  const args = ['validate', '-no-color', '-json'];
  const result = await runEngine(run, args);
  const answer = parseJson<{ diagnostics?: JsonDiagnostic[] }>(run, args, result);
  return (answer.diagnostics ?? []).map(plainDiagnostic);
}

/** Where a plan is saved, for an apply of it. */
const PLAN_FILE = 'engine.tfplan';

const planArguments = (args: readonly string[]) => [
  'plan',
  '-no-color',
  '-input=false',
  `-out=${PLAN_FILE}`,
  ...args,
];

/**
 * Plans, and returns what the plan would do: `create aws_vpc.this` and `update output.vpc_id`, in order of the address,
 * and behind them `warning Deprecated attribute`; an empty list is an empty plan that warns of nothing. A quarter cheaper
 * than `plan`, which asks for every value.
 */
export async function planActions(run: EngineRun, args: readonly string[] = []): Promise<string[]> {
  const messages = messagesOf(await succeed(run, [...planArguments(args), '-json']));
  const resources = messages.flatMap(({ type, change }) =>
    type === 'planned_change' && change && change.action !== 'read'
      ? [[change.action, change.resource.addr] as const]
      : [],
  );
  const values = messages.flatMap(({ outputs: found = {} }) =>
    Object.entries(found).flatMap(([name, { action }]) =>
      action === undefined || action === 'noop' ? [] : [[action, `output.${name}`] as const],
    ),
  );
  const actions = [...resources, ...values].sort(([, one], [, other]) => (one < other ? -1 : 1));
  const warnings = diagnosticsIn(messages).map(({ severity, summary }) => [severity, summary]);
  return [...actions, ...warnings].map((each) => each.join(' '));
}

/** Plans, and returns the plan. `args` are further arguments, such as `-var` or `-destroy`. */
export async function plan(run: EngineRun, args: readonly string[] = []): Promise<PlanFile> {
  const messages = messagesOf(await succeed(run, [...planArguments(args), '-json']));
  const warnings = diagnosticsIn(messages);
  const show = ['show', '-no-color', '-json', PLAN_FILE];
  const shown = parseJson<Omit<PlanFile, 'warnings'>>(run, show, await succeed(run, show));
  return { ...shown, warnings };
}

/** Changes that a plan would make; an empty list is an empty plan. */
export function changesOf({ resource_changes = [] }: PlanFile): ResourceChange[] {
  return resource_changes.filter(
    ({ mode, change }) => mode === 'managed' && change.actions[0] !== 'no-op',
  );
}

/** Applies without asking. */
export async function apply(run: EngineRun, args: readonly string[] = []): Promise<void> {
  await succeed(run, ['apply', '-no-color', '-input=false', '-auto-approve', ...args]);
}

/** Applies what `plan` or `planActions` planned last, and nothing else. */
export const applyPlan = (run: EngineRun): Promise<void> => apply(run, [PLAN_FILE]);

/** Destroys without asking. */
export async function destroy(run: EngineRun, args: readonly string[] = []): Promise<void> {
  await succeed(run, ['destroy', '-no-color', '-input=false', '-auto-approve', ...args]);
}

/** Destroys what a plan has just shown to be as it was applied: nothing is read a second time. */
export const destroyRefreshed = (run: EngineRun): Promise<void> => destroy(run, ['-refresh=false']);

/** Values of the root's outputs after an apply. */
export async function outputs(run: EngineRun): Promise<Record<string, unknown>> {
  const args = ['output', '-no-color', '-json'];
  const found = parseJson<Record<string, { value: unknown }>>(run, args, await succeed(run, args));
  return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
}

/** Addresses of everything in the root's state, what it looked up included; none where there is no state. */
export async function addressesInState(run: EngineRun): Promise<string[]> {
  const args = ['state', 'list'];
  const result = await runEngine(run, args);
  if (result.code !== 0 && !result.stderr.includes('No state file was found'))
    throw new EngineError(run, args, result);
  return result.stdout.split('\n').filter((line) => line !== '');
}

/** What a plan or an apply complains of; none if it works. For tests of conditions. */
export async function diagnose(
  run: EngineRun,
  command: 'plan' | 'apply',
  args: readonly string[] = [],
): Promise<Diagnostic[]> {
  const approve = command === 'apply' ? ['-auto-approve'] : [];
  const all = [command, '-no-color', '-json', '-input=false', ...approve, ...args];
  const result = await runEngine(run, all);
  const diagnostics = diagnosticsIn(messagesOf(result));
  if (result.code !== 0 && diagnostics.length === 0) throw new EngineError(run, all, result);
  return diagnostics;
}

/** `test`: what became of each run. Fails nothing itself. */
export async function runTests(run: EngineRun, args: readonly string[] = []): Promise<TestResult> {
  const result = await runEngine(run, ['test', '-no-color', '-json', ...args]);
  const runs = new Map<string, TestRun>();
  const diagnostics: Diagnostic[] = [];
  const runOf = (file: string, name: string) => {
    const key = `${file} ${name}`;
    const known = runs.get(key) ?? { file, run: name, status: 'pending', diagnostics: [] };
    runs.set(key, known);
    return known;
  };
  for (const message of messagesOf(result)) {
    const status = message.test_run;
    // Messages of a start or a clean-up carry no status.
    if (status?.status) runOf(status.path, status.run).status = status.status;
    if (!message.diagnostic) continue;
    const { '@testfile': file, '@testrun': name } = message;
    const owner = file && name ? runOf(file, name).diagnostics : diagnostics;
    owner.push(plainDiagnostic(message.diagnostic));
  }
  return { ...result, runs: [...runs.values()], diagnostics };
}

interface JsonDiagnostic {
  severity: 'error' | 'warning';
  summary: string;
  detail?: string;
  address?: string;
}

interface JsonMessage {
  type?: string;
  diagnostic?: JsonDiagnostic;
  change?: { action: string; resource: { addr: string } };
  outputs?: Record<string, { action?: string }>;
  test_run?: { path: string; run: string; status?: TestRun['status'] };
  '@testfile'?: string;
  '@testrun'?: string;
}

function plainDiagnostic({ severity, summary, detail = '', address }: JsonDiagnostic): Diagnostic {
  return { severity, summary, detail, ...(address === undefined ? {} : { address }) };
}

const diagnosticsIn = (messages: readonly JsonMessage[]): Diagnostic[] =>
  messages.flatMap(({ diagnostic }) => (diagnostic ? [plainDiagnostic(diagnostic)] : []));

function messagesOf({ stdout }: EngineResult): JsonMessage[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => JSON.parse(line) as JsonMessage);
}

function parseJson<T>(run: EngineRun, args: readonly string[], result: EngineResult): T {
  try {
    return JSON.parse(result.stdout) as T;
  } catch {
    throw new EngineError(run, args, result);
  }
}
