import { spawn } from 'node:child_process';

import { FOR_GO } from './tools';

/** A Terraform engine on this machine. */
export interface Engine {
  name: 'OpenTofu' | 'Terraform';
  binary: string;
}

/** Where and on what an engine runs. */
export interface EngineRun {
  engine: Engine;
  /** A folder of a workspace, never of the repository: engines write there. */
  cwd: string;
  /** `reattach` of a schema provider. Left out: the engine gets no provider at all, or the real one. */
  reattach?: string;
  env?: Readonly<Record<string, string>>;
  timeoutSeconds?: number;
  /** Ends the run as soon as a whole line of its output says this: the rest would tell nothing new. */
  stopAt?: RegExp;
}

export interface EngineResult {
  /** Exit code; -1 if the run was stopped before its end. */
  code: number;
  stdout: string;
  stderr: string;
}

const DEFAULT_TIMEOUT_SECONDS = 120;

/**
 * Whether the engines use the real hashicorp/aws from the registry: `AGENTCORE_REAL_PROVIDER=1`.
 *
 * Then no run attaches to the schema provider, `init` downloads, the caller's own CLI configuration and credentials
 * apply, and `validate` and mocked tests prove what they prove against AWS's own validators. Plans and applies that
 * look things up need an account: leave those tests out, or give them one.
 */
export function usesRealProvider(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.AGENTCORE_REAL_PROVIDER === '1';
}

/**
 * Runs an engine to its end, whatever that is. Asynchronous, because the schema provider answers from this process.
 * Of the caller's own `TF_` variables none gets through but, with the real provider, where to install from.
 */
export async function runEngine(run: EngineRun, args: readonly string[]): Promise<EngineResult> {
  const child = spawn(run.engine.binary, args, {
    cwd: run.cwd,
    env: environmentOf(run),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  let stopped = false;
  child.stdout.on('data', () => {
    stopped ||= run.stopAt?.test(wholeLines(output.stdout)) ?? false;
    if (stopped) child.kill('SIGKILL');
  });
  const limit = run.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
  const timer = setTimeout(() => {
    output.stderr += `\nstopped after ${limit} seconds\n`;
    child.kill('SIGKILL');
  }, limit * 1000);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exit) => resolve(exit ?? -1));
    });
    return { code, ...output, ...(stopped ? { stdout: wholeLines(output.stdout) } : {}) };
  } finally {
    clearTimeout(timer);
  }
}

const wholeLines = (text: string) => text.slice(0, text.lastIndexOf('\n') + 1);

/** Settings of the caller that say where providers come from. */
const INSTALLATION = ['TF_CLI_CONFIG_FILE', 'TF_PLUGIN_CACHE_DIR'];

function environmentOf(run: EngineRun): NodeJS.ProcessEnv {
  const real = usesRealProvider();
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('TF_') || (real && INSTALLATION.includes(name)),
  );
  const attached =
    real || run.reattach === undefined ? {} : { TF_REATTACH_PROVIDERS: run.reattach };
  return {
    ...FOR_GO,
    ...Object.fromEntries(inherited),
    ...(real ? {} : { TF_CLI_CONFIG_FILE: '/dev/null' }),
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    TF_DATA_DIR: '.terraform',
    ...attached,
    ...run.env,
  };
}
